import type { Language } from '../../ticket/page-ticket';
import type { IndexRow, KnowledgeTx, Segment } from '../store';

// Keys of the postings table. Terms are letters, digits, `~` and `=`, so `|`, `#` and \u0001 cannot stand in one.
const lastKey = '\uffff';

/** Key of a term's list in a segment; `part` counts from 0. */
export function listKey(lang: Language, segment: number, term: string, part = 0): string {
  return part === 0 ? `${lang}${segment}|${term}` : `${lang}${segment}|${term}\u0001${part}`;
}

/** The keys of a segment lie between these two. */
export function segmentRange(lang: Language, segment: number): { after: string; end: string } {
  return { after: `${lang}${segment}|`, end: `${lang}${segment}|${lastKey}` };
}

/** The term of a key of that segment. */
export function termOfKey(lang: Language, segment: number, key: string): string {
  const term = key.slice(`${lang}${segment}|`.length);
  const mark = term.indexOf('\u0001');
  return mark < 0 ? term : term.slice(0, mark);
}

/** Passage lengths in terms, two bytes each; read only when lengths are counted anew, never by a search. */
export const lengthsPerBlock = 4096;
const longest = 65_535;

export function lengthKey(lang: Language, block: number): string {
  return `${lang}#${block}`;
}

/** Passage lengths of one language in the transaction at hand. */
export class Lengths {
  readonly #blocks = new Map<number, Uint8Array>();
  readonly #changed = new Set<number>();

  constructor(private readonly lang: Language) {}

  async load(tx: KnowledgeTx, numbers: Iterable<number>): Promise<void> {
    const wanted = new Set<number>();
    for (const n of numbers) wanted.add(Math.floor(n / lengthsPerBlock));
    const blocks = [...wanted].filter((block) => !this.#blocks.has(block));
    if (blocks.length === 0) return;
    const found = await tx.postings.bulkGet(blocks.map((block) => lengthKey(this.lang, block)));
    blocks.forEach((block, at) => {
      this.#blocks.set(block, found[at] ?? new Uint8Array(lengthsPerBlock * 2));
    });
  }

  get(n: number): number {
    const block = this.#blocks.get(Math.floor(n / lengthsPerBlock));
    const at = (n % lengthsPerBlock) * 2;
    return block ? (block[at] ?? 0) + (block[at + 1] ?? 0) * 256 : 0;
  }

  set(n: number, length: number): void {
    const number = Math.floor(n / lengthsPerBlock);
    const block = this.#blocks.get(number);
    if (!block) throw new RangeError('length block not loaded');
    const at = (n % lengthsPerBlock) * 2;
    const kept = Math.min(longest, length);
    block[at] = kept % 256;
    block[at + 1] = Math.floor(kept / 256);
    this.#changed.add(number);
  }

  async save(tx: KnowledgeTx): Promise<void> {
    const blocks = [...this.#changed];
    if (blocks.length === 0) return;
    await tx.postings.put(
      blocks.map((block) => lengthKey(this.lang, block)),
      blocks.map((block) => this.#blocks.get(block) ?? new Uint8Array()),
    );
    this.#changed.clear();
  }
}

export function newIndex(lang: Language, pivot: number): IndexRow {
  return {
    lang,
    segments: [newSegment(1, pivot)],
    nextSegment: 2,
    nextPassage: 0,
    live: 0,
    liveLength: 0,
    deleted: new Uint8Array(),
    garbage: [],
  };
}

export function newSegment(id: number, pivot: number): Segment {
  return { id, passages: 0, version: 0, pivot };
}

/** Mean length of the live passages, at least 1. */
export function meanLength(row: IndexRow): number {
  return row.live > 0 ? Math.max(1, row.liveLength / row.live) : 1;
}
