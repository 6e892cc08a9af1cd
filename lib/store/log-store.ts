import { Dexie } from 'dexie';
import type { LogEntry, LogStore, RowCursor, ShownRange } from '../quality/log-store';
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
        await db.recordRows.put(row);
        return true;
      }),

    update: (scope, plan) =>
      db.transaction('rw', [...written], async () => {
        const records = await ('recordId' in scope
          ? db.records.where('id').equals(scope.recordId).toArray()
          : db.records.where('ticketKey').equals(scope.ticketKey).toArray());
        const write = plan(await withEvents(db, records));
        await db.events.bulkAdd(write.events);
        await db.recordRows.bulkPut(write.rows);
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

    rows: (range, after, limit) => shown(db, range, after).reverse().limit(limit).toArray(),

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

function shown(db: SidedeskDatabase, range: ShownRange, after: RowCursor | null) {
  const lower = [range.from ?? -Infinity, -Infinity];
  // A cursor past the range's end (the clock went back) must not widen the range.
  const useCursor = after !== null && (range.to === null || after.shownAt <= range.to);
  const upper = useCursor ? [after.shownAt, after.id] : [range.to ?? Infinity, Dexie.maxKey];
  return db.recordRows.where('[shownAt+id]').between(lower, upper, true, !useCursor);
}

async function withEvents(db: SidedeskDatabase, records: SuggestionRecord[]): Promise<LogEntry[]> {
  const events = await db.events
    .where('recordId')
    .anyOf(records.map((record) => record.id))
    .toArray();
  const byRecord = new Map<string, SuggestionEvent[]>(records.map((record) => [record.id, []]));
  for (const event of events) byRecord.get(event.recordId)?.push(event);
  return records.map((record) => ({ record, events: byRecord.get(record.id)?.sort(byTime) ?? [] }));
}

function byTime(a: SuggestionEvent, b: SuggestionEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
