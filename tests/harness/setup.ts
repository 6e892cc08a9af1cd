import type { Frame, Page } from 'playwright-core';
import type { ChromiumSession } from './chromium';
import { until } from './until';

/** Adds the helpdesk's own help centre with the panel's button and waits until its first sync has ended well. */
export async function addHelpCenter(panel: Frame): Promise<void> {
  await panel.getByTestId('add-help-center').click();
  const setup = panel.getByTestId('setup');
  await until(
    'the first sync of the help centre',
    async () => {
      const failed = panel.getByTestId('problem');
      if ((await failed.count()) > 0) throw new Error(`The sync failed: ${await failed.first().textContent()}`);
      // The note goes away as soon as the panel knows of the source and has read the ticket again.
      return (await setup.count()) === 0 || /ready/.test((await setup.textContent()) ?? '');
    },
    90_000,
  );
}

export interface ModelSetup {
  baseUrl: string;
  model: string;
  key: string;
}

/** Types into a field without leaving the text in an error message of the driver. */
async function typeSecret(page: Page, testId: string, secret: string): Promise<void> {
  await page.getByTestId(testId).click();
  await page.keyboard.insertText(secret).catch(() => {
    throw new Error(`Could not type into ${testId}`);
  });
}

/** Fills in the model on the options page and tests the connection; gives the result's sentence. */
export async function setUpModel(session: ChromiumSession, setup: ModelSetup): Promise<string> {
  const page = await session.context.newPage();
  try {
    await page.goto(session.extensionUrl('options.html'));
    await page.getByTestId('model-base-url').fill(setup.baseUrl);
    await page.getByTestId('model-name').fill(setup.model);
    await typeSecret(page, 'model-key', setup.key);
    await page.getByTestId('model-save').click();
    await page.getByTestId('model-test').click();
    const result = page.getByTestId('model-test-result');
    await result.waitFor({ timeout: 60_000 });
    return ((await result.textContent()) ?? '').trim();
  } finally {
    await page.close();
  }
}
