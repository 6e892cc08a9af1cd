import type { Tier } from '../lib/triage/decision';
import { cheapestTier, tiers, withFloor } from '../lib/triage/signals/evidence';
import { History, withSimilar } from '../lib/triage/similar';
import { printTable } from './input';
import { ridgeSoftmax, softmax } from './softmax';
import { calibration, confusion, type Judged, macroF1, tierFigures } from './triage-measures';

interface Example {
  id: string;
  lang: string;
  text: string;
  tier: Tier;
  figures: Readonly<Record<string, number>>;
  minimum: Tier;
}

const FOLDS = 10;
const SEEDS = [1, 2, 3];

/** The same order for the same seed on every machine. */
function shuffled(length: number, seed: number): number[] {
  let state = seed * 9973;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return Array.from({ length }, (_, index) => ({ index, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ index }) => index);
}

function judge(examples: readonly Example[], names: readonly string[], seed: number, withHistory: boolean): Judged[] {
  const order = shuffled(examples.length, seed);
  const inputs = (example: Example) => names.map((name) => example.figures[name] ?? 0);
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = order.filter((_, place) => place % FOLDS === fold);
    const train = examples.filter((_, index) => !held.includes(index));
    const weights = ridgeSoftmax(
      train.map(inputs),
      train.map(({ tier }) => tiers.indexOf(tier)),
    );
    const history = withHistory ? new History(train) : null;
    for (const index of held) {
      const example = examples[index];
      if (!example) continue;
      const [one = 0, two = 0, three = 0] = softmax([...inputs(example), 1], weights);
      const similar = history?.find(example.text, example.id) ?? [];
      const chances = withFloor(withSimilar([one, two, three], similar), example.minimum);
      const said = cheapestTier(chances);
      const confidence = chances[tiers.indexOf(said)] ?? 0;
      judged.push({ lang: example.lang, truth: example.tier, said, confidence, trueSignals: [], saidSignals: [] });
    }
  }
  return judged;
}

/** Prints ten-fold figures for three shuffles, with and without the other folds as history. */
export function crossValidate(examples: readonly Example[], names: readonly string[]): void {
  const langs = [...new Set(examples.map(({ lang }) => lang))].sort();
  const lines = [false, true].flatMap((withHistory) =>
    SEEDS.map((seed) => {
      const judged = judge(examples, names, seed, withHistory);
      const figures = tierFigures(judged);
      const byLang = langs.map((lang) => macroF1(judged.filter((row) => row.lang === lang)));
      const table = confusion(judged).map((row) => row.join(' '));
      const name = `${withHistory ? 'history' : 'alone'} ${seed}`;
      const { ece } = calibration(judged);
      return [name, figures.macroF1, figures.l3AsL1, figures.withinOneTier, ece, ...table, ...byLang];
    }),
  );
  printTable(['folds', 'macro-F1', 'L3 as L1', 'within 1', 'ECE', 'L1 as', 'L2 as', 'L3 as', ...langs], lines);
}
