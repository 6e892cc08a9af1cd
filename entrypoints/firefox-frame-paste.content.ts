import { defineContentScript } from 'wxt/utils/define-content-script';
import { pasteInPage } from '../lib/compose/paste-in-page';
import { framePages } from '../lib/helpdesks/registry';

/** Firefox only: the same as `firefox-paste`, in the frames that a composer's own script runs in. */
export default defineContentScript({
  matches: framePages,
  allFrames: true,
  world: 'MAIN',
  include: ['firefox'],
  runAt: 'document_start',
  main() {
    pasteInPage(document);
  },
});
