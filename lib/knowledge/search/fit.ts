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
  /** Share 0..1 of the words that the base knows, by rarity, that the best article holds: the subject's, or all without one. */
  knownHeld: number;
  /** How far the best of ten articles stand apart: standard deviation of their scores over the best one's, 0 to .3. */
  spread: number;
}

/** A word counts whole when the article holds it, half when it holds the end of the compound. */
function heldShare(query: Query, term: string, best: RankedArticle | undefined): number {
  if (!best) return 0;
  if (best.matched.has(term)) return 1;
  const word = query.words.get(term) ?? term;
  return termsOfWord(word, query.lang).some((each) => best.matched.has(each)) ? 0.5 : 0;
}

const compared = 10;

/** Standard deviation of the first ten scores in the best one's measure; where fewer were found the rest count as 0. */
function spreadOf(ranked: readonly RankedArticle[]): number {
  const top = ranked[0]?.score ?? 0;
  if (top === 0) return 0;
  const shares = Array.from({ length: compared }, (_, at) => (ranked[at]?.score ?? 0) / top);
  const mean = shares.reduce((sum, each) => sum + each, 0) / compared;
  return Math.sqrt(shares.reduce((sum, each) => sum + (each - mean) ** 2, 0) / compared);
}

/** What the query is mainly about and the base knows: the share of it that the best article holds. */
function knownHeldOf(query: Query, best: RankedArticle | undefined, { rarityOf, isKnown }: BaseView): number {
  const bySubject = query.subjectStems.size > 0;
  let all = 0;
  let held = 0;
  for (const { term, weight } of query.terms) {
    if (!isMainTerm(term) || !isKnown(term) || (bySubject && !query.subjectStems.has(term))) continue;
    const value = rarityOf(term) * (bySubject ? 1 : weight);
    all += value;
    if (best?.matched.has(term)) held += value;
  }
  return all === 0 ? 0 : held / all;
}

/** What the base knows of terms. */
export interface BaseView {
  /** Highest for terms that the base does not hold at all. */
  rarityOf(term: string): number;
  isKnown(term: string): boolean;
}

/** What speaks for the best article. */
export function gather(query: Query, ranked: readonly RankedArticle[], base: BaseView): Evidence {
  const { rarityOf } = base;
  const best = ranked[0];
  const sums = { all: 0, held: 0, subject: 0, subjectHeld: 0 };
  let words = 0;
  for (const { term, weight } of query.terms) {
    if (!isMainTerm(term)) continue;
    words += 1;
    const value = weight * rarityOf(term);
    const held = value * heldShare(query, term, best);
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
    knownHeld: knownHeldOf(query, best, base),
    spread: spreadOf(ranked),
  };
}

export interface Judgement {
  fit: SearchResult['fit'];
  reasons: SearchResult['fitReasons'];
}

// Learnt by logistic regression on questions that were answered (right article among the first three) against the same
// questions with their articles taken out, and tickets of another field, in two sets and four forms each (with and without
// subject or body), ten folds by question; docs/decisions/0015. `eval -- retrieval` prints how well it tells them apart.
const weights = { spread: 4.05, titleShare: 0.72, agreement: 0.57, knownHeld: 0.67, pairs: 0.37 };
const shortQuery = 3;
const foreignCoverage = 0.1;
const someSupport = 1.4;
const goodSupport = 2.65;
/** A subject held by less than this is about something else, unless the title says nearly all of what the ticket says. */
const subjectMet = 0.25;
const wholeTitle = 0.75;
/** Few words are often everyday ones that stand somewhere in any base. */
const shortTitle = 0.3;
/** The best article stands alone above the first, is one of many alike below the second. */
const standsOut = 0.2;
const manyAlike = 0.11;

/** The evidence in one number, 0 to about 5: the higher, the likelier is the right article among the first three. */
export function support({ spread, titleShare, agreeing, agreeable, knownHeld, pairs }: Evidence): number {
  return (
    weights.spread * spread +
    weights.titleShare * titleShare +
    weights.agreement * Math.min(1, agreeing / agreeable) +
    weights.knownHeld * knownHeld +
    weights.pairs * Math.log1p(pairs)
  );
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
  const { words, coverage, titleShare } = evidence;
  const sum = support(evidence);
  if (words <= shortQuery) {
    if (coverage < 0.4) return 'none';
    return coverage >= 0.85 && sum >= goodSupport && !standApart(evidence) ? 'good' : 'weak';
  }
  // Below a tenth the words in common are names and foreign words, unless they make the title.
  if (coverage < foreignCoverage && titleShare < 0.45) return 'none';
  if (sum < someSupport) return 'none';
  return sum >= goodSupport && !subjectMissed(evidence) ? 'good' : 'weak';
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
  if (evidence.spread >= standsOut) reasons.push('stands-out');
  if (evidence.spread <= manyAlike) reasons.push('many-alike');
  if (subjectMissed(evidence)) reasons.push('subject-missed');
  if (standApart(evidence)) reasons.push('words-apart');
  if (evidence.words <= shortQuery) reasons.push('short-query');
  return { fit: fitOf(evidence), reasons };
}

/** How many articles are shown first: the judgement is of whether the right one is among them. */
const shownFirst = 3;

/**
 * The judgement of articles found by words and by meaning together. How near a vector is says something else with every
 * model, so it never makes an answer fit better: the words' judgement stands while their best article is among those shown
 * first; else the article shown first is judged by its own words, and by them alone.
 */
export function judgeFused(
  found: { query: Query; ranked: readonly RankedArticle[]; judgement: Judgement; base: BaseView },
  shown: readonly RankedArticle[],
  nearest: string | undefined,
): Judgement {
  const { judgement } = found;
  const best = found.ranked[0]?.id;
  const agreed: Judgement['reasons'] = best === nearest ? ['meaning-agrees'] : [];
  if (best !== undefined && shown.slice(0, shownFirst).some(({ id }) => id === best)) {
    const first = shown[0]?.id === best ? agreed : (['near-in-meaning'] as const);
    return { fit: judgement.fit, reasons: [...judgement.reasons, ...first] };
  }
  const evidence = gather(found.query, shown, found.base);
  const own = judge({ ...evidence, spread: 0, agreeing: Math.max(1, evidence.agreeing) });
  const fit = own.fit === 'none' || judgement.fit === 'none' ? 'none' : 'weak';
  return { fit, reasons: [...own.reasons.filter((reason) => reason !== 'many-alike'), 'near-in-meaning'] };
}
