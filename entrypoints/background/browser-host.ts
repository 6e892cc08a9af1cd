import { browser } from 'wxt/browser';
import type { Host } from '../../lib/core/host';
import { builtInAt } from '../../lib/helpdesks/registry';
import { createAddingTools } from './adding';
import { inTab } from './in-tab';
import { createKeepAlive } from './keep-alive';
import { createOffscreenTools } from './offscreen-tools';
import { createPageScripts } from './page-scripts';
import { sleep } from './sleep';
import { openStorage } from './storage-access';
import { tellClosed } from './toolbar';

/** The browser as the core sees it. */
export function createBrowserHost(): Host {
  return {
    sendToPage: (tabId, command) => browser.tabs.sendMessage(tabId, command, { frameId: 0 }),
    async activeTab() {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? null;
    },
    onActiveTab(listener) {
      const heard = ({ tabId }: { tabId: number }) => listener(tabId);
      browser.tabs.onActivated.addListener(heard);
      return () => browser.tabs.onActivated.removeListener(heard);
    },
    async openPage(page) {
      if (page === 'options') await browser.runtime.openOptionsPage();
      else await browser.tabs.create({ url: new URL(`review.html?view=${page}`, browser.runtime.getURL('/')).href });
    },
    permitted: (originPattern) => browser.permissions.contains({ origins: [originPattern] }),
    async giveBack(originPattern) {
      // A leave that the manifest or company policy gives cannot be given back.
      await browser.permissions.remove({ origins: [originPattern] }).catch(() => false);
    },
    async tabs(patterns) {
      const tabs = await browser.tabs.query(patterns ? { url: patterns } : {});
      return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    },
    async addressOf(tabId) {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return tab?.url ?? null;
    },
    tellClosed,
    scripts: createPageScripts(),
    fetch: (input, init) => fetch(input, init),
    ...inTab,
    isVendor: (url) => url.protocol === 'https:' && builtInAt(url.hostname) !== null,
    ...createOffscreenTools(),
    adding: createAddingTools(),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    sleep,
    ...openStorage(),
    keepAlive: createKeepAlive(),
    report: (where, kind) => console.warn(`sidedesk: ${where}: ${kind}`),
    productVersion: browser.runtime.getManifest().version,
  };
}
