import { ProblemError, problem } from '../problem';
import { isNarrow, rowMatches, textMatches } from './filter';
import { foldRow } from './fold';
import type { LogRow, LogStore, RowCursor } from './log-store';
import type { PastTicket, RecordFilter } from './types';

// Rows hold about 500 bytes each; a batch stays well under a megabyte in memory.
const batchSize = 1000;
// With a text to find, whole records are read: fewer at a time.
const textBatchSize = 200;

/** Matching rows, newest first, read in batches so that a large log never stands in memory. */
export async function* scan(store: LogStore, filter: RecordFilter, after: RowCursor | null): AsyncGenerator<LogRow> {
  const text = filter.text.trim();
  const size = text === '' ? batchSize : textBatchSize;
  let cursor = after;
  for (;;) {
    const batch = await store.rows({ from: filter.from, to: filter.to }, cursor, size);
    const matching = batch.filter((row) => rowMatches(row, filter));
    yield* text === '' ? matching : await withText(store, matching, text);
    const last = batch.at(-1);
    if (last === undefined || batch.length < size) return;
    cursor = { shownAt: last.shownAt, id: last.id };
  }
}

async function withText(store: LogStore, rows: LogRow[], text: string): Promise<LogRow[]> {
  const entries = await store.entries(rows.map((row) => row.id));
  const found = new Set(entries.filter((entry) => textMatches(entry, text)).map((entry) => entry.record.id));
  return rows.filter((row) => found.has(row.id));
}

/** One page of matching rows and where the next one goes on; null at the end. */
export async function page(
  store: LogStore,
  filter: RecordFilter,
  after: string | null,
  limit: number,
): Promise<{ rows: LogRow[]; next: string | null }> {
  const cursor = after === null ? null : parseCursor(after);
  if (!isNarrow(filter)) {
    const rows = await store.rows({ from: filter.from, to: filter.to }, cursor, limit + 1);
    return cut(rows, limit);
  }
  const rows: LogRow[] = [];
  for await (const row of scan(store, filter, cursor)) {
    rows.push(row);
    if (rows.length > limit) break;
  }
  return cut(rows, limit);
}

/** How many records match. */
export async function countMatching(store: LogStore, filter: RecordFilter): Promise<number> {
  if (!isNarrow(filter)) return store.count({ from: filter.from, to: filter.to });
  let count = 0;
  for await (const _ of scan(store, filter, null)) count += 1;
  return count;
}

const everything: RecordFilter = { text: '', status: [], tier: [], language: [], fit: [], from: null, to: null };

/** Tickets of the log, newest first, each once in a slice: its newest record speaks for it. */
export async function pastTickets(
  store: LogStore,
  after: string | null,
  limit: number,
): Promise<{ tickets: PastTicket[]; total: number; next: string | null }> {
  const { rows, next } = await page(store, everything, after, limit);
  const entries = await store.entries(rows.map((row) => row.id));
  const newest = new Map<string, PastTicket>();
  for (const entry of entries.toSorted((a, b) => b.record.shownAt - a.record.shownAt)) {
    const { id, ref, ticketKey, subject, excerpt, language } = entry.record;
    const confirmed = foldRow(entry).finalTier;
    const known = newest.get(ticketKey);
    if (known === undefined) newest.set(ticketKey, { recordId: id, ref, subject, text: excerpt, language, confirmed });
    else known.confirmed ??= confirmed;
  }
  return { tickets: [...newest.values()], total: await countMatching(store, everything), next };
}

function cut(rows: LogRow[], limit: number): { rows: LogRow[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? `${last.shownAt}:${last.id}` : null };
}

function parseCursor(text: string): RowCursor {
  const mark = text.indexOf(':');
  const shownAt = Number(text.slice(0, mark));
  if (mark < 1 || !Number.isFinite(shownAt)) throw new ProblemError(problem('bad-request', { field: 'after' }));
  return { shownAt, id: text.slice(mark + 1) };
}
