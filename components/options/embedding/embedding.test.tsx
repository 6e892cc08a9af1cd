// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EmbeddingState } from '../../../lib/knowledge/embedding/types';
import { problem } from '../../../lib/problem';
import { type FakeAnswers, type FakeApi, fakeApi } from '../../panel/fixtures/fake-api';
import { type Rendered, render } from '../../panel/fixtures/render';
import { embeddingAnswers, embeddingOff } from '../fixtures/embedding-answers';
import { HostPermissionProvider } from '../host-permission';
import { UnsavedProvider } from '../unsaved';
import { EmbeddingSection } from './embedding-section';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

async function open(answers: FakeAnswers = {}) {
  const api = fakeApi(null, { ...embeddingAnswers, ...answers });
  const permission = vi.fn(async () => true);
  page = await render(
    <HostPermissionProvider value={permission}>
      <UnsavedProvider>
        <EmbeddingSection modelUrl="https://llm.example/v1" />
      </UnsavedProvider>
    </HostPermissionProvider>,
    api,
  );
  return { page, api, permission };
}

const asked = (api: FakeApi, name: string) => api.calls.filter((call) => call.name === name).map(({ input }) => input);
const state: EmbeddingState = {
  ...{ status: 'running', done: 640, total: 1600, skipped: 0, tokens: 128_000, dims: 384 },
  ...{ finishedAt: null, failures: 0, check: null, error: null },
};
const on = (over: Partial<EmbeddingState>) => () => ({
  ...embeddingOff,
  settings: { enabled: true, baseUrl: '', model: 'embed-1' },
  state: { ...state, ...over },
});

describe('search by meaning in the settings', () => {
  it('is off, says what it would cost, and is turned on with the model’s endpoint', async () => {
    const { page, api, permission } = await open();
    expect((page.find('embedding-enabled') as HTMLInputElement).checked).toBe(false);
    expect(page.text()).toContain('1,600 passages: about 320,000 tokens once');
    await page.click(page.find('embedding-enabled'));
    await page.type(page.find('embedding-model'), 'embed-1');
    expect(page.all('embedding-key')).toHaveLength(0);
    await page.click(page.find('embedding-save'));
    expect(permission).toHaveBeenCalledWith('https://llm.example/v1');
    expect(asked(api, 'embedding.set')).toEqual([
      {
        settings: { enabled: true, baseUrl: '', model: 'embed-1' },
        key: null,
        base: { enabled: false, baseUrl: '', model: '' },
      },
    ]);
  });

  it('wants a model’s name', async () => {
    const { page, api } = await open();
    await page.click(page.find('embedding-enabled'));
    await page.click(page.find('embedding-save'));
    expect(page.text()).toContain('Fill in: Embedding model.');
    expect(asked(api, 'embedding.set')).toEqual([]);
  });

  it('takes an address and a key of its own', async () => {
    const { page, api, permission } = await open();
    await page.type(page.find('embedding-model'), 'embed-1');
    await page.type(page.find('embedding-base-url'), 'https://vectors.example');
    await page.type(page.find('embedding-key'), 'sk-vectors-1');
    await page.click(page.find('embedding-enabled'));
    await page.click(page.find('embedding-save'));
    expect(permission).toHaveBeenCalledWith('https://vectors.example');
    expect(asked(api, 'embedding.set')).toMatchObject([{ key: 'sk-vectors-1' }]);
    expect(page.text()).not.toContain('sk-vectors');
  });

  it('shows how far the work is, and stops it', async () => {
    const { page, api } = await open({ 'embedding.get': on({}) });
    expect(page.find('embedding-status').textContent).toContain('640 of 1,600 passages');
    expect(page.find('embedding-status').querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe(
      '40',
    );
    await page.click(page.find('embedding-cancel'));
    expect(asked(api, 'embedding.cancel')).toEqual([{}]);
  });

  it('says why it stopped, and goes on', async () => {
    const error = { code: 'model-over-budget', params: { model: 'embed-1' } };
    const { page, api } = await open({ 'embedding.get': on({ status: 'failed', error, skipped: 1 }) });
    expect(page.text()).toContain('the search goes by words alone');
    expect(page.text()).toContain('1 passage was refused');
    await page.click(page.find('embedding-go-on'));
    expect(asked(api, 'embedding.start')).toEqual([{ anew: false }]);
  });

  it('says when a model’s vectors say nothing, and that it is not used', async () => {
    const { page } = await open({
      'embedding.get': on({ status: 'ok', done: 1600, finishedAt: 0, check: { found: 3, of: 30 } }),
    });
    expect(page.find('embedding-check').textContent).toContain('3 of 30');
    expect(page.find('embedding-check').textContent).toContain('not used');
  });

  it('makes all anew when asked', async () => {
    const { page, api } = await open({ 'embedding.get': on({ status: 'ok', done: 1600, finishedAt: 0 }) });
    await page.click(page.find('embedding-anew'));
    expect(asked(api, 'embedding.start')).toEqual([{ anew: true }]);
  });

  it('saves before it tests, and says length and time or the cause', async () => {
    const { page, api } = await open({ 'embedding.get': on({ status: 'ok' }) });
    await page.click(page.find('embedding-test'));
    expect(api.calls.map(({ name }) => name).filter((name) => /set|test/.test(name))).toEqual([
      'embedding.set',
      'embedding.test',
    ]);
    expect(page.find('embedding-test-result').textContent).toContain('a vector of 384 numbers in 81 ms');
  });

  it('says what is wrong with a connection in the words for vectors', async () => {
    const found = { models: 3, contextLength: null, report: '{}', nearest: ['embed-2'] };
    const { page } = await open({
      'embedding.get': on({ status: 'ok' }),
      'embedding.test': () => ({ ok: false, problem: problem('model-bad-answer', {}), cause: 'format', ...found }),
    });
    await page.click(page.find('embedding-test'));
    expect(page.find('embedding-test-result').dataset.ok).toBe('false');
    expect(page.find('embedding-cause').textContent).toContain('embeddings protocol');
    expect(page.find('embedding-cause').textContent).toContain('embed-2');
  });
});
