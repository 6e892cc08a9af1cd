import type { Language } from '../../ticket/page-ticket';
import type { KnowledgeTx, Segment } from '../store';
import { bucketOf, readBucket, type TermEntry } from './bucket';
import { unseal } from './bytes';
import { DamagedSegment } from './damage';
import { recordKey } from './layout';
import { eachPosting, type Postings } from './postings';

/** A segment's terms read in the order of their hashes. */
export interface Cursor {
  segment: Segment;
  /** The place of each passage in the merged segment, or -1 for one that is dropped. */
  places: Int32Array;
  nextBucket: number;
  /** Read and not yet taken. */
  entries: TermEntry[];
}

/** A term of a slice with its postings in the merged segment. */
export interface MergedTerm {
  term: string;
  hash: number;
  postings: Postings;
}

async function read(
  tx: KnowledgeTx,
  lang: Language,
  keys: { segment: Segment; slot: number }[],
): Promise<Uint8Array[]> {
  const found = await tx.postings.bulkGet(keys.map(({ segment, slot }) => recordKey(lang, segment.id, slot)));
  return found.map((sealed, at) => {
    const bytes = unseal(sealed);
    if (bytes === null) throw new DamagedSegment(lang, keys[at]?.segment.id ?? 0);
    return bytes;
  });
}

/** Reads a segment's records; rejects with DamagedSegment. */
export function readSlots(tx: KnowledgeTx, lang: Language, segment: Segment, slots: readonly number[]) {
  return read(
    tx,
    lang,
    slots.map((slot) => ({ segment, slot })),
  );
}

async function fill(tx: KnowledgeTx, lang: Language, cursors: readonly Cursor[], below: number): Promise<void> {
  const wanted = cursors.flatMap((cursor) => {
    const last = bucketOf((below - 1) >>> 0, cursor.segment.bits);
    const count = Math.max(0, last + 1 - cursor.nextBucket);
    return Array.from({ length: count }, (_, at) => ({
      cursor,
      segment: cursor.segment,
      slot: cursor.nextBucket + at,
    }));
  });
  const buckets = await read(tx, lang, wanted);
  for (const [at, bytes] of buckets.entries()) {
    const cursor = wanted[at]?.cursor;
    if (!cursor) continue;
    for (const entry of readBucket(bytes)) cursor.entries.push(entry);
    cursor.nextBucket += 1;
  }
}

interface Part {
  entry: TermEntry;
  cursor: Cursor;
  order: number;
  lists: Uint8Array[];
}

function take(cursors: readonly Cursor[], below: number): Part[] {
  const parts: Part[] = [];
  for (const [order, cursor] of cursors.entries()) {
    let taken = 0;
    for (const entry of cursor.entries) {
      if (entry.hash >= below) break;
      parts.push({ entry, cursor, order, lists: entry.list instanceof Uint8Array ? [entry.list] : [] });
      taken += 1;
    }
    cursor.entries = cursor.entries.slice(taken);
  }
  return parts;
}

async function readLongLists(tx: KnowledgeTx, lang: Language, parts: readonly Part[]): Promise<void> {
  const wanted = parts.flatMap((part) => {
    const { list } = part.entry;
    if (list instanceof Uint8Array) return [];
    return Array.from({ length: list.parts }, (_, at) => ({
      part,
      segment: part.cursor.segment,
      slot: list.first + at,
    }));
  });
  const lists = await read(tx, lang, wanted);
  for (const [at, list] of lists.entries()) wanted[at]?.part.lists.push(list);
}

/** Reads what a slice of the merge needs: all entries with a hash below the bound, long lists with them. */
export async function readSlice(
  tx: KnowledgeTx,
  lang: Language,
  cursors: readonly Cursor[],
  below: number,
): Promise<Part[]> {
  await fill(tx, lang, cursors, below);
  const parts = take(cursors, below);
  await readLongLists(tx, lang, parts);
  return parts;
}

/** Joins the parts of each term; terms in the order of their hashes, those left without postings dropped. */
export function joinSlice(parts: Part[]): MergedTerm[] {
  parts.sort(
    (a, b) =>
      a.entry.hash - b.entry.hash ||
      (a.entry.term < b.entry.term ? -1 : a.entry.term > b.entry.term ? 1 : a.order - b.order),
  );
  const merged: MergedTerm[] = [];
  for (const { entry, cursor, lists } of parts) {
    let last = merged.at(-1);
    if (last?.term !== entry.term) {
      last = { term: entry.term, hash: entry.hash, postings: { places: [], counts: [] } };
      merged.push(last);
    }
    const { places, counts } = last.postings;
    for (const list of lists) {
      eachPosting(list, (place, count) => {
        const to = cursor.places[place] ?? -1;
        if (to < 0) return;
        places.push(to);
        counts.push(count);
      });
    }
  }
  return merged.filter(({ postings }) => postings.places.length > 0);
}
