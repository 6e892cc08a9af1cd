import type { PageMessage, ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { Glance, HelpdeskPage, SentReply } from '../adapter';
import { readInSlices, waitFor } from '../page/dom';
import { limits, type PageRead, replyOf } from '../page/thread';
import { bodiesOf, isAtEnd, messageId, type Pane, paneOf, shown } from './pane';
import { messagesOf } from './parts';
import { selectors } from './selectors';
import { joinWindows } from './windows';
import type { Witness } from './witness';

/** What was read of conversations before, by id, the last one used at the end. */
export type Earlier = Map<string, PageMessage[]>;
/** As many conversations as the witness knows panes of. */
const remembered = 30;

/**
 * Reads the conversation in the pane, joined with what was read of it before. Never claimed to be whole: long threads
 * are loaded as the agent scrolls and taken out again, and nothing in the page says what is missing. Throws only when
 * `signal` aborts.
 */
export async function readPane(witness: Witness, earlier: Earlier, request: PageRead): Promise<ReadResult> {
  const { page, ref, signal, patience } = request;
  await waitFor(() => witness.paneOf(page, ref) !== null, patience, signal);
  const pane = witness.paneOf(page, ref);
  if (!pane) return missing(page);
  const customer = looksLikeName(pane.title) ? pane.title : '';
  const read = (part: Element) => messagesOf(part, pane.stream, customer) ?? 'unknown';
  const parts = await readInSlices(pane.parts, read, signal);
  // A part whose author nobody can tell would turn the team's words into the customer's, or the other way round.
  if (parts.includes('unknown')) return unreadable(selectors.category[0]);
  const mounted = parts.filter((part) => part !== 'unknown').flat();
  if (mounted.length === 0) return unreadable(selectors.body[0]);
  const messages = joinWindows(earlier.get(ref.id) ?? [], mounted, isAtEnd(pane.stream));
  remember(earlier, ref.id, messages);
  return {
    ok: true,
    ticket: {
      ref,
      url: page.url.href.slice(0, limits.url),
      subject: pane.title.slice(0, limits.subject),
      channel: shown(page.document, 'mail').length > 0 ? 'email' : 'messaging',
      status: null,
      priority: null,
      tags: [],
      requester: customer ? { id: null, name: customer.slice(0, limits.name), email: null, locale: null } : null,
      agent: null,
      brand: null,
      messages: messages.slice(-limits.messages),
      readBy: 'dom',
      fallback: null,
      complete: false,
    },
  };
}

function remember(earlier: Earlier, id: string, messages: PageMessage[]): void {
  earlier.delete(id);
  earlier.set(id, messages);
  for (const oldest of earlier.keys()) if (earlier.size > remembered) earlier.delete(oldest);
}

/** Says where the reading ended: nothing there yet, another conversation still, or a stream without known parts. */
function missing(page: HelpdeskPage): ReadResult {
  const pane = paneOf(page.document);
  if (pane === null) {
    const started = shown(page.document, 'box').length > 0 || shown(page.document, 'title').length > 0;
    return started ? unreadable(selectors.stream[0]) : { ok: false, reason: 'loading', detail: selectors.stream[0] };
  }
  if (pane === 'several') return { ok: false, reason: 'loading', detail: 'several conversations' };
  return pane.parts.length === 0
    ? unreadable(selectors.part[0])
    : { ok: false, reason: 'loading', detail: 'switching' };
}

function unreadable(detail: string): ReadResult {
  return { ok: false, reason: 'layout-changed', detail };
}

/**
 * The title is the customer's name where the conversation has no title of its own. Only what reads like a name may
 * count as one: it is masked wherever it stands.
 */
function looksLikeName(title: string): boolean {
  const words = title.split(' ');
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(word))
  );
}

/** The newest messages by the ids that `readPane` gives them; none while the agent has scrolled away from them. */
export function glance(pane: Pane | null): Glance | null {
  if (!pane) return null;
  if (!isAtEnd(pane.stream)) return { subject: pane.title, newestAt: null, ids: null };
  const ids = pane.parts.slice(-10).flatMap((part) => {
    const at = part.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
    return bodiesOf(part).map((body, index) => messageId(part, at, body, index));
  });
  return { subject: pane.title, newestAt: null, ids };
}

/** The newest public replies of the team; the caller must know by their text which one is the agent's own. */
export function shownReplies(witness: Witness, page: HelpdeskPage, ref: TicketRef): SentReply[] {
  const pane = witness.paneOf(page, ref);
  if (!pane) return [];
  const messages: PageMessage[] = pane.parts.slice(-30).flatMap((part) => messagesOf(part, pane.stream, '') ?? []);
  return messages.filter((message) => message.public && message.author.role === 'agent').map(replyOf);
}
