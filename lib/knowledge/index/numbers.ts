import { ByteReader, ByteWriter } from './bytes';

/** Rising numbers as gaps: the form in which deletions are stored. */
export function encodeNumbers(numbers: Iterable<number>): Uint8Array {
  const sorted = Float64Array.from(new Set(numbers)).sort();
  const writer = new ByteWriter(sorted.length + 8);
  let before = 0;
  for (const n of sorted) {
    writer.varint(n - before);
    before = n;
  }
  return writer.done();
}

export function decodeNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  const reader = new ByteReader(bytes);
  let n = 0;
  while (!reader.ended) {
    n += reader.varint();
    numbers.push(n);
  }
  return numbers;
}

/** Passage numbers in a row: `count` of them from `first` on. */
export interface Run {
  first: number;
  count: number;
}

/** Runs in rising order; neighbours are joined. */
export function encodeRuns(runs: readonly Run[]): Uint8Array {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.first + last.count === run.first) last.count += run.count;
    else if (run.count > 0) joined.push({ ...run });
  }
  const writer = new ByteWriter(2 * joined.length + 8);
  let end = 0;
  for (const { first, count } of joined) {
    writer.varint(first - end);
    writer.varint(count);
    end = first + count;
  }
  return writer.done();
}

/** A segment's passages: the number of each by its place in the segment, and the place of each by its number. */
export class Places {
  readonly #firsts: number[] = [];
  /** Where each run begins in the segment; one more for the end. */
  readonly #starts: number[] = [0];
  readonly count: number;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    let end = 0;
    let place = 0;
    while (!reader.ended) {
      const first = end + reader.varint();
      const count = reader.varint();
      this.#firsts.push(first);
      end = first + count;
      place += count;
      this.#starts.push(place);
    }
    this.count = place;
  }

  runs(): Run[] {
    return this.#firsts.map((first, at) => ({ first, count: this.#length(at) }));
  }

  #length(run: number): number {
    return (this.#starts[run + 1] ?? 0) - (this.#starts[run] ?? 0);
  }

  numberAt(place: number): number {
    let low = 0;
    let high = this.#firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return (this.#firsts[low] ?? 0) + place - (this.#starts[low] ?? 0);
  }

  /** Every number in the order of its place. */
  *numbers(): Generator<number> {
    for (const { first, count } of this.runs()) for (let n = first; n < first + count; n += 1) yield n;
  }

  /** Places of those of the rising numbers that are here. */
  placesOf(numbers: readonly number[]): number[] {
    const places: number[] = [];
    let run = 0;
    for (const n of numbers) {
      while (run < this.#firsts.length && (this.#firsts[run] ?? 0) + this.#length(run) <= n) run += 1;
      if (run === this.#firsts.length) break;
      const first = this.#firsts[run] ?? 0;
      if (n >= first) places.push((this.#starts[run] ?? 0) + n - first);
    }
    return places;
  }
}
