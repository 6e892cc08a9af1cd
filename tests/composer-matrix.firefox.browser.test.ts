import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, launchFirefox } from './harness/firefox';
import { compareWithDocument } from './matrix/check';
import { firefoxDriver } from './matrix/driver';
import { buildExtension } from './matrix/extension/build';
import { falsehoods, type Matrix, measure } from './matrix/measure';
import { createSite, type Site } from './matrix/site';

// Firefox gives the focus to one page only, so each has a browser of its own: most of the time is waiting.
const atOnce = 2;

let site: Site;
let extensionDir: string;
let sessions: FirefoxSession[] = [];
let matrix: Matrix;

beforeAll(async () => {
  [site, extensionDir] = await Promise.all([createSite(), buildExtension('firefox')]);
  const launched = Array.from({ length: atOnce }, () => launchFirefox({ extensionDir, demo: site }));
  sessions = await Promise.all(launched);
  matrix = await measure(site, await Promise.all(sessions.map(firefoxDriver)));
}, 400_000);
afterAll(async () => {
  for (const session of sessions) await session.close();
  await site?.close();
  if (extensionDir) await rm(extensionDir, { recursive: true, force: true });
});

describe('drafts put into editors in Firefox', () => {
  it('are never said to have arrived when they have not, or the other way round', () => {
    expect([...matrix.editors, ...matrix.hardships].flatMap(falsehoods)).toEqual([]);
  });

  it('arrive as the documentation says (after a change on purpose: npm run matrix)', async () => {
    const version = ((await sessions[0]?.browser.version()) ?? '').replace('firefox/', '');
    const { measured, page } = await compareWithDocument(matrix, 'Firefox', version);
    expect(measured).toBe(page);
  });
});
