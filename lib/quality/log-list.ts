import { ProblemError, problem } from '../problem';
import { emptyFilter, isNarrow, rowTest } from './filter';
import { foldRow } from './fold';
import type { LogRow, LogStore, RowCursor, RowFacts } from './log-store';
import { type RowBlock, unpackRows } from './row-block';
import { wordsToFind } from './search-text';
import { mayHold, rowsHolding } from './text-block';
import type { PastTicket, RecordFilter } from './types';

// Blocks of a day: so many at a time that a large log never stands in memory. With their words they are larger.
const blocksAtOnce = 60;
const textsAtOnce = 15;

/** Matching rows, newest first, as many at a time as one block holds. */
export async function* scan(
  store: LogStore,
  filter: RecordFilter,
  after: RowCursor | null,
): AsyncGenerator<RowFacts[]> {
  await store.settle();
  const test = rowTest(filter);
  const wanted = wordsToFind(filter.text);
  const size = wanted.length === 0 ? blocksAtOnce : textsAtOnce;
  const range = { from: filter.from, to: after === null ? filter.to : Math.min(filter.to ?? Infinity, after.shownAt) };
  let last: number | null = null;
  for (;;) {
    const blocks: RowBlock[] = await store.blocks(range, last, size);
    const holding = wanted.length === 0 ? null : await rowsByPlace(store, blocks, wanted);
    for (const block of blocks) {
      const rows = holding?.get(block.place);
      if (holding !== null && rows === undefined) continue;
      const found = unpackRows(block).filter(
        (row, place) =>
          test(row) &&
          (after === null || row.shownAt < after.shownAt || (row.shownAt === after.shownAt && row.id > after.id)) &&
          (rows === undefined || rows.has(place)),
      );
      if (found.length > 0) yield found;
    }
    last = blocks.at(-1)?.place ?? null;
    if (last === null || blocks.length < size) return;
  }
}

async function rowsByPlace(store: LogStore, blocks: readonly RowBlock[], wanted: readonly string[]) {
  const texts = await store.texts(blocks.map(({ place }) => place));
  const likely = texts.flatMap((text) => (text && mayHold(text, wanted) ? [text] : []));
  const postings = likely.length === 0 ? [] : await store.postings(likely.map(({ place }) => place));
  const found = new Map<number, ReadonlySet<number>>();
  for (const [at, text] of likely.entries()) {
    const list = postings[at];
    const rows = list && rowsHolding(text, list, wanted);
    if (rows && rows.size > 0) found.set(text.place, rows);
  }
  return found;
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
  const ids: string[] = [];
  for await (const found of scan(store, filter, cursor)) {
    for (const { id } of found) ids.push(id);
    if (ids.length > limit) break;
  }
  return cut(await store.rowsOf(ids.slice(0, limit + 1)), limit);
}

/** How many records match. */
export async function countMatching(store: LogStore, filter: RecordFilter): Promise<number> {
  if (!isNarrow(filter)) return store.count({ from: filter.from, to: filter.to });
  let count = 0;
  for await (const found of scan(store, filter, null)) count += found.length;
  return count;
}

/** Tickets of the log, newest first, each once in a slice: its newest record speaks for it. */
export async function pastTickets(
  store: LogStore,
  after: string | null,
  limit: number,
): Promise<{ tickets: PastTicket[]; total: number; next: string | null }> {
  const { rows, next } = await page(store, emptyFilter, after, limit);
  const entries = await store.entries(rows.map((row) => row.id));
  const newest = new Map<string, PastTicket>();
  for (const entry of entries.toSorted((a, b) => b.record.shownAt - a.record.shownAt)) {
    const { id, ref, ticketKey, subject, excerpt, language } = entry.record;
    const confirmed = foldRow(entry).finalTier;
    const known = newest.get(ticketKey);
    if (known === undefined) newest.set(ticketKey, { recordId: id, ref, subject, text: excerpt, language, confirmed });
    else known.confirmed ??= confirmed;
  }
  return { tickets: [...newest.values()], total: await countMatching(store, emptyFilter), next };
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
