import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, freshStore, withSource } from '../fixtures/base';
import { createSearch } from '../search';
import type { KnowledgeStore } from '../store';
import { listKey } from './layout';
import { merge, wantsMerge } from './merge';
import { decode } from './postings';
import { change } from './writer';

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
      texts: fc.array(text, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'merge' as const }) },
);

async function put(store: KnowledgeStore, id: string, texts: string[]) {
  await store.write((tx) => change(tx, [article(id, `About ${id}`, texts)], [], 'run'));
}

async function remove(store: KnowledgeStore, id: string) {
  await store.write(async (tx) => {
    const row = await tx.articles.get(id);
    if (row) await change(tx, [], [row], 'run');
  });
}

async function answers(store: KnowledgeStore) {
  const search = createSearch(store);
  return Promise.all(
    words.map(async (word) => {
      const { hits } = await search.search({ subject: word, body: `${word} does not work`, lang: 'en', limit: 10 });
      return hits.map((hit) => [hit.id, Number(hit.score.toFixed(5))]).sort();
    }),
  );
}

async function rebuilt(state: ReadonlyMap<string, string[]>): Promise<KnowledgeStore> {
  const { store } = freshStore();
  await withSource(store);
  await store.write((tx) =>
    change(
      tx,
      [...state].map(([id, texts]) => article(id, `About ${id}`, texts)),
      [],
      'run',
    ),
  );
  return store;
}

describe('index', () => {
  it('after additions, changes, deletions and merges answers as one built from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const { store, db } = freshStore();
        await withSource(store);
        const state = new Map<string, string[]>();
        for (const each of steps) {
          if (each.kind === 'merge') await merge(store, 'en');
          else if (each.kind === 'put') {
            state.set(`a${each.id}`, each.texts);
            await put(store, `a${each.id}`, each.texts);
          } else {
            state.delete(`a${each.id}`);
            await remove(store, `a${each.id}`);
          }
        }
        await merge(store, 'en');
        expect(await answers(store)).toEqual(await answers(await rebuilt(state)));
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

  it('answers all along when a merge is killed between its steps, and the next merge ends it', async () => {
    const { store } = freshStore();
    await withSource(store);
    for (const [at, word] of words.entries()) await put(store, `a${at}`, [`${word} settings`, `${word} help page`]);
    const before = await answers(store);
    for (const killAt of [1, 2, 3, 4, 5, 6]) {
      let writes = 0;
      const dying: KnowledgeStore = {
        read: store.read,
        write: (work) => {
          writes += 1;
          return writes > killAt ? Promise.reject(new Error('killed')) : store.write(work);
        },
      };
      await merge(dying, 'en').catch(() => {});
      expect((await answers(store)).map((list) => list.map(([id]) => id))).toEqual(
        before.map((list) => list.map(([id]) => id)),
      );
    }
    await merge(store, 'en');
    const row = await store.read((tx) => tx.indexes.get('en'));
    expect(row?.garbage).toEqual([]);
    expect(row?.segments.filter((segment) => segment.passages > 0)).toHaveLength(1);
  });

  it('keeps additions that arrive while a merge runs', async () => {
    const { store } = freshStore();
    await withSource(store);
    await put(store, 'a1', ['router settings']);
    let added = false;
    const busy: KnowledgeStore = {
      read: store.read,
      write: async (work) => {
        const result = await store.write(work);
        if (!added) {
          added = true;
          await put(store, 'a2', ['router placement']);
          await remove(store, 'a1');
        }
        return result;
      },
    };
    await merge(busy, 'en');
    const { hits } = await createSearch(store).search({ subject: 'router', body: '', lang: 'en', limit: 5 });
    expect(hits.map((hit) => hit.articleId)).toEqual(['a2']);
  });

  it('stores one record a term and drops deleted passages from it when merging', async () => {
    const { store } = freshStore();
    await put(store, 'a1', ['router', 'router again']);
    await put(store, 'a2', ['router']);
    await remove(store, 'a1');
    await merge(store, 'en');
    const row = await store.read((tx) => tx.indexes.get('en'));
    const segment = row?.segments[0]?.id ?? 0;
    const [bytes] = await store.read((tx) => tx.postings.bulkGet([listKey('en', segment, 'router')]));
    expect(decode(bytes ?? new Uint8Array()).numbers).toEqual([2]);
    expect(row).toMatchObject({ live: 1, nextPassage: 3 });
    expect(row && wantsMerge(row)).toBe(false);
  });

  it('leaves nothing behind when everything is removed', async () => {
    const { store, db } = freshStore();
    await put(store, 'a1', ['router']);
    await remove(store, 'a1');
    expect(await db.passages.count()).toBe(0);
    expect(await db.articles.count()).toBe(0);
    expect(await store.read((tx) => tx.indexes.get('en'))).toMatchObject({ live: 0, liveLength: 0 });
  });
});
