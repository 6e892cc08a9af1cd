import { browser } from 'wxt/browser';

/**
 * Hosts in the manifest may load the panel by its lasting address. Everywhere else the address is good for one session
 * of the browser, so that no website can find out by it who has Sidedesk (docs/decisions/0006).
 * @param named whether the manifest names the page's host
 */
export function panelAddress(named: boolean): { panelUrl: string; panelOrigin: string } {
  const sessionUrl = browser.runtime.getURL('/sidepanel.html');
  if (import.meta.env.FIREFOX) return { panelUrl: sessionUrl, panelOrigin: new URL(sessionUrl).origin };
  const panelOrigin = `chrome-extension://${browser.runtime.id}`;
  return { panelUrl: named ? `${panelOrigin}/sidepanel.html` : sessionUrl, panelOrigin };
}
