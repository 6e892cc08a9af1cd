import type { TicketRef } from '../ticket/ref';
import type { AssistState } from './assist';
import type { RequestInput, RequestName, RequestOutput } from './requests';

/** A followed suggestion; `close` when the view goes away. */
export interface AssistHandle {
  /** Draft again for the ticket shown, with the agent's own instruction or fact (at most 2,000 characters); `base` is a text to rewrite. */
  again(instruction: string, ref: TicketRef, base?: string | null): void;
  /** Stops the model; what is there stays. */
  stop(): void;
  close(): void;
}

/** What extension pages may ask of the core. Views get it from a context and see nothing else of the browser. */
export interface ViewApi {
  /** Sends one request. Rejects with ProblemError. */
  call<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>>;
  /**
   * Follows the suggestion of a tab (`null`: the tab the page stands in) and reconnects by itself.
   * `onState` gets the whole folded state after each event.
   */
  assist(
    tabId: number | null,
    onState: (state: AssistState, connection: 'live' | 'reconnecting') => void,
  ): AssistHandle;
}
