import type { Language } from '../../ticket/page-ticket';
import { blockOf, passageIn } from '../index/blocks';
import { rarity } from '../index/bm25';
import { unsound } from '../index/choose';
import { meanLength } from '../index/layout';
import { decodeNumbers } from '../index/numbers';
import type { IndexRow, KnowledgeTx } from '../store';
import type { Source } from '../types';
import { type BaseView, type Evidence, gather, type Judgement, judge } from './fit';
import type { Query } from './query';
import { openSegments, type RecordCache, Records, readLists } from './records';
import { type Candidate, type RankedArticle, rankArticles } from './rerank';
import { allowedFacets, inScope, isStale, narrows, type SearchScope } from './scope';
import { bestPassages, chooseTerms, heldBy, type ScoredPassage } from './score';

const mostTerms = 64;
const mostPassages = 50;
/** Terms looked up before the cut to 64; a ticket seldom has more. */
const mostLookedUp = 256;

/** One language's answer to a query. */
export interface Found {
  lang: Language;
  query: Query;
  ranked: RankedArticle[];
  evidence: Evidence;
  judgement: Judgement;
  /** What the judgement was made by, for another order of the articles. */
  base: BaseView;
  /** True when what is near in meaning was joined to it. */
  joined?: boolean;
  /** Reads passages of this language against the same query. */
  rank(candidates: readonly Candidate[]): RankedArticle[];
  /** Segments that could not be read. */
  damaged: number[];
  /** True when not all passages could be searched. */
  incomplete: boolean;
  /** True when parts of the index have to be made anew. */
  unsound: boolean;
}

/** What a search sees of the base. */
export interface SearchView {
  tx: KnowledgeTx;
  cache: RecordCache;
  sources: ReadonlyMap<string, Source>;
  scope: SearchScope;
  now: number;
}

/** The passages of numbers in their order, those left out that the scope does not allow. */
export async function candidatesOf(
  view: SearchView,
  lang: Language,
  best: readonly ScoredPassage[],
): Promise<Candidate[]> {
  const { tx, sources, scope, now } = view;
  const wanted = [...new Set(best.map(({ n }) => blockOf(n)))];
  const found = await tx.blocks.bulkGet(wanted.map((block) => [lang, block]));
  const blocks = new Map(wanted.map((block, at) => [block, found[at]]));
  return best.flatMap(({ n, score }) => {
    const passage = passageIn(blocks.get(blockOf(n)), n);
    const source = passage && sources.get(passage.sourceId);
    if (!source || !inScope(scope, passage, source)) return [];
    if (scope.fresh && isStale(passage.updatedAt, source, now)) return [];
    return [{ passage, score }];
  });
}

/** Searches one language's index inside the caller's transaction. */
export async function searchIndex(view: SearchView, index: IndexRow, query: Query): Promise<Found> {
  const { tx, cache, scope, sources } = view;
  const weights = new Map(
    query.terms
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, mostLookedUp)
      .map(({ term, weight }) => [term, weight]),
  );
  const records = new Records(tx, index.lang, cache);
  const narrowed = narrows(scope);
  const segments = await openSegments(records, index, [...weights.keys()], narrowed);
  const held = heldBy(segments, weights.keys());
  const passages = segments.reduce((sum, { segment }) => sum + segment.passages, 0);
  const mean = meanLength(segments.map(({ segment }) => segment));
  const terms = chooseTerms(weights, held, passages, mostTerms);
  const chosen = terms.map(({ term }) => term);
  const best = bestPassages(segments, await readLists(records, segments, chosen), terms, {
    mean,
    deleted: decodeNumbers(index.deleted),
    most: scope.fresh ? 4 * mostPassages : mostPassages,
    allowed: narrowed ? allowedFacets(scope, index, sources) : null,
  });
  const candidates = (await candidatesOf(view, index.lang, best)).slice(0, mostPassages);
  const known = new Map([...held].map(([term, count]) => [term, rarity(passages, count)]));
  // A title's word that the ticket does not hold: taken to be as rare as a word in one of thirty passages.
  const middling = rarity(passages, passages / 30);
  const rarityOf = (term: string) => known.get(term) ?? middling;
  const rank = (read: readonly Candidate[]) => rankArticles(read, query, terms, rarityOf, mean);
  const ranked = rank(candidates);
  const base: BaseView = { rarityOf, isKnown: (term) => (held.get(term) ?? 0) > 0 };
  const evidence = gather(query, ranked, base);
  return {
    lang: index.lang,
    query,
    ranked,
    evidence,
    judgement: judge(evidence),
    base,
    rank,
    damaged: [...records.damaged],
    incomplete: records.damaged.size > 0 || segments.length < index.segments.length,
    unsound: records.damaged.size > 0 || unsound(index) !== undefined,
  };
}
