import type { Language } from '../../ticket/page-ticket';
import { rarity } from '../index/impact';
import { meanLength } from '../index/layout';
import { decodeNumbers } from '../index/postings';
import type { IndexRow, KnowledgeTx } from '../store';
import { type Evidence, gather, type Judgement, judge } from './fit';
import { type ListCache, readLists } from './lists';
import type { Query } from './query';
import { type Candidate, type RankedArticle, rankArticles } from './rerank';
import { bestPassages, chooseTerms, heldBy } from './score';

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
}

async function candidatesOf(
  tx: KnowledgeTx,
  lang: Language,
  best: readonly { n: number; score: number }[],
): Promise<Candidate[]> {
  const passages = await tx.passages.bulkGet(best.map(({ n }) => [lang, n]));
  const ids = [...new Set(passages.flatMap((passage) => (passage ? [passage.articleId] : [])))];
  const rows = new Map((await tx.articles.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])));
  return best.flatMap(({ score }, at) => {
    const passage = passages[at];
    const article = passage && rows.get(passage.articleId);
    return passage && article ? [{ passage, article, score }] : [];
  });
}

/** Searches one language's index inside the caller's transaction. */
export async function searchIndex(tx: KnowledgeTx, index: IndexRow, query: Query, cache: ListCache): Promise<Found> {
  const weights = new Map(
    query.terms
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, mostLookedUp)
      .map(({ term, weight }) => [term, weight]),
  );
  const lists = await readLists(tx, index, [...weights.keys()], cache);
  const terms = chooseTerms(weights, lists, index.live, mostTerms);
  const best = bestPassages(terms, decodeNumbers(index.deleted), mostPassages);
  const candidates = await candidatesOf(tx, query.lang, best);
  const known = new Map([...lists].map(([term, own]) => [term, rarity(index.live, Math.min(index.live, heldBy(own)))]));
  // A title's word that the ticket does not hold: taken to be as rare as a word in one of thirty passages.
  const middling = rarity(index.live, index.live / 30);
  const rarityOf = (term: string) => known.get(term) ?? middling;
  const ranked = rankArticles(candidates, query, terms, rarityOf, meanLength(index));
  const evidence = gather(query, ranked, rarityOf);
  return { lang: query.lang, query, ranked, evidence, judgement: judge(evidence) };
}
