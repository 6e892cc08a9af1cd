import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeCase, type TriggerCase } from '../eval/trigger-cases';
import { readWeights, type Weights, writeWeights } from '../lib/learned/model';
import { createTriage } from '../lib/triage/decide';
import { splitAt, stanceFeatures } from '../lib/triage/learned/stance';
import { type LearnedTrigger, learnedTriggers } from '../lib/triage/learned/triggers';
import { type Token, tokenize } from '../lib/triage/match/tokens';
import { shippedRules } from '../lib/triage/rules/index';
import { withoutLearned } from '../lib/triage/rules/learned';
import { type Bag, type TrainOptions, trainBags, usual } from './bags';
import { trainingTickets } from './tickets';
import { taughtCases } from './trigger-rows';

/** 600 to 1,200 features and pulls of 1e-4 to 3e-3 tried: the stronger pull loses half as many true cases. */
const options: TrainOptions = { ...usual, minTexts: 6, keep: 800, ridge: 3e-3, epochs: 8 };
/** Whole messages by several hands say more of how people stand to things than single sentences do. */
const STORIES = 3;
/** A look-alike that a phrase finds is what the score is for. */
const FOUND = 3;

const isLearned = (name: string): name is LearnedTrigger => learnedTriggers.some((trigger) => trigger === name);

/** A case with the numbers of the first and last sentence in which a phrase finds its trigger; null when none does. */
type StanceRow = TriggerCase & { set: string; at: [number, number] | null };

/** The beginnings of tickets that are about something else, by language. */
function ordinaryTexts(): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { tier, lang, body } of trainingTickets()) {
    if (tier !== 'L1') continue;
    const begins = body
      .split(/(?<=[.!?])\s/)
      .slice(0, 2)
      .join(' ');
    texts.set(lang, [...(texts.get(lang) ?? []), begins]);
  }
  return texts;
}

/** The sentence with the most words: where no phrase says which one names the trigger. */
function longest(tokens: readonly Token[]): [number, number] {
  const counts = new Map<number, number>();
  for (const { sentence } of tokens) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const [most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return [most, most];
}

/** Learns which sentences name a trigger without meaning it, from the look-alikes of all triggers together. */
export function trainStance(rows: readonly StanceRow[]): Weights {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const ordinary = ordinaryTexts();
  const bags = rows.flatMap(({ trigger, lang, text, match, at, set }): Bag[] => {
    // A danger to somebody is never put aside, see `moreCareful`.
    if (!isLearned(trigger) || trigger === 'safety') return [];
    const piece = { text, tokens: tokenize(text) };
    const whole = splitAt(piece, ...(at ?? longest(piece.tokens)));
    const besides = ordinary.get(lang) ?? [];
    const other = besides[text.length % Math.max(1, besides.length)] ?? '';
    // The same said beside something else: an unrelated thanks or question next to it says nothing of it.
    const examples = [whole, { own: whole.own, around: other }].map(({ own, around }) => {
      const features = stanceFeatures(trigger, own, around);
      return { features: Int32Array.from(features, numberOf), size: features.size };
    });
    const times = (/^batch [689]$/.test(set) ? STORIES : 1) * (!match && at ? FOUND : 1);
    return examples.flatMap((all) =>
      Array.from({ length: times }, () => ({ label: !match, windows: [all], all, taught: 1 })),
    );
  });
  return trainBags(bags, [...numbers.keys()], options);
}

/** The cases that the stance is learned from, with what the phrases make of them. */
export function stanceRows(): StanceRow[] {
  const triage = createTriage(withoutLearned(shippedRules));
  return taughtCases().map((row) => {
    const { place } = judgeCase(triage, row);
    const last = place?.piece.tokens[place.hit.to - 1]?.sentence;
    return { ...row, at: place && last !== undefined ? [place.hit.sentence, last] : null };
  });
}

/** Trains the weights and writes `lib/triage/learned/stance-weights.ts`. */
export function run(): void {
  const text = writeWeights({ stance: trainStance(stanceRows()) });
  readWeights(text);
  const lines = [
    '// Made by `npm run train -- stance`; not written by hand. How to make it anew: training/README.md.',
    `export const stanceWeights =\n  ${JSON.stringify(text)};`,
    '',
  ];
  writeFileSync(join(import.meta.dirname, '../lib/triage/learned/stance-weights.ts'), lines.join('\n'));
  console.log(`stance-weights.ts: ${Math.round(text.length / 1000)} kB`);
}
