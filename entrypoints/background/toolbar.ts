import { browser } from 'wxt/browser';
import { pageFault } from '../../lib/helpdesks/any-page';
import type { NoTicket } from '../../lib/ticket/page-ticket';

/** A click on the toolbar button, or its key. The tab's address is there because the click gives leave for the page. */
export function pressed(
  tab: { id?: number | undefined; url?: string | undefined },
  toggle: (tabId: number, url: string | null) => Promise<void>,
): void {
  if (tab.id === undefined) return;
  // Only in the very task of the click does the browser open its own side panel.
  if (pageFault(tab.url)) void openBeside(tab.id);
  void toggle(tab.id, tab.url ?? null);
}

/** Says on the button that the page cannot be read, and opens the browser's side panel, which says why, if it lets us. */
export async function tellClosed(tabId: number, why: NoTicket): Promise<void> {
  const title = browser.i18n.getMessage(why === 'insecure-page' ? 'page_insecure' : 'page_closed');
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#a61e1e' });
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title });
  await openBeside(tabId);
}

async function openBeside(tabId: number): Promise<void> {
  try {
    if (import.meta.env.FIREFOX) await (browser as unknown as Sidebar).sidebarAction.open();
    else await browser.sidePanel.open({ tabId });
  } catch {
    // No click any more, or an older browser: the badge and its title say it.
  }
}

/** Firefox's name for it, which the types of the other browsers lack. */
interface Sidebar {
  sidebarAction: { open(): Promise<void> };
}
