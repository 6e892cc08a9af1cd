import { createFeatures } from '../../learned/features';
import { lengthFactor, type Weights } from '../../learned/model';
import { once } from '../../learned/once';
import { createMeanings } from '../../learned/vocabulary';
import { foldWord } from '../match/tokens';
import type { OwnWords } from '../ticket-text';
import { stanceWords } from './stance-words';
import type { LearnedTrigger } from './triggers';

type Piece = Pick<OwnWords, 'text' | 'tokens'>;

const featuresOf = once(() => createFeatures(createMeanings(stanceWords)));

/** Joined to a single meaning, e.g. `churn@stay`: "staying" takes back a cancellation, not a leak. */
const isSingle = (feature: string) => !/[ _&]/.test(feature);

/** How a stretch of text stands to what it names: meanings and their pairs, no word of the matter itself. */
const meaningsIn = (text: string) => [...featuresOf()(foldWord(text))].filter((feature) => feature.startsWith('@'));

/**
 * What the stance is read from.
 * @param own The sentences in which the trigger is named: meanings, pairs, and single ones joined to the trigger.
 * @param around The sentence before and the one after, apart (`+@over`): they may be about something else.
 */
export function stanceFeatures(trigger: LearnedTrigger, own: string, around: string): Set<string> {
  const said = meaningsIn(own);
  const joined = said.filter(isSingle).map((feature) => `${trigger}${feature}`);
  const near = meaningsIn(around)
    .filter((feature) => isSingle(feature) || feature.includes('&'))
    .map((feature) => `+${feature}`);
  return new Set([...said, ...joined, ...near, `${trigger}@`]);
}

/** The sentences in which a trigger is named, and the neighbours of them. */
export function splitAt(piece: Piece, first: number, last: number): { own: string; around: string } {
  const before = sentencesText(piece, first - 1, first - 1);
  const after = sentencesText(piece, last + 1, last + 1);
  return { own: sentencesText(piece, first, last), around: `${before}\n${after}` };
}

/**
 * From this on, the sentences count as a look-alike. Three-fold, cases not learned from, of another hand (batch 6): of 33
 * false alarms 9 are taken back, and 2 of 208 true ones (3 with an unrelated question and thanks behind them). Reading
 * three sentences as one takes back 17, but with something unrelated beside it one true case in eight.
 */
const BAR = 3;
/** What the log-odds of the trigger's own score, up to 4 either way, count against the stance's (0 to 1 tried). */
const OWN_SCORE = 0.5;
const OWN_SCORE_AT_MOST = 4;
/** A fraud that is overlooked costs a person money; a danger to somebody is never taken back. */
const moreCareful: Partial<Record<LearnedTrigger, number>> = { fraud: 1, safety: Number.POSITIVE_INFINITY };

/** Tells whether sentences name a trigger without meaning it: over, withdrawn, asked in general, another's, a product. */
export interface StanceJudge {
  /**
   * @param first Number of the first sentence in which the trigger is named.
   * @param last Number of the last one.
   * @param score The log-odds by the trigger's own weights that the sentences are a case.
   */
  isAside(trigger: LearnedTrigger, piece: Piece, first: number, last: number, score: number): boolean;
}

/** The text of some sentences with the mark at their end. */
function sentencesText({ text, tokens }: Piece, first: number, last: number): string {
  const own = tokens.filter(({ sentence }) => sentence >= first && sentence <= last);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? start;
  const mark = /^[^\s\p{L}\p{N}]{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? '';
  return text.slice(start, end) + mark;
}

/** Without weights nothing is ever put aside. */
export function createStanceJudge(weights: Weights | undefined): StanceJudge {
  const score = (features: ReadonlySet<string>) => {
    if (!weights) return Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (const feature of features) sum += weights.of.get(feature) ?? 0;
    return weights.bias + sum * lengthFactor(features.size);
  };
  return {
    isAside(trigger, piece, first, last, known) {
      const extra = moreCareful[trigger] ?? 0;
      if (extra === Number.POSITIVE_INFINITY) return false;
      const against = OWN_SCORE * Math.max(-OWN_SCORE_AT_MOST, Math.min(OWN_SCORE_AT_MOST, known));
      const { own, around } = splitAt(piece, first, last);
      return score(stanceFeatures(trigger, own, around)) - against > BAR + extra;
    },
  };
}
