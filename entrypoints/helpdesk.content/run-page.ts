import { browser } from 'wxt/browser';
import { pasteHere } from '../../lib/compose/paste';
import { pasteThroughPage } from '../../lib/compose/paste-through-page';
import type { HelpdeskAdapter } from '../../lib/helpdesks/adapter';
import { startPage } from '../../lib/helpdesks/page/start';
import type { HelpdeskPlaces } from '../../lib/helpdesks/places';
import { dockLabels } from './dock-labels';
import { panelAddress } from './panel-address';

/** What is needed of WXT's context and of the one that stands in for it (context.ts). */
interface Running {
  signal: AbortSignal;
  abort(reason?: string): void;
}

/**
 * Wiring only, the same for every helpdesk: the page zone's parts get the browser, the page and the clock from here.
 * @param places left out for a helpdesk whose hosts the manifest does not name.
 */
export function runPage(ctx: Running, adapter: HelpdeskAdapter, places?: HelpdeskPlaces): void {
  if (window.top !== window) return;
  const page = startPage({
    adapter,
    window,
    // The script's own fetch: the page may have wrapped its own.
    fetch: globalThis.fetch.bind(globalThis),
    signal: ctx.signal,
    labels: dockLabels(browser.i18n.getMessage),
    ...panelAddress(places?.host?.test(window.location.hostname) ?? false),
    // Gecko hands a page an empty clipboard when a content script pastes (Mozilla bug 1654724).
    paste: import.meta.env.FIREFOX ? pasteThroughPage : pasteHere,
    send: (name, input, callId) => browser.runtime.sendMessage({ name, input, callId }),
  });
  // Where the browser does not announce it (Firefox before 147) the look every second finds the new address.
  globalThis.navigation?.addEventListener('navigate', (event) => page.moved(new URL(event.destination.url)), {
    signal: ctx.signal,
  });
  // Some tab switches change styles only, which no observer of ours sees. An update of the extension takes the id away.
  const looking = setInterval(() => (browser.runtime?.id ? page.look() : ctx.abort()), 1000);
  const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (command, sender, answer) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (isEnd(command)) {
      answer({ ok: true });
      ctx.abort();
      return;
    }
    return page.answer(command, answer);
  };
  browser.runtime.onMessage.addListener(onMessage);
  ctx.signal.addEventListener('abort', () => {
    clearInterval(looking);
    browser.runtime?.onMessage?.removeListener(onMessage);
  });
}

/** This helpdesk was removed in the options: everything stops and leaves the page. */
function isEnd(command: unknown): boolean {
  const { type, origin } = (command ?? {}) as { type?: unknown; origin?: unknown };
  return type === 'end' && origin === window.location.origin;
}
