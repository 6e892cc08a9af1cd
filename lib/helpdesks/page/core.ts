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

export function createCore(send: Send): Core {
  return {
    async tell<N extends PageRequest>(name: N, input: RequestInput<N>, stillTrue = () => true) {
      const callId = crypto.randomUUID();
      const ask = async () => (await send(name, input, callId)) as Answer<RequestOutput<N>> | undefined;
      try {
        // A worker stopped before it answered is started again by the second message; the id keeps it from acting twice.
        const answer = await ask().catch(() => (stillTrue() ? ask() : undefined));
        return answer?.ok ? answer.value : null;
      } catch {
        // The extension was updated and this script is about to stop.
        return null;
      }
    },
  };
}
