import type { LogEntry } from '../quality/log-store';
import { type CitationCounts, citationsOf, countNames } from './citations';
import { gapOf } from './gap-ticket';
import type { CountWrite, DueRow, HealthStore, UseRow, WeekArticle, WeekRow } from './store';
import { weekOf } from './weeks';

const recordsPerSlice = 100;
const mostExamples = 3;

/** Adds what one suggestion says to its week, or takes it out again (`sign` -1). Changes `week`. */
function add(week: WeekRow, use: UseRow, sign: 1 | -1): void {
  week.suggestions += sign;
  for (const { article, counts } of use.cites) {
    const sums = week.articles[article] ?? noCounts();
    week.articles[article] = sums;
    for (const name of countNames) sums[name] += sign * counts[name];
    if (counts.cut + counts.wrong > 0) {
      const others = sums.examples.filter((id) => id !== use.id);
      sums.examples = sign === 1 ? [use.id, ...others].slice(0, mostExamples) : others;
    }
    if (sums.cited <= 0) delete week.articles[article];
  }
}

function noCounts(): WeekArticle {
  return { cited: 0, used: 0, kept: 0, cut: 0, heavy: 0, wrong: 0, examples: [] };
}

/**
 * Takes the former sums of some suggestions out of their weeks and puts the new ones in. Weeks that are missing are made.
 * Counting a suggestion twice, or in any order, gives the same sums. Changes `weeks`.
 */
export function applyUses(weeks: Map<number, WeekRow>, before: readonly UseRow[], after: readonly UseRow[]): void {
  const weekRow = (week: number): WeekRow => {
    const row = weeks.get(week) ?? { week, suggestions: 0, articles: {} };
    weeks.set(week, row);
    return row;
  };
  for (const use of before) add(weekRow(use.week), use, -1);
  for (const use of after) add(weekRow(use.week), use, 1);
}

/** What a suggestion is counted with. */
export function useOf(entry: LogEntry): UseRow {
  const cites = [...citationsOf(entry)].map(([article, counts]: [string, CitationCounts]) => ({ article, counts }));
  return { id: entry.record.id, week: weekOf(entry.record.shownAt), cites };
}

function writeOf(due: DueRow[], entries: readonly LogEntry[]): CountWrite {
  const known = new Map(entries.map((entry) => [entry.record.id, entry]));
  const gone = due.map(({ id }) => id).filter((id) => !known.has(id));
  const gaps = entries.flatMap((entry) => gapOf(entry) ?? []);
  const open = new Set(gaps.map(({ id }) => id));
  return {
    counted: due,
    uses: entries.map(useOf),
    gaps,
    noUses: gone,
    noGaps: due.map(({ id }) => id).filter((id) => !open.has(id)),
  };
}

/**
 * Counts the next records that were written or removed since they were last counted. Gives how many are left.
 * @param entries reads whole records, by id; those that are gone are left out of its answer
 */
export async function countSlice(
  store: HealthStore,
  entries: (ids: readonly string[]) => Promise<LogEntry[]>,
): Promise<{ counted: number; left: number }> {
  const due = await store.due(recordsPerSlice);
  if (due.length === 0) return { counted: 0, left: 0 };
  const found = await entries(due.map(({ id }) => id));
  await store.count(writeOf(due, found), applyUses);
  return { counted: due.length, left: await store.dueCount() };
}
