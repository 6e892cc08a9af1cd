import type { Language } from '../../ticket/page-ticket';
import type { IndexRow, KnowledgeStore, KnowledgeTx, Segment } from '../store';
import { requantise } from './impact';
import { Lengths, listKey, meanLength, newSegment, segmentRange, termOfKey } from './layout';
import { decodeNumbers, eachPosting, encodeNumbers, encodeParts, type Postings } from './postings';

/** Records read and written a transaction: a query waits for at most one slice. */
const slice = 1000;
const smallLimit = 2000;

/** True when the last segment or the deletions have grown so far that merging pays. */
export function wantsMerge(row: IndexRow): boolean {
  const open = row.segments.at(-1);
  if (!open) return false;
  const rest = row.segments.slice(0, -1).reduce((sum, segment) => sum + segment.passages, 0);
  const drift = Math.abs(meanLength(row) / open.pivot - 1);
  // A deleted number takes one or two bytes.
  const deleted = row.deleted.length / 1.5;
  return (
    row.segments.length > 2 ||
    open.passages >= Math.max(smallLimit, rest) ||
    deleted > Math.max(500, row.live / 4) ||
    (open.passages > 20 && drift > 0.1 && rest < smallLimit)
  );
}

interface Plan {
  sources: Segment[];
  target: Segment;
  /** Deletions known at the start in the merged segments: these are dropped from the lists. */
  dropped: Set<number>;
}

/** Closes the segment that is written to and names the one to merge into. */
async function begin(tx: KnowledgeTx, lang: Language): Promise<Plan | null> {
  const row = await tx.indexes.get(lang);
  if (!row || row.segments.length === 0) return null;
  const pivot = meanLength(row);
  const open = row.segments.at(-1);
  // After a killed merge the closed segments are still there: take them up again and leave the open one.
  if (row.segments.length <= 2 && open && open.passages > 0) row.segments.push(newSegment(row.nextSegment++, pivot));
  const sources = row.segments.slice(0, -1);
  const firstOpen = row.nextPassage - (row.segments.at(-1)?.passages ?? 0);
  const dropped = new Set([...decodeNumbers(row.deleted)].filter((n) => n < firstOpen));
  const target = newSegment(row.nextSegment++, pivot);
  target.passages = Math.max(0, sources.reduce((sum, segment) => sum + segment.passages, 0) - dropped.size);
  row.garbage.push(target.id);
  await tx.indexes.put([row]);
  return sources.length === 0 ? null : { sources, target, dropped };
}

interface Cursor {
  segment: Segment;
  after: string;
  end: string;
  rows: { term: string; bytes: Uint8Array }[];
  done: boolean;
}

async function fill(tx: KnowledgeTx, lang: Language, cursor: Cursor): Promise<void> {
  if (cursor.done || cursor.rows.length > slice / 2) return;
  const found = await tx.postings.range(cursor.after, cursor.end, slice);
  cursor.done = found.length < slice;
  cursor.after = found.at(-1)?.key ?? cursor.after;
  for (const { key, bytes } of found) cursor.rows.push({ term: termOfKey(lang, cursor.segment.id, key), bytes });
}

/** Takes the rows up to the last term that every cursor has wholly read. */
function takeReady(cursors: readonly Cursor[]): Map<string, { segment: Segment; bytes: Uint8Array }[]> {
  let bound: string | null = null;
  for (const cursor of cursors) {
    const last = cursor.rows.at(-1)?.term;
    // The last term read may go on in a further part, so only what stands before it is ready.
    if (!cursor.done && last !== undefined && (bound === null || last < bound)) bound = last;
  }
  const ready = new Map<string, { segment: Segment; bytes: Uint8Array }[]>();
  for (const cursor of cursors) {
    let taken = 0;
    for (const { term, bytes } of cursor.rows) {
      if (bound !== null && term >= bound) break;
      const lists = ready.get(term);
      if (lists) lists.push({ segment: cursor.segment, bytes });
      else ready.set(term, [{ segment: cursor.segment, bytes }]);
      taken += 1;
    }
    cursor.rows = cursor.rows.slice(taken);
  }
  return ready;
}

function join(lists: { segment: Segment; bytes: Uint8Array }[], plan: Plan, lengths: Lengths): Postings {
  const joined: Postings = { numbers: [], impacts: [] };
  for (const { segment, bytes } of lists) {
    eachPosting(bytes, (n, byte) => {
      if (plan.dropped.has(n)) return;
      joined.numbers.push(n);
      joined.impacts.push(requantise(byte, lengths.get(n), segment.pivot, plan.target.pivot));
    });
  }
  return joined;
}

async function copySlices(store: KnowledgeStore, lang: Language, plan: Plan, signal?: AbortSignal): Promise<boolean> {
  const lengths = new Lengths(lang);
  const last = await store.read((tx) => tx.indexes.get(lang));
  const cursors: Cursor[] = plan.sources.map((segment) => ({
    segment,
    ...segmentRange(lang, segment.id),
    rows: [],
    done: false,
  }));
  await store.read((tx) =>
    lengths.load(
      tx,
      Array.from({ length: last?.nextPassage ?? 0 }, (_, n) => n),
    ),
  );
  while (cursors.some((cursor) => !cursor.done || cursor.rows.length > 0)) {
    if (signal?.aborted) return false;
    await store.read(async (tx) => {
      for (const cursor of cursors) await fill(tx, lang, cursor);
    });
    const keys: string[] = [];
    const lists: Uint8Array[] = [];
    for (const [term, found] of takeReady(cursors)) {
      const joined = join(found, plan, lengths);
      if (joined.numbers.length === 0) continue;
      encodeParts(joined).forEach((bytes, part) => {
        keys.push(listKey(lang, plan.target.id, term, part));
        lists.push(bytes);
      });
    }
    if (keys.length > 0) await store.write((tx) => tx.postings.put(keys, lists));
  }
  return true;
}

/** Makes the merged segment the one that answers, in one transaction. False when the index changed under it. */
async function swap(tx: KnowledgeTx, lang: Language, plan: Plan): Promise<boolean> {
  const row = await tx.indexes.get(lang);
  const ids = new Set(plan.sources.map((segment) => segment.id));
  if (!row?.garbage.includes(plan.target.id)) return false;
  if (row.segments.filter((segment) => ids.has(segment.id)).length !== ids.size) return false;
  row.segments = [plan.target, ...row.segments.filter((segment) => !ids.has(segment.id))];
  row.garbage = [...row.garbage.filter((id) => id !== plan.target.id), ...ids];
  row.deleted = encodeNumbers([...decodeNumbers(row.deleted)].filter((n) => !plan.dropped.has(n)));
  await tx.indexes.put([row]);
  return true;
}

/** Deletes what killed merges and swaps left behind, in slices. */
export async function sweep(store: KnowledgeStore, lang: Language): Promise<void> {
  const row = await store.read((tx) => tx.indexes.get(lang));
  for (const id of row?.garbage ?? []) {
    const range = segmentRange(lang, id);
    for (;;) {
      const keys = await store.read((tx) => tx.postings.keys(range.after, range.end, 2 * slice));
      const through = keys.at(-1);
      if (through === undefined) break;
      await store.write((tx) => tx.postings.deleteRange(range.after, through));
    }
    await store.write(async (tx) => {
      const now = await tx.indexes.get(lang);
      if (now) await tx.indexes.put([{ ...now, garbage: now.garbage.filter((each) => each !== id) }]);
    });
  }
}

/**
 * Merges a language's segments into one and drops deleted passages from the lists. Runs in slices beside
 * queries and additions; killed at any point it leaves the old segments answering.
 */
export async function merge(store: KnowledgeStore, lang: Language, signal?: AbortSignal): Promise<void> {
  await sweep(store, lang);
  const plan = await store.write((tx) => begin(tx, lang));
  if (!plan) return;
  if (!(await copySlices(store, lang, plan, signal))) return;
  await store.write((tx) => swap(tx, lang, plan));
  await sweep(store, lang);
}
