import { describe, expect, it } from 'vitest';
import { freshStore } from './fixtures/base';
import { createKnowledge } from './knowledge';
import type { HandedFile } from './types';

const file = (path: string, text: string, fault?: HandedFile['fault']): HandedFile => ({
  path,
  text,
  modifiedAt: 5,
  ...(fault && { fault }),
});
const pdf = (text: string) => `<html lang="en"><body><!--sidedesk page 1--><h1>Manual</h1><p>First page.</p>
<!--sidedesk page 2--><h2>Reset</h2><p>${text}</p></body></html>`;

function open() {
  const { store } = freshStore();
  const knowledge = createKnowledge({ store, fetch, now: () => 100, sleep: async () => {} });
  const add = async (files: HandedFile[], more: { paths?: string[]; more?: boolean; keepOthers?: boolean } = {}) => {
    const added = await knowledge.addSource({
      kind: 'markdown-folder',
      name: 'Guides',
      internal: false,
      files,
      ...more,
    });
    return added.source.id;
  };
  return { store, knowledge, add };
}

describe('files of every kind', () => {
  it('become articles; each that gives none says why on its row, in every sync', async () => {
    const { knowledge, add } = open();
    const id = await add([
      file('faq.csv', 'question,answer\nWhere is it?,Under the stairs'),
      file('manual.pdf', pdf('Hold the walrus button for ten seconds.')),
      file('scan.pdf', '', 'no-text'),
      file('secret.pdf', '', 'locked'),
      file('half.pdf', '', 'damaged'),
      file('big.md', '', 'too-large'),
    ]);
    for (let run = 0; run < 2; run += 1) {
      const state = await knowledge.sync(id);
      expect(state).toMatchObject({ status: 'ok', articles: 2 });
      expect(state.rowErrors?.map(({ code, params }) => `${code} ${params.file}`)).toEqual([
        'file-too-large big.md',
        'file-damaged half.pdf',
        'file-no-text scan.pdf',
        'file-locked secret.pdf',
      ]);
    }
    const { hits } = await knowledge.search({ subject: 'walrus button', body: '', lang: 'en', limit: 3 });
    expect(hits[0]).toMatchObject({ title: 'Manual', headings: ['Manual', 'Reset', 'p. 2'], url: null });
  });

  it('chosen again are a difference: the same stay, changed ones change, missing ones go', async () => {
    const { knowledge, add } = open();
    const id = await add([file('a.md', '# A\n\nOne'), file('b.md', '# B\n\nTwo'), file('c.md', '# C\n\nThree')]);
    await knowledge.sync(id);
    expect(await add([file('a.md', '# A\n\nOne'), file('b.md', '# B\n\nNew words')])).toBe(id);
    expect(await knowledge.sync(id)).toMatchObject({ articles: 2, added: 0, changed: 1, removed: 1 });
    await add([file('d.md', '# D\n\nFour')], { keepOthers: true });
    expect(await knowledge.sync(id)).toMatchObject({ articles: 3, added: 1, changed: 0, removed: 0 });
  });

  it('in parts take nothing away before the last part is in', async () => {
    const { knowledge, add } = open();
    const id = await add([file('a.md', '# A\n\nOne'), file('z.md', '# Z\n\nLast')]);
    await knowledge.sync(id);
    await add([file('b.md', '# B\n\nTwo')], { more: true });
    expect(await knowledge.sync(id)).toMatchObject({ articles: 3, removed: 0 });
    await add([file('a.md', '# A\n\nOne')], { paths: ['a.md', 'b.md'] });
    expect(await knowledge.sync(id)).toMatchObject({ articles: 2, removed: 1 });
  });

  it('are shown before with an exact count, and nothing is stored', async () => {
    const { knowledge } = open();
    const preview = knowledge.previewFiles([
      file('faq.json', JSON.stringify({ 'How?': 'So.', 'Why?': 'Because.', 'When?': 'Now.', 'Who?': 'Me.' })),
      file('scan.pdf', '', 'no-text'),
    ]);
    expect(preview).toMatchObject({ total: 4, problems: [{ code: 'file-no-text', params: { file: 'scan.pdf' } }] });
    expect(preview.samples.map(({ title }) => title)).toEqual(['How?', 'Why?', 'When?']);
    expect(await knowledge.listSources()).toEqual([]);
  });
});
