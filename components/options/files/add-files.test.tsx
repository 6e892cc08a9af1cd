// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/knowledge/types';
import { problem } from '../../../lib/problem';
import { type FakeAnswers, fakeApi } from '../../panel/fixtures/fake-api';
import { type Rendered, render } from '../../panel/fixtures/render';
import { optionsAnswers } from '../fixtures/answers';
import type { Sources } from '../use-sources';
import { AddFiles } from './add-files';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const sample = { title: 'Reset', url: null, lang: 'en' as const, words: 40, excerpt: 'Hold the button' };

async function open(answers: FakeAnswers = {}, again: Source | null = null) {
  const api = fakeApi(null, {
    ...optionsAnswers,
    'sources.previewFiles': ({ files }) => ({
      total: files.length,
      samples: files.slice(0, 1).map(({ path }) => ({ ...sample, excerpt: path })),
      problems: [],
    }),
    ...answers,
  });
  const sources: Sources = {
    list: await api.call('sources.list', {}),
    problem: null,
    change: async (name, input) => {
      await api.call(name, input);
      return null;
    },
  };
  page = await render(<AddFiles sources={sources} again={again} />, api);
  const asked = (name: string) => api.calls.filter((call) => call.name === name).map(({ input }) => input);
  return { page, asked };
}

async function choose(page: Rendered, ...files: File[]): Promise<void> {
  const input = page.find('add-files') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  // Read, then shown: as long as it takes on a busy machine.
  while (page.all('source-preview').length === 0) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}

describe('files', () => {
  it('are shown before anything is stored, then handed over with their scope', async () => {
    const { page, asked } = await open();
    await choose(page, new File(['# A'], 'a.md'), new File(['x'], 'a.docx'));
    expect(page.find('chosen-files').textContent).toContain('1 file of another kind is left out: a.docx');
    expect(page.find('source-preview').textContent).toContain('Reset');
    expect(asked('sources.addFolder')).toEqual([]);
    await page.type(page.find('add-folder-name'), 'Guides');
    await page.click(page.find('add-folder-submit'));
    expect(asked('sources.addFolder')).toMatchObject([
      {
        name: 'Guides',
        internal: false,
        scope: { internal: false, brand: null, tier: null, lang: null, freshnessDays: null },
        keepOthers: false,
        files: [{ path: 'a.md', text: '# A' }],
        paths: ['a.md'],
        more: false,
      },
    ]);
    expect(page.all('add-folder-submit')).toHaveLength(0);
  });

  it('go in parts, of which only the last says what belongs to the source', async () => {
    const { page, asked } = await open();
    await choose(page, ...Array.from({ length: 300 }, (_, n) => new File(['# A'], `${n}.md`)));
    await page.click(page.find('add-folder-submit'));
    const parts = asked('sources.addFolder') as { files: unknown[]; paths?: string[]; more: boolean }[];
    expect(parts.map(({ files, paths, more }) => [files.length, paths?.length, more])).toEqual([
      [250, undefined, true],
      [50, 300, false],
    ]);
  });

  it('of a known name replace its files, or are added when asked so', async () => {
    const handbook = { id: 's2', name: 'Agent handbook', address: null, internal: true, addedAt: 0 };
    const { page, asked } = await open({}, { ...handbook, kind: 'markdown-folder' });
    await choose(page, new File(['# A'], 'a.md'));
    expect((page.find('add-folder-name') as HTMLInputElement).value).toBe('Agent handbook');
    expect(page.text()).toContain('“Agent handbook” is there already, with 120 articles.');
    const add = document.querySelector<HTMLInputElement>('input[value="add"]');
    await act(async () => add?.click());
    await page.click(page.find('add-folder-submit'));
    // Its scope comes along: choosing files again must not make internal ones public.
    expect(asked('sources.addFolder')).toMatchObject([{ name: 'Agent handbook', internal: true, keepOthers: true }]);
  });

  it('that cannot be read say so each for itself', async () => {
    const { page } = await open({
      'sources.previewFiles': () => ({
        total: 0,
        samples: [],
        problems: [problem('file-no-text', { file: 'scan.pdf' })],
      }),
    });
    await choose(page, new File(['%PDF'], 'scan.md'));
    expect(page.find('source-preview').textContent).toContain('pictures of text only');
    expect(page.find('source-preview').textContent).toContain('scan.pdf');
  });
});
