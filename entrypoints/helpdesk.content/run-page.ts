import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { pasteHere } from '../../lib/compose/paste';
import { pasteThroughPage } from '../../lib/compose/paste-through-page';
import type { HelpdeskAdapter } from '../../lib/helpdesks/adapter';
import { startPage } from '../../lib/helpdesks/page/start';
import type { HelpdeskPlaces } from '../../lib/helpdesks/registry';
import { panelAddress } from './panel-address';

/**
 * Wiring only, the same for every helpdesk: the page zone's parts get the browser, the page and the clock from here.
 * @param places left out for a helpdesk whose hosts the manifest does not name.
 */
export function runPage(ctx: ContentScriptContext, adapter: HelpdeskAdapter, places?: HelpdeskPlaces): void {
  if (window.top !== window) return;
  const page = startPage({
    adapter,
    window,
    // The script's own fetch: the page may have wrapped its own.
    fetch: globalThis.fetch.bind(globalThis),
    signal: ctx.signal,
    labels: labelsOf(browser.i18n.getMessage),
    ...panelAddress(places?.host?.test(window.location.hostname) ?? false),
    // Gecko hands a page an empty clipboard when a content script pastes (Mozilla bug 1654724).
    paste: import.meta.env.FIREFOX ? pasteThroughPage : pasteHere,
    send: (name, input, callId) => browser.runtime.sendMessage({ name, input, callId }),
  });
  ctx.addEventListener(window, 'wxt:locationchange', (event) => page.moved(event.newUrl));
  // Some tab switches change styles only, which no observer of ours sees. Also notices an update of the extension.
  ctx.setInterval(() => page.look(), 1000);
  const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (command, sender, answer) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (isEnd(command)) {
      answer({ ok: true });
      ctx.abort('removed');
      return;
    }
    return page.answer(command, answer);
  };
  browser.runtime.onMessage.addListener(onMessage);
  ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(onMessage));
}

/** This helpdesk was removed in the options: everything stops and leaves the page. */
function isEnd(command: unknown): boolean {
  const { type, origin } = (command ?? {}) as { type?: unknown; origin?: unknown };
  return type === 'end' && origin === window.location.origin;
}

function labelsOf(message: (name: 'product_name' | 'dock_open' | 'dock_resize') => string) {
  return {
    panel: message('product_name'),
    open: message('dock_open'),
    resize: message('dock_resize'),
  };
}
