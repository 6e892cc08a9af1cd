import { describe, expect, it } from 'vitest';
import { freshStore, testSource, withSource } from './fixtures/base';
import { dyingAfter, failingAt } from './fixtures/dying';
import type { OpenSource } from './open-source';
import { createSearch } from './search';
import type { SourcePage } from './sources/source';
import type { KnowledgeStore } from './store';
import { createSync } from './sync';
import type { RawArticle } from './types';

const raw = (id: number, release: string): RawArticle => ({
  id: `a${id}`,
  title: `Topic ${id}`,
  format: 'markdown',
  body: `How topic${id} works in release ${release}.`,
  url: null,
  lang: 'en',
  updatedAt: null,
  internal: false,
});

/** A source of three pages whose articles belong together; the release decides what it says. */
function bundle(release: string, ids: readonly number[]): OpenSource {
  const articles = ids.map((id) => raw(id, release));
  return () => ({
    inOneStep: true,
    read: async ({ cursor }): Promise<SourcePage> => {
      const at = Number(cursor ?? 0);
      const next = at + Math.ceil(articles.length / 3);
      return {
        articles: articles.slice(at, next),
        withdrawn: [],
        rowErrors: [],
        cursor: next < articles.length ? String(next) : null,
        total: articles.length,
        newest: null,
      };
    },
  });
}

const world = { fetch, now: Date.now, sleep: () => Promise.resolve() };
const first = bundle('one', [1, 2, 3, 4, 5, 6]);
// Some changed, some gone, some new.
const second = bundle('two', [1, 2, 3, 4, 7, 8, 9]);

const run = (store: KnowledgeStore, open: OpenSource) =>
  createSync(store, world, { open }).sync(testSource, { full: true, resume: true });

/** What is found, by release: `a1 one`. */
async function found(store: KnowledgeStore): Promise<string[]> {
  const { hits } = await createSearch(store).search({ subject: 'release topic', body: '', lang: 'en', limit: 50 });
  return hits.map(({ articleId, text }) => `${articleId.split('/')[1]} ${/release (\w+)/.exec(text)?.[1]}`).sort();
}

const one = [1, 2, 3, 4, 5, 6].map((id) => `a${id} one`);
const two = [1, 2, 3, 4, 7, 8, 9].map((id) => `a${id} two`);

async function base() {
  const { store, db } = freshStore();
  await withSource(store);
  expect(await run(store, first)).toMatchObject({ status: 'ok', articles: 6, passages: 6 });
  expect(await found(store)).toEqual(one);
  return { store, db };
}

describe('a source in one step', () => {
  it('replaces all it brought before, and counts it', async () => {
    const { store, db } = await base();
    expect(await run(store, second)).toMatchObject({
      ...{ status: 'ok', added: 3, changed: 4, removed: 2 },
      ...{ articles: 7, passages: 7 },
    });
    expect(await found(store)).toEqual(two);
    expect([await db.staged.count(), await db.articles.count(), await db.blocks.count()]).toEqual([0, 7, 7]);
    expect(await store.read((tx) => tx.indexes.get('en'))).toMatchObject({ live: 7, staged: [], garbage: [] });
  });

  it('killed at any write shows the old release or the new one, never both, and goes on to the new one', async () => {
    let kills = 0;
    const seen = new Set<string>();
    for (let writes = 0; ; writes += 1) {
      const { store, db } = await base();
      const dying = dyingAfter(store, writes);
      const ended = await Promise.race([run(dying.store, second).then(() => true), dying.died]);
      const now = await found(store);
      expect([one, two]).toContainEqual(now);
      seen.add(now.join());
      expect(await run(store, second)).toMatchObject({ status: 'ok', articles: 7 });
      expect(await found(store)).toEqual(two);
      expect([await db.staged.count(), await db.articles.count(), await db.blocks.count()]).toEqual([0, 7, 7]);
      db.close();
      if (ended) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(6);
    expect(seen.size).toBe(2);
  }, 60_000);

  it('met by a full disk at any write says so, keeps the old release, and leaves no half of the new one', async () => {
    let failures = 0;
    for (let write = 1; ; write += 1) {
      const { store, db } = await base();
      const state = await run(failingAt(store, write), second).catch((error: Error) => ({ status: error.name }));
      const now = await found(store);
      expect([one, two]).toContainEqual(now);
      if (state.status === 'ok') break;
      failures += 1;
      if ('error' in state) {
        expect(state.error?.code).toBe('storage-full');
        if (now.join() === one.join()) expect(await db.staged.count()).toBe(0);
      }
      expect(await run(store, second)).toMatchObject({ status: 'ok', articles: 7 });
      expect(await found(store)).toEqual(two);
      db.close();
    }
    expect(failures).toBeGreaterThan(6);
  }, 60_000);

  it('gives up what an older run staged when it begins anew', async () => {
    const { store, db } = await base();
    const dying = dyingAfter(store, 5);
    await Promise.race([run(dying.store, second), dying.died]);
    expect(await db.staged.count()).toBeGreaterThan(0);
    const later = { ...world, now: () => Date.now() + 2 * 60 * 60_000 };
    const third = bundle('three', [1, 2]);
    expect(await createSync(store, later, { open: third }).sync(testSource, { full: true })).toMatchObject({
      ...{ status: 'ok', changed: 2, removed: 4, articles: 2 },
    });
    expect(await found(store)).toEqual(['a1 three', 'a2 three']);
    expect([await db.staged.count(), await db.blocks.count()]).toEqual([0, 2]);
  });
});
