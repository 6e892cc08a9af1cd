/** Bytes that a stored vector takes beside its components: its place in the page, its scale. */
export const overhead = 5;
const most = 127;
/** Below 2^-126 a 32-bit number has lost digits: as a scale it would bend the vector. A vector that small is none. */
const smallestWhole = 2 ** -126;

/** The vector at length 1; null for one without a direction: all zero, or not finite. */
export function unit(vector: ArrayLike<number>): Float32Array | null {
  // By its largest component first: the square of a tiny one is rounded to nothing, that of a huge one to infinity.
  let largest = 0;
  for (let at = 0; at < vector.length; at += 1) largest = Math.max(largest, Math.abs(vector[at] as number));
  if (!Number.isFinite(largest) || largest === 0) return null;
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += ((vector[at] as number) / largest) ** 2;
  const length = Math.sqrt(sum);
  return Float32Array.from(vector, (component) => component / largest / length);
}

/** A vector in one byte a component. */
export interface Quantised {
  /** What a step stands for: component = step × scale. */
  scale: number;
  steps: Int8Array;
}

/**
 * Rounds a vector to steps of its largest component's 127th part, alike above and below zero: each component is off by half
 * a step at most.
 */
export function quantise(vector: ArrayLike<number>): Quantised {
  let largest = 0;
  for (let at = 0; at < vector.length; at += 1) largest = Math.max(largest, Math.abs(vector[at] as number));
  // As it is stored: in 32 bits.
  const scale = Math.fround(largest / most);
  const steps = new Int8Array(vector.length);
  if (scale < smallestWhole) return { scale: 0, steps };
  for (let at = 0; at < vector.length; at += 1)
    steps[at] = Math.max(-most, Math.min(most, Math.round((vector[at] as number) / scale)));
  return { scale, steps };
}
