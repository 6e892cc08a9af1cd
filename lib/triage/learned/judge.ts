import { lengthFactor, type Weights } from '../../learned/model';
import type { OwnWords } from '../ticket-text';
import { type LearnedTrigger, learnedTriggers } from './triggers';
import { type TextWindow, windowsOf } from './windows';

/** Sentences that read like the known cases of a trigger. */
export interface LearnedHit extends Omit<TextWindow, 'features'> {
  trigger: LearnedTrigger;
}

/** Sentences with the log-odds of each trigger, in the order of `learnedTriggers`. */
export interface ScoredWindow extends Omit<TextWindow, 'features'> {
  scores: Float64Array;
}

/** What a piece of a ticket reads like. */
export interface TriggerReading {
  /** At most one a trigger and window. */
  hits: LearnedHit[];
  windows: ScoredWindow[];
  /** The log-odds of some sentences, read by themselves, that they are a case of a trigger. */
  scoreOf(trigger: LearnedTrigger, first: number, last: number): number;
}

/** Scores the requester's words by weights that were learned from cases: it knows wordings that no phrase has. */
export interface TriggerJudge {
  judge(piece: Pick<OwnWords, 'text' | 'tokens'>): TriggerReading;
}

/** Fewer words than this say too little: a heading, a greeting, "which PIN". */
const WORDS_AT_LEAST = 9;
/** Longer texts carry logs or whole mail threads; keeps a decision on 64 kB under 0.2 s. */
const WINDOWS_AT_MOST = 60;

/** The log-odds of each trigger for a window, in the order of `learnedTriggers`. */
export type Scores = (features: ReadonlySet<string>) => Float64Array;

/** @param weights By trigger; one without weights is never found. */
export function createScores(weights: ReadonlyMap<string, Weights>): Scores {
  const biases = learnedTriggers.map((trigger) => weights.get(trigger)?.bias ?? Number.NEGATIVE_INFINITY);
  // One look-up a feature for all triggers: place of the trigger, weight, place, weight …
  const table = new Map<string, number[]>();
  for (const [at, trigger] of learnedTriggers.entries())
    for (const [feature, weight] of weights.get(trigger)?.of ?? []) {
      const known = table.get(feature);
      if (known) known.push(at, weight);
      else table.set(feature, [at, weight]);
    }
  return (features) => {
    const sums = new Float64Array(learnedTriggers.length);
    for (const feature of features) {
      const known = table.get(feature);
      if (!known) continue;
      for (let at = 0; at < known.length; at += 2) {
        const place = known[at] ?? 0;
        sums[place] = (sums[place] ?? 0) + (known[at + 1] ?? 0);
      }
    }
    const factor = lengthFactor(features.size);
    return sums.map((sum, at) => (biases[at] ?? 0) + sum * factor);
  };
}

/** Whether a window has words enough to be scored. */
export const isScored = ({ from, to }: Pick<TextWindow, 'from' | 'to'>): boolean => to - from >= WORDS_AT_LEAST;

/** The log-odds from which sentences count as a case of each trigger. */
export type TriggerBars = Readonly<Record<LearnedTrigger, number>>;

export function createTriggerJudge(weights: ReadonlyMap<string, Weights>, bars: TriggerBars): TriggerJudge {
  const scoresOf = createScores(weights);
  return {
    judge(piece) {
      const hits: LearnedHit[] = [];
      const windows: ScoredWindow[] = [];
      for (const { features, ...window } of windowsOf(piece.text, piece.tokens, WINDOWS_AT_MOST)) {
        const scores = scoresOf(features);
        windows.push({ ...window, scores });
        if (!isScored(window)) continue;
        for (const [at, trigger] of learnedTriggers.entries())
          if ((scores[at] ?? 0) > bars[trigger]) hits.push({ ...window, trigger });
      }
      return {
        hits,
        windows,
        scoreOf: (trigger, first, last) => {
          const tokens = piece.tokens.filter(({ sentence }) => sentence >= first && sentence <= last);
          const [own] = windowsOf(piece.text, tokens, 1);
          return own ? (scoresOf(own.features)[learnedTriggers.indexOf(trigger)] ?? 0) : 0;
        },
      };
    },
  };
}
