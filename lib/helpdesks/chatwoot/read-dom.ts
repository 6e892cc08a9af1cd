import type { AuthorRole, PageMessage, ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { Glance, HelpdeskPage, SentReply } from '../adapter';
import { cleanHtml, readInSlices, shownText, waitFor } from '../page/dom';
import { limits, type PageRead, replyOf } from '../page/thread';
import { messageId, type Pane, paneOf, type Screen } from './conversation';
import { find, findAll, type SelectorName, selectors } from './selectors';

/**
 * Reads what the pane shows, when the API could not be used. Never claimed to be whole: the page loads older messages
 * as the agent scrolls. Throws only when `signal` aborts.
 */
export async function readFromDom(screen: Screen, request: PageRead): Promise<ReadResult> {
  const { page, ref, fallback, signal, patience } = request;
  await waitFor(() => screen.paneOf(page, ref) !== null, patience, signal);
  const pane = screen.paneOf(page, ref);
  if (!pane) return missing(page.document);
  const contact = shownText(find(page.document, 'contact')).slice(0, limits.name);
  const read = (message: Element) => messageOf(message, contact) ?? 'unknown';
  const found = await readInSlices(pane.messages, read, signal);
  // One whose author nobody can tell would turn a note into the customer's words, or the other way round.
  if (found.includes('unknown')) return unreadable('bubble');
  const messages = found.filter((message) => message !== 'unknown');
  if (messages.length === 0) return unreadable('body');
  return {
    ok: true,
    ticket: {
      ref,
      url: page.url.href.slice(0, limits.url),
      subject: '',
      channel: pane.messages.some((message) => message.querySelector('[data-bubble-name="email"]'))
        ? 'email'
        : 'messaging',
      status: null,
      priority: null,
      tags: [],
      requester: contact ? { id: null, name: contact, email: null, locale: null } : null,
      agent: null,
      brand: null,
      messages: messages.slice(-limits.messages),
      readBy: 'dom',
      fallback,
      complete: false,
    },
  };
}

/** Says where the reading ended: nothing there yet, another conversation still, or a thread without known messages. */
function missing(document: Document): ReadResult {
  const pane = paneOf(document);
  if (pane === null) {
    const started = find(document, 'box') !== null;
    return started ? unreadable('panel') : { ok: false, reason: 'loading', detail: selectors.panel[0] };
  }
  if (pane === 'several') return { ok: false, reason: 'loading', detail: 'several conversations' };
  return pane.messages.length === 0 ? unreadable('message') : { ok: false, reason: 'loading', detail: 'switching' };
}

function unreadable(name: SelectorName): ReadResult {
  return { ok: false, reason: 'layout-changed', detail: selectors[name][0] };
}

type Author = { role: AuthorRole; public: boolean };

/** By the bubble's colour, the only mark there is; null for a colour that is not known. */
function authorOf(message: Element, bubble: Element): Author | null {
  const has = (name: SelectorName): boolean =>
    selectors[name].some((css) => bubble.matches(css) || message.querySelector(css) !== null);
  if (has('note')) return { role: 'agent', public: false };
  if (has('failed')) return { role: 'agent', public: false };
  if (has('byBot')) return { role: 'bot', public: true };
  if (has('byAgent') || message.matches('li.right')) return { role: 'agent', public: true };
  if (has('byCustomer') || has('unsupported') || message.matches('li.left')) return { role: 'requester', public: true };
  return null;
}

/** One message of the pane; null when nobody can say who wrote it and for whom. */
function messageOf(message: Element, contact: string): PageMessage | null {
  const bubble = find(message, 'bubble') ?? message;
  const author = authorOf(message, bubble);
  if (!author) return null;
  const bodies = findAll(bubble, 'body');
  const outer = bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
  const html = outer.map(cleanHtml).join('').slice(0, limits.body);
  return {
    id: messageId(message).slice(0, limits.short),
    author: { id: null, name: author.role === 'requester' ? contact : '', role: author.role },
    public: author.public,
    at: null,
    html: html === '' ? null : html,
    text: html === '' ? '' : null,
    attachments: [],
  };
}

/** The newest messages by the API's own ids. */
export function glance(pane: Pane | null): Glance | null {
  return pane && { subject: null, newestAt: null, ids: pane.messages.slice(-10).map(messageId) };
}

/** The newest public replies of the team; the caller must know by their text which one is the agent's own. */
export function shownReplies(screen: Screen, page: HelpdeskPage, ref: TicketRef): SentReply[] {
  const pane = screen.paneOf(page, ref);
  const messages = (pane?.messages.slice(-5) ?? []).map((message) => messageOf(message, ''));
  return messages
    .filter((message) => message !== null)
    .filter((message) => message.public && message.author.role === 'agent')
    .map(replyOf);
}
