import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportArticles } from './export-bundle';
import { freshStore } from './fixtures/base';
import { createKnowledge } from './knowledge';
import { bundleArticleSchema, sha256Hex } from './sources/bundle-format';
import { createSite } from './website/fixtures/site';
import { memoryCrawl } from './website/memory-crawl';

const deps = (fetch: typeof globalThis.fetch) => ({
  fetch,
  now: () => Date.parse('2026-11-20T10:00:00Z'),
  sleep: async () => {},
  tools: { crawl: memoryCrawl(), readableOf: async () => null, token: async () => null },
});

const body = (n: number) =>
  `# Article ${n}\n\nIntroduction to matter ${n}.\n\n## Steps\n\n1. Open the menu\n2. Choose entry ${n}\n\n### Warning\n\nDo not unplug the purple gadget ${n} while it blinks.\n`;

describe('a bundle made of a base', () => {
  it('gives another browser the same passages, through file, checksum and sync', async () => {
    const { store } = freshStore();
    const made = createKnowledge({ store, ...deps(fetch) });
    const files = Array.from({ length: 130 }, (_, n) => ({ path: `a${n}.md`, text: body(n), modifiedAt: 5 }));
    const { source } = await made.addSource({ kind: 'markdown-folder', name: 'Help', internal: false, files });
    await made.sync(source.id, { full: true });

    let lines = '';
    let articles = 0;
    let after: string | null = null;
    let slices = 0;
    do {
      const slice: Awaited<ReturnType<typeof exportArticles>> = await exportArticles(store, after);
      lines += slice.lines;
      articles += slice.articles;
      after = slice.next;
      slices += 1;
    } while (after !== null && slices < 10);
    expect(articles).toBe(130);
    for (const line of lines.trim().split('\n')) bundleArticleSchema.parse(JSON.parse(line));

    const packed = gzipSync(lines);
    expect(gunzipSync(packed).toString()).toBe(lines);
    const manifest = {
      form: 1,
      file: 'kb.gz',
      sha256: await sha256Hex(packed),
      bytes: packed.length,
      articles,
      madeAt: '2026-11-20T00:00:00Z',
    };
    const site = createSite({
      'https://cdn.acme.example/m.json': {
        body: JSON.stringify(manifest),
        headers: { 'content-type': 'application/json' },
      },
      'https://cdn.acme.example/kb.gz': { body: packed },
    });
    const other = createKnowledge({ store: freshStore().store, ...deps(site.deps.fetch) });
    const added = await other.addSource({
      kind: 'bundle',
      name: 'Company',
      address: 'https://cdn.acme.example/m.json',
    });
    const state = await other.sync(added.source.id, { full: true });
    expect(state).toMatchObject({ status: 'ok', articles: 130 });

    const query = { subject: 'purple gadget 77', body: '', lang: 'en' as const, limit: 1 };
    const here = (await made.search(query)).hits[0];
    const there = (await other.search(query)).hits[0];
    expect(there?.text).toBe(here?.text);
    expect(there?.headings).toEqual(here?.headings);
  });

  it('previews three articles and stores nothing', async () => {
    const page = {
      data: [1, 2, 3, 4].map((n) => ({ id: n, title: `T${n}`, body: '<p>By card</p>', state: 'published' })),
      total_count: 4,
      pages: { page: 1, total_pages: 1 },
    };
    const site = createSite({
      'https://api.intercom.io/articles?per_page=50&page=1': {
        body: JSON.stringify(page),
        headers: { 'content-type': 'application/json' },
      },
    });
    const knowledge = createKnowledge({ store: freshStore().store, ...deps(site.deps.fetch) });
    const signal = new AbortController().signal;
    const source = { kind: 'intercom' as const, name: '', address: 'https://api.intercom.io' };
    const preview = await knowledge.previewSource(source, 'token', signal);
    expect(preview).toMatchObject({ total: 4, samples: [{ title: 'T1', words: 2 }, {}, {}], problems: [] });
    expect(await knowledge.previewSource(source, null, signal)).toMatchObject({
      samples: [],
      problems: [{ code: 'source-forbidden' }],
    });
    expect(await knowledge.listSources()).toEqual([]);
  });
});
