import { createModel, type LinearModel, type Reading, type Weights } from '../learned/model';
import type { Concept } from './concept';
import { evidenceOf } from './evidence';
import type { HostileKind } from './types';

/** From which log-odds on words count as hostile, in what people write and in help articles, which are made of orders. */
export interface Bars {
  text: number;
  article: number;
}

/** A sentence or line with what was learned of it. */
export interface JudgedPiece {
  piece: string;
  features: ReadonlySet<string>;
  reading: Reading;
  /** The log-odds that it is hostile by itself. */
  score: number;
}

export interface Learned {
  kind: HostileKind;
  pieces: string[];
}

/** Scores text by weights that were learned from examples: it knows wordings that no rule has. */
export interface Judge {
  judge(piece: string, folded: string, said: ReadonlySet<Concept>): JudgedPiece;
  /** The pieces that are hostile alone or with their neighbour. */
  hostileAmong(pieces: readonly JudgedPiece[], isArticle: boolean): Learned[];
}

/** Of two pieces that are hostile together, one so far under the bar is the customer's own. */
const besides = 2;

/**
 * @param hostile Weights of hostile words against all others.
 * @param kinds Weights of each kind against the other kinds.
 */
export function createJudge(hostile: Weights, kinds: ReadonlyMap<HostileKind, Weights>, bars: Bars): Judge {
  const model = createModel(hostile);
  const ofKind = [...kinds].map(([kind, weights]): [HostileKind, LinearModel] => [kind, createModel(weights)]);
  const kindOf = (pieces: readonly JudgedPiece[]): HostileKind => {
    const scored = ofKind.map(([kind, one]) => ({
      kind,
      score: one.score(...pieces.map(({ features }) => one.read(features))),
    }));
    return scored.sort((a, b) => b.score - a.score)[0]?.kind ?? 'addresses-assistant';
  };
  return {
    judge(piece, folded, said) {
      const features = evidenceOf(folded, said);
      const reading = model.read(features);
      return { piece, features, reading, score: model.score(reading) };
    },
    hostileAmong(pieces, isArticle) {
      const bar = isArticle ? bars.article : bars.text;
      const found: Learned[] = [];
      const add = (from: readonly JudgedPiece[]) =>
        found.push({ kind: kindOf(from), pieces: from.map(({ piece }) => piece) });
      for (const [at, one] of pieces.entries()) {
        const before = pieces[at - 1];
        if (one.score > bar) add([one]);
        // The lines of an article are orders one by one; two together say nothing more.
        else if (!isArticle && before && before.score <= bar && model.score(before.reading, one.reading) > bar) {
          const most = Math.max(before.score, one.score);
          add([before, one].filter(({ score }) => score === most || score > bar - besides));
        }
      }
      return found;
    },
  };
}
