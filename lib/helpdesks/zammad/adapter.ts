import type { ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage } from '../adapter';
import { neverThrows, readInstead } from '../page/thread';
import { composerIn, sendButtons, submits } from './composer';
import { readMacros } from './macros';
import { createScreen, ticketIdOf } from './panes';
import { type Articles, createMe, newest, readByApi } from './read-api';
import { glance, readFromDom, shownReplies } from './read-dom';

/**
 * Zammad, in its classic and its new desktop interface: the REST API for reading, the page for what is on screen and
 * for writing.
 * @param patience milliseconds a pane may take to show its thread before its layout counts as changed.
 */
export function createZammad(patience = 3000): HelpdeskAdapter {
  const screen = createScreen();
  const me = createMe();
  const articles: Articles = new Map();

  async function read(page: HelpdeskPage, ref: TicketRef, signal: AbortSignal): Promise<ReadResult> {
    if (ref.account !== page.url.host) return { ok: false, reason: 'not-a-ticket', detail: 'other account' };
    const byApi = await readByApi(page, ref, me, signal);
    if (byApi.ok) {
      screen.learn(
        ref,
        byApi.ticket.messages.map((message) => message.id),
      );
      return byApi;
    }
    const { reason: fallback, httpStatus } = byApi;
    const fromDom = readFromDom.bind(null, screen);
    return readInstead(fromDom, { page, ref, fallback, signal, patience }, httpStatus);
  }

  return {
    id: 'zammad',
    onScreen: screen.onScreen,
    isTicketAddress: (url) => ticketIdOf(url) !== null,
    read: (page, ref, signal) => neverThrows(read(page, ref, signal), signal),
    composer(page, ref) {
      const pane = screen.paneOf(page, ref);
      return pane && composerIn(pane);
    },
    macros: readMacros,
    glance: (page, ref) => glance(page, screen.paneOf(page, ref)),
    submits(page, ref, target) {
      const pane = screen.paneOf(page, ref);
      return pane !== null && submits(pane, target);
    },
    sendButtons,
    newest: (page, ref, signal) => newest(page, ref, me, articles, signal),
    shownReplies: (page, ref) => shownReplies(screen.paneOf(page, ref)),
    fitHtml: (html) => html,
    theme(document) {
      const { theme } = document.documentElement.dataset;
      return theme === 'dark' || theme === 'light' ? theme : null;
    },
    watchRoots: (document) => (document.body ? [document.body] : []),
  };
}
