import type { Answer, RequestInput, RequestName, RequestOutput } from '../../wire/requests';

export type PageRequest = Extract<RequestName, `page.${string}` | `frame.${string}`>;
export type Send = (name: string, input: unknown, callId: string) => Promise<unknown>;

/** The page's only way to the core. */
export interface Core {
  /** null when the core could not be reached or refused: the page has nothing to tell anybody about that. */
  tell<N extends PageRequest>(
    name: N,
    input: RequestInput<N>,
    /** Asked before a repetition, which later news must not be overtaken by. */
    stillTrue?: () => boolean,
  ): Promise<RequestOutput<N> | null>;
}

/** What the log would lack for good: told again while the core fails, after these pauses in milliseconds. */
const lasting: readonly string[] = ['page.sent', 'page.inserted'];
const pauses = [2000, 15_000, 60_000, 300_000];

export function createCore(send: Send): Core {
  return {
    async tell<N extends PageRequest>(name: N, input: RequestInput<N>, stillTrue = () => true) {
      const callId = crypto.randomUUID();
      const ask = async () => (await send(name, input, callId)) as Answer<RequestOutput<N>> | undefined;
      // A worker stopped before it answered is started again by the second message; the id keeps it from acting twice.
      // Nothing comes of that one either when the extension was updated and this script is about to stop.
      const reach = () => ask().catch(() => (stillTrue() ? ask().catch(() => undefined) : undefined));
      let answer = await reach();
      for (const pause of lasting.includes(name) ? pauses : []) {
        if (answer?.ok || (answer && !answer.problem.retry && answer.problem.code !== 'storage-full')) break;
        await new Promise((done) => setTimeout(done, pause));
        answer = await reach();
      }
      return answer?.ok ? answer.value : null;
    },
  };
}
