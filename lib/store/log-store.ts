import { Dexie } from 'dexie';
import type { LogEntry, LogRow, LogStore, LogWrite, RowCursor, ShownRange, WrittenRow } from '../quality/log-store';
import { placeOf } from '../quality/row-block';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import type { SidedeskDatabase } from './database';
import { countTables, forgetCounts } from './health-store';
import { addToBlocks, blockTables, removeFromBlocks, settleBlocks } from './log-blocks';

/** The suggestion log on Dexie. Writes are strictly durable: see the database's middleware. */
export function logStore(db: SidedeskDatabase): LogStore {
  const written = [db.records, db.events, db.recordRows, db.rowJournal] as const;

  const writeRows = async (rows: readonly WrittenRow[]) => {
    await db.recordRows.bulkPut(rows.map(({ row }) => withPlace(row)));
    await db.rowJournal.bulkPut(rows.map(({ row, text }) => ({ id: row.id, row, text })));
  };
  const write = async ({ events, rows }: LogWrite) => {
    if (events.length > 0) await db.events.bulkAdd(events);
    if (rows.length > 0) await writeRows(rows);
  };

  return {
    add: (record, row, beside) =>
      db.transaction('rw', [...written], async () => {
        if (await db.records.get(record.id)) return false;
        await db.records.add(record);
        await writeRows([row]);
        if (!beside) return true;
        const others = await db.records.where('ticketKey').equals(record.ticketKey).toArray();
        if (others.length > 1) await write(beside(await withEvents(db, others)));
        return true;
      }),

    merge: (ids, plan) =>
      db.transaction('rw', [...written, ...blockTables(db)], async () => {
        const records = (await db.records.bulkGet([...ids])).filter((record) => record !== undefined);
        const known = new Map((await withEvents(db, records)).map((entry) => [entry.record.id, entry]));
        const { fresh, changed } = plan(known);
        const replaced = fresh.filter(({ record }) => known.has(record.id));
        await db.events.bulkDelete(
          replaced.flatMap(({ record }) => known.get(record.id)?.events.map(({ id }) => id) ?? []),
        );
        await db.records.bulkPut(fresh.map(({ record }) => record));
        await write({ events: fresh.flatMap(({ events }) => events), rows: replaced });
        await write(changed);
        // Straight into the blocks: by way of the journal each row would be written, read and deleted once more.
        const added = fresh.filter(({ record }) => !known.has(record.id));
        await db.recordRows.bulkPut(added.map(({ row }) => withPlace(row)));
        await addToBlocks(db, added);
      }),

    update: (scope, plan) =>
      db.transaction('rw', [...written], async () => {
        const records = await ('recordId' in scope
          ? db.records.where('id').equals(scope.recordId).toArray()
          : db.records.where('ticketKey').equals(scope.ticketKey).toArray());
        await write(plan(await withEvents(db, records)));
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

    rowsOf: async (ids) => (await db.recordRows.bulkGet([...ids])).filter((row) => row !== undefined).map(withoutPlace),

    settle: () => settleBlocks(db),

    blocks: (range, after, limit) => {
      const first = after === null ? (range.to === null ? -Infinity : placeOf(range.to)) : after;
      const last = range.from === null ? Infinity : placeOf(range.from);
      return first > last
        ? Promise.resolve([])
        : db.rowBlocks
            .where('place')
            .between(first, last, after === null, true)
            .limit(limit)
            .toArray();
    },

    texts: (places) => db.textBlocks.bulkGet([...places]),
    postings: (places) => db.postingBlocks.bulkGet([...places]),

    idsOfRequester: (requester) => db.records.where('requester').equals(requester).primaryKeys(),
    idsOfTicket: (ticketKey) => db.records.where('ticketKey').equals(ticketKey).primaryKeys(),

    async before(shownAt, after, limit) {
      const lower = after === null ? [-Infinity, ''] : [after.shownAt, after.id];
      const records = await db.records
        .where('[shownAt+id]')
        .between(lower, [shownAt], after === null, false)
        .limit(limit)
        .toArray();
      return records.map(({ id, shownAt, ticketKey }) => ({ id, shownAt, ticketKey }));
    },

    remove: (ids) =>
      db.transaction('rw', [...written, ...blockTables(db), db.pastTickets, ...countTables(db)], async () => {
        const records = (await db.records.bulkGet([...ids])).filter((record) => record !== undefined);
        const known = records.map(({ id }) => id);
        const eventIds = await db.events.where('recordId').anyOf(known).primaryKeys();
        await db.events.bulkDelete(eventIds);
        await db.recordRows.bulkDelete(known);
        await db.rowJournal.bulkDelete(known);
        await db.records.bulkDelete(known);
        await removeFromBlocks(db, records);
        await forgetCounts(db, records);
        // What similar tickets are told by holds the same words.
        await db.pastTickets.bulkDelete(records.map(({ ticketKey }) => ticketKey));
        return known.length;
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
