import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, OnScreen } from '../adapter';
import { isVisible } from '../page/dom';
import { find, findAll, selectors } from './selectors';

const ticketPath = /^\/agent\/tickets\/(\d{1,20})(?:\/|$)/;
const newTicketPath = /^\/agent\/tickets\/new(?:\/|$)/;
const suspendedPath = /^\/agent\/(?:filters\/suspended|suspended[_-]tickets)(?:\/|$)/;
const gridId = /^ticket-(\d+)-/;

/** The ticket number in an Agent Workspace address; null for views, dashboards and unsaved tickets. */
export function ticketIdOf(url: URL): string | null {
  return ticketPath.exec(url.pathname)?.[1] ?? null;
}

/** All open tickets stay mounted, one above the other. */
export function isShown(element: Element): boolean {
  return !element.closest('.is-cached') && isVisible(element);
}

/** The ids of the tickets whose panes are visible. More than one only in the middle of a switch. */
export function shownIds(document: Document): string[] {
  const root: ParentNode = find(document, 'panes') ?? document;
  const grids = findAll(root, 'activeGrid').filter(isShown);
  const ids = grids.map((grid) => gridId.exec(grid.getAttribute('data-test-id') ?? '')?.[1]);
  if (ids.length > 0) return unique(ids);
  for (const css of selectors.conversation) {
    const shown = [...root.querySelectorAll(css)].filter(isShown);
    if (shown.length > 0) return unique(shown.map(idOfConversation));
  }
  return [];
}

function idOfConversation(element: Element): string | undefined {
  return (
    element.getAttribute('data-ticket-id') ?? element.getAttribute('data-side-conversations-anchor-id') ?? undefined
  );
}

/** The pane of a new ticket names none until it is submitted. */
function unique(ids: (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))].filter((id) => /^\d+$/.test(id));
}

/** The selected tab in the top bar; used only where no pane names its ticket. */
function selectedTabId(document: Document): string | null {
  const tab = find(document, 'selectedTab');
  return tab?.getAttribute('data-entity-type') === 'TICKET_ENTITY_TYPE' ? tab.getAttribute('data-entity-id') : null;
}

/** Address and visible pane together decide; when they disagree the page is in the middle of a switch. */
export function onScreen(page: HelpdeskPage): OnScreen {
  const id = ticketIdOf(page.url);
  if (id === null) return noneAt(page.url);
  const shown = shownIds(page.document);
  const witness = shown.length > 0 ? shown : [selectedTabId(page.document) ?? id];
  if (witness.length !== 1 || witness[0] !== id) return { state: 'switching' };
  return { state: 'ticket', ref: refOf(page.url, id) };
}

/** A new ticket has no number before it is submitted, and suspended mail none before it is recovered. */
function noneAt({ pathname }: URL): OnScreen {
  if (newTicketPath.test(pathname)) return { state: 'none', why: 'unsaved' };
  return suspendedPath.test(pathname) ? { state: 'none', why: 'suspended' } : { state: 'none' };
}

export function refOf(url: URL, id: string): TicketRef {
  return { helpdesk: 'zendesk', account: url.host, id };
}

/** The conversation of one ticket, mounted or on screen; null when the page has none. */
export function conversationOf(document: Document, id: string): Element | null {
  const safe = CSS.escape(id);
  for (const css of [`[data-ticket-id="${safe}"]`, `[data-side-conversations-anchor-id="${safe}"]`]) {
    const found = [...document.querySelectorAll(css)];
    const conversation = found.find(isShown) ?? found[0];
    if (conversation) return conversation;
  }
  return document.querySelector(`[data-test-id^="ticket-${safe}-"]`);
}

/** Everything of one ticket: conversation, sidebar, footer. Never larger than its own workspace. */
export function workspaceOf(document: Document, id: string): Element | null {
  const conversation = conversationOf(document, id);
  if (!conversation) return null;
  return (
    conversation.closest(selectors.workspace[0]) ??
    conversation.closest(`[data-test-id^="ticket-${CSS.escape(id)}-"]`) ??
    conversation
  );
}
