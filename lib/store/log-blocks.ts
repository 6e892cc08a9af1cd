import type { LogRow, WrittenRow } from '../quality/log-store';
import { type Day, factsOf, placeOf, withoutRows, withRows } from '../quality/row-block';
import type { SuggestionRecord } from '../quality/types';
import type { SidedeskDatabase } from './database';

/** A row that was written and is not in its block yet. */
export interface JournalRow {
  id: string;
  row: LogRow;
  text: string;
}

// One block is written anew for all of its rows: some hundred at a time.
const journalSlice = 2000;
const daysAtOnce = 14;

/**
 * Moves what was written since the last time into the blocks. A write puts its row into the journal only, so that
 * logging stays small; whoever reads the blocks settles them first. Each slice is one transaction: a worker stopped in
 * the middle loses nothing.
 */
export async function settleBlocks(db: SidedeskDatabase): Promise<void> {
  while ((await db.rowJournal.limit(1).count()) > 0) {
    await db.transaction('rw', [db.rowJournal, ...blockTables(db)], async () => {
      const rows = await db.rowJournal.limit(journalSlice).toArray();
      await putInDays(db, rows);
      await db.rowJournal.bulkDelete(rows.map(({ id }) => id));
    });
  }
}

/**
 * Puts new rows into their blocks at once, in the caller's transaction; rows of many different days go into the journal,
 * since each of those days would be written anew for a few rows.
 */
export async function addToBlocks(db: SidedeskDatabase, added: readonly WrittenRow[]): Promise<void> {
  const rows = added.map(({ row, text }) => ({ id: row.id, row, text }));
  if (new Set(rows.map(({ row }) => placeOf(row.shownAt))).size > daysAtOnce) await db.rowJournal.bulkPut(rows);
  else await putInDays(db, rows);
}

/** The tables that blocks stand in, for the transactions that change them. */
export function blockTables(db: SidedeskDatabase) {
  return [db.rowBlocks, db.textBlocks, db.postingBlocks] as const;
}

async function putInDays(db: SidedeskDatabase, rows: readonly JournalRow[]): Promise<void> {
  const byPlace = new Map<number, JournalRow[]>();
  for (const one of rows) {
    const place = placeOf(one.row.shownAt);
    const known = byPlace.get(place);
    if (known) known.push(one);
    else byPlace.set(place, [one]);
  }
  const days = await daysAt(db, [...byPlace.keys()]);
  const made = [...byPlace].map(([place, written]) =>
    withRows(
      place,
      days.get(place) ?? null,
      written.map(({ id, row, text }) => ({ id, row: factsOf(row), text })),
    ),
  );
  await putDays(db, made);
}

/** Takes records out of their blocks; the caller's transaction holds the blocks' tables. */
export async function removeFromBlocks(db: SidedeskDatabase, records: readonly SuggestionRecord[]): Promise<void> {
  const ids = new Set(records.map(({ id }) => id));
  const places = [...new Set(records.map(({ shownAt }) => placeOf(shownAt)))];
  for (const day of (await daysAt(db, places)).values()) {
    const left = withoutRows(day, ids);
    if (left) await putDays(db, [left]);
    else for (const table of [db.rowBlocks, db.textBlocks, db.postingBlocks]) await table.delete(day.block.place);
  }
}

async function daysAt(db: SidedeskDatabase, places: number[]): Promise<Map<number, Day>> {
  const blocks = await db.rowBlocks.bulkGet(places);
  const texts = await db.textBlocks.bulkGet(places);
  const lists = await db.postingBlocks.bulkGet(places);
  const days = new Map<number, Day>();
  for (const [at, block] of blocks.entries()) {
    const text = texts[at];
    const postings = lists[at];
    if (block && text && postings) days.set(block.place, { block, text, postings });
  }
  return days;
}

async function putDays(db: SidedeskDatabase, days: readonly Day[]): Promise<void> {
  await db.rowBlocks.bulkPut(days.map(({ block }) => block));
  await db.textBlocks.bulkPut(days.map(({ text }) => text));
  await db.postingBlocks.bulkPut(days.map(({ postings }) => postings));
}
