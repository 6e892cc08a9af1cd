import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, OnScreen } from '../adapter';
import { isVisible } from '../page/dom';
import type { PaneWitness } from '../page/pane-witness';
import { findAll, selectors } from './selectors';

// Every list of conversations (inbox, label, team, folder, mentions …) ends in the same segment; the list of
// notifications names the kind before the number.
const conversationPath =
  /^\/app\/accounts\/(\d{1,12})\/(?:(?:[^/]+\/)*conversations|inbox-view\/conversation)\/(\d{1,15})\/?$/;

/**
 * What an address names: `3/57` for conversation 57 of account 3, as both count from one on an installation.
 * null for lists, settings and the notifications of older versions, which carry a number of their own.
 */
export function conversationIdOf(url: URL): string | null {
  const [, account, conversation] = conversationPath.exec(url.pathname) ?? [];
  return account && conversation ? `${account}/${conversation}` : null;
}

export function refOf(url: URL, id: string): TicketRef {
  return { helpdesk: 'chatwoot', account: url.host, id };
}

/** The account's part of the API's addresses, and the conversation's. */
export function apiPaths(ref: TicketRef): { account: string; conversation: string } {
  const [account = '', conversation = ''] = ref.id.split('/');
  const base = `/api/v1/accounts/${encodeURIComponent(account)}`;
  return { account: base, conversation: `${base}/conversations/${encodeURIComponent(conversation)}` };
}

/** The thread that the page shows, whatever the address says. */
export interface Pane {
  panel: Element;
  /** What people and bots wrote, oldest first; no events. */
  messages: Element[];
}

/** null when no thread is visible; `several` in the middle of a switch. */
export function paneOf(document: Document): Pane | 'several' | null {
  const panels = findAll(document, 'panel').filter(isVisible);
  const panel = panels[0];
  if (!panel) return null;
  if (panels.length > 1) return 'several';
  const events = new Set<Element | null>();
  // The events are looked for once and not in each of 500 messages: this runs on every look.
  for (const event of findAll(panel, 'event')) events.add(event.closest(selectors.message.join(',')));
  return { panel, messages: findAll(panel, 'message').filter((message) => !events.has(message)) };
}

/** The API's id of a message; a reply that is on its way has one of the page's own. */
export function messageId(message: Element): string {
  return message.getAttribute('data-message-id') ?? message.id.replace(/^message/, '');
}

/** Judges by address and pane together. */
export interface Screen {
  onScreen(page: HelpdeskPage): OnScreen;
  /** The pane of `ref`; null when the one on screen is not surely that conversation's. */
  paneOf(page: HelpdeskPage, ref: TicketRef): Pane | null;
}

/** The page never says which conversation its thread belongs to; message ids, one series per installation, do. */
export function createScreen(witness: PaneWitness): Screen {
  function see(page: HelpdeskPage): { seen: OnScreen; pane: Pane | null } {
    const id = conversationIdOf(page.url);
    const other: OnScreen = id === null ? { state: 'none' } : { state: 'switching' };
    const ticket: OnScreen = id === null ? other : { state: 'ticket', ref: refOf(page.url, id) };
    const pane = paneOf(page.document);
    if (pane === 'several') return { seen: other, pane: null };
    // Nothing is shown yet: the address alone names the conversation, and nobody can write.
    if (!pane || pane.messages.length === 0) return { seen: ticket, pane: null };
    const own = witness.belongs(id, pane.messages.slice(-newest).map(messageId));
    return own ? { seen: ticket, pane } : { seen: other, pane: null };
  }
  return {
    onScreen: (page) => see(page).seen,
    paneOf(page, ref) {
      const { seen, pane } = see(page);
      const own = seen.state === 'ticket' && seen.ref.account === ref.account && seen.ref.id === ref.id;
      return own ? pane : null;
    },
  };
}

/** Messages that are compared: the newest stay when older ones are loaded above them. */
const newest = 30;
