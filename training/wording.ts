import { writeFileSync } from 'node:fs';
import { trainingTickets } from './tickets';
import { trainWording } from './wording-model';

/**
 * Learns from `training/tickets` how tickets of each tier are worded and writes `lib/triage/wording/weights.ts`. What the
 * wording counts for is learned next: `npm run train -- tier --data FILE`.
 */
export function run(): void {
  const rows = trainingTickets();
  const text = trainWording(rows);
  const lines = [
    '/** Made by `npm run train -- wording` from `training/tickets`; do not edit by hand. Word stems with their weights. */',
    `export const wordingText = \`\n${text}\n\`;`,
    '',
  ];
  writeFileSync(new URL('../lib/triage/wording/weights.ts', import.meta.url), lines.join('\n'));
  console.log(`${rows.length} tickets, ${text.split(/[,\n]/).length - 1} words, ${Math.round(text.length / 1000)} kB`);
}
