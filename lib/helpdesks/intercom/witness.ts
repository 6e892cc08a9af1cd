import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, OnScreen } from '../adapter';
import { type Pane, paneOf, partKeys } from './pane';

const conversationPath = /^\/a\/(?:inbox\/[^/]+\/.*\/conversation|apps\/[^/]+\/conversations)\/(\d{1,40})(?:\/|$)/;
/** No public source shows the address of a ticket; written after that of a conversation. */
const ticketPath = /^\/a\/(?:inbox\/[^/]+\/(?:.*\/)?tickets?|tickets\/[^/]+|apps\/[^/]+\/tickets)\/(\d{1,40})(?:\/|$)/;

/**
 * The conversation's id in an inbox address, kept as a string (15 digits and more); `ticket-…` for a ticket, whose
 * numbers are others; null elsewhere.
 */
export function conversationIdOf(url: URL): string | null {
  const conversation = conversationPath.exec(url.pathname)?.[1];
  if (conversation) return conversation;
  const ticket = ticketPath.exec(url.pathname)?.[1];
  return ticket ? `ticket-${ticket}` : null;
}

export function refOf(url: URL, id: string): TicketRef {
  return { helpdesk: 'intercom', account: url.host, id };
}

interface Known {
  /** The conversation in the address when the pane was first seen; null for a list. */
  id: string | null;
  title: string;
  ids: Set<string>;
  texts: Set<string>;
}

/** Knows which conversation the pane shows. */
export interface Witness {
  onScreen(page: HelpdeskPage): OnScreen;
  /** The pane of `ref`; null when the pane is not surely that conversation's. */
  paneOf(page: HelpdeskPage, ref: TicketRef): Pane | null;
}

/** As many panes as an agent goes back and forth between. */
const remembered = 30;

/**
 * The page never says which conversation its pane shows; only the address does, and it changes first. So panes are
 * remembered with the address under which they came up: one that was there under another address is still that other
 * conversation's, and one that comes up while the address stays is not the addressed one's.
 */
export function createWitness(): Witness {
  let panes: Known[] = [];

  function see(page: HelpdeskPage): { seen: OnScreen; pane: Pane | null } {
    const id = conversationIdOf(page.url);
    const other: OnScreen = id === null ? { state: 'none' } : { state: 'switching' };
    const pane = paneOf(page.document);
    if (pane === 'several') return { seen: other, pane: null };
    const ticket: OnScreen = id === null ? other : { state: 'ticket', ref: refOf(page.url, id) };
    // Nothing is shown yet: the address alone names the ticket, and nobody can write.
    if (!pane || pane.parts.length === 0) return { seen: ticket, pane: null };
    const keys = partKeys(pane);
    const last = panes[0];
    const same =
      panes.find((known) => isSame(known, pane.title, keys)) ?? (goesOn(last, id, pane.title, keys) ? last : undefined);
    const ahead = same === undefined && last !== undefined && last.id === id;
    if (ahead || (same && same.id !== id)) return { seen: other, pane: null };
    const known = same ?? { id, title: '', ids: new Set(), texts: new Set() };
    known.title = pane.title;
    for (const part of keys.ids) known.ids.add(part);
    for (const part of keys.texts) known.texts.add(part);
    panes = [known, ...panes.filter((one) => one !== known)].slice(0, remembered);
    return { seen: ticket, pane: id === null ? null : pane };
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

type Keys = ReturnType<typeof partKeys>;

const shared = (known: Known, keys: Keys): number => keys.texts.filter((text) => known.texts.has(text)).length;

function isSame(known: Known, title: string, keys: Keys): boolean {
  if (keys.ids.length > 0) return keys.ids.some((id) => known.ids.has(id));
  // Two conversations of one customer may begin with the same words, but do not go on so.
  return title === known.title && shared(known, keys) > keys.texts.length / 2;
}

/**
 * The last pane under an unchanged address: grown, scrolled on, or with a title that came or changed. An equal title
 * alone proves nothing: it is the customer's name, who may have other conversations.
 */
function goesOn(last: Known | undefined, id: string | null, title: string, keys: Keys): boolean {
  if (last === undefined || last.id !== id) return false;
  const known = shared(last, keys);
  if (known > keys.texts.length / 2) return true;
  if (title === last.title) return known > 0 && known === last.texts.size;
  return last.title === '' && known > 0;
}
