import { applyUses } from '../knowledge-health/count';
import type { HealthStore, WeekRow } from '../knowledge-health/store';
import type { SuggestionRecord } from '../quality/types';
import type { SidedeskDatabase } from './database';

/** The tables that `forgetCounts` writes. */
export function countTables(db: SidedeskDatabase) {
  return [db.due, db.uses, db.useWeeks, db.gaps, db.gapMarks, db.entries] as const;
}

/** Takes removed records out of everything that was counted of them, in the transaction that removes them. */
export async function forgetCounts(db: SidedeskDatabase, records: readonly SuggestionRecord[]): Promise<void> {
  const ids = records.map(({ id }) => id);
  const uses = (await db.uses.bulkGet(ids)).filter((use) => use !== undefined);
  const rows = await db.useWeeks.bulkGet([...new Set(uses.map(({ week }) => week))]);
  const weeks = new Map(rows.flatMap((row): [number, WeekRow][] => (row ? [[row.week, row]] : [])));
  applyUses(weeks, uses, []);
  await db.useWeeks.bulkPut([...weeks.values()]);
  await db.uses.bulkDelete(ids);
  await db.gaps.bulkDelete(ids);
  await db.due.bulkDelete(ids);
  // A draft made from it goes with it; what somebody approved holds nothing of the customer, and forgets where it came from.
  const made = await db.entries.filter(({ recordId }) => ids.includes(recordId)).toArray();
  await db.entries.bulkDelete(made.filter(({ state }) => state === 'draft').map(({ id }) => id));
  await db.entries.bulkPut(
    made.filter(({ state }) => state === 'approved').map((entry) => ({ ...entry, recordId: '', ticketUrl: '' })),
  );
  const gone = new Set(records.map(({ ticketKey }) => ticketKey));
  const marks = (await db.gapMarks.toArray()).filter(({ tickets }) => tickets.some((key) => gone.has(key)));
  // A mark is named by the record that stood in the middle of its topic.
  await db.gapMarks.bulkDelete(marks.map(({ id }) => id));
  await db.gapMarks.bulkPut(marks.map((mark) => ({ ...mark, tickets: mark.tickets.filter((key) => !gone.has(key)) })));
}

/** What knowledge health counts, on Dexie. */
export function healthStore(db: SidedeskDatabase): HealthStore {
  return {
    due: (limit) => db.due.limit(limit).toArray(),
    dueCount: () => db.due.count(),

    count: (write, apply) =>
      db.transaction('rw', [db.due, db.uses, db.useWeeks, db.gaps], async () => {
        const ids = write.counted.map(({ id }) => id);
        const before = (await db.uses.bulkGet(ids)).filter((use) => use !== undefined);
        const numbers = [...new Set([...before, ...write.uses].map(({ week }) => week))];
        const rows = await db.useWeeks.bulkGet(numbers);
        const weeks = new Map(rows.flatMap((row): [number, WeekRow][] => (row ? [[row.week, row]] : [])));
        apply(weeks, before, write.uses);
        await db.useWeeks.bulkPut([...weeks.values()]);
        await db.uses.bulkDelete(write.noUses);
        await db.uses.bulkPut(write.uses);
        await db.gaps.bulkDelete(write.noGaps);
        await db.gaps.bulkPut(write.gaps);
        const now = await db.due.bulkGet(ids);
        const counted = write.counted.filter(({ stamp }, at) => now[at]?.stamp === stamp);
        await db.due.bulkDelete(counted.map(({ id }) => id));
      }),

    weeks: (from, to) => db.useWeeks.where('week').between(from, to, true, true).toArray(),
    gaps: (since, limit) => db.gaps.where('at').aboveOrEqual(since).reverse().limit(limit).toArray(),
    gapCount: (since) => db.gaps.where('at').aboveOrEqual(since).count(),
    gapsWithin: (from, to, limit) => db.gaps.where('at').between(from, to, true, true).reverse().limit(limit).toArray(),
    usesOf: async (ids) => (await db.uses.bulkGet([...ids])).filter((use) => use !== undefined),
    marks: () => db.gapMarks.toArray(),
    putMark: async (mark) => {
      await db.gapMarks.put(mark);
    },
    removeMarks: (ids) => db.gapMarks.bulkDelete([...ids]),
    async tidy() {
      await db.useWeeks.filter(({ suggestions }) => suggestions <= 0).delete();
    },
  };
}
