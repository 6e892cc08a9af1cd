import type { PageMessage, ReadResult } from '../../ticket/page-ticket';
import type { Glance, HelpdeskPage, SentReply } from '../adapter';
import { readInSlices, waitFor } from '../page/dom';
import { openRoots } from '../page/open-roots';
import { limits, type PageRead, replyOf, timeOf } from '../page/thread';
import { type Entry, entriesOf, idOf, itemsIn, messageOf, newestIn } from './feed';
import { type Head, headOf, subjectIn } from './fields';
import { type Pane, paneOf } from './pane';
import { selectors } from './selectors';
import type { Witness } from './witness';

const rootsOf = (pane: Pane): ParentNode[] => openRoots(pane.root, selectors.item.join(','));

/**
 * Reads the case on screen. Never claimed to be whole: the feed loads older posts as the agent scrolls, a filter can
 * hide kinds of them, and its mark of an end is there before the end is. Throws only when `signal` aborts.
 */
export async function readCase(witness: Witness, request: PageRead): Promise<ReadResult> {
  const { page, ref, signal, patience } = request;
  const pane = (): Pane | null => witness.paneOf(page, ref);
  const feed = (): boolean => newestIn(rootsIn(pane()), 1).length > 0;
  await waitFor(feed, patience, signal);
  const roots = rootsIn(pane());
  if (roots.length === 0) return missing(page);
  const head = headOf(roots);
  if (head.subject === '') return unreadable(selectors.subject[0]);
  const found = await readInSlices(itemsIn(roots).reverse(), entriesOf, signal);
  const entries = found.flat();
  const read = (entry: Entry) => messageOf(entry, head.requester) ?? 'unknown';
  const parts = await readInSlices(entries, read, signal);
  // A message whose writer nobody can tell would turn the team's words into the customer's, or the other way round.
  if (parts.includes('unknown')) return unreadable(selectors.author[0]);
  const messages = inOrder(parts.filter((part) => part !== 'unknown'));
  const newest = messages.findLast((message) => message.public);
  // Its text comes when the agent opens it; until then the answer would be to an older one.
  if (newest && !newest.html) return { ok: false, reason: 'loading', detail: 'collapsed e-mail' };
  const all = await withDescription(messages, head, signal);
  if (all.length === 0) return unreadable(selectors.item[0]);
  return {
    ok: true,
    ticket: {
      ref,
      url: page.url.href.slice(0, limits.url),
      subject: head.subject,
      channel: entries.some(({ kind }) => kind === 'mail') ? 'email' : 'other',
      status: head.status,
      priority: head.priority,
      tags: [],
      requester: head.requester,
      agent: null,
      brand: null,
      ...(head.number && { facts: { number: head.number } }),
      messages: all.slice(-limits.messages),
      readBy: 'dom',
      fallback: null,
      complete: false,
    },
  };
}

const rootsIn = (pane: Pane | null): ParentNode[] => (pane ? rootsOf(pane) : []);

/** By the times where all have one, else in the order of the feed, in which an answer follows its post. */
function inOrder(messages: PageMessage[]): PageMessage[] {
  const timed = messages.every((message) => timeOf(message) > 0);
  return timed ? messages.toSorted((a, b) => timeOf(a) - timeOf(b)) : messages;
}

/** The description is the first thing the customer wrote, unless the feed goes back to the mail it was made from. */
async function withDescription(messages: PageMessage[], head: Head, signal: AbortSignal): Promise<PageMessage[]> {
  if (head.description === '') return messages;
  const squeeze = (text: string): string => text.replace(/<[^>]*>|\s+/g, '');
  const start = squeeze(head.description).slice(0, 80);
  const told = (message: PageMessage) => squeeze(message.html ?? '').includes(start) || null;
  if ((await readInSlices(messages, told, signal)).length > 0) return messages;
  const first: PageMessage = {
    id: 'description',
    author: { id: null, name: head.requester?.name ?? '', role: 'requester' },
    public: true,
    at: null,
    html: null,
    text: head.description,
    attachments: [],
  };
  return [first, ...messages];
}

/** Says where the reading ended: nothing there yet, another page still, or a page without the known parts. */
function missing(page: HelpdeskPage): ReadResult {
  const pane = paneOf(page.document);
  const started = pane === null && page.document.querySelector(selectors.item.join(',')) !== null;
  if (started) return unreadable(selectors.pane[0]);
  const detail = pane === null ? selectors.pane[0] : 'switching';
  return { ok: false, reason: 'loading', detail };
}

function unreadable(detail: string): ReadResult {
  return { ok: false, reason: 'layout-changed', detail };
}

/** The newest messages by the ids that `readCase` gives them. */
export function glance(pane: Pane | null): Glance | null {
  if (!pane) return null;
  return { subject: subjectIn([pane.root]), newestAt: null, ids: newestIn([pane.root], newest).map(idOf) };
}

/** So many are compared with what was read. */
const newest = 8;

/** The newest e-mails that may be the team's; the caller must know by their text which one is the agent's own. */
export function shownReplies(pane: Pane | null): SentReply[] {
  if (!pane) return [];
  const { requester } = headOf([pane.root]);
  return newestIn([pane.root], newest)
    .filter(({ kind, body }) => kind === 'mail' && body !== null)
    .map((entry) => messageOf(entry, requester, { role: 'agent', public: true }))
    .filter((message) => message?.author.role === 'agent')
    .map((message) => replyOf(message as PageMessage));
}
