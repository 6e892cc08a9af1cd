// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError, problem } from '../../lib/problem';
import type { DraftingSettings, ReplyStyle } from '../../lib/settings/settings';
import { type FakeAnswers, fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { DraftingSection } from './drafting-section';
import { optionsAnswers } from './fixtures/answers';
import { HostPermissionProvider } from './host-permission';
import { KnowledgeSection } from './knowledge-section';
import { SettingChangesProvider } from './setting-changes';
import { StyleSection } from './style-section';
import { UnsavedProvider } from './unsaved';

// One options page while another tab saves.

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

async function open(section: 'drafting' | 'styles', answers: FakeAnswers) {
  const listeners = new Set<(name: string) => void>();
  const api = fakeApi(null, { ...optionsAnswers, ...answers });
  const hear = (listener: (name: string) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  page = await render(
    <SettingChangesProvider value={hear}>
      <UnsavedProvider>{section === 'drafting' ? <DraftingSection /> : <StyleSection />}</UnsavedProvider>
    </SettingChangesProvider>,
    api,
  );
  const sent = (name: string) => api.calls.filter((call) => call.name === name).map(({ input }) => input);
  /** The browser says that another page has stored the item. */
  const heard = () => act(async () => [...listeners].map((listener) => listener(section)));
  return { page, sent, heard, listeners };
}

const drafting: DraftingSettings = {
  ...{
    signature: 'The Brightline team',
    shownPassages: 3,
    modelPassages: 8,
    linkHosts: [],
    ahead: true,
    examples: true,
  },
};
const signature = () => document.querySelector<HTMLTextAreaElement>('#drafting textarea') as HTMLTextAreaElement;
const numbers = () => [...document.querySelectorAll<HTMLInputElement>('#drafting .mantine-NumberInput-input')];
const submit = () => act(async () => signature().closest('form')?.requestSubmit());

describe('another tab has saved', () => {
  it('a field that nobody touched here shows it, and what is being typed stays', async () => {
    let stored = drafting;
    const { page, heard, sent } = await open('drafting', {
      'drafting.get': () => stored,
      'drafting.set': ({ base, ...value }) => ({ ...stored, ...value }),
    });
    await page.type(signature(), 'The night desk');
    stored = { ...drafting, shownPassages: 6 };
    await heard();
    expect(numbers().map(({ value }) => value)).toEqual(['6', '8']);
    expect(signature().value).toBe('The night desk');
    expect(page.all('clash')).toHaveLength(0);
    await submit();
    expect(sent('drafting.set')).toEqual([{ ...stored, signature: 'The night desk', base: stored }]);
  });

  it('a page without changes shows it whole and has nothing unsaved', async () => {
    let stored = drafting;
    const { heard } = await open('drafting', { 'drafting.get': () => stored });
    stored = { ...drafting, signature: 'Them', shownPassages: 6 };
    await heard();
    expect(signature().value).toBe('Them');
    const leave = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leave);
    expect(leave.defaultPrevented).toBe(false);
  });

  it('the same field: both values are shown, and either can be kept', async () => {
    let stored = drafting;
    const { page, heard } = await open('drafting', { 'drafting.get': () => stored });
    await page.type(signature(), 'Ours');
    stored = { ...drafting, signature: 'Theirs' };
    await heard();
    expect(page.find('clash').textContent).toMatch(/Signature.*Yours.*Ours.*Saved there.*Theirs/);
    expect(signature().value).toBe('Ours');
    await page.click(page.find('clash-take'));
    expect(signature().value).toBe('Theirs');
    expect(page.all('clash')).toHaveLength(0);
    await page.type(signature(), 'Ours again');
    stored = { ...drafting, signature: 'Theirs again' };
    await heard();
    await page.click(page.find('clash-keep'));
    expect(page.all('clash')).toHaveLength(0);
    expect(signature().value).toBe('Ours again');
  });

  it('in the moment of saving: the core refuses, the page shows both, and saving once more is meant', async () => {
    let stored = drafting;
    const { page, sent } = await open('drafting', {
      'drafting.get': () => stored,
      'drafting.set': ({ base, ...value }) => {
        if (base?.signature !== stored.signature)
          throw new ProblemError(problem('setting-changed', { fields: 'signature' }, true));
        return { ...stored, ...value };
      },
    });
    await page.type(signature(), 'Ours');
    stored = { ...drafting, signature: 'Theirs' };
    await submit();
    expect(page.find('problem').dataset.code).toBe('setting-changed');
    expect(page.find('clash').textContent).toContain('Theirs');
    expect(signature().value).toBe('Ours');
    await submit();
    expect(sent('drafting.set').at(-1)).toMatchObject({ signature: 'Ours', base: { signature: 'Theirs' } });
    expect(page.all('problem')).toHaveLength(0);
    expect(page.all('clash')).toHaveLength(0);
  });

  it('what is typed while a save is under way is not thrown away by its answer', async () => {
    let answer = () => {};
    const { page } = await open('drafting', {
      'drafting.get': () => drafting,
      'drafting.set': ({ base, ...value }) =>
        new Promise((resolve) => {
          answer = () => resolve({ ...drafting, ...value, signature: String(value.signature).trim() });
        }),
    });
    await page.type(signature(), ' The night desk ');
    await submit();
    await page.type(numbers()[0] as HTMLInputElement, '7');
    await act(async () => answer());
    expect(signature().value).toBe('The night desk');
    expect(numbers()[0]?.value).toBe('7');
    expect(page.all('clash')).toHaveLength(0);
  });

  it('stops listening when it goes', async () => {
    const { page: shown, listeners } = await open('drafting', { 'drafting.get': () => drafting });
    expect(listeners.size).toBe(1);
    await shown.unmount();
    page = null;
    expect(listeners.size).toBe(0);
  });
});

describe('a style that is open', () => {
  const house: ReplyStyle = {
    ...{ id: 's1', name: 'House', brand: null, channel: null, voice: 'calm', formality: 'open' },
    ...{ greeting: 'Hello', closing: 'Yours', signature: '', forbidden: [] },
  };

  it('is saved from what its form began with, beside what another tab added', async () => {
    let styles = [house];
    const { page, sent, heard } = await open('styles', { 'styles.get': () => ({ styles }) });
    await page.click(page.button('Edit House'));
    await page.type(page.find('style-greeting'), 'Good day');
    styles = [
      { ...house, closing: 'Best' },
      { ...house, id: 's2', name: 'Night' },
    ];
    await heard();
    expect((page.find('style-greeting') as HTMLInputElement).value).toBe('Good day');
    await page.click(page.find('style-save'));
    const [first, night] = styles;
    expect(sent('styles.set')).toEqual([{ styles: [{ ...first, greeting: 'Good day' }, night], base: styles }]);
  });

  it('says when another tab has taken it out, and adds it again', async () => {
    let styles = [house];
    const { page, sent, heard } = await open('styles', { 'styles.get': () => ({ styles }) });
    await page.click(page.button('Edit House'));
    styles = [];
    await heard();
    expect(page.text()).toContain('Another tab has taken this style out.');
    await page.click(page.find('style-save'));
    expect(sent('styles.set')).toEqual([{ styles: [house], base: [] }]);
  });
});

describe('the settings of a source', () => {
  it('sends the changed field alone, and shows both values when another tab has changed it', async () => {
    let brand = 'Acme';
    const listed = optionsAnswers['sources.list'];
    const list = async () => {
      const { sources, counts } = await (listed as () => ReturnType<NonNullable<typeof listed>>)();
      return { sources: sources.slice(0, 1).map((row) => ({ ...row, source: { ...row.source, brand } })), counts };
    };
    const api = fakeApi(null, {
      ...optionsAnswers,
      'sources.list': list,
      'sources.change': async ({ change, base }) => {
        const [row] = (await list()).sources;
        if (base?.brand !== brand) throw new ProblemError(problem('setting-changed', { fields: 'brand' }, true));
        brand = change.brand ?? '';
        return { source: { ...(row as NonNullable<typeof row>).source, brand } };
      },
    });
    page = await render(
      <HostPermissionProvider value={async () => true}>
        <UnsavedProvider>
          <KnowledgeSection />
        </UnsavedProvider>
      </HostPermissionProvider>,
      api,
    );
    const field = () =>
      [...document.querySelectorAll('[data-testid="source-row"] label')]
        .find((label) => label.textContent === 'Brand')
        ?.parentElement?.querySelector('input') as HTMLInputElement;
    await page.type(field(), 'Mine');
    brand = 'Theirs';
    await page.click(page.find('source-settings-save'));
    const sent = () => api.calls.filter(({ name }) => name === 'sources.change').map(({ input }) => input);
    expect(sent()).toEqual([{ sourceId: 's1', change: { brand: 'Mine' }, base: { brand: 'Acme' } }]);
    expect(page.find('clash').textContent).toMatch(/Mine.*Theirs/);
    expect(field().value).toBe('Mine');
    await page.click(page.find('source-settings-save'));
    expect(sent()[1]).toEqual({ sourceId: 's1', change: { brand: 'Mine' }, base: { brand: 'Theirs' } });
    expect(page.all('clash')).toHaveLength(0);
    expect(brand).toBe('Mine');
  });
});
