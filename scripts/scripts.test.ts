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
  it('counts passed and failed tests, and names those that failed', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'one' },
      { status: 'failed', fullName: 'two', failureMessages: ['Error: no draft\n    at here'] },
    ];
    const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults }];
    expect(tallyOf(report({ numFailedTests: 1, success: false, testResults }), 1)).toEqual({
      passed: 3,
      failed: 1,
      failures: ['a.test.ts: two: Error: no draft     at here'],
    });
  });
  it('counts a file that did not load as failed', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', message: 'No such file', assertionResults: [] }];
    const failures = ['a.test.ts: No such file'];
    expect(tallyOf(report({ testResults, success: false }), 1)).toEqual({ passed: 3, failed: 1, failures });
  });
  it('never calls a crashed run green', () => {
    const failures = ['all tests passed, but the run ended with 1'];
    expect(tallyOf(report({}), 1)).toEqual({ passed: 3, failed: 1, failures });
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
