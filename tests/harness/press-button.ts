import type { Page } from 'playwright-core';
import type { ChromiumSession } from './chromium';

/** The part of the extension API that is used in the worker. */
interface Api {
  tabs: { query(about: object): Promise<{ id?: number; url?: string }[]> };
  action: {
    onClicked: { dispatch(tab: object): void };
    getBadgeText(about: object): Promise<string>;
    getTitle(about: object): Promise<string>;
  };
}

/**
 * A click on the toolbar button with this page in front: a driver cannot press it, so its event is raised in the worker.
 * The leave that a real click gives for the page has to be in the manifest (`withHostPermissions`).
 */
export async function pressToolbarButton(session: ChromiumSession, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await session.worker();
  await worker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) action.onClicked.dispatch(tab);
  });
}

/** What the toolbar button shows for the page in front. */
export async function toolbarButton(session: ChromiumSession, page: Page): Promise<{ badge: string; title: string }> {
  await page.bringToFront();
  const worker = await session.worker();
  return worker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const about = { tabId: tab?.id };
    return { badge: await action.getBadgeText(about), title: await action.getTitle(about) };
  });
}
