import type { HealthStore, WeekRow } from '../knowledge-health/store';
import type { SidedeskDatabase } from './database';

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
