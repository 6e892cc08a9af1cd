import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './harness/accessibility';
import { askCore } from './harness/ask-core';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { screenshot } from './harness/screenshot';
import { seedKnowledge } from './harness/seed-knowledge';

// Knowledge health in the built extension. `SIDEDESK_HEALTH=50000` measures with so many suggestions and 10,000 articles,
// and takes pictures in light and dark, wide and narrow.

const suggestions = Number(process.env.SIDEDESK_HEALTH ?? 400);
const measured = suggestions > 1000;
let session: ChromiumSession;
let page: Page;

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  if (measured) console.log(`${name}: ${Math.round(performance.now() - started)} ms`);
  return result;
}

async function pictures(name: string): Promise<void> {
  if (!measured) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await screenshot(page, `knowledge-${name}-${colorScheme}-${width}`);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

const tab = (name: string) => page.getByTestId(`tab-${name}`).click();

beforeAll(async () => {
  // No server stands behind the port: these pages ask for nothing outside.
  session = await launchChromium({ demo: { port: 9, spki: 'AAAA' }, extensionDir: chromeBuild });
  page = session.page;
  await page.goto(session.extensionUrl('options.html'));
  await page.getByTestId('add-source').waitFor({ timeout: 60_000 });
});
afterAll(() => session?.close());

it('says what to do while there is nothing, and is reached from the settings', async () => {
  await page.goto(session.extensionUrl('knowledge.html'));
  await page.getByTestId('empty').waitFor({ timeout: 60_000 });
  expect(await violations(page)).toEqual([]);
  await tab('articles');
  await expect
    .poll(() => page.getByTestId('empty').textContent(), { timeout: 60_000 })
    .toContain('knowledge base is empty');
});

it('counts the log, groups gaps, and takes a topic off the list by keyboard', {
  timeout: measured ? 900_000 : 120_000,
}, async () => {
  await timed('seeding', () => seedKnowledge(page, { articles: measured ? 10_000 : 300, suggestions }));
  const fresh = async () => {
    await tab('gaps');
    await page.reload();
    await page.getByTestId('topic').first().waitFor({ timeout: 600_000 });
  };
  await timed('first answer while counting', fresh);
  await pictures('counting');
  await timed('whole count', () => page.getByTestId('counting').waitFor({ state: 'detached', timeout: 900_000 }));
  await timed('page with everything counted, to its topics', fresh);
  const topics = page.getByTestId('topic');
  const names = await topics.locator('h2').allTextContents();
  expect(names.some((name) => /eSIM/.test(name) && /smartwatch/.test(name))).toBe(true);
  expect(names.some((name) => /facture/.test(name))).toBe(true);
  expect(await violations(page)).toEqual([]);
  await pictures('gaps');

  // No driver event tells of a download from an extension's page.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => document.body.setAttribute('data-saved', text));
      return make(blob);
    };
  });
  await page.getByTestId('export-csv').press('Enter');
  await expect.poll(() => page.locator('body').getAttribute('data-saved'), { timeout: 60_000 }).not.toBeNull();
  const csv = (await page.locator('body').getAttribute('data-saved')) ?? '';
  expect(csv.split('\r\n')[0]).toContain('topic,tickets');
  expect(csv.split('\r\n').length - 2).toBe(names.length);

  await topics.first().locator('summary').press('Enter');
  await topics.first().getByTestId('gap-ticket').nth(1).waitFor();
  await timed('mark a topic', async () => {
    await topics.first().getByTestId('mark-done').press('Enter');
    await expect.poll(() => topics.count(), { timeout: 60_000 }).toBe(names.length - 1);
  });
});

it('makes an entry of a reply, and the search finds it once it is approved', async () => {
  await page.getByTestId('topic').first().waitFor({ timeout: 60_000 });
  for (const summary of await page.getByTestId('topic').locator('summary').all()) {
    await summary.press('Enter');
    if (await page.getByTestId('make-entry').count()) break;
  }
  await page.getByTestId('make-entry').first().press('Enter');
  await page.getByTestId('entry-body').waitFor({ timeout: 60_000 });
  expect(await page.getByTestId('taken-out').locator('del').first().textContent()).toContain('Hello');
  expect(await violations(page)).toEqual([]);
  await pictures('entry');
  await page.getByTestId('entry-title').fill('Pair a watch with the app');
  await page.getByTestId('entry-approve').press('Enter');
  await expect
    .poll(() => page.locator('[data-testid="entry"]').getAttribute('data-state'), { timeout: 60_000 })
    .toBe('approved');
  const found = () =>
    askCore(session, 'options.html', 'panel.search', { query: 'pair a watch with the app', lang: 'en' });
  await expect.poll(async () => (await found()).hits[0]?.title, { timeout: 60_000 }).toBe('Pair a watch with the app');
  expect((await found()).hits[0]?.internal).toBe(true);
});

it('lists articles cited, never cited, old and contradicted', async () => {
  await timed('articles', async () => {
    await tab('articles');
    await page.getByTestId('article').first().waitFor({ timeout: 60_000 });
  });
  expect(await violations(page)).toEqual([]);
  await pictures('often');
  for (const name of ['Never cited', 'Old', 'Contradicted']) {
    await timed(name, async () => {
      await page.getByText(new RegExp(`^${name} `)).click();
      await expect
        .poll(() => page.getByTestId('articles').getAttribute('aria-busy'), { timeout: 60_000 })
        .toBe('false');
    });
    await page.getByTestId('article').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await pictures(name.toLowerCase().replace(' ', '-'));
  }
});

it('lists what syncs changed', async () => {
  await tab('changes');
  await page.getByTestId('change-run').first().waitFor({ timeout: 60_000 });
  expect(await violations(page)).toEqual([]);
  await pictures('changes');
  expect(session.errors.found([])).toEqual([]);
});
