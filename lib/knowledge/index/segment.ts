import type { Language } from '../../ticket/page-ticket';
import { eachPassageTerm } from '../analysis/terms';
import { lengthByte, lengthOf } from './bm25';
import { bucketOf, type Entry, hashOf, writeEntry } from './bucket';
import { ByteWriter, seal } from './bytes';
import { bucketBytes, lengthSlotsOf, listSlots, mostBits, partBytes, passageParts, type SegmentRecord } from './layout';
import { encodeList, type Postings } from './postings';

/** Lists longer than this stand alone, so that a bucket stays small and a term that is not asked for is not read. */
const longList = 2048;
/** A fresh segment is written and merged away again: few records matter more than small ones. */
const smallSegment = 256 * 1024;
const smallBucket = 16 * 1024;
/** Parts are cut by postings; gaps differ little within a list. */
const listPart = 0.8 * partBytes;

/** How many buckets are worth it for about so many bytes: 2^bits. */
export function bitsFor(bytes: number): number {
  const bucket = bytes < smallSegment ? smallBucket : bucketBytes;
  return Math.max(0, Math.min(mostBits, Math.round(Math.log2(bytes / bucket))));
}

/** Writes a segment's terms, which have to come in the order of their hashes. Every bucket gets a record, also an empty one. */
export class TermsWriter {
  #bucket = 0;
  #nextList = listSlots.from;
  #entries = new ByteWriter();
  #records: SegmentRecord[] = [];

  constructor(private readonly bits: number) {}

  add(hash: number, term: string, postings: Postings): void {
    this.#closeUntil(bucketOf(hash, this.bits));
    const list = encodeList(postings);
    writeEntry(this.#entries, term, { held: postings.places.length, list: this.#place(list, postings) });
  }

  #place(list: Uint8Array, postings: Postings): Entry['list'] {
    const parts = Math.ceil(list.length / listPart);
    const perPart = Math.ceil(postings.places.length / parts);
    // A base so large that its slots are used up keeps long lists in the buckets: slower, still right.
    if (list.length <= longList || this.#nextList + parts > listSlots.to) return list;
    const first = this.#nextList;
    for (let part = 0; part < parts; part += 1) {
      const to = Math.min((part + 1) * perPart, postings.places.length);
      this.#records.push({ slot: this.#nextList++, bytes: encodeList(postings, part * perPart, to) });
    }
    return { first, parts };
  }

  #closeUntil(bucket: number): void {
    for (; this.#bucket < bucket; this.#bucket += 1) {
      this.#records.push({ slot: this.#bucket, bytes: this.#entries.done() });
      this.#entries = new ByteWriter();
    }
  }

  /** Hands over what is complete; with `last` everything, and no more terms may come. */
  take(last: boolean): SegmentRecord[] {
    if (last) this.#closeUntil(1 << this.bits);
    const records = this.#records;
    this.#records = [];
    return records;
  }
}

/** A small segment in memory: its terms and lengths; where it goes and its facets are decided when it is written. */
export interface BuiltSegment {
  passages: number;
  /** Sum of the passages' lengths as stored. */
  length: number;
  bits: number;
  records: SegmentRecord[];
}

/** The records of a segment as stored. */
export function sealed(records: readonly SegmentRecord[]): SegmentRecord[] {
  return records.map(({ slot, bytes }) => ({ slot, bytes: seal(bytes) }));
}

/** Builds a segment in memory, passage by passage: each costs some ten microseconds, so that a caller can rest between. */
export class SegmentBuilder {
  readonly #lists = new Map<string, Postings>();
  readonly #lengths: number[] = [];

  constructor(private readonly lang: Language) {}

  add(passage: Parameters<typeof eachPassageTerm>[0]): void {
    const place = this.#lengths.length;
    let length = 0;
    eachPassageTerm(passage, this.lang, (term, weight) => {
      length += weight;
      const list = this.#lists.get(term);
      if (!list) {
        this.#lists.set(term, { places: [place], counts: [weight] });
        return;
      }
      const last = list.places.length - 1;
      if (list.places[last] === place) list.counts[last] = (list.counts[last] as number) + weight;
      else {
        list.places.push(place);
        list.counts.push(weight);
      }
    });
    this.#lengths.push(length);
  }

  /** The segment; takes a few milliseconds for some hundred passages. */
  build(): BuiltSegment {
    const lists = [...this.#lists].map(([term, postings]) => ({ term, postings, hash: hashOf(term) }));
    lists.sort((a, b) => a.hash - b.hash || (a.term < b.term ? -1 : 1));
    const bytes = lists.reduce((sum, { term, postings }) => sum + term.length + 3 + 2 * postings.places.length, 0);
    const bits = bitsFor(bytes);
    const terms = new TermsWriter(bits);
    for (const { hash, term, postings } of lists) terms.add(hash, term, postings);
    const lengths = Uint8Array.from(this.#lengths, lengthByte);
    return {
      passages: lengths.length,
      length: lengths.reduce((sum, byte) => sum + lengthOf(byte), 0),
      bits,
      records: [...terms.take(true), ...passageParts(lengths, lengthSlotsOf)],
    };
  }
}
