import { leastCovered } from '../embedding/embedding';
import { nearest } from '../embedding/nearest';
import { liveNumbers, type NumberSet } from '../embedding/number-set';
import { unit } from '../embedding/quantise';
import type { EmbeddingRow } from '../embedding/rows';
import { passesCheck, type QueryVector } from '../embedding/types';
import { facetSlotsOf, partBytes } from '../index/layout';
import { Places } from '../index/numbers';
import type { IndexRow, PassageRow } from '../store';
import { judgeFused } from './fit';
import { fuse } from './fuse';
import { Records } from './records';
import type { RankedArticle } from './rerank';
import { allowedFacets, narrows } from './scope';
import { candidatesOf, type Found, type SearchView } from './search-index';

const mostPassages = 50;
/** Chosen so that a weak model costs little and a good one is heard: docs/decisions/0020. */
const joining = { k: 10, weights: [1, 0.7] };

/** A passage by its likeness to the ticket. */
interface Near {
  passage: PassageRow;
  score: number;
}

/** Passages of an index that the search may find. What a facet does not say is decided by the row. */
async function allowedNumbers(view: SearchView, index: IndexRow): Promise<NumberSet> {
  const allowed = liveNumbers(index);
  if (!narrows(view.scope)) return allowed;
  const records = new Records(view.tx, index.lang, view.cache);
  const byFacet = allowedFacets(view.scope, index, view.sources);
  for (const segment of index.segments) {
    const parts = await records.read(facetSlotsOf(segment.passages).map((slot) => ({ segment, slot })));
    let place = 0;
    for (const n of new Places(segment.numbers).numbers()) {
      const facet = parts[Math.floor(place / partBytes)]?.[place % partBytes];
      if (facet !== undefined && byFacet[facet] === 0) allowed.delete(n);
      place += 1;
    }
  }
  return allowed;
}

/** The nearest passages of some indexes together; null when too few have a vector, or it takes too long. */
async function nearPassages(
  view: SearchView,
  indexes: readonly IndexRow[],
  state: EmbeddingRow,
  query: Float32Array,
  late: () => boolean,
): Promise<Near[] | null> {
  const near: Near[] = [];
  let seen = 0;
  let all = 0;
  for (const index of indexes) {
    const allowed = await allowedNumbers(view, index);
    all += allowed.count;
    const found = await nearest(view.tx, index.lang, state, query, allowed, mostPassages, late);
    if (!found) return null;
    seen += found.seen;
    near.push(...(await candidatesOf(view, index.lang, found.best)));
  }
  if (seen < leastCovered * all || near.length === 0) return null;
  return near.sort((a, b) => b.score - a.score).slice(0, mostPassages);
}

/** Near passages as articles, nearest first, each with what its passages share with the ticket's words. */
function articlesOf(near: readonly Near[], found: Found): RankedArticle[] {
  const read = found.rank(
    near.filter(({ passage }) => passage.lang === found.lang).map((one) => ({ ...one, score: 0 })),
  );
  const byWords = new Map(read.map((article) => [article.id, article]));
  const articles = new Map<string, RankedArticle>();
  for (const { passage, score } of near) {
    const words = byWords.get(passage.articleId);
    const known = articles.get(passage.articleId);
    const own = words?.passages.find((each) => each.passage.n === passage.n);
    const ranked = own ?? { passage, score, matched: new Set<string>(), pairs: 0 };
    if (known) known.passages.push(ranked);
    else
      articles.set(passage.articleId, {
        id: passage.articleId,
        score,
        passages: [ranked],
        matched: words?.matched ?? new Set(),
        titleShare: words?.titleShare ?? 0,
      });
  }
  return [...articles.values()];
}

/** Of an article that both lists hold, the passage stands first that stands higher in its list. */
function joined(
  byWords: RankedArticle,
  byMeaning: RankedArticle,
  places: Map<number, [number, number]>,
): RankedArticle {
  const worst: [number, number] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const place = (n: number | undefined, list: 0 | 1) => (places.get(n ?? -1) ?? worst)[list];
  const first = byWords.passages[0];
  const near = byMeaning.passages[0];
  if (!first || !near || place(near.passage.n, 1) >= place(first.passage.n, 0)) return byWords;
  const same = byWords.passages.find(({ passage }) => passage.n === near.passage.n) ?? near;
  return { ...byWords, passages: [same, ...byWords.passages.filter((each) => each !== same)] };
}

/**
 * Joins what was found by words with what is near in meaning. Gives null where that cannot be done, and what was found by
 * words stands alone: no vectors, those of another model, too few of them, or too slow.
 */
export async function withMeaning(
  view: SearchView,
  vector: QueryVector,
  found: Found,
  indexesOf: () => Promise<IndexRow[]>,
  late: () => boolean,
): Promise<Found | null> {
  const state = await view.tx.embedding.get();
  const query = unit(vector.values);
  if (
    !state ||
    !query ||
    state.maker !== vector.maker ||
    !passesCheck(state.state.check) ||
    state.dims !== query.length
  )
    return null;
  const indexes = await indexesOf();
  const near = await nearPassages(view, indexes, state, query, late);
  if (!near) return null;
  const byMeaning = articlesOf(near, found);
  const places = new Map<number, [number, number]>();
  const worst = Number.MAX_SAFE_INTEGER;
  const byScore = found.ranked.flatMap(({ passages }) => passages).sort((a, b) => b.score - a.score);
  for (const [at, { passage }] of byScore.entries()) places.set(passage.n, [at, worst]);
  for (const [at, { passage }] of near.entries())
    if (passage.lang === found.lang) places.set(passage.n, [places.get(passage.n)?.[0] ?? worst, at]);
  const nearById = new Map(byMeaning.map((article) => [article.id, article]));
  const wordsById = new Map(found.ranked.map((article) => [article.id, article]));
  const [wordIds, nearIds] = [found.ranked, byMeaning].map((articles) => articles.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  // Where the words fit nothing, what they found says nothing about what is near: it comes behind.
  const order = found.judgement.fit === 'none' ? fuse([[...nearIds, ...wordIds]]) : fuse([wordIds, nearIds], joining);
  const ranked = order.flatMap(({ id, score }): RankedArticle[] => {
    const words = wordsById.get(id);
    const meant = nearById.get(id);
    const article = words && meant ? joined(words, meant, places) : (words ?? meant);
    return article ? [{ ...article, score }] : [];
  });
  const judgement = judgeFused(found, ranked, byMeaning[0]?.id);
  return { ...found, ranked, judgement, joined: true };
}
