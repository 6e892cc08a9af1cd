import { writeFileSync } from 'node:fs';
import { ticketOf } from '../eval/triage-ticket';
import { type RuleLanguage, ruleLanguages } from '../lib/triage/match/negation';
import { keyOf } from '../lib/triage/policy-text/rarity';
import { ownWords } from '../lib/triage/ticket-text';
import { trainingTickets } from './tickets';

/** A word that only one ticket holds is as rare as one that none holds. */
const FEWEST = 2;
const WIDTH = 110;

function linesOf(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < WIDTH) lines[lines.length - 1] = `${last} ${entry}`;
    else lines.push(entry);
  }
  return lines;
}

/**
 * Counts in how many tickets of `training/tickets` each word of a language stands and writes
 * `lib/triage/policy-text/usual-words.ts`: what is usual in tickets tells little about one of them.
 */
export function run(): void {
  const tickets = trainingTickets();
  const blocks = ruleLanguages.map((lang: RuleLanguage) => {
    const rows = tickets.filter((row) => row.lang === lang);
    const counts = new Map<string, number>();
    for (const row of rows) {
      const words = ownWords(ticketOf(row)).flatMap(({ tokens }) => tokens.map(({ word }) => word));
      for (const key of new Set(words.flatMap((word) => keyOf(word, lang) ?? [])))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const usual = [...counts].filter(([, count]) => count >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = linesOf(usual.map(([key, count]) => `${key}:${count}`));
    console.log(`${lang}: ${rows.length} tickets, ${usual.length} words`);
    return `  ${lang}: {\n    of: ${rows.length},\n    words: \`${lines.join('\n')}\`,\n  },`;
  });
  const text = [
    "import type { RuleLanguage } from '../match/negation';",
    '',
    '/** Made by `npm run train -- usual` from `training/tickets`; do not edit by hand. In how many tickets a word stands. */',
    'export const usualWords: Readonly<Record<RuleLanguage, { of: number; words: string }>> = {',
    ...blocks,
    '};',
    '',
  ].join('\n');
  writeFileSync(new URL('../lib/triage/policy-text/usual-words.ts', import.meta.url), text);
}
