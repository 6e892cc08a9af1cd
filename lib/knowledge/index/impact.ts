// BM25 (Robertson and Walker 1994), the part of a score that depends on one passage alone. k1 = 2 and b = .75
// measured best on long questions; rarity is counted when asking, because it changes with every sync.
const k1 = 2;
const b = 0.75;
const most = k1 + 1;

function norm(length: number, pivot: number): number {
  return k1 * (1 - b + (b * length) / pivot);
}

/** What a byte of impact stands for: multiply the byte by this. */
export const impactStep = most / 255;

/** The impact of a term that stands `count` times in a passage of `length`, as a byte; at least 1. */
export function impact(count: number, length: number, pivot: number): number {
  const share = (most * count) / (count + norm(length, pivot));
  return Math.max(1, Math.round(share / impactStep));
}

/** The count an impact was made from: exact while the count is moderate, which it is in a passage. */
export function countOf(byte: number, length: number, pivot: number): number {
  const share = Math.min(byte, 254.5) * impactStep;
  return Math.max(1, Math.round((share * norm(length, pivot)) / (most - share)));
}

/** The same impact for another mean length. */
export function requantise(byte: number, length: number, from: number, to: number): number {
  return from === to ? byte : impact(countOf(byte, length, from), length, to);
}

/** How rare a term is: `held` of `passages` hold it. Lucene's form, never negative. */
export function rarity(passages: number, held: number): number {
  return Math.log(1 + (passages - held + 0.5) / (held + 0.5));
}
