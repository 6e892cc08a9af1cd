import { isMainTerm } from '../analysis/terms';
import type { SearchResult } from '../types';
import type { Query } from './query';
import type { RankedArticle } from './rerank';

export interface Evidence {
  /** Telling words of the ticket; fewer than three say nothing. */
  words: number;
  /** Share 0..1 of the ticket's rare words, by weight, that the best article holds. */
  coverage: number;
  /** The same for the subject alone; equal to `coverage` without one. */
  subjectCoverage: number;
  /** Share 0..1 of the best article's title that the ticket holds. */
  titleShare: number;
  /** Passages among the first ten that are of the best article. */
  agreeing: number;
}

/** What speaks for the best article. `rarityOf` is highest for words that the base does not know at all. */
export function gather(query: Query, ranked: readonly RankedArticle[], rarityOf: (term: string) => number): Evidence {
  const best = ranked[0];
  const sums = { all: 0, held: 0, subject: 0, subjectHeld: 0 };
  let words = 0;
  for (const { term, weight } of query.terms) {
    if (!isMainTerm(term)) continue;
    words += 1;
    const value = weight * rarityOf(term);
    const held = best?.matched.has(term) ?? false;
    sums.all += value;
    if (held) sums.held += value;
    if (!query.subjectStems.has(term)) continue;
    sums.subject += value;
    if (held) sums.subjectHeld += value;
  }
  const firstPassages = ranked
    .flatMap((article) => article.passages)
    .sort((a, b) => b.score - a.score)
    .slice(0, 10);
  const coverage = sums.all === 0 ? 0 : sums.held / sums.all;
  return {
    words,
    coverage,
    subjectCoverage: sums.subject === 0 ? coverage : sums.subjectHeld / sums.subject,
    titleShare: best?.titleShare ?? 0,
    agreeing: firstPassages.filter((passage) => passage.article.id === best?.article.id).length,
  };
}

export interface Judgement {
  fit: SearchResult['fit'];
  reasons: SearchResult['fitReasons'];
}

/** Judges by evidence, never by a raw score. */
export function judge(evidence: Evidence): Judgement {
  const reasons: Judgement['reasons'] = [];
  const covered = evidence.coverage >= 0.4;
  reasons.push(covered ? 'rare-words-covered' : 'rare-words-missing');
  if (evidence.agreeing >= 3) reasons.push('passages-agree');
  if (evidence.titleShare >= 0.5) reasons.push('title-match');
  return { fit: covered ? 'good' : 'weak', reasons };
}
