import { overhead, type Quantised } from './quantise';

/** Values over 64 kB are kept by browsers outside the record, which makes reading them slow. */
const pageBytes = 60_000;
/** The place in a page is one byte. */
const mostPlaces = 128;

/** How many passage numbers share a page: a power of two, so that a page fits into one record of the database. */
export function numbersPerPage(dims: number): number {
  let count = mostPlaces;
  while (count > 1 && count * strideOf(dims) > pageBytes) count /= 2;
  return count;
}

/** Bytes of one vector in a page. */
export const strideOf = (dims: number): number => overhead + dims;

/**
 * The vectors of one page: for each its place (a byte), its scale (32-bit float) and its steps. Pages stand for fixed
 * ranges of passage numbers, which are never used twice, so what is stored of a passage can never be taken for another's.
 */
export class VectorPage {
  readonly #vectors = new Map<number, Uint8Array>();

  /** Reads a page; bytes of another form count as an empty one, and its passages are embedded anew. */
  constructor(
    private readonly dims: number,
    bytes: Uint8Array = new Uint8Array(),
  ) {
    const stride = strideOf(dims);
    if (bytes.length % stride !== 0) return;
    for (let at = 0; at < bytes.length; at += stride)
      this.#vectors.set(bytes[at] as number, bytes.slice(at, at + stride));
  }

  get size(): number {
    return this.#vectors.size;
  }

  places(): number[] {
    return [...this.#vectors.keys()];
  }

  set(place: number, { scale, steps }: Quantised): void {
    const bytes = new Uint8Array(strideOf(this.dims));
    bytes[0] = place;
    new DataView(bytes.buffer).setFloat32(1, scale);
    bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.length), overhead);
    this.#vectors.set(place, bytes);
  }

  delete(place: number): void {
    this.#vectors.delete(place);
  }

  bytes(): Uint8Array {
    const stride = strideOf(this.dims);
    const whole = new Uint8Array(this.#vectors.size * stride);
    const sorted = [...this.#vectors].sort(([a], [b]) => a - b);
    for (const [at, [, vector]] of sorted.entries()) whole.set(vector, at * stride);
    return whole;
  }
}

/** Tells each vector of a page with its likeness to `query`, both of length 1; the inner loop, so no objects are made. */
export function compare(bytes: Uint8Array, query: Float32Array, tell: (place: number, likeness: number) => void): void {
  const dims = query.length;
  const stride = strideOf(dims);
  if (bytes.length % stride !== 0) return;
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length; at += stride) {
    let sum = 0;
    const from = at + overhead;
    for (let i = 0; i < dims; i += 1) sum += (query[i] as number) * (steps[from + i] as number);
    tell(bytes[at] as number, sum * view.getFloat32(at + 1));
  }
}

/** The places of a page's vectors, without reading them. */
export function placesIn(bytes: Uint8Array, dims: number): number[] {
  const stride = strideOf(dims);
  if (bytes.length % stride !== 0) return [];
  return Array.from({ length: bytes.length / stride }, (_, at) => bytes[at * stride] as number);
}
