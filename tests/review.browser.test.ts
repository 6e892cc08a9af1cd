import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createDemo, type Demo } from '../demo/server/index';
import { defaultScorecard } from '../lib/quality/documents/default-scorecard';
import { sampleDraft, sampleRecord } from '../lib/quality/sample-entry';
import type { SuggestionEvent } from '../lib/quality/types';
import { violations } from './harness/accessibility';
import { askCore } from './harness/ask-core';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { screenshot } from './harness/screenshot';

// A QA lead's session on the built extension: a sample is drawn and graded by keys, and every part of the page is looked at.

let demo: Demo;
let session: ChromiumSession;
const day = 86_400_000;
const count = 60;

const lineOf = (n: number) => {
  const id = `record-${String(n).padStart(3, '0')}`;
  const shownAt = Date.now() - n * day * 0.8 - 60_000;
  const record = sampleRecord(id, {
    ref: { helpdesk: 'zendesk', account: 'brightline.zendesk.com', id: String(500 + n) },
    shownAt,
    language: n % 3 === 0 ? 'fr' : 'en',
    subject: `Router ${n} is offline`,
    drafts: [{ ...sampleDraft(`${id}-d`), grounding: { stated: 2, grounded: n % 4 === 0 ? 1 : 2 } }],
    passages: [
      { id: 'a#1', title: 'Restart your router', url: null, sourceName: 'Help centre', text: 'Unplug it.', lang: 'en' },
    ],
    messages: 2,
    thread: [
      {
        role: 'requester',
        public: true,
        at: new Date(shownAt).toISOString(),
        text: 'My router is offline since noon.',
      },
      { role: 'agent', public: false, at: null, text: 'Line test is fine.' },
    ],
  });
  const at = shownAt + 20_000;
  const common = { recordId: id };
  const events: SuggestionEvent[] = [
    { ...common, id: `${id}-t`, at, type: 'tier-confirmed', tier: n % 5 === 0 ? 'L2' : 'L1' },
    { ...common, id: `${id}-i`, at, type: 'inserted', draftId: `${id}-d`, verified: true, mode: 'insert' },
    {
      ...{ ...common, id: `${id}-s`, at: at + 1000, type: 'sent', draftId: `${id}-d`, messageId: `m${n}` },
      text: `Please unplug the router, wait for ${n % 2 ? 'thirty' : 'sixty'} seconds and plug it in again.`,
      ...{ editDistance: n % 2 ? 0.01 : 0.3, survival: 0.8, outcome: n % 2 ? 'as-is' : 'light-edit' },
    },
  ];
  return JSON.stringify({ schema: 'sidedesk.suggestion', version: 1, record, events });
};

beforeAll(async () => {
  demo = await createDemo();
  session = await launchChromium({ demo, extensionDir: chromeBuild, colorScheme: 'light' });
  const lines = Array.from({ length: count }, (_, n) => lineOf(n));
  const imported = { lines, first: 1, write: true, scorecards: [] };
  expect(await askCore(session, 'review.html', 'log.import', imported)).toMatchObject({ fresh: count, bad: [] });
});
afterEach(() => {
  expect(session.errors.found()).toEqual([]);
  session.errors.clear();
});
afterAll(async () => {
  await session?.close();
  await demo?.close();
});

const open = (id: string) => session.page.locator(`[data-testid="${id}"]`);

it('draws a sample and grades it by keys, and a browser that is closed in mid-review loses no grade', async () => {
  const { page } = session;
  let keys = 0;
  let clicks = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const click = async (id: string) => {
    clicks += 1;
    await open(id).first().click();
  };
  await page.goto(session.extensionUrl('review.html?view=samples'));
  await open('draw-sample').isEnabled();
  await page.locator('[data-testid="draw-sample"]:not([disabled])').waitFor();
  await click('draw-sample');
  await open('sample').waitFor({ timeout: 30_000 });
  await click('open-sample');
  await open('record-row').first().waitFor();
  await press('j');
  await open('reviewer-name').waitFor();
  clicks += 1;
  await open('reviewer-name').fill('Ana');
  await press('Enter');
  await open('scoring').waitFor();
  const { categories } = defaultScorecard.body;
  const grade = async (points: (category: (typeof categories)[number]) => string) => {
    await press('g');
    for (const category of categories) await press(points(category));
  };
  // The first one: half of it, then the page goes away.
  await press('g');
  await press('4');
  await press('3');
  await page.locator('[data-testid="scoring"][data-saved="saved"]').waitFor();
  await page.reload();
  await open('scoring').waitFor();
  await expect
    .poll(() => page.getByRole('button', { pressed: true }).allTextContents())
    .toEqual(expect.arrayContaining(['4', '3']));

  const sentScores = async () => {
    const { documents } = await askCore(session, 'review.html', 'documents.list', { kind: 'review' });
    const sent = documents.map(({ body }) => body as { state: string; score: number });
    return sent.filter(({ state }) => state === 'sent').map(({ score }) => score);
  };
  for (let n = 1; n <= 3; n += 1) {
    // The next one comes by itself; it is not graded before its own grades are there.
    await page.locator('[data-testid="scoring"][data-state="draft"]').waitFor();
    await grade((category) => (category.mayNotApply ? 'n' : String(category.points)));
    await press('Control+Enter');
    await expect.poll(sentScores, { timeout: 20_000 }).toHaveLength(n);
  }
  expect(await sentScores()).toEqual([1, 1, 1]);
  console.log(`three reviews of a fresh sample: ${clicks} clicks, ${keys} keys`);
});

it('disputes, keeps a register, opens the records behind a number', async () => {
  const { page } = session;
  await page.goto(session.extensionUrl('review.html?view=feedback'));
  await open('dispute').first().click();
  await page.getByRole('textbox').first().fill('The article says sixty seconds.');
  await open('send-dispute').click();
  await open('answer-rejected').first().click();
  await open('dispute-closed').first().waitFor();

  await page.goto(session.extensionUrl('review.html?view=register'));
  await open('add-gap').click();
  await open('gap-title').fill('Firmware 2.1 drops the line');
  await open('save-gap').click();
  await open('gap').first().waitFor();

  await page.goto(session.extensionUrl('review.html?view=insights'));
  await open('insights-by').selectOption('language');
  await expect.poll(() => open('open-group').allTextContents()).toEqual(['40', '20']);
  await open('open-group').last().click();
  await expect.poll(() => open('record-row').count()).toBeGreaterThan(10);
  await expect.poll(() => page.getByText('20 suggestions').count()).toBeGreaterThan(0);
});

// A build looks at each scheme once; SIDEDESK_ALL_VIEWS=1 takes every picture.
const looks = [
  ['light', 1440],
  ['dark', 360],
  ...(process.env.SIDEDESK_ALL_VIEWS ? [['dark', 1440] as const, ['light', 360] as const] : []),
] as const;

it.each(looks)('has no part of the page with an axe violation in %s at %i', async (scheme, width) => {
  const { page } = session;
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  for (const view of ['queue', 'samples', 'scorecards', 'calibration', 'feedback', 'insights', 'register', 'data']) {
    await page.goto(session.extensionUrl(view === 'queue' ? 'review.html#record-003' : `review.html?view=${view}`));
    await open(view === 'queue' ? 'scoring' : `page-${view}`)
      .first()
      .waitFor();
    // Plots grow into place.
    await page.waitForTimeout(500);
    await screenshot(page, `review-${view}-${scheme}-${width}`);
    expect(await violations(page), `${view} ${scheme} ${width}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
    expect(overflow, `${view} ${scheme} ${width} scrolls sideways`).toBe(false);
  }
});
