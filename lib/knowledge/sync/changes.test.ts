import { expect, it } from 'vitest';
import type { SidedeskDatabase } from '../../store/database';
import { freshStore, withSource } from '../fixtures/base';
import type { OpenSource } from '../open-source';
import { createSync } from '../sync';
import type { RawArticle } from '../types';

const raw = (id: string, body: string): RawArticle => ({
  ...{ id, title: `Title of ${id}`, format: 'markdown', body, url: `https://help.test/${id}`, lang: 'en' },
  ...{ updatedAt: 1, internal: false },
});

function setUp(inOneStep: boolean) {
  const { store, db } = freshStore();
  const listing: { articles: RawArticle[]; fails: boolean } = { articles: [], fails: false };
  let now = 1000;
  const open: OpenSource = () => ({
    inOneStep,
    read: async ({ cursor }) => {
      if (listing.fails && cursor !== null) throw new Error('cut off');
      const last = !listing.fails;
      return {
        articles: listing.articles,
        withdrawn: [],
        rowErrors: [],
        cursor: last ? null : 'more',
        total: null,
        newest: null,
      };
    },
  });
  const deps = { fetch, now: () => (now += 1), sleep: async () => {} };
  const sync = createSync(store, deps, { open });
  const run = async (articles: RawArticle[], fails = false) => {
    Object.assign(listing, { articles, fails });
    return sync.sync('source-1', { full: true });
  };
  return { store, db: db as SidedeskDatabase, run };
}

it('keeps what each sync added, changed and removed, and nothing of one that changed nothing', async () => {
  const { store, db, run } = setUp(false);
  await withSource(store);
  await run([raw('a', 'one'), raw('b', 'two')]);
  await run([raw('a', 'one'), raw('b', 'two')]);
  await run([raw('a', 'one, changed'), raw('c', 'three')]);
  const rows = (await db.changes.toArray()).sort((x, y) => x.at - y.at);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ first: true, hidden: false, added: 2, changed: 0, removed: 0 });
  expect(rows[1]).toMatchObject({ first: false, added: 1, changed: 1, removed: 1 });
  expect(rows[1]?.articles.map(({ title, kind }) => `${kind} ${title}`).sort()).toEqual([
    'added Title of c',
    'changed Title of a',
    'removed Title of b',
  ]);
  expect(rows[1]?.articles[0]?.url).toMatch(/^https:/);
});

it('tells of a release in one step only once it is found', async () => {
  const { store, db, run } = setUp(true);
  await withSource(store);
  await run([raw('a', 'one')]);
  expect(await db.changes.toArray()).toMatchObject([{ hidden: false, added: 1 }]);
  await run([raw('a', 'one'), raw('b', 'two')], true);
  expect((await db.changes.toArray()).filter(({ hidden }) => hidden)).toHaveLength(1);
  await run([raw('a', 'one'), raw('b', 'two')]);
  expect((await db.changes.toArray()).filter(({ hidden }) => !hidden)).toHaveLength(2);
});
