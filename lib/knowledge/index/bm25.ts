// BM25 (Robertson and Walker 1994). k1 = 2 and b = .75 measured best on long questions. Counts and lengths are stored
// and weighed when asking, so that a score follows the base as it grows and merging needs no arithmetic.
const k1 = 2;
const b = 0.75;

/** Lengths stand in a byte, 4.3 % apart: finer steps change no ranking. */
const lengthBase = 65_535 ** (1 / 255);
const longest = 255;

/** A passage's length in terms as a byte. */
export function lengthByte(length: number): number {
  if (length <= 1) return 0;
  return Math.min(longest, Math.round(Math.log(length) / Math.log(lengthBase)));
}

/** The length that a byte stands for. */
export function lengthOf(byte: number): number {
  return lengthBase ** byte;
}

/** What is added to a count below the line, for each length byte, where passages are `mean` terms long. */
export function normsFor(mean: number): Float32Array {
  return Float32Array.from({ length: longest + 1 }, (_, byte) => norm(lengthOf(byte), mean));
}

function norm(length: number, mean: number): number {
  return k1 * (1 - b + (b * length) / mean);
}

/** The part of a score that depends on one passage alone, 0 to k1 + 1. */
export function saturation(count: number, norm: number): number {
  return ((k1 + 1) * count) / (count + norm);
}

/** The same from a length in terms. */
export function saturationAt(count: number, length: number, mean: number): number {
  return saturation(count, norm(length, mean));
}

/** How rare a term is: `held` of `passages` hold it. Lucene's form, never negative. */
export function rarity(passages: number, held: number): number {
  return Math.log(1 + (passages - held + 0.5) / (held + 0.5));
}
