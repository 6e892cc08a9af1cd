import type { Frame, Page } from 'playwright-core';
import type { ChromiumSession } from './chromium';
import type { FirefoxSession } from './firefox';
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
export function addHelpCenter(session: ChromiumSession, address: string, timeout = 120_000): Promise<string> {
  return onOptions(session, async (page) => {
    await page.getByTestId('add-source-address').fill(address);
    await page.getByTestId('add-source').click();
    const row = page.getByTestId('source-row').last();
    const status = await until(
      'the end of the first sync',
      async () => {
        const now = await row.getAttribute('data-status');
        return now === 'ok' || now === 'failed' ? now : null;
      },
      timeout,
    );
    const said = ((await row.getByTestId('sync-status').textContent()) ?? '').trim();
    if (status === 'failed') throw new Error(`The sync failed: ${said}`);
    return said;
  });
}

/** Adds a helpdesk on the options page by a ticket's address, from which its kind is recognised; gives that kind. */
export function addHelpdesk(session: ChromiumSession, ticketUrl: string): Promise<string> {
  return onOptions(session, async (page) => {
    await page.getByTestId('add-helpdesk-address').fill(ticketUrl);
    const kind = await page.getByTestId('add-helpdesk-kind').inputValue();
    await page.getByTestId('add-helpdesk').click();
    await page.locator(`[data-testid="helpdesk-row"][data-origin="${new URL(ticketUrl).origin}"]`).waitFor();
    return kind;
  });
}

/** The same in Firefox, on the options page that opened by itself: the driver may not go to one. */
export async function addHelpdeskInFirefox(session: FirefoxSession, ticketUrl: string): Promise<string> {
  const page = await until('the options page', async () => {
    for (const one of await session.browser.pages()) {
      const address = await one.evaluate(() => location.href).catch(() => '');
      if (/^moz-extension:.*\/options\.html/.test(address)) return one;
    }
    return null;
  });
  await page.bringToFront();
  await page.locator('[data-testid="add-helpdesk-address"]').fill(ticketUrl);
  const kind = await page.$eval('[data-testid="add-helpdesk-kind"]', (chosen) => (chosen as HTMLSelectElement).value);
  await page.locator('[data-testid="add-helpdesk"]').click();
  await page.waitForSelector(`[data-testid="helpdesk-row"][data-origin="${new URL(ticketUrl).origin}"]`);
  await session.page.bringToFront();
  return kind;
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
