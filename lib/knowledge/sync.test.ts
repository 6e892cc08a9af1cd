import { describe, expect, it } from 'vitest';
import { ProblemError } from '../problem';
import { freshStore } from './fixtures/base';
import { type FakeHelpCenter, fakeArticle, fakeHelpCenter } from './fixtures/help-center';
import { blockKeys } from './index/blocks';
import { createKnowledge } from './knowledge';
import type { KnowledgeStore } from './store';
import { syncStateSchema } from './types';

const day = 24 * 60 * 60_000;

async function withCenter(articles = [1, 2, 3, 4, 5].map((id) => fakeArticle(id))) {
  const center = fakeHelpCenter(articles);
  const { store, db } = freshStore();
  const knowledge = createKnowledge({ store, ...center });
  const { source } = await knowledge.addSource({ kind: 'zendesk-help-center', name: '', address: 'acme.zendesk.com' });
  return { center, store, db, knowledge, id: source.id };
}

/** Every table that must not depend on how the run went; passage numbers may. */
async function contents(store: KnowledgeStore) {
  return store.read(async (tx) => {
    const sources = await tx.sources.all();
    const rows = (await Promise.all(sources.map((each) => tx.articles.ofSource(each.id, '', 1000)))).flat();
    const blocks = await tx.blocks.bulkGet(rows.flatMap(blockKeys));
    return {
      ids: rows.map((row) => row.id.split('/').at(-1)),
      texts: blocks.flatMap((each) => each?.passages.map(({ text }) => text)),
    };
  });
}

function withFetch(center: FakeHelpCenter, store: KnowledgeStore, fetch: typeof globalThis.fetch) {
  return createKnowledge({ store, now: center.now, sleep: center.sleep, fetch });
}

describe('sync', () => {
  it('takes every public article and makes it searchable', async () => {
    const { knowledge, id } = await withCenter();
    const seen: number[] = [];
    const state = await knowledge.sync(id, { onProgress: (each) => seen.push(each.seen) });
    expect(syncStateSchema.parse(state)).toMatchObject({
      status: 'ok',
      seen: 5,
      added: 5,
      articles: 5,
      passages: 5,
      error: null,
      cursor: null,
    });
    expect(seen).toContain(2);
    expect(await knowledge.counts()).toEqual({ articles: 5, passages: 5 });
    const { hits } = await knowledge.search({ subject: 'set up topic3', body: '', lang: 'en', limit: 1 });
    expect(hits[0]).toMatchObject({ articleId: `${id}/3:en-us`, sourceName: 'acme.zendesk.com', headings: ['Part'] });
    expect(hits[0]?.url).toContain('#:~:text=');
    expect(await knowledge.passage(hits[0]?.id ?? '')).toMatchObject({ text: hits[0]?.text, score: 0 });
  });

  it('then reads only changes, touches nothing that is the same, and finds removals once a day', async () => {
    const { knowledge, center, store, id } = await withCenter();
    await knowledge.sync(id);
    const before = await contents(store);
    center.requests = [];
    expect(await knowledge.sync(id)).toMatchObject({ status: 'ok', added: 0, changed: 0, removed: 0 });
    expect(center.requests).toHaveLength(2);
    expect(await contents(store)).toEqual(before);

    center.articles = center.articles.filter((article) => article.id !== 2);
    center.articles.push(
      fakeArticle(1, { body: '<p>New words about topic1.</p>', updated_at: '2026-10-30T10:00:00Z' }),
    );
    center.articles.shift();
    expect(await knowledge.sync(id)).toMatchObject({ changed: 1, removed: 0, articles: 5 });
    center.clock += day + 1;
    expect(await knowledge.sync(id)).toMatchObject({ changed: 0, removed: 1, articles: 4, passages: 4 });
    expect(await knowledge.counts()).toEqual({ articles: 4, passages: 4 });
  });

  it('takes out an article that becomes a draft or restricted', async () => {
    const { knowledge, center, id } = await withCenter();
    await knowledge.sync(id);
    const [first] = center.articles;
    if (first) Object.assign(first, { user_segment_id: 9, updated_at: '2026-10-31T00:00:00Z' });
    expect(await knowledge.sync(id)).toMatchObject({ removed: 1, articles: 4 });
  });

  it('reads a page again at most: a resumed run does not begin at the first one', async () => {
    const { center, store, id } = await withCenter();
    const signal = new AbortController();
    let pages = 0;
    const slow = withFetch(center, store, async (input, init) => {
      if (String(input).includes('articles')) pages += 1;
      if (pages === 2) return new Promise(() => {});
      return center.fetch(input, init);
    });
    void slow.sync(id, { signal: signal.signal });
    await expect.poll(() => pages).toBe(2);
    center.requests = [];
    const next = createKnowledge({ store, ...center });
    expect(await next.sync(id, { resume: true })).toMatchObject({ status: 'ok', articles: 5 });
    expect(center.requests.map((url) => url.includes('after'))).toEqual([true, true]);
  });

  it('is refused while another runs', async () => {
    const { center, store, knowledge, id } = await withCenter();
    const running = knowledge.sync(id);
    await expect(knowledge.sync(id)).rejects.toThrow('source-busy');
    await running;
    const hanging = withFetch(center, store, () => new Promise(() => {}));
    void hanging.sync(id);
    await expect.poll(async () => (await knowledge.listSources())[0]?.sync.status).toBe('running');
    await expect(knowledge.sync(id)).rejects.toThrow('source-busy');
    center.clock += 6 * 60_000;
    expect(await knowledge.sync(id)).toMatchObject({ status: 'ok' });
  });

  it('can be cancelled and keeps what it has', async () => {
    const { center, store, id } = await withCenter();
    const controller = new AbortController();
    let pages = 0;
    const knowledge = withFetch(center, store, async (input, init) => {
      if (String(input).includes('articles') && ++pages === 2) controller.abort();
      return center.fetch(input, init);
    });
    const state = await knowledge.sync(id, { signal: controller.signal });
    expect(state).toMatchObject({ status: 'cancelled', articles: 2, error: { code: 'source-cancelled' } });
    expect(await createKnowledge({ store, ...center }).sync(id)).toMatchObject({ status: 'ok', articles: 5 });
  });

  it('keeps the old base and says why when the source fails or shows nothing', async () => {
    const { center, knowledge, id } = await withCenter();
    await knowledge.sync(id);
    center.instead = [() => new Response('<html>maintenance</html>')];
    expect(await knowledge.sync(id)).toMatchObject({
      status: 'failed',
      articles: 5,
      error: { code: 'source-not-json' },
    });
    const empty = () => Response.json({ articles: [], meta: { has_more: false }, links: {} });
    center.instead = [() => null, empty];
    expect(await knowledge.sync(id, { full: true })).toMatchObject({
      status: 'failed',
      articles: 5,
      error: { code: 'source-empty' },
    });
    const { hits } = await knowledge.search({ subject: 'topic3', body: '', lang: 'en', limit: 1 });
    expect(hits).toHaveLength(1);
  });
});

describe('folder of Markdown', () => {
  const file = (path: string, text: string) => ({ path, text: `---\nlang: en\n---\n${text}`, modifiedAt: 1 });

  it('added again is a difference, and a bad file does not stop the others', async () => {
    const { store } = freshStore();
    const knowledge = createKnowledge({ store, ...fakeHelpCenter([]) });
    const add = (files: ReturnType<typeof file>[]) =>
      knowledge.addSource({ kind: 'markdown-folder', name: 'Help', internal: true, files });
    const many = Array.from({ length: 60 }, (_, n) =>
      file(`f${String(n).padStart(2, '0')}.md`, `# Topic ${n}\n\nAbout router${n}.`),
    );
    const { source } = await add([...many, { path: 'bad.md', text: '---\nurl: no\n---\nx', modifiedAt: 1 }]);
    const first = await knowledge.sync(source.id);
    expect(first).toMatchObject({ status: 'ok', added: 60, total: 61, articles: 60 });
    expect(first.rowErrors).toEqual([{ code: 'source-bad-file', params: { file: 'bad.md', field: 'url' } }]);

    const again = await add([
      file('f00.md', '# Topic 0\n\nAll new.'),
      ...many.slice(1, 59),
      file('new.md', '# New\n\nAbout modems.'),
    ]);
    expect(again.source.id).toBe(source.id);
    expect(await knowledge.sync(source.id)).toMatchObject({
      added: 1,
      changed: 1,
      removed: 1,
      articles: 60,
      rowErrors: [],
    });
    const { hits } = await knowledge.search({ subject: 'modems', body: '', lang: 'en', limit: 1 });
    expect(hits[0]).toMatchObject({ internal: true, title: 'New', url: null });
  });

  it('can be removed with everything it brought', async () => {
    const { store, db } = freshStore();
    const knowledge = createKnowledge({ store, ...fakeHelpCenter([]) });
    const { source } = await knowledge.addSource({
      kind: 'markdown-folder',
      name: 'A',
      internal: false,
      files: [file('a.md', 'Router help')],
    });
    await knowledge.sync(source.id);
    await knowledge.removeSource(source.id);
    expect(await knowledge.listSources()).toEqual([]);
    expect(await knowledge.counts()).toEqual({ articles: 0, passages: 0 });
    expect([
      await db.articles.count(),
      await db.blocks.count(),
      await db.files.count(),
      await db.syncs.count(),
    ]).toEqual([0, 0, 0, 0]);
    await expect(knowledge.sync(source.id)).rejects.toBeInstanceOf(ProblemError);
  });
});
