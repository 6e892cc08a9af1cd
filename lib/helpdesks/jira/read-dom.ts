import type { PageMessage, ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { Glance, HelpdeskPage, SentReply } from '../adapter';
import { cleanHtml, readInSlices, shownText, waitFor } from '../page/dom';
import { limits, type PageRead, replyOf } from '../page/thread';
import { find, findAll, type SelectorName, selectors } from './selectors';
import { showsIssue, viewOf } from './views';

/**
 * Reads what the view of one issue shows, when the API could not be used. The thread is never claimed to be whole.
 * The page does not say for whom a comment is: whatever is not the reporter's own counts as internal, so that no note
 * is taken for something the customer has read. Throws only when `signal` aborts.
 */
export async function readFromDom({ page, ref, fallback, signal, patience }: PageRead): Promise<ReadResult> {
  const view = (): Element | null => viewOf(page.document, ref.id);
  await waitFor(() => Boolean(view() && find(view() ?? page.document, 'summary')), patience, signal);
  const root = view();
  if (!root) return showsIssue(page.document) ? unreadable('crumb') : { ok: false, reason: 'loading', detail: '' };
  for (const part of ['summary', 'description', 'comments'] as const) if (!find(root, part)) return unreadable(part);
  const reporter = nameIn(find(root, 'reporter'));
  const comments = await readInSlices(findAll(root, 'comment'), (comment) => messageOf(comment, reporter), signal);
  const first = find(find(root, 'description') ?? root, 'body');
  const messages = first ? [descriptionOf(first, reporter), ...comments] : comments;
  if (messages.length === 0) return unreadable('body');
  return {
    ok: true,
    ticket: {
      ref,
      url: page.url.href.slice(0, limits.url),
      subject: shownText(find(root, 'summary')).slice(0, limits.subject),
      channel: 'other',
      status: shownText(find(root, 'status')).slice(0, limits.short) || null,
      priority: null,
      tags: [],
      requester: reporter ? { id: null, name: reporter, email: null, locale: null } : null,
      agent: null,
      brand: null,
      messages: messages.slice(-limits.messages),
      readBy: 'dom',
      fallback,
      complete: false,
    },
  };
}

function unreadable(name: SelectorName): ReadResult {
  return { ok: false, reason: 'layout-changed', detail: selectors[name][0] };
}

/** A user field shows a label or an avatar's text beside the name; the name stands last. */
function nameIn(field: Element | null): string {
  const inner = field?.querySelector('[data-testid$=".name.wrapper"], span:last-of-type');
  return shownText(inner ?? field).slice(0, limits.name);
}

function descriptionOf(body: Element, reporter: string): PageMessage {
  return {
    id: 'description',
    author: { id: null, name: reporter, role: 'requester' },
    public: true,
    at: null,
    html: cleanHtml(body),
    text: null,
    attachments: [],
  };
}

/** The API's id of a comment; null for the header, body and footer, which carry longer names. */
function commentId(comment: Element): string | null {
  return /(?:-|\.)(\d+)$/.exec(comment.getAttribute('data-testid') ?? '')?.[1] ?? null;
}

/** One comment; null for rows without a text, such as one that is being edited. */
function messageOf(comment: Element, reporter: string): PageMessage | null {
  const id = commentId(comment);
  // A thread's answers lie inside of its first comment and come as comments of their own.
  const bodies = findAll(comment, 'commentBody').filter((body) =>
    (body.getAttribute('data-testid') ?? '').includes(`.${id}-`),
  );
  const body = bodies[0] && find(bodies[0], 'body');
  if (id === null || !body) return null;
  const name = shownText(find(comment, 'author')).slice(0, limits.name);
  const own = reporter !== '' && name === reporter;
  return {
    id,
    author: { id: null, name, role: own ? 'requester' : 'agent' },
    public: own,
    at: null,
    html: cleanHtml(body),
    text: null,
    attachments: [],
  };
}

/** What the view shows, by the API's own ids: enough to notice a new comment. */
export function glance(page: HelpdeskPage, ref: TicketRef): Glance | null {
  const root = viewOf(page.document, ref.id);
  if (!root) return null;
  const ids = findAll(root, 'comment').map(commentId);
  const heading = find(root, 'summary');
  // While the summary is edited its heading is gone.
  return { subject: heading && shownText(heading), ids: ids.filter((id) => id !== null), newestAt: null };
}

/** The newest comments in the view; the caller must know by their text which one is the agent's own. */
export function shownReplies(page: HelpdeskPage, ref: TicketRef): SentReply[] {
  const root = viewOf(page.document, ref.id);
  if (!root) return [];
  const comments = findAll(root, 'comment');
  // Newest first or last: an agent's setting.
  return [...comments.slice(0, 3), ...comments.slice(3).slice(-3)]
    .map((comment) => messageOf(comment, ''))
    .filter((message) => message !== null)
    .map(replyOf);
}
