import { describe, expect, it } from 'vitest';
import { freshStore } from './fixtures/base';
import { dyingAfter, failingAt } from './fixtures/dying';
import { fakeArticle, fakeHelpCenter } from './fixtures/help-center';
import { blockKeys } from './index/blocks';
import { createKnowledge } from './knowledge';
import type { KnowledgeStore } from './store';

const ids = [1, 2, 3, 4, 5];

async function withCenter() {
  const center = fakeHelpCenter(ids.map((id) => fakeArticle(id)));
  const { store, db } = freshStore();
  const knowledge = createKnowledge({ store, ...center });
  const { source } = await knowledge.addSource({ kind: 'zendesk-help-center', name: '', address: 'acme.zendesk.com' });
  return { center, store, db, knowledge, id: source.id };
}

/** What must not depend on how the run went: articles, their texts, and what each is found by. */
async function contents(store: KnowledgeStore) {
  const search = createKnowledge({ store, ...fakeHelpCenter([]) }).search;
  const found = await Promise.all(
    ids.map((id) => search({ subject: `set up topic${id}`, body: '', lang: 'en', limit: 1 })),
  );
  return store.read(async (tx) => {
    const sources = await tx.sources.all();
    const rows = (await Promise.all(sources.map((each) => tx.articles.ofSource(each.id, '', 1000)))).flat();
    const blocks = await tx.blocks.bulkGet(rows.flatMap(blockKeys));
    const index = await tx.indexes.get('en');
    return {
      ids: rows.map((row) => row.id.split('/').at(-1)),
      texts: blocks.flatMap((each) => each?.passages.map(({ text }) => text)),
      found: found.map(({ hits }) => hits[0]?.articleId.split('/').at(-1)),
      live: index?.live,
      left: [index?.garbage, index?.staged, index?.lease],
    };
  });
}

async function expected() {
  const { knowledge, store, id } = await withCenter();
  await knowledge.sync(id);
  return contents(store);
}

describe('a sync stopped at any of its writes', () => {
  it('is taken up by the next worker, with nothing doubled and nothing lost', async () => {
    const whole = await expected();
    let kills = 0;
    for (let writes = 1; ; writes += 1) {
      const { center, store, db, id } = await withCenter();
      const dying = dyingAfter(store, writes);
      const ended = await Promise.race([
        createKnowledge({ store: dying.store, ...center })
          .sync(id)
          .then(() => true),
        dying.died,
      ]);
      // What the killed one merged under its lease waits for the lease to end.
      center.clock += 60_000;
      const next = createKnowledge({ store, ...center });
      for (const source of await next.interrupted()) await next.sync(source.id, { resume: true });
      await next.tidy();
      const { sync } = (await next.listSources())[0] ?? {};
      expect(sync).toMatchObject({ status: 'ok', articles: 5, passages: 5, added: 5, changed: 0 });
      expect(await contents(store)).toEqual(whole);
      expect(await next.interrupted()).toEqual([]);
      db.close();
      if (ended) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(4);
  }, 60_000);

  it('by a full disk says so, keeps what is in, and goes on when there is room', async () => {
    const whole = await expected();
    let failures = 0;
    for (let write = 2; ; write += 1) {
      const { center, store, db, id } = await withCenter();
      const state = await createKnowledge({ store: failingAt(store, write), ...center }).sync(id);
      const before = await contents(store);
      // Whatever is in is whole: an article that is stored is found.
      for (const id of before.ids) expect(before.found[Number(id?.split(':')[0]) - 1]).toBe(id);
      if (state.status === 'ok') break;
      failures += 1;
      expect(state).toMatchObject({ status: 'failed', error: { code: 'storage-full' } });
      const again = createKnowledge({ store, ...center });
      expect(await again.sync(id)).toMatchObject({ status: 'ok', articles: 5 });
      expect(await contents(store)).toEqual(whole);
      db.close();
    }
    expect(failures).toBeGreaterThan(3);
  }, 60_000);
});

describe('two workers at once', () => {
  it('on one source: the second is refused, and the first ends well', async () => {
    const { center, store, id } = await withCenter();
    const [a, b] = [createKnowledge({ store, ...center }), createKnowledge({ store, ...center })];
    const results = await Promise.allSettled([a.sync(id), b.sync(id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { message: 'source-busy' } });
    expect(await contents(store)).toEqual(await expected());
  });

  it('on two sources that share an index: both are whole', async () => {
    const { center, store, id } = await withCenter();
    const other = createKnowledge({ store, ...center });
    const text = (n: number) => ({ path: `f${n}.md`, text: `# File ${n}\n\nAbout thing${n}.`, modifiedAt: 1 });
    const files = Array.from({ length: 30 }, (_, n) => text(n));
    const { source } = await other.addSource({ kind: 'markdown-folder', name: 'Files', internal: false, files });
    const states = await Promise.all([createKnowledge({ store, ...center }).sync(id), other.sync(source.id)]);
    expect(states.map(({ status, articles }) => [status, articles])).toEqual([
      ['ok', 5],
      ['ok', 30],
    ]);
    expect(await other.counts()).toEqual({ articles: 35, passages: 35 });
    for (const [subject, title] of [
      ['topic4', fakeArticle(4).title],
      ['thing17', 'File 17'],
    ]) {
      const { hits } = await other.search({ subject: subject ?? '', body: '', lang: 'en', limit: 1 });
      expect(hits[0]?.title).toBe(title);
    }
  });
});
