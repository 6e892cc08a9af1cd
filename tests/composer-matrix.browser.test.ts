import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { compareWithDocument } from './matrix/check';
import { chromiumDriver } from './matrix/driver';
import { buildExtension } from './matrix/extension/build';
import { falsehoods, type Matrix, measure } from './matrix/measure';
import { createSite, type Site } from './matrix/site';

// Playwright has every page believe that it has the focus, so several go at once: most of the time is waiting.
const atOnce = 4;

let site: Site;
let extensionDir: string;
let session: ChromiumSession;
let matrix: Matrix;

beforeAll(async () => {
  [site, extensionDir] = await Promise.all([createSite(), buildExtension('chromium')]);
  session = await launchChromium({ extensionDir, demo: site });
  const pages = await Promise.all(Array.from({ length: atOnce }, () => session.context.newPage()));
  const drivers = await Promise.all(pages.map((page) => chromiumDriver(session, page)));
  // One page has to be in front, and it is none of those that are to be without the focus.
  await session.page.bringToFront();
  matrix = await measure(site, drivers);
}, 300_000);
afterAll(async () => {
  await session?.close();
  await site?.close();
  if (extensionDir) await rm(extensionDir, { recursive: true, force: true });
});

describe('drafts put into editors in Chromium', () => {
  it('are never said to have arrived when they have not, or the other way round', () => {
    expect([...matrix.editors, ...matrix.hardships].flatMap(falsehoods)).toEqual([]);
  });

  it('arrive as the documentation says (after a change on purpose: npm run matrix)', async () => {
    const version = session.context.browser()?.version() ?? '';
    const { measured, page } = await compareWithDocument(matrix, 'Chromium', version);
    expect(measured).toBe(page);
  });
});
