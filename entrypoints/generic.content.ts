import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createGeneric } from '../lib/helpdesks/generic/adapter';
import { createCore } from '../lib/helpdesks/page/core';
import { runPage } from './helpdesk.content/run-page';

/** Injected when the agent asks for it, into the page that is on screen then. Gives why it could not be read. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    if (window.top !== window) return null;
    // A viewer of a PDF or a picture, a frame set: nothing to read, and no place for the panel.
    if (!/html/.test(document.contentType) || document.body?.nodeName !== 'BODY') return 'closed-page';
    const url = () => new URL(window.location.href);
    const core = createCore((name, input, callId) => browser.runtime.sendMessage({ name, input, callId }));
    const find = async (html: string, subject: string) =>
      (await core.tell('page.readable', { html, url: url().href.slice(0, 3000), subject: subject.slice(0, 2000) }))
        ?.part ?? null;
    const adapter = createGeneric({ document, signal: ctx.signal, find, url });
    await adapter.retake?.({ document, url: url(), fetch }, 'any', ctx.signal);
    runPage(ctx, adapter);
    return null;
  },
});
