import { writeFileSync } from 'node:fs';
import { ridgeSoftmax } from '../eval/softmax';
import { crossValidate, type Example, shuffled } from '../eval/triage-folds';
import { readTickets, type TicketRow } from '../eval/triage-rows';
import { ticketOf } from '../eval/triage-ticket';
import { createTriage } from '../lib/triage/decide';
import { tiers } from '../lib/triage/signals/evidence';
import { readWording, readWordingWeights, wordingFigures } from '../lib/triage/wording/wording';
import { trainingTickets } from './tickets';
import { trainWording } from './wording-model';

/** Figures without a weight: no public data teaches them, see `lib/triage/signals/evidence.ts`. */
const untaught = new Set(['contacts', 'agents', 'priority']);
/**
 * What an own-written ticket counts for beside a real one (0.1 to 1 tried by cross-validation): they add the languages
 * that real data lack, and are cleaner than life.
 */
const OWN_COUNTS = 0.1;
const FOLDS = 10;

const triage = createTriage();

function exampleOf(row: TicketRow, wording?: string): Example {
  const { figures, minimum, pieces } = triage.examine(ticketOf(row));
  const own = wording === undefined ? {} : wordingFigures(readWording(pieces, readWordingWeights(wording)));
  const text = `${row.subject}\n${row.body}`;
  return { id: row.id, lang: row.lang, text, tier: row.tier, figures: { ...figures, ...own }, minimum };
}

/** Own tickets, each read by a wording that was learned without it: it would know its own words too well. */
function ownExamples(): Example[] {
  const rows = trainingTickets();
  const order = shuffled(rows.length, 7);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(order.filter((_, place) => place % FOLDS === fold));
    const wording = trainWording(rows.filter((_, index) => !held.has(index)));
    return rows.filter((_, index) => held.has(index)).map((row) => exampleOf(row, wording));
  }).flat();
}

function write(names: readonly string[], learned: readonly (readonly number[])[]): void {
  const line = (name: string, values: readonly number[] = []) =>
    `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: [${values.map((value) => Number(value.toFixed(2))).join(', ')}],`;
  const text = [
    '/** Made by `npm run train -- tier --data FILE`; do not edit by hand. How much each figure speaks for L1, L2, L3. */',
    'export const weights: Readonly<Record<string, readonly [number, number, number]>> = {',
    ...names.map((name, index) => line(name, learned[index])),
    line('bias', learned.at(-1)),
    '};',
    '',
  ].join('\n');
  writeFileSync(new URL('../lib/triage/signals/weights.ts', import.meta.url), text);
}

/**
 * Learns the weights of the tier evidence from labelled tickets and `training/tickets`, and writes
 * `lib/triage/signals/weights.ts`: `npm run train -- tier --data FILE`, after `npm run train -- wording`. The figures are
 * counts of general words and forms; no row of FILE can be read back from some 90 numbers. Prints figures of ten-fold
 * cross-validation, in which the weights (and the history, where one is used) never hold the judged ticket: those are
 * the ones to quote.
 * @param file Labelled tickets of another origin than `training/tickets`.
 * @param isWritten False to print figures only.
 */
export function run(file: string, isWritten: boolean): void {
  const real = readTickets(file).map((row) => exampleOf(row));
  const own = ownExamples();
  const all = [...real, ...own];
  const names = [...new Set(all.flatMap(({ figures }) => Object.keys(figures)))].filter(
    (name) => !untaught.has(name) && all.some(({ figures }) => (figures[name] ?? 0) !== 0),
  );
  const learned = ridgeSoftmax(
    all.map(({ figures }) => names.map((name) => figures[name] ?? 0)),
    all.map(({ tier }) => tiers.indexOf(tier)),
    all.map((_, index) => (index < real.length ? 1 : OWN_COUNTS)),
  );
  if (isWritten) write(names, learned);
  console.log(`${real.length} tickets and ${own.length} own, ${names.length} figures`);
  crossValidate(real, own, OWN_COUNTS, names);
}
