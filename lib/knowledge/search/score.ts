import { normsFor, rarity, saturation } from '../index/bm25';
import { Places } from '../index/numbers';
import type { OpenSegment } from './records';

export interface ScoredTerm {
  term: string;
  /** Query weight times rarity. */
  value: number;
}

/** Passages that hold each term, over all segments. */
export function heldBy(segments: readonly OpenSegment[], terms: Iterable<string>): Map<string, number> {
  const held = new Map<string, number>();
  for (const term of terms) {
    let sum = 0;
    for (const { entries } of segments) sum += entries.get(term)?.held ?? 0;
    held.set(term, sum);
  }
  return held;
}

/** The most telling terms that the index holds, by weight times rarity. */
export function chooseTerms(
  weights: ReadonlyMap<string, number>,
  held: ReadonlyMap<string, number>,
  passages: number,
  most: number,
): ScoredTerm[] {
  const terms: ScoredTerm[] = [];
  for (const [term, weight] of weights) {
    const count = held.get(term) ?? 0;
    if (count > 0) terms.push({ term, value: weight * rarity(passages, count) });
  }
  return terms.sort((a, b) => b.value - a.value).slice(0, most);
}

/** Adds a list's scores; the inner loop of search, so nothing is called and no objects are made. */
function addScores(bytes: Uint8Array, value: number, lengths: Uint8Array, norms: Float32Array, scores: Float32Array) {
  const end = bytes.length;
  const top = value * saturation(1, 0);
  let at = 0;
  let place = 0;
  while (at < end) {
    let byte = bytes[at++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      gap |= (byte & 127) << shift;
    }
    place += gap;
    const count = bytes[at++] as number;
    const norm = norms[lengths[place] as number] as number;
    scores[place] = (scores[place] as number) + (top * count) / (count + norm);
  }
}

export interface ScoredPassage {
  n: number;
  score: number;
}

/** The best `most`, kept while scores pass by. */
export class Best {
  #found: ScoredPassage[] = [];
  least = 0;

  constructor(private readonly most: number) {}

  add(n: number, score: number): void {
    this.#found.push({ n, score });
    if (this.#found.length < 2 * this.most) return;
    this.#found.sort(byScore);
    this.#found.length = this.most;
    this.least = this.#found.at(-1)?.score ?? 0;
  }

  done(): ScoredPassage[] {
    return this.#found.sort(byScore).slice(0, this.most);
  }
}

function byScore(a: ScoredPassage, b: ScoredPassage): number {
  return b.score - a.score || a.n - b.n;
}

/**
 * Scores passages and gives the best, highest first; equal scores by number. `allowed` says for each facet byte
 * whether its passages may be found.
 */
export function bestPassages(
  segments: readonly OpenSegment[],
  lists: readonly Map<string, Uint8Array[]>[],
  terms: readonly ScoredTerm[],
  options: { mean: number; deleted: readonly number[]; most: number; allowed: Uint8Array | null },
): ScoredPassage[] {
  const norms = normsFor(options.mean);
  const best = new Best(options.most);
  for (const [at, { segment, lengths, facets }] of segments.entries()) {
    const scores = new Float32Array(segment.passages);
    for (const { term, value } of terms) {
      for (const bytes of lists[at]?.get(term) ?? []) addScores(bytes, value, lengths, norms, scores);
    }
    const places = new Places(segment.numbers);
    for (const place of places.placesOf(options.deleted)) scores[place] = 0;
    for (let place = 0; place < scores.length; place += 1) {
      const score = scores[place] as number;
      if (score <= best.least) continue;
      if (options.allowed && facets && options.allowed[facets[place] as number] === 0) continue;
      best.add(places.numberAt(place), score);
    }
  }
  return best.done();
}
