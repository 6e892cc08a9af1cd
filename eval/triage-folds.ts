import type { Language } from '../lib/ticket/page-ticket';
import type { Tier } from '../lib/triage/decision';
import { withTeamWords } from '../lib/triage/past/team-words';
import { cheapestTier, type TierChances, tiers, withFloor } from '../lib/triage/signals/evidence';
import { History, withSimilar } from '../lib/triage/similar';
import { printTable } from './input';
import { ridgeSoftmax, softmax } from './softmax';
import { calibration, confusion, type Judged, macroF1, tierFigures } from './triage-measures';

/** A labelled ticket with the figures of its evidence. */
export interface Example {
  id: string;
  lang: Language;
  text: string;
  tier: Tier;
  figures: Readonly<Record<string, number>>;
  minimum: Tier;
}

const FOLDS = 10;
const SEEDS = [1, 2, 3];

/** The same order for the same seed on every machine. */
export function shuffled(length: number, seed: number): number[] {
  let state = seed * 9973;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return Array.from({ length }, (_, index) => ({ index, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ index }) => index);
}

/** Examples to learn from, and what each counts for. */
interface Lesson {
  examples: readonly Example[];
  counts: readonly number[];
}

function judge(held: readonly Example[], lesson: Lesson, names: readonly string[], history: History | null): Judged[] {
  const inputs = (example: Example) => names.map((name) => example.figures[name] ?? 0);
  const weights = ridgeSoftmax(
    lesson.examples.map(inputs),
    lesson.examples.map(({ tier }) => tiers.indexOf(tier)),
    lesson.counts,
  );
  return held.map((example) => {
    const [one = 0, two = 0, three = 0] = softmax([...inputs(example), 1], weights);
    const given: TierChances = [one, two, three];
    const similar = history?.find(example.text, example.id) ?? [];
    const team = history?.team(example.text, example.lang, example.id) ?? null;
    const chances = withFloor(withSimilar(withTeamWords(given, team), similar), example.minimum);
    const said = cheapestTier(chances);
    const confidence = chances[tiers.indexOf(said)] ?? 0;
    return { lang: example.lang, truth: example.tier, said, confidence, trueSignals: [], saidSignals: [] };
  });
}

/** Every real ticket judged by the others and by `own`, which counts for `ownCounts` each. */
function inFolds(
  real: readonly Example[],
  own: readonly Example[],
  ownCounts: number,
  names: readonly string[],
  { seed, withHistory }: { seed: number; withHistory: boolean },
): Judged[] {
  const order = shuffled(real.length, seed);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(order.filter((_, place) => place % FOLDS === fold));
    const train = real.filter((_, index) => !held.has(index));
    const lesson = { examples: [...train, ...own], counts: [...train.map(() => 1), ...own.map(() => ownCounts)] };
    const judged = real.filter((_, index) => held.has(index));
    return judge(judged, lesson, names, withHistory ? new History(train) : null);
  }).flat();
}

/**
 * Prints ten-fold figures of the real tickets for three shuffles: by the other real ones alone, with the own-written
 * ones beside them, and with the other folds as history too. Then each set judged by the other one alone.
 */
export function crossValidate(
  real: readonly Example[],
  own: readonly Example[],
  ownCounts: number,
  names: readonly string[],
): void {
  const langs = [...new Set(real.map(({ lang }) => lang))].sort();
  const line = (name: string, judged: readonly Judged[]) => {
    const figures = tierFigures(judged);
    const byLang = langs.map((lang) => macroF1(judged.filter((row) => row.lang === lang)));
    const table = confusion(judged).map((row) => row.join(' '));
    const { ece } = calibration(judged);
    return [name, figures.macroF1, figures.l3AsL1, figures.withinOneTier, ece, ...table, ...byLang];
  };
  const settings = [
    { name: 'real only', own: [], withHistory: false },
    { name: 'with own', own, withHistory: false },
    { name: 'with own, history', own, withHistory: true },
  ];
  const lines = settings.flatMap(({ name, own: beside, withHistory }) =>
    SEEDS.map((seed) => line(`${name} ${seed}`, inFolds(real, beside, ownCounts, names, { seed, withHistory }))),
  );
  const even = (examples: readonly Example[]): Lesson => ({ examples, counts: examples.map(() => 1) });
  lines.push(line('own judge real', judge(real, even(own), names, null)));
  lines.push(line('real judge own', judge(own, even(real), names, null)));
  printTable(['folds', 'macro-F1', 'L3 as L1', 'within 1', 'ECE', 'L1 as', 'L2 as', 'L3 as', ...langs], lines);
}
