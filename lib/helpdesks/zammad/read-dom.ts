import type { AuthorRole, PageMessage, PageTicket, ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { Glance, HelpdeskPage, SentReply } from '../adapter';
import { cleanHtml, readInSlices, shownText, waitFor } from '../page/dom';
import { limits, type PageRead, replyOf } from '../page/thread';
import { emailIn, nameIn } from './from-api';
import { articleId, isShown, type Pane, type Screen, showsTicket } from './panes';
import { find, findAll, type SelectorName, selectors } from './selectors';

/**
 * Reads what the pane of one ticket shows, when the API could not be used. Never claimed to be whole: the new interface
 * folds the middle of a long thread away. Throws only when `signal` aborts.
 */
export async function readFromDom(screen: Screen, request: PageRead): Promise<ReadResult> {
  const { page, ref, fallback, signal, patience } = request;
  const ready = (): Pane | null => {
    const pane = screen.paneOf(page, ref);
    return pane && pane.articles.length > 0 ? pane : null;
  };
  await waitFor(() => ready() !== null, patience, signal);
  const pane = ready();
  if (!pane) return missing(screen, page, ref);
  if (subjectIn(pane) === null) return unreadable(pane.kind === 'classic' ? 'title' : 'heading');
  const found = await readInSlices(pane.articles, (article) => messageOf(article, pane.kind), signal);
  // One whose author nobody can tell would turn a note into the customer's words, or the other way round.
  if (found.includes('unknown')) return unreadable(pane.kind === 'classic' ? 'article' : 'byCustomer');
  const messages = found.filter((message) => message !== 'unknown').filter((message) => message !== 'event');
  if (messages.length === 0) return unreadable(pane.kind === 'classic' ? 'body' : 'bubbleBody');
  return {
    ok: true,
    ticket: {
      ref,
      url: page.url.href.slice(0, limits.url),
      subject: subjectIn(pane)?.slice(0, limits.subject) ?? '',
      channel: 'other',
      status: null,
      priority: null,
      tags: [],
      requester: requesterOf(pane, messages),
      agent: null,
      brand: null,
      messages: messages.slice(-limits.messages),
      readBy: 'dom',
      fallback,
      complete: false,
    },
  };
}

function missing(screen: Screen, page: HelpdeskPage, ref: TicketRef): ReadResult {
  if (screen.onScreen(page).state !== 'ticket') return { ok: false, reason: 'loading', detail: 'switching' };
  const pane = screen.paneOf(page, ref);
  if (pane) return unreadable(pane.kind === 'classic' ? 'article' : 'bubble');
  return showsTicket(page.document) ? unreadable('task') : { ok: false, reason: 'loading', detail: '' };
}

function unreadable(name: SelectorName): ReadResult {
  return { ok: false, reason: 'layout-changed', detail: selectors[name][0] };
}

function subjectIn(pane: Pane): string | null {
  const title = findAll(pane.root, pane.kind === 'classic' ? 'title' : 'heading')
    .filter(isShown)
    .find((one) => !one.closest('[aria-hidden="true"]'));
  return title ? shownText(title) : null;
}

function requesterOf(pane: Pane, messages: PageMessage[]): PageTicket['requester'] {
  const first = messages.find((message) => message.author.role === 'requester');
  if (!first) return null;
  const article = pane.articles.find((one) => articleId(one) === first.id);
  const email = article ? emailIn(shownText(find(article, 'from'))) : null;
  return first.author.name ? { id: null, name: first.author.name, email, locale: null } : null;
}

/** One article; `event` for a row without a text, `unknown` when nobody can say who wrote it. */
function messageOf(article: Element, kind: Pane['kind']): PageMessage | 'event' | 'unknown' {
  const body = find(article, kind === 'classic' ? 'body' : 'bubbleBody');
  if (!body) return 'event';
  const role = kind === 'classic' ? classicRole(article) : desktopRole(article);
  if (!role) return 'unknown';
  const internal = kind === 'classic' ? article.matches('.is-internal') : isStriped(article);
  return {
    id: articleId(article).slice(0, limits.short),
    author: { id: null, name: nameOf(article, kind), role },
    public: !internal,
    at: find(article, 'time')?.getAttribute('datetime')?.slice(0, 40) ?? null,
    html: cleanHtml(body),
    text: null,
    attachments: [],
  };
}

const isStriped = (article: Element): boolean =>
  article.matches(selectors.stripes[0]) || find(article, 'stripes') !== null;

function classicRole(article: Element): AuthorRole | null {
  if (article.matches('.customer')) return 'requester';
  if (article.matches('.agent')) return 'agent';
  return article.matches('.system') ? 'system' : null;
}

function desktopRole(article: Element): AuthorRole | null {
  if (find(article, 'byCustomer')) return 'requester';
  return find(article, 'byTeam') ? 'agent' : null;
}

function nameOf(article: Element, kind: Pane['kind']): string {
  return nameIn(shownText(find(article, kind === 'classic' ? 'from' : 'author')));
}

/** What the pane shows of the thread, by the API's own ids. */
export function glance(page: HelpdeskPage, pane: Pane | null): Glance | null {
  if (!pane) return null;
  const editing = findAll(pane.root, 'title').some((title) => title.contains(page.document.activeElement));
  return { subject: editing ? null : subjectIn(pane), newestAt: null, ids: pane.articles.slice(-10).map(articleId) };
}

/** The newest replies to the customer; the caller must know by their text which one is the agent's own. */
export function shownReplies(pane: Pane | null): SentReply[] {
  if (!pane) return [];
  return pane.articles
    .slice(-5)
    .map((article) => messageOf(article, pane.kind))
    .filter((message) => message !== 'event')
    .filter((message) => message !== 'unknown')
    .filter((message) => message.public && message.author.role === 'agent')
    .map(replyOf);
}
