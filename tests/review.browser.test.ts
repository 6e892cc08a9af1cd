import { readFile, rm } from 'node:fs/promises';
import type { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createDemo, type Demo } from '../demo/server/index';
import { defaultScorecard } from '../lib/quality/documents/default-scorecard';
import { exportEntries } from '../lib/quality/export';
import { emptyFilter } from '../lib/quality/filter';
import { sampleDraft, sampleRecord } from '../lib/quality/sample-entry';
import type { SuggestionEvent } from '../lib/quality/types';
import { violations } from './harness/accessibility';
import { askCore } from './harness/ask-core';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { withHostPermissions } from './harness/granted';
import { modelName, startModel } from './harness/model';
import { saveArtifact, screenshot } from './harness/screenshot';
import { atRest, until } from './harness/until';

// A QA lead's session on the built extension: a sample is drawn and graded by keys, and every part of the page is looked at.

let demo: Demo;
let session: ChromiumSession;
let mock: LLMock;
let extensionDir: string;
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
    // Logged by an agent of this browser whom the helpdesk did not name.
    agent: null,
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
  [demo, mock, extensionDir] = await Promise.all([
    createDemo(),
    startModel(),
    withHostPermissions(chromeBuild, ['http://127.0.0.1/*']),
  ]);
  session = await launchChromium({ demo, extensionDir, colorScheme: 'light' });
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
  await Promise.all([demo?.close(), mock?.stop()]);
  if (extensionDir) await rm(extensionDir, { recursive: true, force: true });
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
  await open('sample').waitFor({ timeout: 60_000 });
  await click('open-sample');
  await open('record-row').first().waitFor();
  await press('j');
  await open('reviewer-name').waitFor();
  clicks += 1;
  await open('reviewer-name').fill('Ana');
  await press('Enter');
  await page.locator('[data-testid="scoring"][data-state="draft"]').waitFor();
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
    .poll(() => page.getByRole('button', { pressed: true }).allTextContents(), { timeout: 60_000 })
    .toEqual(expect.arrayContaining(['4', '3']));

  const sentScores = async () => {
    const { documents } = await askCore(session, 'review.html', 'documents.list', { kind: 'review', reader: 'Ana' });
    const sent = documents.map(({ body }) => body as { state: string; score: number });
    return sent.filter(({ state }) => state === 'sent').map(({ score }) => score);
  };
  for (let n = 1; n <= 3; n += 1) {
    // The next one comes by itself; it is not graded before its own grades are there.
    await page.locator('[data-testid="scoring"][data-state="draft"]').waitFor();
    await grade((category) => (category.mayNotApply ? 'n' : String(category.points)));
    await press('Control+Enter');
    await expect.poll(sentScores, { timeout: 60_000 }).toHaveLength(n);
  }
  expect(await sentScores()).toEqual([1, 1, 1]);
  console.log(`three reviews of a fresh sample: ${clicks} clicks, ${keys} keys`);
});

it('calibrates: two reviewers grade blind, then compare', async () => {
  const { page } = session;
  const picks = [
    { record: 'record-001', why: 'all' },
    { record: 'record-002', why: 'all' },
  ];
  const body = {
    ...{ name: 'November', seed: '1', size: 2, filter: emptyFilter, strata: [], allocation: 'proportional', risks: [] },
    ...{ timeZone: 'UTC', population: 60, picks, changes: [] },
  };
  const put = { kind: 'sample' as const, id: 'small', revision: null, body };
  await askCore(session, 'review.html', 'documents.put', put);
  await page.goto(session.extensionUrl('review.html?view=calibration'));
  const reviewers = page.getByLabel('Reviewers');
  await reviewers.first().waitFor();
  await reviewers.first().fill('Bo');
  await page.keyboard.press('Enter');
  await open('new-session').click();
  await open('grade-session').click();
  const { categories } = defaultScorecard.body;
  const gradeBoth = async (points: (best: number, at: number) => number) => {
    await open('record-row').first().click();
    // The next one comes by itself.
    for (const { record } of picks) {
      const scoring = `[data-record="${record}"] [data-testid="scoring"]`;
      await page.locator(`${scoring}[data-state="draft"]`).waitFor();
      await page.keyboard.press('g');
      for (const [at, one] of categories.entries())
        await page.keyboard.press(one.mayNotApply ? 'n' : String(points(one.points, at)));
      await page.keyboard.press('Control+Enter');
    }
    await page
      .locator('[data-record="record-002"] [data-testid="scoring"][data-state="sent"][data-saved="saved"]')
      .waitFor();
  };
  await gradeBoth((best) => best);
  await page.getByRole('button', { name: 'Somebody else' }).click();
  await open('invited').filter({ hasText: 'Bo' }).click();
  await page.locator('[data-testid="scoring"][data-state="draft"]').waitFor();
  expect(await open('record-detail').textContent()).not.toContain('100%');
  await gradeBoth((best, at) => (at === 0 ? best - 1 : best));
  await page.goto(session.extensionUrl('review.html?view=calibration'));
  await page.getByText('Ana 2/2, Bo 2/2').waitFor();
  await open('move-session').click();
  await page.getByText('What was agreed').waitFor();
  const told = (await open('session').first().textContent()) ?? '';
  // Bo is 10 points below in one category of 30 of 90 weights: all four within 10 points of their mean.
  expect(told).toContain('talk about it');
  await screenshot(page, 'review-session-light-1440');
  // Back to who graded before.
  await page.evaluate(() => localStorage.setItem('sidedesk-reviewer', 'Ana'));
});

it('lets the model grade after a person, from what is masked', async () => {
  const { page } = session;
  const settings = { enabled: true, baseUrl: `${mock.url}/v1`, model: modelName, firstWordSeconds: 20 };
  await askCore(session, 'options.html', 'model.set', { settings, key: 'sk-test-1234567890' });
  const quality = { persons: false, machine: true, smallestGroup: 10, disputeHours: 168 };
  await askCore(session, 'options.html', 'quality.set', quality);
  const grades = defaultScorecard.body.categories.map(({ id, points, mayNotApply }) => ({
    ...{ category: id, points: mayNotApply ? 0 : points, rationale: `Looked at ${id}.`, quote: '' },
  }));
  mock.on({ systemMessage: 'You grade one suggestion' }, { content: JSON.stringify({ grades }) });
  const { documents } = await askCore(session, 'review.html', 'documents.list', { kind: 'review', reader: 'Ana' });
  const own = documents.map(({ body }) => body as { record: string; state: string; session: string | null });
  const record = own.find((one) => one.state === 'sent' && one.session === null)?.record ?? '';
  await page.goto(session.extensionUrl(`review.html#${record}`));
  await open('ask-machine').click();
  await page.getByText('The machine gave the same grade in 5 of 5').waitFor({ timeout: 60_000 });
});

it('tells the agent, takes a dispute, keeps a register, opens the records behind a number', async () => {
  const { page } = session;
  await page.goto(session.extensionUrl('review.html?view=own'));
  await open('acknowledge').first().click();
  await expect.poll(() => open('acknowledge').count(), { timeout: 60_000 }).toBe(2);
  await open('dispute').first().click();
  await page.getByRole('textbox').first().fill('The article says sixty seconds.');
  await open('send-dispute').click();
  await open('dispute-open').first().waitFor();
  await page.goto(session.extensionUrl('review.html?view=feedback'));
  await open('answer-rejected').first().click();
  await open('dispute-closed').first().waitFor();

  await page.goto(session.extensionUrl('review.html?view=data'));
  const bring = async (csv: string, step: 'done' | 'bad') => {
    const file = { name: 'partner.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.locator('[data-testid="import"] input[type="file"], input[type="file"]').first().setInputFiles(file);
    await page.locator(`[data-testid="import"][data-step="${step}"]`).waitFor();
    return open('import').textContent();
  };
  const partner = exportEntries([{ record: sampleRecord('partner-1', { language: 'nl' }), events: [] }], 'csv', true);
  expect(await bring(partner, 'done')).toContain('New: 1.');
  expect(await bring(partner, 'done')).toContain('Known already: 1.');
  expect(await bring('id,salary\r\nx,1\r\n', 'bad')).toContain('salary');

  await page.goto(session.extensionUrl('review.html?view=register'));
  await open('add-gap').click();
  await open('gap-title').fill('Firmware 2.1 drops the line');
  await open('save-gap').click();
  await open('gap').first().waitFor();

  await page.goto(session.extensionUrl('review.html?view=insights'));
  await open('insights-by').selectOption('language');
  await expect.poll(() => open('open-group').allTextContents(), { timeout: 60_000 }).toEqual(['40', '20']);
  await open('open-group').nth(1).click();
  await expect.poll(() => open('record-row').count(), { timeout: 60_000 }).toBeGreaterThan(10);
  await expect.poll(() => page.getByText('20 suggestions').count(), { timeout: 60_000 }).toBeGreaterThan(0);
});

it('prints the week as a report on A4 and Letter, in light colours, and saves its plots', async () => {
  const { page } = session;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(session.extensionUrl('review.html?view=report'));
  await open('report').waitFor();
  // The number opens as many suggestions as it says.
  const shown = await open('report-shown').textContent();
  await open('report-shown').click();
  await page.getByText(`${shown} suggestions`).first().waitFor();
  await page.goBack();
  await open('report').waitFor();
  // With keys alone: another week, and a plot as a picture.
  const week = await open('report').getAttribute('data-week');
  await page.keyboard.press('k');
  await expect.poll(() => open('report').getAttribute('data-week'), { timeout: 60_000 }).not.toBe(week);
  expect(page.url()).toContain('&week=');
  const saved = async (item: number) => {
    const file = page.waitForEvent('download');
    await open('save-plot').first().focus();
    await page.keyboard.press('Enter');
    const wanted = page.getByRole('menuitem').nth(item);
    await wanted.waitFor();
    // The menu takes the focus once it has opened; what is pressed before goes nowhere.
    await until('the focus on it', async () => {
      await page.keyboard.press('ArrowDown');
      return wanted.evaluate((element) => element === document.activeElement);
    });
    await page.keyboard.press('Enter');
    await wanted.waitFor({ state: 'detached' });
    const download = await file;
    const path = await download.path();
    return { name: download.suggestedFilename(), bytes: await readFile(path) };
  };
  const svg = await saved(0);
  expect(svg.name).toMatch(/^sidedesk-\d{4}-W\d{2}-trend\.svg$/);
  expect(svg.bytes.toString()).toMatch(/<title>Eight weeks<\/title>[\s\S]*<path/);
  // A file of its own: no style of the page is missing from it, and it is light although the page is dark.
  expect(/var\(--|currentColor|class=/.exec(svg.bytes.toString())?.[0]).toBeUndefined();
  expect(svg.bytes.toString()).toContain('fill="rgb(255, 255, 255)"');
  const png = await saved(1);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(5000);
  const csv = await saved(2);
  expect(csv.bytes.toString().trim().split('\n')).toHaveLength(9);

  const devTools = await session.context.newCDPSession(page);
  for (const [paper, paperWidth, paperHeight] of [['a4', 8.27, 11.69] as const, ['letter', 8.5, 11] as const]) {
    const { data } = await devTools.send('Page.printToPDF', { paperWidth, paperHeight, printBackground: true });
    const pdf = Buffer.from(data, 'base64');
    await saveArtifact(`review-report-${paper}.pdf`, pdf);
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages, paper).toBeGreaterThan(0);
    expect(pages, paper).toBeLessThan(10);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: null, colorScheme: 'light' });
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
  for (const view of [
    'queue',
    'samples',
    'scorecards',
    'calibration',
    'own',
    'feedback',
    'insights',
    'report',
    'register',
    'data',
  ]) {
    await page.goto(session.extensionUrl(view === 'queue' ? 'review.html#record-003' : `review.html?view=${view}`));
    await open(view === 'queue' ? 'scoring' : `page-${view}`)
      .first()
      .waitFor();
    // Plots grow into place.
    await atRest(page);
    await screenshot(page, `review-${view}-${scheme}-${width}`);
    expect(await violations(page), `${view} ${scheme} ${width}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
    expect(overflow, `${view} ${scheme} ${width} scrolls sideways`).toBe(false);
  }
});
