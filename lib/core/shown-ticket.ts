import { ProblemError, problem } from '../problem';
import { sameTicket, type TicketRef } from '../ticket/ref';
import type { AssistState } from '../wire/assist';
import type { Sender } from '../wire/router';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import type { SessionCache } from './session-cache';
import { tabOf } from './tab-of';

/** Which suggestion of which ticket a panel acts on. */
export interface OnTicket {
  recordId: string;
  ref: TicketRef;
  tabId: number | null;
}

/**
 * The suggestion that the panel acts on, and its tab. Throws `ProblemError` when the tab shows another ticket by now, or
 * the suggestion is gone.
 */
export async function shownTicket(
  { hub, host, cache }: { hub: Pick<AssistHub, 'state'>; host: Host; cache: SessionCache },
  input: OnTicket,
  sender: Sender,
): Promise<{ tabId: number; state: AssistState }> {
  const tabId = await tabOf(host, input.tabId, sender);
  const now = hub.state(tabId);
  if (now.ref !== null && !sameTicket(now.ref, input.ref)) throw new ProblemError(problem('insert-other-ticket'));
  if (now.recordId === input.recordId) return { tabId, state: now };
  const saved = await cache.findByRecord(input.recordId);
  if (!saved || !sameTicket(saved.state.ref, input.ref)) throw new ProblemError(problem('insert-draft-gone'));
  return { tabId, state: saved.state };
}
