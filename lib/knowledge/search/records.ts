import { bucketOf, type Entry, encodeTerm, findEntries, hashOf } from '../index/bucket';
import { unseal } from '../index/bytes';
import { facetSlotsOf, lengthSlotsOf, recordKey } from '../index/layout';
import type { IndexRow, KnowledgeTx, Segment } from '../store';

/** Records lately read, by bytes; lives in the search object, so a fresh worker begins with none. */
export class RecordCache {
  readonly #records = new Map<string, Uint8Array>();
  #bytes = 0;

  constructor(private readonly most: number) {}

  get(key: string): Uint8Array | undefined {
    const found = this.#records.get(key);
    if (found) {
      this.#records.delete(key);
      this.#records.set(key, found);
    }
    return found;
  }

  set(key: string, bytes: Uint8Array): void {
    if (this.#records.has(key)) return;
    this.#records.set(key, bytes);
    this.#bytes += size(key, bytes);
    for (const [oldKey, old] of this.#records) {
      if (this.#bytes <= this.most) return;
      this.#records.delete(oldKey);
      this.#bytes -= size(oldKey, old);
    }
  }
}

// 150 bytes: what an entry costs beside its bytes.
function size(key: string, bytes: Uint8Array): number {
  return bytes.byteLength + 2 * key.length + 150;
}

/** A segment with what a query needs of it. */
export interface OpenSegment {
  segment: Segment;
  /** One byte a passage: see bm25.ts. */
  lengths: Uint8Array;
  /** One byte a passage: see IndexRow.facets; null where no filter asks for it. */
  facets: Uint8Array | null;
  entries: Map<string, Entry>;
}

interface Wanted {
  segment: Segment;
  slot: number;
}

/** Reads records through the cache; those that cannot be read as they were written are null, their segment noted. */
export class Records {
  readonly damaged = new Set<number>();

  constructor(
    private readonly tx: KnowledgeTx,
    private readonly lang: IndexRow['lang'],
    private readonly cache: RecordCache,
  ) {}

  async read(wanted: readonly Wanted[]): Promise<(Uint8Array | null)[]> {
    const keys = wanted.map(({ segment, slot }) => recordKey(this.lang, segment.id, slot));
    const records: (Uint8Array | null)[] = keys.map((key) => this.cache.get(key) ?? null);
    const missing = keys.flatMap((_, at) => (records[at] === null ? [at] : []));
    if (missing.length === 0) return records;
    const found = await this.tx.postings.bulkGet(missing.map((at) => keys[at] as string));
    for (const [place, at] of missing.entries()) {
      const bytes = unseal(found[place]);
      if (bytes) this.cache.set(keys[at] as string, bytes);
      else this.damaged.add(wanted[at]?.segment.id ?? 0);
      records[at] = bytes;
    }
    return records;
  }
}

function join(parts: readonly (Uint8Array | null | undefined)[], length: number): Uint8Array | null {
  if (parts.length === 1) return parts[0] ?? null;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (!part) return null;
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Opens an index for some terms: one read for what is not cached. Segments that cannot be read are left out. */
export async function openSegments(
  records: Records,
  index: IndexRow,
  terms: readonly string[],
  withFacets: boolean,
): Promise<OpenSegment[]> {
  const hashed = terms.map((term) => ({ term, bytes: encodeTerm(term), hash: hashOf(term) }));
  const plans = index.segments
    .filter(({ analysis }) => analysis > 0)
    .map((segment) => {
      const buckets = new Map<number, typeof hashed>();
      for (const each of hashed) {
        const bucket = bucketOf(each.hash, segment.bits);
        const own = buckets.get(bucket);
        if (own) own.push(each);
        else buckets.set(bucket, [each]);
      }
      const lengths = lengthSlotsOf(segment.passages);
      const facets = withFacets ? facetSlotsOf(segment.passages) : [];
      return { segment, buckets, lengths, facets, slots: [...lengths, ...facets, ...buckets.keys()] };
    });
  const read = await records.read(plans.flatMap(({ segment, slots }) => slots.map((slot) => ({ segment, slot }))));
  let at = 0;
  const next = (count: number) => {
    at += count;
    return read.slice(at - count, at);
  };
  return plans.flatMap(({ segment, buckets, lengths, facets }) => {
    const ownLengths = join(next(lengths.length), segment.passages);
    const ownFacets = withFacets ? join(next(facets.length), segment.passages) : null;
    const own = next(buckets.size);
    if (ownLengths?.length !== segment.passages || (withFacets && !ownFacets)) return [];
    const entries = new Map<string, Entry>();
    for (const [place, wanted] of [...buckets.values()].entries()) {
      const bytes = own[place];
      if (bytes) for (const [term, entry] of findEntries(bytes, wanted)) entries.set(term, entry);
    }
    return [{ segment, lengths: ownLengths, facets: ownFacets, entries }];
  });
}

/** The lists of chosen terms, in the order of segments: those that stand alone are read together. */
export async function readLists(
  records: Records,
  segments: readonly OpenSegment[],
  terms: readonly string[],
): Promise<Map<string, Uint8Array[]>[]> {
  const lists = segments.map(() => new Map<string, Uint8Array[]>());
  const alone: (Wanted & { to: Uint8Array[] })[] = [];
  for (const [at, { segment, entries }] of segments.entries()) {
    for (const term of terms) {
      const entry = entries.get(term);
      if (!entry) continue;
      const own: Uint8Array[] = entry.list instanceof Uint8Array ? [entry.list] : [];
      lists[at]?.set(term, own);
      if (entry.list instanceof Uint8Array) continue;
      const { first, parts } = entry.list;
      for (let part = 0; part < parts; part += 1) alone.push({ segment, slot: first + part, to: own });
    }
  }
  const read = await records.read(alone);
  for (const [at, bytes] of read.entries()) if (bytes) alone[at]?.to.push(bytes);
  return lists;
}
