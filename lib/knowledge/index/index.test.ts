import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, freshStore, putArticles, removeArticle, tidyOf, withSource } from '../fixtures/base';
import { createSearch } from '../search';
import type { IndexRow, KnowledgeStore } from '../store';
import { mergeLeaseMs } from './merge';

const words = [
  'router',
  'modem',
  'invoice',
  'roaming',
  'refund',
  'password',
  'fiber',
  'voicemail',
  'contract',
  'sim',
  'E1042',
];

type Step = { kind: 'put'; id: number; texts: string[] } | { kind: 'remove'; id: number } | { kind: 'merge' };
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      id: fc.nat(5),
      texts: fc.array(text, { minLength: 1, maxLength: 11 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'merge' as const }) },
);

const put = (store: KnowledgeStore, id: string, texts: string[]) =>
  putArticles(store, [article(id, `About ${id}`, texts)]);
const rowOf = (store: KnowledgeStore) => store.read((tx) => tx.indexes.get('en')) as Promise<IndexRow>;

async function answers(store: KnowledgeStore) {
  const search = createSearch(store);
  return Promise.all(
    words.map(async (word) => {
      const { hits } = await search.search({ subject: word, body: `${word} does not work`, lang: 'en', limit: 10 });
      return hits.map((hit) => [hit.id, Number(hit.score.toFixed(4))]).sort();
    }),
  );
}

async function rebuilt(state: ReadonlyMap<string, string[]>): Promise<KnowledgeStore> {
  const { store } = freshStore();
  await withSource(store);
  await putArticles(
    store,
    [...state].map(([id, texts]) => article(id, `About ${id}`, texts)),
  );
  return store;
}

/** A store whose worker is killed at its nth write: it never learns what became of it, and does nothing more. */
function dyingAt(store: KnowledgeStore, killAt: number): { store: KnowledgeStore; died(): boolean } {
  let writes = 0;
  return {
    died: () => writes > killAt,
    store: {
      read: (work) => (writes > killAt ? new Promise(() => {}) : store.read(work)),
      write: (work) => {
        writes += 1;
        return writes > killAt ? new Promise(() => {}) : store.write(work);
      },
    },
  };
}

describe('index', () => {
  it('after additions, changes, deletions and merges answers as one built from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const { store, db } = freshStore();
        await withSource(store);
        const tidy = tidyOf(store);
        const state = new Map<string, string[]>();
        for (const each of steps) {
          if (each.kind === 'merge') await tidy.whenQuiet();
          else if (each.kind === 'put') {
            state.set(`a${each.id}`, each.texts);
            await put(store, `a${each.id}`, each.texts);
          } else {
            state.delete(`a${each.id}`);
            await removeArticle(store, `a${each.id}`);
          }
        }
        // Deleted passages count in rarities until they are merged away: everything is made anew before comparing.
        for (const { id } of (await rowOf(store))?.segments ?? []) await tidy.damaged('en', id);
        await tidy.whenQuiet();
        expect(await answers(store)).toEqual(await answers(await rebuilt(state)));
        expect((await rowOf(store))?.live ?? 0).toBe([...state.values()].flat().length);
        db.close();
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('never answers with a deleted passage, also before a merge', async () => {
    const { store } = freshStore();
    await withSource(store);
    await put(store, 'a1', ['the roaming password']);
    await put(store, 'a1', ['the voicemail password']);
    const search = createSearch(store);
    const { hits } = await search.search({ subject: 'roaming password', body: '', lang: 'en', limit: 5 });
    expect(hits.map((hit) => hit.text)).toEqual(['the voicemail password']);
  });

  it('answers all along when tidying is killed at any of its steps, and the next one ends it', async () => {
    const { store } = freshStore();
    await withSource(store);
    for (const [at, word] of words.entries()) await put(store, `a${at}`, [`${word} settings`, `${word} help page`]);
    const before = await answers(store);
    let clock = 0;
    let kills = 0;
    for (let killAt = 0; ; killAt += 1) {
      const dying = dyingAt(store, killAt);
      const ended = await Promise.race([
        tidyOf(dying.store, () => clock)
          .whenQuiet()
          .then(() => true),
        expect
          .poll(() => dying.died(), { timeout: 5000 })
          .toBe(true)
          .then(() => false),
      ]);
      expect(await answers(store)).toEqual(before);
      clock += mergeLeaseMs + 1;
      if (ended) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(4);
    const row = await rowOf(store);
    expect(row.garbage).toEqual([]);
    expect(row.segments).toHaveLength(1);
  });

  it('keeps additions and deletions that arrive while a merge runs', async () => {
    const { store } = freshStore();
    await withSource(store);
    await put(store, 'a1', ['router settings']);
    await put(store, 'a3', ['router reset']);
    let added = false;
    const busy: KnowledgeStore = {
      read: store.read,
      write: async (work) => {
        const result = await store.write(work);
        if (!added) {
          added = true;
          await put(store, 'a2', ['router placement']);
          await removeArticle(store, 'a1');
        }
        return result;
      },
    };
    await tidyOf(busy).whenQuiet();
    const { hits } = await createSearch(store).search({ subject: 'router', body: '', lang: 'en', limit: 5 });
    expect(hits.map((hit) => hit.articleId).sort()).toEqual(['a2', 'a3']);
  });

  it('lets two workers tidy the same index: one does, the other leaves it', async () => {
    const { store, db } = freshStore();
    await withSource(store);
    for (const [at, word] of words.entries()) await put(store, `a${at}`, [`${word} settings`]);
    const before = await answers(store);
    await Promise.all([tidyOf(store).whenQuiet(), tidyOf(store).whenQuiet()]);
    await tidyOf(store).whenQuiet();
    expect(await answers(store)).toEqual(before);
    const row = await rowOf(store);
    expect(row).toMatchObject({ garbage: [], lease: null });
    const keys = await db.postings.toCollection().primaryKeys();
    expect(new Set(keys.map((key) => key.split('/')[0]))).toEqual(new Set(row.segments.map(({ id }) => `en${id}`)));
  });

  it('keeps few segments while additions come in', async () => {
    const { store } = freshStore();
    await withSource(store);
    const tidy = tidyOf(store);
    for (let at = 0; at < 70; at += 1) {
      await put(store, `a${at}`, [`${words[at % words.length]} number${at}`]);
      await tidy.whileGrowing(['en'], null);
    }
    expect((await rowOf(store)).segments.length).toBeLessThan(16);
    const { hits } = await createSearch(store).search({ subject: 'number33', body: '', lang: 'en', limit: 1 });
    expect(hits[0]?.articleId).toBe('a33');
  });

  it('leaves nothing behind when everything is removed', async () => {
    const { store, db } = freshStore();
    await put(store, 'a1', ['router']);
    await removeArticle(store, 'a1');
    await tidyOf(store).whenQuiet();
    expect([await db.blocks.count(), await db.articles.count(), await db.postings.count()]).toEqual([0, 0, 0]);
    expect(await rowOf(store)).toMatchObject({ live: 0, segments: [], garbage: [] });
  });
});

describe('a damaged index', () => {
  async function damagedBase(spoil: (keys: string[]) => [string, Uint8Array | undefined][]) {
    const { store, db } = freshStore();
    await withSource(store);
    await put(store, 'a1', ['router settings', 'router help']);
    await put(store, 'a2', ['router placement', 'modem']);
    const before = await answers(store);
    for (const [key, bytes] of spoil(await db.postings.toCollection().primaryKeys())) {
      if (bytes) await db.postings.put(bytes, key);
      else await db.postings.delete(key);
    }
    return { store, before };
  }
  const ofFirst = (keys: string[]) => keys.filter((key) => key.startsWith('en1/'));

  it.each([
    [
      'a bucket missing',
      (keys: string[]) =>
        ofFirst(keys)
          .slice(0, 1)
          .map((key): [string, undefined] => [key, undefined]),
    ],
    [
      'every record changed',
      (keys: string[]) => ofFirst(keys).map((key): [string, Uint8Array] => [key, Uint8Array.of(1, 2, 3, 4, 5)]),
    ],
  ])('still answers from what is sound, says so, and is made anew: %s', async (_name, spoil) => {
    const { store, before } = await damagedBase(spoil);
    const told: number[] = [];
    const search = createSearch(store, { onUnsound: (_lang, damaged) => told.push(...damaged) });
    const result = await search.search({ subject: 'router', body: '', lang: 'en', limit: 5 });
    expect(result.hits.map((hit) => hit.articleId)).toEqual(['a2']);
    expect(result.fitReasons).toContain('index-incomplete');
    expect(told).toEqual([1]);
    const tidy = tidyOf(store);
    await tidy.damaged('en', 1);
    await tidy.whenQuiet();
    expect(await answers(store)).toEqual(before);
  });

  it('met by a merge is made anew too', async () => {
    const { store, before } = await damagedBase((keys) => ofFirst(keys).map((key) => [key, undefined]));
    await tidyOf(store).whenQuiet();
    expect(await answers(store)).toEqual(before);
  });
});
