import { decodeNumbers, Places } from '../index/numbers';
import type { IndexRow } from '../store';

/** Passage numbers of one language, a bit each. */
export class NumberSet {
  readonly #bits: Uint32Array;
  #count = 0;

  /** @param end numbers are below it */
  constructor(end: number) {
    this.#bits = new Uint32Array(Math.ceil(end / 32));
  }

  get count(): number {
    return this.#count;
  }

  has(n: number): boolean {
    return ((this.#bits[n >>> 5] ?? 0) & (1 << (n & 31))) !== 0;
  }

  add(n: number): void {
    if (this.has(n)) return;
    this.#bits[n >>> 5] = (this.#bits[n >>> 5] ?? 0) | (1 << (n & 31));
    this.#count += 1;
  }

  delete(n: number): void {
    if (!this.has(n)) return;
    this.#bits[n >>> 5] = (this.#bits[n >>> 5] ?? 0) & ~(1 << (n & 31));
    this.#count -= 1;
  }
}

/** The passages that a search may find: of what is visible, without what was deleted. */
export function liveNumbers(index: IndexRow): NumberSet {
  const live = new NumberSet(index.nextPassage);
  for (const { numbers } of index.segments) for (const n of new Places(numbers).numbers()) live.add(n);
  for (const n of decodeNumbers(index.deleted)) live.delete(n);
  return live;
}
