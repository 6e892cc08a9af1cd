import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from '../eval/input';
import { ticketOf } from '../eval/triage-ticket';
import { readWeights, type Weights, writeWeights } from '../lib/learned/model';
import { createTriage } from '../lib/triage/decide';
import { createScores, isScored, type TriggerBars } from '../lib/triage/learned/judge';
import { createStanceJudge, type StanceJudge } from '../lib/triage/learned/stance';
import { type LearnedTrigger, learnedTriggers } from '../lib/triage/learned/triggers';
import { windowsOf } from '../lib/triage/learned/windows';
import { type Token, tokenize } from '../lib/triage/match/tokens';
import { shippedRules } from '../lib/triage/rules/index';
import { withoutLearned } from '../lib/triage/rules/learned';
import { type Bag, type TrainOptions, trainBags, usual, type Window } from './bags';
import { stanceRows, trainStance } from './stance';
import { extraTriggerRows, publishedRows, type TriggerRow } from './trigger-rows';

/** 13 triggers of so many features each are some 235 kB; half as many found a sixth less. */
const options: TrainOptions = { ...usual, minTexts: 3, keep: 1500, labelled: 2 };
/** Ordinary text counts three times: it is what an agent sees all day, and the data has little of it (1 to 3 tried). */
const OFTEN = 3;
/** So many ordinary texts, not trained on, may be found by a trigger: of 2,100, 1 % by all triggers together. */
const ALLOWED = 2;
/** One more where a case that is missed costs a person more than an alarm. */
const ALLOWED_OF: Partial<Record<LearnedTrigger, number>> = { fraud: 3, safety: 3 };
/** The share of a trigger's look-alikes, not trained on, that may be found. */
const ALIKE = 0.04;
const FOLDS = 3;
/** Written by hands that had not seen the rules: what is found of them, not learned from, tells of the next wording. */
const apart: ReadonlySet<string> = new Set(['batch 6', 'batch 9']);

interface Sample extends TriggerRow {
  tokens: Token[];
  windows: { features: ReadonlySet<string>; numbers: Window; scored: boolean; first: number; last: number }[];
  all: Window;
}

export function samplesOf(rows: readonly TriggerRow[]): { samples: Sample[]; names: string[] } {
  const known = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  };
  const samples = rows.map((row) => {
    // Short texts teach, although the product does not score them.
    const tokens = tokenize(row.text);
    const windows = windowsOf(row.text, tokens, 60).map(({ features, from, to, first, last }) => ({
      features,
      first,
      last,
      scored: isScored({ from, to }),
      numbers: { features: Int32Array.from(features, numberOf), size: features.size },
    }));
    const features = Int32Array.from(new Set(windows.flatMap(({ numbers }) => [...numbers.features])));
    return { ...row, tokens, windows, all: { features, size: windows[0]?.numbers.size ?? 0 } };
  });
  return { samples: samples.filter(({ windows }) => windows.length > 0), names: [...known.keys()] };
}

function trainOn(samples: readonly Sample[], names: readonly string[]): Map<string, Weights> {
  const often = samples.flatMap((sample) =>
    sample.trigger === null ? Array.from({ length: OFTEN }, () => sample) : [sample],
  );
  return new Map(
    learnedTriggers.map((trigger) => {
      const bags = often.map((sample): Bag => {
        const label = sample.match && sample.trigger === trigger;
        return { label, windows: sample.windows.map(({ numbers }) => numbers), all: sample.all, taught: 6 };
      });
      return [trigger, trainBags(bags, names, options)];
    }),
  );
}

type Scored = { sample: Sample; scores: Record<LearnedTrigger, number> };

/** Lower scores are under every bar. */
const LOW = -2;

/** Of each trigger, the score of the window that speaks most and that the stance does not put aside. */
function scoresOf(sample: Sample, scores: ReturnType<typeof createScores>, stance: StanceJudge): Scored {
  const own = sample.windows
    .filter(({ scored }) => scored)
    .map((window) => ({ ...window, of: scores(window.features) }));
  const most = learnedTriggers.map((trigger, at) => {
    const meant = own.map(({ of, first, last }) => {
      const score = of[at] ?? -9;
      return score > LOW && stance.isAside(trigger, sample, first, last, score) ? -9 : score;
    });
    return [trigger, Math.max(-9, ...meant)];
  });
  return { sample, scores: Object.fromEntries(most) };
}

/** Each trigger's bar: what it may find of ordinary texts and of its look-alikes. */
function barsOf(judged: readonly Scored[]): TriggerBars {
  const bar = (trigger: LearnedTrigger) => {
    const falling = (own: readonly Scored[]) => own.map(({ scores }) => scores[trigger]).sort((a, b) => b - a);
    const ordinary = falling(judged.filter(({ sample }) => sample.trigger === null));
    const alike = falling(judged.filter(({ sample }) => sample.trigger === trigger && !sample.match));
    return Math.max(ordinary[ALLOWED_OF[trigger] ?? ALLOWED] ?? 9, alike[Math.floor(ALIKE * alike.length)] ?? 9);
  };
  return Object.fromEntries(learnedTriggers.map((trigger) => [trigger, bar(trigger)])) as TriggerBars;
}

/** All texts but the ordinary ones that a phrase finds a trigger in: those may well be cases. */
export function taughtRows(extra: string | null): TriggerRow[] {
  const triage = createTriage(withoutLearned(shippedRules));
  const isSaid = ({ text }: TriggerRow) =>
    triage.examine(ticketOf({ id: 'row', lang: 'en', subject: '', body: text })).rules.length > 0;
  const rows = [...publishedRows(), ...(extra === null ? [] : extraTriggerRows(extra))];
  return rows.filter((row) => row.trigger !== null || !isSaid(row));
}

/** The bars as high as no ordinary text that was learned from is found by the weights that are shipped. */
export function raised(
  bars: TriggerBars,
  samples: readonly Sample[],
  weights: string,
  stance: StanceJudge,
): TriggerBars {
  const scores = createScores(readWeights(weights));
  const ordinary = samples
    .filter(({ trigger }) => trigger === null)
    .map((sample) => scoresOf(sample, scores, stance).scores);
  const bar = (trigger: LearnedTrigger) => Math.max(bars[trigger], ...ordinary.map((one) => one[trigger] + 0.01));
  return Object.fromEntries(learnedTriggers.map((trigger) => [trigger, bar(trigger)])) as TriggerBars;
}

/**
 * Trains the weights of hard triggers and writes `lib/triage/learned/weights.ts`. The bars come from ordinary texts
 * that the weights of a fold did not see and that no phrase finds a trigger in.
 * @param extra Folder with more ordinary texts, see `extraTriggerRows`; null for the published texts alone.
 */
export function run(extra: string | null, write: boolean): void {
  const { samples, names } = samplesOf(taughtRows(extra));
  const cases = stanceRows();
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    // Cases of older batches are always taught: the rules were written after them, so they say nothing of new wordings.
    const isLeft = (sample: Sample, at: number) =>
      (sample.trigger === null || apart.has(sample.set)) && at % FOLDS === fold;
    const scores = createScores(
      trainOn(
        samples.filter((sample, at) => !isLeft(sample, at)),
        names,
      ),
    );
    const left = samples.filter(isLeft);
    const unseen = new Set(left.map(({ text }) => text));
    const stance = createStanceJudge(trainStance(cases.filter(({ text }) => !unseen.has(text))));
    return left.map((sample) => scoresOf(sample, scores, stance));
  }).flat();
  const bars = barsOf(judged);
  const told = judged.filter(({ sample }) => sample.trigger !== null);
  const isFound = ({ sample, scores }: Scored) =>
    learnedTriggers.some((trigger) => trigger === sample.trigger && scores[trigger] > bars[trigger]);
  const share = (own: readonly Scored[]) => Math.round((1000 * own.filter(isFound).length) / own.length) / 10;
  printTable(
    ['trigger', 'bar', 'true', '% found', '% of look-alikes found'],
    [...learnedTriggers, null].map((trigger) => {
      const own = told.filter(({ sample }) => trigger === null || sample.trigger === trigger);
      const real = own.filter(({ sample }) => sample.match);
      const bar = trigger === null ? '' : Math.round(bars[trigger] * 100) / 100;
      return [trigger ?? 'all', bar, real.length, share(real), share(own.filter(({ sample }) => !sample.match))];
    }),
  );
  const ordinary = judged.filter(({ sample }) => sample.trigger === null);
  const alarmed = ordinary.filter(({ scores }) => learnedTriggers.some((trigger) => scores[trigger] > bars[trigger]));
  console.log(
    `${samples.length} texts, ${names.length} features; ${alarmed.length} of ${ordinary.length} ordinary ones found`,
  );
  if (!write) return;
  const weights = writeWeights(Object.fromEntries(trainOn(samples, names)));
  save(weights, raised(bars, samples, weights, createStanceJudge(trainStance(cases))));
}

export function save(weights: string, bars: TriggerBars): void {
  readWeights(weights);
  const lines = [
    '// Made by `npm run train -- triggers`; not written by hand. How to make it anew: training/README.md.',
    '/** The log-odds from which sentences count as a case of a trigger. */',
    'export const bars = {',
    ...Object.entries(bars).map(
      ([trigger, bar]) => `  ${/-/.test(trigger) ? `'${trigger}'` : trigger}: ${Math.round(bar * 100) / 100},`,
    ),
    '};',
    'export const triggerWeights = [',
    ...weights.split(/\n(?==)/).map((own) => `  ${JSON.stringify(own)},`),
    "].join('\\n');",
    '',
  ];
  writeFileSync(join(import.meta.dirname, '../lib/triage/learned/weights.ts'), lines.join('\n'));
  console.log(`weights.ts: ${Math.round(weights.length / 1000)} kB`);
}
