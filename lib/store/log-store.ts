import { Dexie } from 'dexie';
import type { LogEntry, LogRow, LogStore, RowCursor, ShownRange } from '../quality/log-store';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import type { SidedeskDatabase } from './database';

/** The suggestion log on Dexie. Writes are strictly durable: see the database's middleware. */
export function logStore(db: SidedeskDatabase): LogStore {
  const written = [db.records, db.events, db.recordRows] as const;

  return {
    add: (record, row) =>
      db.transaction('rw', [...written], async () => {
        if (await db.records.get(record.id)) return false;
        await db.records.add(record);
        await db.recordRows.put(withPlace(row));
        return true;
      }),

    update: (scope, plan) =>
      db.transaction('rw', [...written], async () => {
        const records = await ('recordId' in scope
          ? db.records.where('id').equals(scope.recordId).toArray()
          : db.records.where('ticketKey').equals(scope.ticketKey).toArray());
        const write = plan(await withEvents(db, records));
        await db.events.bulkAdd(write.events);
        await db.recordRows.bulkPut(write.rows.map(withPlace));
      }),

    entries: (ids) =>
      db.transaction('r', [db.records, db.events], async () => {
        const records = await db.records.bulkGet([...ids]);
        return withEvents(
          db,
          records.filter((record) => record !== undefined),
        );
      }),

    ofTicket: (ticketKey) =>
      db.transaction('r', [db.records, db.events], async () => {
        const records = await db.records.where('ticketKey').equals(ticketKey).sortBy('shownAt');
        return withEvents(db, records);
      }),

    rows: async (range, after, limit) => (await shown(db, range, after).limit(limit).toArray()).map(withoutPlace),

    count: (range) => shown(db, range, null).count(),

    removeBefore: (shownAt, limit) =>
      db.transaction('rw', [...written], async () => {
        const ids = await db.records.where('shownAt').below(shownAt).limit(limit).primaryKeys();
        const eventIds = await db.events.where('recordId').anyOf(ids).primaryKeys();
        await db.events.bulkDelete(eventIds);
        await db.recordRows.bulkDelete(ids);
        await db.records.bulkDelete(ids);
        return ids.length;
      }),
  };
}

/** A row with its place in the list, newest first. */
export interface PlacedRow extends LogRow {
  /** Minus `shownAt`: IndexedDB reads many rows at once only upwards, and a list is read from its newest end. */
  place: number;
}

/** The row as it is stored. */
export function withPlace(row: LogRow): PlacedRow {
  return { ...row, place: -row.shownAt };
}

function withoutPlace({ place: _, ...row }: PlacedRow): LogRow {
  return row;
}

function shown(db: SidedeskDatabase, range: ShownRange, after: RowCursor | null) {
  const upper = [range.from === null ? Infinity : -range.from, Dexie.maxKey];
  // A cursor past the range's end (the clock went back) must not widen the range.
  const useCursor = after !== null && (range.to === null || after.shownAt <= range.to);
  const lower = useCursor ? [-after.shownAt, after.id] : [range.to === null ? -Infinity : -range.to, -Infinity];
  return db.recordRows.where('[place+id]').between(lower, upper, !useCursor, true);
}

async function withEvents(db: SidedeskDatabase, records: SuggestionRecord[]): Promise<LogEntry[]> {
  // One read per record: `anyOf` walks a cursor, which took five times as long over 200 records.
  return Promise.all(
    records.map(async (record) => {
      const events = await db.events.where('recordId').equals(record.id).toArray();
      return { record, events: events.sort(byTime) };
    }),
  );
}

function byTime(a: SuggestionEvent, b: SuggestionEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
