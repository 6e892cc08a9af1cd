import { lengthFactor, type Weights } from '../lib/learned/model';

/** A stretch of text that is scored as one: the numbers of its features, and how many features it has in all. */
export interface Window {
  features: Int32Array;
  size: number;
}

/**
 * A text whose label is known as a whole: of a labelled one, at least one window carries the label; of another, none does.
 * `all` is the whole text as one window.
 */
export interface Bag {
  label: boolean;
  windows: readonly Window[];
  all: Window;
  /** How many of its windows, the most suspicious first, teach when the label is absent. */
  taught: number;
}

export interface TrainOptions {
  /** Features seen in fewer texts are left out. */
  minTexts: number;
  /** So many features are kept: those that moved the scores most. */
  keep: number;
  /** Pull to zero of a weight at each of its examples. */
  ridge: number;
  epochs: number;
  /** How much a labelled text counts beside another one. */
  labelled: number;
}

export const usual: TrainOptions = { minTexts: 2, keep: 9000, ridge: 1e-5, epochs: 12, labelled: 1 };

interface Example {
  features: Int32Array;
  factor: number;
  label: boolean;
}

/** Passes in which the windows that speak most are chosen anew; more than two changed nothing. */
const choices = 2;
const rate = 0.3;

/**
 * Logistic regression over bags (multiple instances): first on whole texts, then on the windows that the weights so far
 * find most telling, as the product scores them. AdaGrad, in an order that is always the same.
 * @param names The name of each feature number.
 */
export function trainBags(bags: readonly Bag[], names: readonly string[], options: TrainOptions = usual): Weights {
  const texts = new Uint32Array(names.length);
  for (const { all } of bags) for (const feature of all.features) texts[feature] = (texts[feature] ?? 0) + 1;
  let kept: Uint32Array = texts.map((count) => (count >= options.minTexts ? 1 : 0));
  const example = ({ features, size }: Window, label: boolean): Example => ({
    features: features.filter((feature) => kept[feature] === 1),
    factor: lengthFactor(size),
    label,
  });
  let weights = fit(
    bags.map(({ all, label }) => example(all, label)),
    names.length,
    { ...options, epochs: Math.ceil(options.epochs / 2) },
  );
  for (let pass = 1; pass <= choices; pass += 1) {
    if (pass === choices) kept = strongest(weights.of, texts, kept, options.keep);
    const chosen = bags.flatMap(({ label, windows, all, taught }) => {
      const ranked = (windows.length === 0 ? [all] : windows)
        .map((window) => ({ window, score: scoreOf(window, weights) }))
        .sort((a, b) => b.score - a.score);
      const best = ranked.slice(0, label ? 1 : taught).map(({ window }) => example(window, label));
      // A whole attack teaches what else stands in attacks: 4 % more of the development set is found.
      return label && windows.length > 1 ? [...best, example(all, label)] : best;
    });
    const last = pass === choices;
    weights = fit(chosen, names.length, { ...options, epochs: last ? options.epochs : Math.ceil(options.epochs / 2) });
  }
  const of = new Map<string, number>();
  for (const [feature, weight] of weights.of.entries()) {
    const name = names[feature];
    if (weight !== 0 && name !== undefined) of.set(name, weight);
  }
  return { bias: weights.bias, of };
}

/** A score for windows from weights by name. */
export function scorerOf({ bias, of }: Weights, names: readonly string[]): (window: Window) => number {
  const dense = Float64Array.from(names, (name) => of.get(name) ?? 0);
  return (window) => scoreOf(window, { bias, of: dense });
}

/** Of the window that speaks most. */
export const bestScore = ({ windows }: Bag, score: (window: Window) => number): number =>
  Math.max(...windows.map(score));

interface Dense {
  bias: number;
  of: Float64Array;
}

/** The log-odds of a window under weights by feature number. */
function scoreOf({ features, size }: Window, { bias, of }: Dense): number {
  let sum = 0;
  for (const feature of features) sum += of[feature] ?? 0;
  return bias + sum * lengthFactor(size);
}

/** Marks the features whose weight, over the texts they stand in, moved the scores most. */
function strongest(weights: Float64Array, texts: Uint32Array, kept: Uint32Array, keep: number): Uint32Array {
  const moved = weights.map((weight, feature) =>
    kept[feature] === 1 ? Math.abs(weight) * Math.sqrt(texts[feature] ?? 0) : 0,
  );
  const bar = [...moved].sort((a, b) => b - a)[keep] ?? 0;
  return kept.map((_, feature) => ((moved[feature] ?? 0) > bar ? 1 : 0));
}

function fit(examples: readonly Example[], features: number, options: TrainOptions): Dense {
  const of = new Float64Array(features);
  const steps = new Float64Array(features).fill(1e-6);
  let bias = 0;
  let biasSteps = 1e-6;
  const order = examples.map((_, at) => at);
  const next = random(7);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, next);
    for (const at of order) {
      const one = examples[at];
      if (!one) continue;
      let sum = 0;
      for (const feature of one.features) sum += of[feature] ?? 0;
      const chance = 1 / (1 + Math.exp(-bias - sum * one.factor));
      const error = (chance - (one.label ? 1 : 0)) * (one.label ? options.labelled : 1);
      // What is known well teaches nothing; half of the time is saved.
      if (Math.abs(error) < 1e-3) continue;
      for (const feature of one.features) {
        const gradient = error * one.factor + options.ridge * (of[feature] ?? 0);
        const seen = (steps[feature] ?? 0) + gradient * gradient;
        steps[feature] = seen;
        of[feature] = (of[feature] ?? 0) - (rate * gradient) / Math.sqrt(seen);
      }
      biasSteps += error * error;
      bias -= (rate * error) / Math.sqrt(biasSteps);
    }
  }
  return { bias, of };
}

/** Numbers from 0 to 1, always the same (a linear congruential generator with the constants of ANSI C). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
