import type { Language } from '../../ticket/page-ticket';
import type { IndexRow, KnowledgeTx, Segment } from '../store';

// A segment's records in the postings table: `${lang}${segment}/${slot}`, the slot in four hex digits, so that keys sort
// as slots do. Buckets of terms by hash come first, then long lists, then what is kept of each passage.
export const mostBits = 14;
export const listSlots = { from: 0x4000, to: 0xbfff };
const lengthSlots = 0xc000;
const facetSlots = 0xd000;

/** Values over 64 kB are kept by browsers outside the record, which makes reading them slow. */
export const partBytes = 60_000;
/** About what a bucket holds: smaller ones are more records, bigger ones more bytes for each term. */
export const bucketBytes = 4096;

export function recordKey(lang: Language, segment: number, slot: number): string {
  return `${lang}${segment}/${slot.toString(16).padStart(4, '0')}`;
}

/** The keys of a segment lie between these two. */
export function segmentRange(lang: Language, segment: number): { after: string; end: string } {
  return { after: `${lang}${segment}/`, end: `${lang}${segment}/g` };
}

const slots = (first: number, bytes: number) =>
  Array.from({ length: Math.ceil(bytes / partBytes) }, (_, part) => first + part);

/** Slots of one byte a passage: its length. */
export const lengthSlotsOf = (passages: number) => slots(lengthSlots, passages);
/** Slots of one byte a passage: its facet. */
export const facetSlotsOf = (passages: number) => slots(facetSlots, passages);

/** The parts that a byte a passage is stored in, with their slots. */
export function passageParts(bytes: Uint8Array, of: typeof lengthSlotsOf): SegmentRecord[] {
  return of(bytes.length).map((slot, part) => ({ slot, bytes: bytes.slice(part * partBytes, (part + 1) * partBytes) }));
}

/** A record of a segment before it is sealed. */
export interface SegmentRecord {
  slot: number;
  bytes: Uint8Array;
}

export function newIndex(lang: Language): IndexRow {
  return {
    lang,
    segments: [],
    nextSegment: 1,
    nextPassage: 0,
    live: 0,
    deleted: new Uint8Array(),
    staged: [],
    garbage: [],
    facets: [],
    lease: null,
  };
}

/** Mean length of a passage in terms, deleted ones included until they are merged away; at least 1. */
export function meanLength(segments: readonly Segment[]): number {
  const passages = segments.reduce((sum, segment) => sum + segment.passages, 0);
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  return passages === 0 ? 1 : Math.max(1, length / passages);
}

/** The index of each language in their order, a new one where there is none. */
export async function indexesOf(tx: KnowledgeTx, langs: Iterable<Language>): Promise<IndexRow[]> {
  const wanted = [...langs];
  const known = await tx.indexes.bulkGet(wanted);
  return wanted.map((lang, at) => known[at] ?? newIndex(lang));
}
