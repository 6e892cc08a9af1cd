import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visiblePane } from './harness/agent';
import { askCore } from './harness/ask-core';
import { answerOf, longAnswer, modelName, startWebPage } from './harness/model';
import { type ModelDesk, modelDrafts, phase, startModelDesk, textOf } from './harness/model-desk';
import { composerData } from './harness/panel';
import { until } from './harness/until';

// What the agent has when the model fails: a clear notice, and everything that needs no model.

let desk: ModelDesk;
let webPage: Awaited<ReturnType<typeof startWebPage>>;
const esim = 48213;
/** Chromium itself prints a line for each failed request of the worker; nothing else may be printed. */
const byTheBrowser = [/^Failed to load resource: /];

const useModel = (baseUrl: string, firstWordSeconds = 20) =>
  askCore(desk.session, 'options.html', 'model.set', {
    settings: { enabled: true, baseUrl, model: modelName, firstWordSeconds },
    key: 'sk-test-1234567890',
  });

beforeAll(async () => {
  [desk, webPage] = await Promise.all([startModelDesk(), startWebPage()]);
});
beforeEach(async () => {
  await desk.reset();
  await useModel(desk.mock.url);
});
afterEach(async () => {
  await desk.session.page.goto('about:blank');
  expect(desk.session.errors.found(byTheBrowser)).toEqual([]);
  desk.session.errors.clear();
});
afterAll(async () => {
  webPage?.close();
  await desk?.close();
});

const good = answerOf(longAnswer('Open the app.'));
const error = (message: string) => ({ message, type: 'server_error' });

interface Fault {
  name: string;
  code: string;
  set(): unknown;
  /** Words of the model that stay, marked, when its answer broke off. */
  keeps?: string;
}

const faults: Fault[] = [
  {
    name: '429 that asks to wait a minute',
    code: 'model-rate-limited',
    set: () => desk.mock.on({}, { error: error('slow down'), status: 429, retryAfter: 60 }),
  },
  {
    name: 'a lasting 500',
    code: 'model-server-error',
    set: () => desk.mock.on({}, { error: error('boom'), status: 500 }),
  },
  {
    name: 'no word in time',
    code: 'model-timeout',
    set: async () => {
      await useModel(desk.mock.url, 2);
      desk.mock.on({}, { content: good }, { streamingProfile: { ttft: 20_000 } });
    },
  },
  {
    name: 'broken JSON, also after the repair',
    code: 'model-bad-answer',
    set: () =>
      desk.mock.on({}, { content: '{"answerable":"yes","tier":{"tier":"L1"},"drafts":[{"kind":"answer","text' }),
  },
  {
    name: 'half a stream',
    code: 'model-cut-off',
    set: () => desk.mock.on({}, { content: good }, { truncateAfterChunks: 16, latency: 20 }),
    keeps: 'Open the app.',
  },
  { name: 'a web page', code: 'model-not-json-endpoint', set: () => useModel(webPage.url) },
  {
    name: 'a refused key',
    code: 'model-unauthorized',
    set: () => desk.mock.on({}, { error: error('no such key'), status: 401 }),
  },
  { name: 'nobody at the address', code: 'model-unreachable', set: () => useModel('http://127.0.0.1:9/v1') },
];

describe('a model that fails', () => {
  it.each(faults)('$name: a notice, and the quoted draft is inserted', async ({ code, set, keeps }) => {
    await set();
    const panel = await desk.open(esim);
    await phase(panel, 'done');
    const notice = panel.locator(`[data-testid="notice"][data-code="${code}"]`);
    await notice.waitFor();
    expect(await panel.getByTestId('notice').count()).toBe(1);
    expect(await textOf(notice)).toMatch(/stand|works/);
    expect(await textOf(notice)).not.toContain('sk-test');
    await until('nothing that turns', async () => (await panel.locator('[aria-busy="true"]').count()) === 0);
    expect(await panel.locator('[data-testid="draft"]:not([data-status="ready"])').count()).toBe(0);
    expect(await panel.getByTestId('passage').count()).toBeGreaterThan(0);
    expect(await modelDrafts(panel).count()).toBe(keeps ? 1 : 0);
    if (keeps) expect(await textOf(modelDrafts(panel).first())).toContain(keeps);

    await panel.getByTestId('insert-draft').first().click();
    await panel.locator('[data-testid="outcome"][data-outcome="inserted"]').waitFor({ timeout: 60_000 });
    expect(await composerData(desk.session.page)).toContain('Move your eSIM');
  });

  it('answers after a short 429 and one 500 without a word about it', async () => {
    desk.mock.nextRequestError(429, error('slow down'));
    desk.mock.nextRequestError(500, error('boom'));
    desk.mock.on({}, { content: good });
    const panel = await desk.open(esim);
    await phase(panel, 'done');
    expect(await modelDrafts(panel).count()).toBe(1);
    expect(await panel.getByTestId('notice').count()).toBe(0);
  });

  it('asks again from the notice, and the notice goes', async () => {
    desk.mock.on({}, { error: error('boom'), status: 500 });
    const panel = await desk.open(esim);
    await phase(panel, 'done');
    desk.mock.clearFixtures();
    desk.mock.on({}, { content: good });
    await panel.getByTestId('notice').getByRole('button', { name: /again/i }).click();
    await modelDrafts(panel).first().waitFor({ timeout: 60_000 });
    await phase(panel, 'done');
    expect(await panel.getByTestId('notice').count()).toBe(0);
    expect(await desk.session.page.locator(visiblePane).count()).toBe(1);
    expect(JSON.stringify(desk.mock.getLastRequest()?.body)).not.toContain("agent's own instruction. It comes");
  });
});
