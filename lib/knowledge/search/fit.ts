import { isMainTerm, termsOfWord } from '../analysis/terms';
import type { SearchResult } from '../types';
import type { Query } from './query';
import type { RankedArticle } from './rerank';

export interface Evidence {
  /** Telling words of the ticket, each once. */
  words: number;
  /** Share 0..1 of the ticket's rare words, by weight, that the best article holds. */
  coverage: number;
  /** The same for the subject alone; null without one. */
  subjectCoverage: number | null;
  /** Share 0..1 of the best article's title that the ticket holds. */
  titleShare: number;
  /** Passages among the first ten that are of the best article, and how many there could be (2 to 5). */
  agreeing: number;
  agreeable: number;
  /** Neighbouring words of the ticket that stand side by side in its best passage. */
  pairs: number;
}

/** A word counts whole when the article holds it, half when it holds the end of the compound. */
function heldShare(word: string, term: string, best: RankedArticle | undefined): number {
  if (!best) return 0;
  if (best.matched.has(term)) return 1;
  return termsOfWord(word).some((each) => best.matched.has(each)) ? 0.5 : 0;
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
    const held = value * heldShare(query.words.get(term) ?? term, term, best);
    sums.all += value;
    sums.held += held;
    if (!query.subjectStems.has(term)) continue;
    sums.subject += value;
    sums.subjectHeld += held;
  }
  const firstPassages = ranked
    .flatMap((article) => article.passages)
    .sort((a, b) => b.score - a.score)
    .slice(0, 10);
  const coverage = sums.all === 0 ? 0 : sums.held / sums.all;
  return {
    words,
    coverage,
    subjectCoverage: sums.subject === 0 ? null : sums.subjectHeld / sums.subject,
    titleShare: best?.titleShare ?? 0,
    agreeing: firstPassages.filter((passage) => passage.passage.articleId === best?.id).length,
    agreeable: Math.max(2, Math.min(5, best?.passages[0]?.passage.of ?? 0)),
    pairs: best?.passages[0]?.pairs ?? 0,
  };
}

export interface Judgement {
  fit: SearchResult['fit'];
  reasons: SearchResult['fitReasons'];
}

// Steered by `eval -- retrieval`, which prints how often each judgement is given to questions that were answered and to
// the same questions with their articles taken out. The sum tells tickets of another field apart well. A near miss, whose
// own article is gone and whose neighbours are left, often still looks good, and no weighting of these figures learnt on
// one set did better on the other: `good` is no proof.
const shortQuery = 3;
const foreignCoverage = 0.1;
const someSupport = 1.2;
const goodSupport = 2.2;
/** A subject held by less than this is about something else, unless the title says nearly all of what the ticket says. */
const subjectMet = 0.25;
const wholeTitle = 0.75;
/** Few words are often everyday ones that stand somewhere in any base. */
const shortTitle = 0.3;

function support({ titleShare, pairs, agreeing, agreeable, subjectCoverage, coverage }: Evidence): number {
  const subject = subjectCoverage ?? Math.min(1, 1.5 * coverage);
  return 1.8 * titleShare + 1.4 * Math.min(1, pairs / 3) + 0.8 * Math.min(1, agreeing / agreeable) + subject;
}

/** True for few words that stand in the article apart, and not in its title. */
function standApart({ words, pairs, titleShare }: Evidence): boolean {
  return words <= shortQuery && pairs === 0 && titleShare < shortTitle;
}

/** True when what the ticket calls itself is not what the article is about. */
function subjectMissed({ words, subjectCoverage, titleShare }: Evidence): boolean {
  return words > shortQuery && subjectCoverage !== null && subjectCoverage < subjectMet && titleShare < wholeTitle;
}

function fitOf(evidence: Evidence): SearchResult['fit'] {
  const { words, coverage, pairs, titleShare } = evidence;
  if (words <= shortQuery) {
    if (coverage < 0.4) return 'none';
    return coverage >= 0.85 && !standApart(evidence) ? 'good' : 'weak';
  }
  // Below a tenth the words in common are names and foreign words, unless they make the title.
  if (coverage < foreignCoverage && titleShare < 0.45) return 'none';
  const sum = support(evidence);
  if (sum < someSupport) return 'none';
  const placed = pairs > 0 || titleShare >= 0.5;
  return sum >= goodSupport && placed && !subjectMissed(evidence) ? 'good' : 'weak';
}

/** The judgement of an answer in another language than was asked for: shared names are no answer, a title's least. */
export function judgeOther(evidence: Evidence, known: boolean): Judgement {
  const { fit, reasons } = judge(evidence);
  if (evidence.words > shortQuery && evidence.coverage < foreignCoverage) return { fit: 'none', reasons };
  if (!known) return { fit, reasons };
  // However well it fits, the agent has to translate.
  return { fit: fit === 'good' ? 'weak' : fit, reasons: [...reasons, 'other-language'] };
}

/** Judges by evidence, never by a raw score. */
export function judge(evidence: Evidence): Judgement {
  if (evidence.agreeing === 0) return { fit: 'none', reasons: ['no-hits'] };
  const reasons: Judgement['reasons'] = [evidence.coverage >= 0.25 ? 'rare-words-covered' : 'rare-words-missing'];
  if (evidence.agreeing >= 3) reasons.push('passages-agree');
  if (evidence.titleShare >= 0.5) reasons.push('title-match');
  if (subjectMissed(evidence)) reasons.push('subject-missed');
  if (standApart(evidence)) reasons.push('words-apart');
  if (evidence.words <= shortQuery) reasons.push('short-query');
  return { fit: fitOf(evidence), reasons };
}
