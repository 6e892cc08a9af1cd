import { describe, expect, it } from 'vitest';
import { article, freshStore, putArticles, tidyOf, withSource } from '../fixtures/base';
import { createSearch } from '../search';
import type { SearchScope } from './scope';

const day = 24 * 60 * 60_000;
const now = 1000 * day;

/** One passage for each kind of scope, all about the same. */
async function base() {
  const { store, db } = freshStore();
  await withSource(store, { id: 'public', name: 'Help' });
  await withSource(store, { id: 'desk', name: 'Desk', internal: true, tier: 'L2' });
  await withSource(store, { id: 'blue', name: 'Blue', brand: 'blue', freshnessDays: 30 });
  const put = (id: string, sourceId: string, fields = {}) =>
    article(id, `Router ${id}`, ['How to restart the router.'], 'en', { sourceId, ...fields });
  await putArticles(store, [
    put('open', 'public'),
    put('noted', 'public', { internal: true }),
    put('red', 'public', { brand: 'red' }),
    put('third', 'public', { tier: 'L3' }),
    put('desk', 'desk'),
  ]);
  await putArticles(store, [
    put('new', 'blue', { updatedAt: now - 10 * day }),
    put('old', 'blue', { updatedAt: now - 40 * day }),
    put('undated', 'blue', { updatedAt: null }),
    article('fr', 'Redémarrer le router', ['Comment redémarrer le router.'], 'fr', { sourceId: 'public' }),
  ]);
  return { store, db };
}

const all = ['desk', 'new', 'noted', 'old', 'open', 'red', 'third', 'undated'];
const without = (...gone: string[]) => all.filter((id) => !gone.includes(id));

const cases: [string, SearchScope, string[]][] = [
  ['nothing said: everything', {}, all],
  ['public only', { internal: false }, without('desk', 'noted')],
  ['a brand and what is for any', { brand: 'blue' }, without('red')],
  ['a brand as the helpdesk spells it', { brand: ' BLUE' }, without('red')],
  ['another brand', { brand: 'red' }, without('new', 'old', 'undated')],
  ['a tier and what is for any', { tiers: ['L1'] }, without('desk', 'third')],
  ['two tiers', { tiers: ['L2', 'L3'] }, all],
  ['one source', { sources: ['desk'] }, ['desk']],
  ['nothing older than its source allows', { fresh: true }, without('old')],
  ['several at once', { internal: false, brand: 'blue', tiers: ['L1'], fresh: true }, ['new', 'open', 'undated']],
  ['another language', { langs: ['fr'] }, ['fr']],
];

describe('scope', () => {
  it.each(cases)('%s', async (_name, scope, wanted) => {
    const { store } = await base();
    const ids = async () => {
      const search = createSearch(store, { now: () => now });
      const { hits } = await search.search({ subject: 'restart router', body: '', lang: 'en', limit: 50, scope });
      return hits.map(({ articleId }) => articleId).sort();
    };
    expect(await ids()).toEqual(wanted);
    // And the same once segments are merged.
    await tidyOf(store).whenQuiet();
    expect(await ids()).toEqual(wanted);
  });

  it('is told with each hit, as the source says where the article does not', async () => {
    const { store } = await base();
    const search = createSearch(store, { now: () => now });
    const { hits } = await search.search({ subject: 'restart router', body: '', lang: 'en', limit: 50 });
    const told = Object.fromEntries(hits.map((hit) => [hit.articleId, [hit.internal, hit.brand, hit.tier, hit.stale]]));
    expect(told).toEqual({
      open: [false, null, null, false],
      noted: [true, null, null, false],
      red: [false, 'red', null, false],
      third: [false, null, 'L3', false],
      desk: [true, null, 'L2', false],
      new: [false, 'blue', null, false],
      old: [false, 'blue', null, true],
      undated: [false, 'blue', null, false],
    });
  });

  it('follows a source that is changed later, without indexing anew', async () => {
    const { store } = await base();
    await withSource(store, { id: 'public', name: 'Help', internal: true });
    const { hits } = await createSearch(store, { now: () => now }).search({
      ...{ subject: 'restart router', body: '', lang: 'en', limit: 50 },
      scope: { internal: false },
    });
    expect(hits.map(({ articleId }) => articleId).sort()).toEqual(['new', 'old', 'undated']);
  });

  it('is kept for scopes beyond the number that an index tells apart', async () => {
    const { store } = await base();
    const many = Array.from({ length: 300 }, (_, at) =>
      article(`b${at}`, `Router b${at}`, ['How to restart the router.'], 'en', { sourceId: 'public', brand: `b${at}` }),
    );
    await putArticles(store, many);
    const { hits } = await createSearch(store).search({
      ...{ subject: 'restart router b299', body: '', lang: 'en', limit: 50 },
      scope: { brand: 'b299' },
    });
    expect(hits[0]?.articleId).toBe('b299');
    expect(hits.filter(({ brand }) => brand !== null && brand !== 'b299')).toEqual([]);
  });
});
