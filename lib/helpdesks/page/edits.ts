import { type TicketRef, ticketKey } from '../../ticket/ref';

/** A text that stood still this long counts as what the agent has so far. */
const rest = 1200;
const longest = 100_000;

/** Follows what becomes of an inserted draft while it is still in the composer. */
export interface Edits {
  /** A draft went into the composer of `ref`. */
  start(ref: TicketRef, text: string): void;
  /** Called on every look at the page; `text` is read only when `ref` is followed. */
  seen(ref: TicketRef, text: () => string | null): void;
  /** Reports what is unreported: the agent submits. */
  flush(ref: TicketRef): void;
  /** The same as the agent leaves the ticket: whatever its composer holds later, nobody saw how it came to it. */
  leave(ref: TicketRef): void;
  /** True while a draft of ours is in the composer of `ref`. */
  follows(ref: TicketRef): boolean;
  /** The draft is sent. */
  stop(ref: TicketRef): void;
}

export interface EditsDeps {
  onEdited(ref: TicketRef, text: string): void;
  /** The composer is empty and held `text` before: sent, or deleted. */
  onEmptied(ref: TicketRef, text: string): void;
}

export function createEdits({ onEdited, onEmptied }: EditsDeps): Edits {
  const followed = new Map<string, { told: string; last: string; since: number; empty: boolean }>();

  function tell(ref: TicketRef): void {
    const state = followed.get(ticketKey(ref));
    if (!state || state.last === state.told) return;
    state.told = state.last;
    onEdited(ref, state.last.slice(0, longest));
  }

  return {
    start: (ref, text) =>
      void followed.set(ticketKey(ref), { told: text, last: text, since: Date.now(), empty: text === '' }),
    seen(ref, text) {
      const state = followed.get(ticketKey(ref));
      const now = state ? text() : null;
      if (!state || now === null) return;
      // An empty composer is no edit: the page clears it when it sends.
      const emptied = now === '' && !state.empty;
      state.empty = now === '';
      if (emptied) onEmptied(ref, state.last);
      if (now === '') return;
      if (now !== state.last) {
        state.last = now;
        state.since = Date.now();
      } else if (Date.now() - state.since >= rest) tell(ref);
    },
    flush: tell,
    leave(ref) {
      tell(ref);
      const state = followed.get(ticketKey(ref));
      if (state) state.empty = true;
    },
    follows: (ref) => followed.has(ticketKey(ref)),
    stop: (ref) => void followed.delete(ticketKey(ref)),
  };
}
