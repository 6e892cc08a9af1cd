import { listKey } from '../index/layout';
import { readHeader } from '../index/postings';
import type { IndexRow, KnowledgeTx, Segment } from '../store';

/** Posting lists lately read, by bytes; lives in the search object, so a fresh worker begins with none. */
export class ListCache {
  readonly #lists = new Map<string, Uint8Array[]>();
  #bytes = 0;

  constructor(private readonly most: number) {}

  get(key: string): Uint8Array[] | undefined {
    const found = this.#lists.get(key);
    if (found) {
      this.#lists.delete(key);
      this.#lists.set(key, found);
    }
    return found;
  }

  set(key: string, parts: Uint8Array[]): void {
    this.#lists.set(key, parts);
    this.#bytes += size(key, parts);
    for (const [oldKey, old] of this.#lists) {
      if (this.#bytes <= this.most) return;
      this.#lists.delete(oldKey);
      this.#bytes -= size(oldKey, old);
    }
  }
}

// 100 bytes: what an entry costs beside its bytes.
function size(key: string, parts: Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 100 + 2 * key.length);
}

/** The lists of each term, over all segments: missing terms have none. One read for what is not cached. */
export async function readLists(
  tx: KnowledgeTx,
  index: IndexRow,
  terms: readonly string[],
  cache: ListCache,
): Promise<Map<string, Uint8Array[]>> {
  const lists = new Map<string, Uint8Array[]>(terms.map((term) => [term, []]));
  const wanted: { term: string; segment: Segment; key: string }[] = [];
  for (const segment of index.segments) {
    if (segment.passages === 0) continue;
    for (const term of terms) {
      const key = listKey(index.lang, segment.id, term);
      const cached = cache.get(`${segment.version} ${key}`);
      if (cached) lists.get(term)?.push(...cached);
      else wanted.push({ term, segment, key });
    }
  }
  if (wanted.length === 0) return lists;
  const found = await tx.postings.bulkGet(wanted.map(({ key }) => key));
  for (const [at, { term, segment, key }] of wanted.entries()) {
    const parts: Uint8Array[] = [];
    let bytes = found[at];
    while (bytes) {
      parts.push(bytes);
      if (!readHeader(bytes).more) break;
      [bytes] = await tx.postings.bulkGet([listKey(index.lang, segment.id, term, parts.length)]);
    }
    cache.set(`${segment.version} ${key}`, parts);
    lists.get(term)?.push(...parts);
  }
  return lists;
}
