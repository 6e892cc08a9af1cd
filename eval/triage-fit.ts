import { writeFileSync } from 'node:fs';
import { createTriage } from '../lib/triage/decide';
import { tiers } from '../lib/triage/signals/evidence';
import { ridgeSoftmax } from './softmax';
import { crossValidate } from './triage-folds';
import { readTickets } from './triage-rows';
import { ticketOf } from './triage-ticket';

/** Figures without a weight: no public data teaches them, see `lib/triage/signals/evidence.ts`. */
const untaught = new Set(['contacts', 'agents', 'priority']);

/**
 * Learns the weights of the tier evidence from labelled tickets and writes `lib/triage/signals/weights.ts`.
 * `npx tsx eval/triage-fit.ts FILE`. The figures are counts of general words and forms; no row can be read back from
 * some 30 numbers. Prints figures of ten-fold cross-validation, in which the weights (and the history, where one is
 * used) never hold the judged ticket: those are the ones to quote.
 */
const [file = ''] = process.argv.slice(2);
const triage = createTriage();
const rows = readTickets(file).map((row) => {
  const { figures, minimum } = triage.examine(ticketOf(row));
  return { id: row.id, lang: row.lang, text: `${row.subject}\n${row.body}`, tier: row.tier, figures, minimum };
});
const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))].filter(
  (name) => !untaught.has(name) && rows.some(({ figures }) => (figures[name] ?? 0) !== 0),
);
const learned = ridgeSoftmax(
  rows.map(({ figures }) => names.map((name) => figures[name] ?? 0)),
  rows.map(({ tier }) => tiers.indexOf(tier)),
);
const line = (name: string, values: readonly number[]) =>
  `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: [${values.map((value) => Number(value.toFixed(2))).join(', ')}],`;
const text = [
  '/** Made by `npx tsx eval/triage-fit.ts FILE`; do not edit by hand. How much each figure speaks for L1, L2, L3. */',
  'export const weights: Readonly<Record<string, readonly [number, number, number]>> = {',
  ...names.map((name, index) => line(name, learned[index] ?? [])),
  line('bias', learned.at(-1) ?? []),
  '};',
  '',
].join('\n');
writeFileSync(new URL('../lib/triage/signals/weights.ts', import.meta.url), text);
console.log(`${rows.length} tickets, ${names.length} figures`);
crossValidate(rows, names);
