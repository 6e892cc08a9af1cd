// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { BuiltInState } from '../../lib/models/built-in/types';
import { type FakeAnswers, fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { type BuiltInBrowser, BuiltInProvider } from './built-in-browser';
import { optionsAnswers } from './fixtures/answers';
import { HostPermissionProvider } from './host-permission';
import { ModelSection } from './model-section';
import { UnsavedProvider } from './unsaved';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const stored = {
  enabled: true,
  source: 'built-in' as const,
  baseUrl: '',
  model: '',
  firstWordSeconds: 20,
  monthlyTokens: 0,
};
const all = (state: BuiltInState) =>
  Object.fromEntries(['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'].map((lang) => [lang, state]));

async function open(browser: BuiltInBrowser | null, answers: FakeAnswers = {}) {
  const api = fakeApi(null, {
    ...optionsAnswers,
    'model.get': () => ({ settings: stored, keyEnding: null, headerNames: [] }),
    ...answers,
  });
  page = await render(
    <HostPermissionProvider value={async () => true}>
      <BuiltInProvider value={browser}>
        <UnsavedProvider>
          <ModelSection />
        </UnsavedProvider>
      </BuiltInProvider>
    </HostPermissionProvider>,
    api,
  );
  await act(async () => {});
  return { page, api };
}

describe('the browser’s own model in the settings', () => {
  it('says that this browser has none, and what to do', async () => {
    const { page } = await open(null);
    expect(page.find('built-in-missing').textContent).toContain('version 138');
    expect(page.all('built-in-download')).toHaveLength(0);
  });

  it('says that this computer cannot run it', async () => {
    const { page } = await open({ states: async () => all('unavailable'), download: async () => {} });
    expect(page.find('built-in-missing').textContent).toContain('22 GB');
  });

  it('names what it writes and what not, downloads by a click with progress, and can be cancelled', async () => {
    const states = { ...all('unavailable'), en: 'downloadable', es: 'available' } as Record<string, BuiltInState>;
    let tell: (share: number) => void = () => {};
    let wanted: readonly string[] = [];
    const browser: BuiltInBrowser = {
      states: async () => ({ ...states }),
      download: (langs, onProgress, signal) => {
        wanted = langs;
        tell = onProgress;
        return new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          if (states.en === 'available') resolve();
        });
      },
    };
    const { page } = await open(browser);
    const rows = page.all('built-in-language');
    expect(rows).toHaveLength(7);
    expect(rows.map(({ dataset }) => dataset.state)).toContain('downloadable');
    expect(page.text()).toContain('A ticket in another language');
    await page.click(page.find('built-in-download'));
    expect(wanted).toEqual(['en']);
    await act(async () => tell(0.42));
    expect(page.text()).toContain('Downloading: 42%');
    await page.click(page.find('built-in-cancel'));
    expect(page.text()).toContain('Cancelled.');
    states.en = 'available';
    await page.click(page.find('built-in-download'));
    expect(page.all('built-in-progress')).toHaveLength(0);
    expect(page.all('built-in-download')).toHaveLength(0);
  });

  it('says that a download failed, and what still works', async () => {
    const browser: BuiltInBrowser = {
      states: async () => all('downloadable'),
      download: async () => Promise.reject(new DOMException('', 'NetworkError')),
    };
    const { page } = await open(browser);
    await page.click(page.find('built-in-download'));
    expect(page.text()).toContain('did not finish');
  });

  it('is stored without an address, a model or a host to ask for', async () => {
    const { page, api } = await open({ states: async () => all('available'), download: async () => {} });
    await page.click(page.find('model-save'));
    expect(api.calls.find(({ name }) => name === 'model.set')?.input).toMatchObject({
      settings: { source: 'built-in', enabled: true, baseUrl: '' },
    });
  });
});
