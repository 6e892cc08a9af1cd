import type { AuthorRole, PageMessage, PageTicket, ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage } from '../adapter';
import { cleanHtml, domId, readInSlices, shownText, waitFor } from '../page/dom';
import { limits, type PageRead, timeOf } from '../page/thread';
import { isSide } from './composer';
import { conversationOf, workspaceOf } from './panes';
import { find, findAll, type SelectorName, selectors } from './selectors';

/**
 * Reads what the pane of one ticket shows, when the API could not be used. The thread is never claimed to be whole:
 * whether the page has loaded older entries cannot be seen in it. Throws only when `signal` aborts.
 */
export async function readFromDom({ page, ref, fallback, signal, patience }: PageRead): Promise<ReadResult> {
  await waitFor(() => threadIn(page.document, ref.id), patience, signal);
  const missing = missingPart(page.document, ref.id);
  if (missing) return missing;
  const articles = articlesOf(conversationOf(page.document, ref.id) ?? page.document);
  const messages = await readInSlices(articles, messageOf, signal);
  if (messages.length === 0) return unreadable('body');
  // Agents choose whether the newest stands first or last.
  messages.sort((a, b) => timeOf(a) - timeOf(b));
  return { ok: true, ticket: ticketFrom(page, ref, messages, fallback) };
}

function threadIn(document: Document, id: string): boolean {
  const conversation = conversationOf(document, id);
  return conversation !== null && articlesOf(conversation).length > 0;
}

/** The entries of the thread, in the order of the page. Those of a side conversation are no part of it. */
export function articlesOf(conversation: ParentNode): Element[] {
  const log = find(conversation, 'log') ?? conversation;
  const articles = findAll(log, 'message');
  // Asked of every entry only where there is a side conversation at all: a thread may have 500 entries, on every look.
  const root = log.getRootNode() as ParentNode;
  return findAll(root, 'sideConversation').length === 0 ? articles : articles.filter((article) => !isSide(article));
}

function missingPart(document: Document, id: string): ReadResult | null {
  const panes = find(document, 'panes');
  if (!panes || panes.childElementCount === 0) return { ok: false, reason: 'loading', detail: selectors.panes[0] };
  const conversation = conversationOf(document, id);
  if (!conversation) return unreadable('conversation');
  if (!find(conversation, 'log')) return unreadable('log');
  return articlesOf(conversation).length > 0 ? null : unreadable('message');
}

function unreadable(name: SelectorName): ReadResult {
  return { ok: false, reason: 'layout-changed', detail: selectors[name][0] };
}

/** "Closed" in our languages: such a ticket has no reply box. */
const closed = /^(?:closed|fermé|clos|gesloten|geschlossen|cerrado|chiuso|fechado)$/i;

function ticketFrom(
  page: HelpdeskPage,
  ref: TicketRef,
  messages: PageMessage[],
  fallback: PageTicket['fallback'],
): PageTicket {
  const root = workspaceOf(page.document, ref.id) ?? page.document;
  const firstRequester = messages.find((message) => message.author.role === 'requester')?.author;
  const name = shownText(find(root, 'requester')) || firstRequester?.name || '';
  const status = shownText(find(root, 'status')).slice(0, 100);
  return {
    ref,
    url: page.url.href.slice(0, limits.url),
    subject: subjectIn(root)?.slice(0, limits.subject) ?? '',
    channel: find(root, 'plainEditor') ? 'messaging' : 'other',
    status: status || null,
    priority: shownText(find(root, 'priority')).slice(0, 100) || null,
    tags: findAll(root, 'tag')
      .map((tag) =>
        shownText(tag)
          .replace(/\s*[×✕✖]\s*$/, '')
          .slice(0, 300),
      )
      .filter((tag) => tag !== '')
      .slice(0, 1000),
    requester: name ? { id: firstRequester?.id ?? null, name: name.slice(0, 500), email: null, locale: null } : null,
    agent: null,
    brand: null,
    ...(closed.test(status) && { facts: { noReply: 'closed' as const } }),
    messages: messages.slice(-limits.messages),
    readBy: 'dom',
    fallback,
    complete: false,
  };
}

/** The subject as shown: the value of an input, of an input inside a wrapper, or text. */
export function subjectIn(root: ParentNode): string | null {
  const element = find(root, 'subject');
  const field = element instanceof HTMLInputElement ? element : element?.querySelector('input');
  return field ? field.value.trim() : element ? shownText(element) : null;
}

/** One entry of the thread; null for bubbles that are hidden and for rows without a text. */
export function messageOf(article: Element): PageMessage | null {
  const bubble = find(article, 'bubble');
  if (bubble?.closest('[aria-hidden="true"]')) return null;
  const body = find(bubble ?? article, 'body');
  if (!body) return null;
  const type = bubble?.getAttribute('type') ?? '';
  const note = type === 'internal' || find(article, 'noteTag') !== null;
  const at = find(article, 'time')?.getAttribute('datetime') ?? null;
  const html = cleanHtml(body);
  return {
    id: domId(at, body.textContent ?? ''),
    author: {
      id: authorId(article),
      name: shownText(find(article, 'sender')).slice(0, 500),
      role: roleOf(type, note, article),
    },
    public: !note,
    at: at?.slice(0, 40) ?? null,
    html,
    text: null,
    attachments: [],
  };
}

function roleOf(type: string, note: boolean, article: Element): AuthorRole {
  if (type === 'bot') return 'bot';
  if (note || type === 'agent' || find(article, 'agentBadge')) return 'agent';
  return 'requester';
}

function authorId(article: Element): string | null {
  return /\/users\/(\d+)/.exec(find(article, 'userLink')?.getAttribute('href') ?? '')?.[1] ?? null;
}
