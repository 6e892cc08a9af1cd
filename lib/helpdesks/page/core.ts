import type { Answer, RequestInput, RequestName, RequestOutput } from '../../wire/requests';

export type PageRequest = Extract<RequestName, `page.${string}`>;
export type Send = (name: string, input: unknown) => Promise<unknown>;

/** The page's only way to the core. */
export interface Core {
  /** null when the core could not be reached or refused: the page has nothing to tell anybody about that. */
  tell<N extends PageRequest>(name: N, input: RequestInput<N>): Promise<RequestOutput<N> | null>;
}

export function createCore(send: Send): Core {
  return {
    async tell<N extends PageRequest>(name: N, input: RequestInput<N>) {
      try {
        const answer = (await send(name, input)) as Answer<RequestOutput<N>> | undefined;
        return answer?.ok ? answer.value : null;
      } catch {
        // The worker is starting, or the extension was updated and this script is about to stop.
        return null;
      }
    },
  };
}
