import type { HelpdeskAdapter } from '../adapter';
import { neverThrows } from '../page/thread';
import { composerIn, sendButtons, submits } from './composer';
import { rootsOf } from './pane';
import { type Earlier, glance, readPane, shownReplies } from './read';
import { conversationIdOf, createWitness } from './witness';

/** No public source names how long a sent reply can be taken back; mail programs give 5 to 30 seconds, most often 10. */
const takeBackMs = 12_000;

/**
 * The Intercom inbox, read from the page: its REST API wants a token of the workspace, which no agent's browser gets.
 * @param patience milliseconds a pane may take to show its conversation before its layout counts as changed.
 */
export function createIntercom(patience = 3000): HelpdeskAdapter {
  const witness = createWitness();
  const earlier: Earlier = new Map();
  return {
    id: 'intercom',
    onScreen: witness.onScreen,
    isTicketAddress: (url) => conversationIdOf(url) !== null,
    async read(page, ref, signal) {
      if (ref.account !== page.url.host) return { ok: false, reason: 'not-a-ticket', detail: 'other account' };
      return neverThrows(readPane(witness, earlier, { page, ref, fallback: null, signal, patience }), signal);
    },
    composer: (page, ref) => (witness.paneOf(page, ref) ? composerIn(page) : null),
    glance: (page, ref) => glance(witness.paneOf(page, ref)),
    submits: (page, ref, target) => witness.paneOf(page, ref) !== null && submits(page, target),
    sendButtons,
    newest: async () => ({ ok: false, retryAfter: null }),
    takeBackMs,
    shownReplies: (page, ref) => shownReplies(witness, page, ref),
    fitHtml: (html) => html,
    theme: () => null,
    watchRoots: (document) => rootsOf(document).map((root) => (root instanceof Document ? root.body : root)),
  };
}
