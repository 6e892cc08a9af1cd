import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { refusesExtensions } from './browser.mjs';
import { checkSizes, pageBound } from './page-sizes.mjs';
import { tallyOf } from './steps.mjs';

describe('refusesExtensions', () => {
  it.each([
    ['Google Chrome 137.0.7151.55', true],
    ['Google Chrome 156.0.8078.73', true],
    ['Google Chrome 136.0.7103.92', false],
    ['Google Chrome for Testing 156.0.8078.73', false],
    ['Chromium 156.0.8078.73 built on Debian', false],
    ['', false],
  ])('%s: %s', (version, refuses) => {
    expect(refusesExtensions(version)).toBe(refuses);
  });
});

describe('tallyOf', () => {
  const report = (change: object) => ({
    numPassedTests: 3,
    numFailedTests: 0,
    success: true,
    testResults: [],
    ...change,
  });
  it('counts passed and failed tests', () => {
    expect(tallyOf(report({ numFailedTests: 2, success: false }), 1)).toEqual({ passed: 3, failed: 2 });
  });
  it('counts a file that did not load as failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(tallyOf(report({ testResults, success: false }), 1)).toEqual({ passed: 3, failed: 1 });
  });
  it('never calls a crashed run green', () => {
    expect(tallyOf(report({}), 1)).toEqual({ passed: 3, failed: 1 });
    expect(tallyOf(null, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('checkSizes', () => {
  it('fails a build with a content script over the bound, and one without any', () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const build = mkdtempSync(join(tmpdir(), 'sidedesk-sizes-'));
    const scripts = join(build, 'content-scripts');
    mkdirSync(scripts);
    expect(checkSizes(build)).toEqual({ passed: 0, failed: 1 });
    writeFileSync(join(scripts, 'zendesk.js'), randomBytes(pageBound - 100));
    writeFileSync(join(scripts, 'jira.js'), 'a'.repeat(pageBound * 10));
    expect(checkSizes(build)).toEqual({ passed: 2, failed: 0 });
    writeFileSync(join(scripts, 'zendesk.js'), randomBytes(pageBound + 1));
    expect(checkSizes(build)).toEqual({ passed: 1, failed: 1 });
    rmSync(build, { recursive: true });
  });
});
