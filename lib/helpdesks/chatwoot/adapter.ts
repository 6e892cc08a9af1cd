import type { ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage } from '../adapter';
import { createPaneWitness } from '../page/pane-witness';
import { neverThrows, readInstead } from '../page/thread';
import { composerIn, sendButtons, submits } from './composer';
import { conversationIdOf, createScreen } from './conversation';
import { readMacros } from './macros';
import { createMe, newest, readByApi } from './read-api';
import { glance, readFromDom, shownReplies } from './read-dom';

/**
 * The Chatwoot dashboard (versions 3 and 4): its API by the session that the dashboard itself uses, the page for what
 * is on screen, for writing, and where the API refuses.
 * @param patience milliseconds a pane may take to show its thread before its layout counts as changed.
 */
export function createChatwoot(patience = 3000): HelpdeskAdapter {
  const witness = createPaneWitness();
  const screen = createScreen(witness);
  const me = createMe();

  async function read(page: HelpdeskPage, ref: TicketRef, signal: AbortSignal): Promise<ReadResult> {
    if (ref.account !== page.url.host) return { ok: false, reason: 'not-a-ticket', detail: 'other account' };
    const byApi = await readByApi(page, ref, me, signal);
    if (byApi.ok) {
      witness.learn(
        ref.id,
        byApi.ticket.messages.map((message) => message.id),
      );
      return byApi;
    }
    const { reason: fallback, httpStatus } = byApi;
    const fromDom = readFromDom.bind(null, screen);
    return readInstead(fromDom, { page, ref, fallback, signal, patience }, httpStatus);
  }

  return {
    id: 'chatwoot',
    onScreen: screen.onScreen,
    isTicketAddress: (url) => conversationIdOf(url) !== null,
    read: (page, ref, signal) => neverThrows(read(page, ref, signal), signal),
    composer: (page, ref) => (screen.paneOf(page, ref) ? composerIn(page) : null),
    macros: readMacros,
    glance: (page, ref) => glance(screen.paneOf(page, ref)),
    submits: (page, ref, target) => screen.paneOf(page, ref) !== null && submits(page, target),
    sendButtons,
    newest: (page, ref, signal) => newest(page, ref, me, signal),
    shownReplies: (page, ref) => shownReplies(screen, page, ref),
    fitHtml: (html) => html,
    theme: (document) => (document.body?.classList.contains('dark') ? 'dark' : 'light'),
    watchRoots: (document) => (document.body ? [document.body] : []),
  };
}
