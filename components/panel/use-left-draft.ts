import { useRef } from 'react';
import type { AssistState } from '../../lib/wire/assist';

/** A draft that was on screen when its page changed, under the name of its ticket. */
export interface LeftDraft {
  subject: string;
  text: string;
}

/**
 * The draft last seen before the page that it was made for was no longer the same: it can be copied, and only that.
 * null while a ticket is on screen.
 * @param text of the draft that the agent would insert, edits included; null when there is none.
 */
export function useLeftDraft(state: AssistState, text: string | null): LeftDraft | null {
  const last = useRef<LeftDraft | null>(null);
  if (state.ticket && text !== null) last.current = { subject: state.ticket.subject, text };
  else if (state.ticket) last.current = null;
  return state.problem?.code === 'read-changed-page' ? last.current : null;
}
