import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** The panel docked in the helpdesk page. Found by its frame, so a closed shadow root around it does not matter. */
export function findPanel(page: Page): Promise<Frame> {
  return until('the panel in the page', async () =>
    page
      .frames()
      .find((frame) => /^(chrome|moz)-extension:.*\/sidepanel\.html/.test(frame.url()) && !frame.isDetached()),
  );
}

/** What the visible composer holds, from CKEditor's own model (page world). Empty string when it is empty. */
export function composerData(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inPane = '.workspace:not(.is-cached) [data-test-id^="omnicomposer-"]';
    const editable = document.querySelector<HTMLElement & { ckeditorInstance?: { getData(): string } }>(inPane);
    if (!editable?.ckeditorInstance) throw new Error('No CKEditor in the visible ticket');
    return editable.ckeditorInstance.getData();
  });
}

/** One undo in the visible composer, as Ctrl+Z does it. */
export async function undoInComposer(page: Page): Promise<void> {
  await page.locator('.workspace:not(.is-cached) [data-test-id^="omnicomposer-"]').focus();
  await page.keyboard.press(process.platform === 'darwin' ? 'Meta+z' : 'Control+z');
}
