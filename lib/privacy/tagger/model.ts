import { keyBits } from './features';
import type { OrdinaryWords } from './words';

/** Outside, then first and further words of a name, first and further words of an address. */
export const labelCount = 5;
/** Weights per feature: those of `outside` are all 0, for only differences count. */
export const rowWidth = labelCount - 1;

/** What is shipped: see {@link readModel}. */
export interface PackedModel {
  /** Weight of one step. */
  step: number;
  /** Weight of going from a label (row) to the next word's (column). */
  transitions: readonly (readonly number[])[];
  /** Features in ascending order: distance to the one before, which weights follow, the weights in steps. */
  rows: string;
  /** Hashes of ordinary words in ascending order, each by its distance to the one before. */
  ordinary: string;
}

/** Weights ready for use: features in ascending order, found by their upper bits. */
export interface Model {
  /** Where the features with these upper bits begin; one more at the end. Fewer than 65,536: half the memory to walk. */
  begins: Uint16Array;
  /** The lower bits of each feature. */
  lower: Uint8Array;
  /** {@link rowWidth} weights per feature, in steps. */
  weights: Int8Array;
  step: number;
  /** `labelCount` x `labelCount`, row by row. */
  transitions: Float32Array;
  ordinary: OrdinaryWords;
}

const lowerBits = 6;

// Printable ASCII without quotes, backslash and `{`, so that the rows stand in a source file as they are.
export const digits = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((sign) => !"'\\`{".includes(sign))
  .join('');
/** Digits below it end a number, those from it on go on. */
export const endDigits = 44;
/** The digit of weight 0; the largest is as far above it as the smallest is below. */
export const zeroDigit = 43;

/** Reads packed numbers one after the other. */
function reader(packed: string): { number(): number; digit(): number; done(): boolean } {
  const digitOf = new Int8Array(128);
  for (let i = 0; i < digits.length; i += 1) digitOf[digits.charCodeAt(i)] = i;
  let at = 0;
  const digit = () => {
    at += 1;
    return digitOf[packed.charCodeAt(at - 1)] ?? 0;
  };
  return {
    digit,
    number() {
      let value = 0;
      let last = digit();
      for (; last >= endDigits; last = digit()) value = (value + last - endDigits) * endDigits;
      return value + last;
    },
    done: () => at >= packed.length,
  };
}

/** Unpacks shipped weights. */
export function readModel({ step, transitions, rows, ordinary }: PackedModel): Model {
  const found: number[] = [];
  const values: number[] = [];
  const packed = reader(rows);
  for (let last = 0; !packed.done(); ) {
    last += packed.number();
    found.push(last);
    const mask = packed.digit();
    for (let i = 0; i < rowWidth; i += 1) values.push(mask & (1 << i) ? packed.digit() - zeroDigit : 0);
  }
  const words = new Set<number>();
  const list = reader(ordinary);
  for (let last = 0; !list.done(); ) {
    last += list.number();
    words.add(last);
  }
  const begins = new Uint16Array((1 << (keyBits - lowerBits)) + 1);
  for (const feature of found) begins[(feature >>> lowerBits) + 1] = (begins[(feature >>> lowerBits) + 1] ?? 0) + 1;
  for (let i = 1; i < begins.length; i += 1) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
  return {
    begins,
    lower: Uint8Array.from(found, (feature) => feature & ((1 << lowerBits) - 1)),
    weights: Int8Array.from(values),
    step,
    transitions: Float32Array.from(transitions.flat()),
    ordinary: words,
  };
}

/** Puts the sums of a word's features' weights in `scores` (label 0 has 0). */
export function scoresOf({ begins, lower, weights, step }: Model, features: Int32Array, scores: Float64Array): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let f = 0; f < features.length; f += 1) {
    const feature = features[f] ?? 0;
    const upper = feature >>> lowerBits;
    const end = begins[upper + 1] ?? 0;
    for (let row = begins[upper] ?? 0; row < end; row += 1) {
      if (lower[row] !== (feature & ((1 << lowerBits) - 1))) continue;
      const at = row * rowWidth;
      a += weights[at] ?? 0;
      b += weights[at + 1] ?? 0;
      c += weights[at + 2] ?? 0;
      d += weights[at + 3] ?? 0;
      break;
    }
  }
  scores[1] = a * step;
  scores[2] = b * step;
  scores[3] = c * step;
  scores[4] = d * step;
}
