import type { Frame, Page } from 'playwright-core';
import type { ChromiumSession } from './chromium';
import { until } from './until';

/** Opens the options page, lets `work` use it and closes it again. */
async function onOptions<T>(session: ChromiumSession, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await session.context.newPage();
  try {
    await page.goto(session.extensionUrl('options.html'));
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Adds a help centre on the options page and waits until its first sync has ended well; gives its status line. */
export function addHelpCenter(session: ChromiumSession, address: string): Promise<string> {
  return onOptions(session, async (page) => {
    await page.getByTestId('add-source-address').fill(address);
    await page.getByTestId('add-source').click();
    const row = page.getByTestId('source-row').last();
    const status = await until(
      'the end of the first sync',
      async () => {
        const now = await row.getAttribute('data-status', { timeout: 10_000 });
        return now === 'ok' || now === 'failed' ? now : null;
      },
      120_000,
    );
    const said = ((await row.getByTestId('sync-status').textContent()) ?? '').trim();
    if (status === 'failed') throw new Error(`The sync failed: ${said}`);
    return said;
  });
}

/** Presses the panel's own offer to add this helpdesk's help centre and waits until articles are found for the ticket. */
export async function takeHelpCenterOffer(panel: Frame): Promise<void> {
  await panel.getByTestId('add-help-center').click();
  await panel.getByTestId('passage').first().waitFor({ timeout: 120_000 });
}

export interface ModelSetup {
  baseUrl: string;
  model: string;
  key: string;
}

/** Fills in the model on the options page, saves and tests the connection. The key is in no message of the driver. */
export function setUpModel(session: ChromiumSession, setup: ModelSetup): Promise<{ ok: boolean; said: string }> {
  return onOptions(session, async (page) => {
    await page.getByTestId('model-enabled').setChecked(true, { force: true });
    await page.getByTestId('model-base-url').fill(setup.baseUrl);
    await page.getByTestId('model-name').fill(setup.model);
    await page.getByTestId('model-key').click();
    await page.keyboard.insertText(setup.key).catch(() => {
      throw new Error('Could not type the key');
    });
    await page.getByTestId('model-test').click();
    const result = page.getByTestId('model-test-result');
    await result.waitFor({ timeout: 90_000 });
    return {
      ok: (await result.getAttribute('data-ok')) === 'true',
      said: ((await result.textContent()) ?? '').trim(),
    };
  });
}
