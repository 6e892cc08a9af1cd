import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { pasteHere } from '../lib/compose/paste';
import { pasteThroughPage } from '../lib/compose/paste-through-page';
import { createFrameWriter } from '../lib/helpdesks/frame/writer';
import { framePages } from '../lib/helpdesks/registry';
import { editorsIn } from '../lib/helpdesks/salesforce/editor';

/** The frame of an older e-mail composer on the org's Visualforce host. Does nothing until the page around it asks. */
export default defineContentScript({
  matches: framePages,
  allFrames: true,
  // Before the frame's own scripts, so that they do not hear the page's message to ours.
  runAt: 'document_start',
  main(ctx) {
    // A reply box stands in the helpdesk's page itself; anything else is no composer.
    if (window.parent === window || window.parent !== window.top) return;
    const hear = createFrameWriter({
      document,
      editors: () => editorsIn(document),
      paste: import.meta.env.FIREFOX ? pasteThroughPage : pasteHere,
      send: (name, input, callId) => browser.runtime.sendMessage({ name, input, callId }),
      signal: ctx.signal,
    });
    window.addEventListener('message', hear, { capture: true, signal: ctx.signal });
  },
});
