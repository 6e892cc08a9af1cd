import { defineContentScript } from 'wxt/utils/define-content-script';
import { pasteInPage } from '../lib/compose/paste-in-page';
import { helpdeskPages } from '../lib/helpdesks/registry';

/** Firefox only: dispatches the paste in the page's own world, where the editor can read its data. */
export default defineContentScript({
  matches: helpdeskPages,
  world: 'MAIN',
  include: ['firefox'],
  runAt: 'document_start',
  main() {
    pasteInPage(document);
  },
});
