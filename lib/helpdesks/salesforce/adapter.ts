import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage } from '../adapter';
import { createForeignFrames } from '../page/foreign-frames';
import { neverThrows } from '../page/thread';
import { caseIdOf } from './case-id';
import { composerBeyond, composerIn, sendButtons, submits } from './composer';
import type { Pane } from './pane';
import { glance, readCase, shownReplies } from './read';
import { createWitness } from './witness';

/**
 * Salesforce Service Cloud in Lightning Experience, read from the page: its REST API takes no session of the Lightning
 * host, and the one it takes lies in a cookie that only the `cookies` permission opens (docs/decisions).
 * @param patience milliseconds a page may take to show its case before its layout counts as changed.
 */
export function createSalesforce(patience = 3000): HelpdeskAdapter {
  const witness = createWitness(Math.min(patience, 300));
  const inPane = <T>(page: HelpdeskPage, ref: TicketRef, use: (pane: Pane) => T): T | null => {
    const pane = witness.paneOf(page, ref);
    return pane && use(pane);
  };
  return {
    id: 'salesforce',
    onScreen: witness.onScreen,
    isTicketAddress: (url) => caseIdOf(url) !== null,
    async read(page, ref, signal) {
      if (ref.account !== page.url.host) return { ok: false, reason: 'not-a-ticket', detail: 'other account' };
      return neverThrows(readCase(witness, { page, ref, fallback: null, signal, patience }), signal);
    },
    composer: (page, ref) => inPane(page, ref, composerIn),
    foreignFrames: createForeignFrames,
    composerBeyond: (page, ref) => inPane(page, ref, (pane) => composerBeyond(page, pane)),
    glance: (page, ref) => glance(witness.paneOf(page, ref)),
    submits: (page, ref, target) => inPane(page, ref, (pane) => submits(pane, target)) ?? false,
    sendButtons,
    newest: async () => ({ ok: false, retryAfter: null }),
    shownReplies: (page, ref) => shownReplies(witness.paneOf(page, ref)),
    fitHtml: (html) => html,
    theme: () => null,
    watchRoots: (document) => (document.body ? [document.body] : []),
  };
}
