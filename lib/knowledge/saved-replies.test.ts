import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { freshStore } from './fixtures/base';
import { createKnowledge, type Knowledge } from './knowledge';
import { sha256Hex } from './sources/bundle-format';
import { createSite } from './website/fixtures/site';
import { memoryCrawl } from './website/memory-crawl';

const open = (fetch: typeof globalThis.fetch = () => Promise.reject(new TypeError('offline'))): Knowledge =>
  createKnowledge({
    store: freshStore().store,
    ...{ fetch, now: () => 100, sleep: async () => {} },
    tools: { crawl: memoryCrawl(), token: async () => null, readableOf: async () => null },
  });
const csv = [
  'Id,Name,Message,Internal',
  '1,Billing::Late,"Hello {{{Recipient.FirstName}}},\n\nsee https://help.acme.test/late for more.",',
  '2,Mobile::Lost,"<p>Hello,</p><p><a href=""https://help.acme.test/lost"">block it</a></p>",',
  '3,Note to ourselves,Ask the second line first.,yes',
].join('\n');
const base = { internal: false, brand: null, lang: null, tier: null, freshnessDays: null };
async function withFile(knowledge: Knowledge, scope: object = {}, internal = false) {
  const { source } = await knowledge.addSource({
    ...{ kind: 'markdown-folder', name: 'Quick texts', internal },
    files: [{ path: 'replies.csv', text: csv, modifiedAt: 5 }],
    scope: { ...base, internal, ...scope },
  });
  await knowledge.sync(source.id, { full: true });
  return source.id;
}
const titles = async (knowledge: Knowledge, brand: string | null = null) =>
  (await knowledge.savedReplies(brand)).replies.map(({ title }) => title);

describe('saved replies', () => {
  it('are whole, with their placeholders, paragraphs and links; what is for agents only is none', async () => {
    const knowledge = open();
    await withFile(knowledge, { replies: true });
    expect(await knowledge.savedReplies(null)).toEqual({
      complete: true,
      replies: [
        {
          ...{ id: expect.stringContaining('replies.csv#1'), title: 'Billing::Late', sourceName: 'Quick texts' },
          text: 'Hello {{{Recipient.FirstName}}},\n\nsee https://help.acme.test/late for more.',
        },
        expect.objectContaining({ title: 'Mobile::Lost', text: 'Hello,\n\nblock it (https://help.acme.test/lost)' }),
      ],
    });
  });

  it('are those of sources that an admin called so: from when it is said until it is taken back', async () => {
    const knowledge = open();
    const id = await withFile(knowledge);
    expect(await titles(knowledge)).toEqual([]);
    expect(await knowledge.changeSource(id, { replies: true })).toMatchObject({ reread: true });
    await knowledge.sync(id, { full: true });
    expect(await titles(knowledge)).toHaveLength(2);
    expect(await knowledge.changeSource(id, { brand: 'Acme' })).toMatchObject({ reread: false });
    expect(await titles(knowledge, 'acme')).toHaveLength(2);
    expect(await titles(knowledge, 'Other')).toEqual([]);
    await knowledge.changeSource(id, { internal: true });
    expect(await titles(knowledge)).toEqual([]);
    await knowledge.changeSource(id, { internal: false, replies: false });
    await knowledge.sync(id, { full: true });
    expect(await titles(knowledge)).toEqual([]);
  });

  it('reach other browsers in a bundle, whole', async () => {
    const made = open();
    await withFile(made, { replies: true });
    const { lines, articles } = await made.exportSlice(null);
    const packed = gzipSync(lines);
    const manifest = { form: 1, file: 'kb.gz', sha256: await sha256Hex(packed), bytes: packed.length, articles };
    const { deps } = createSite({
      'https://cdn.acme.test/m.json': {
        body: JSON.stringify({ ...manifest, madeAt: '2026-11-20T00:00:00Z' }),
        headers: { 'content-type': 'application/json' },
      },
      'https://cdn.acme.test/kb.gz': { body: packed },
    });
    const other = open(deps.fetch);
    const { source } = await other.addSource({ kind: 'bundle', name: 'Team', address: 'https://cdn.acme.test/m.json' });
    expect(await other.sync(source.id, { full: true })).toMatchObject({ status: 'ok', articles: 3 });
    const texts = async (knowledge: Knowledge) => (await knowledge.savedReplies(null)).replies.map(({ text }) => text);
    expect(await texts(other)).toEqual(await texts(made));
  });
});
