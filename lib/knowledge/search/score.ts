import { impactStep, rarity } from '../index/impact';
import { eachPosting, readHeader } from '../index/postings';

export interface ScoredTerm {
  term: string;
  /** Query weight times rarity. */
  value: number;
  lists: Uint8Array[];
}

/** Passages that hold a term. */
export function heldBy(lists: readonly Uint8Array[]): number {
  return lists.reduce((sum, bytes) => sum + readHeader(bytes).count, 0);
}

/** The most telling terms that the index holds, by weight times rarity. */
export function chooseTerms(
  weights: ReadonlyMap<string, number>,
  lists: ReadonlyMap<string, Uint8Array[]>,
  passages: number,
  most: number,
): ScoredTerm[] {
  const terms: ScoredTerm[] = [];
  for (const [term, weight] of weights) {
    const own = lists.get(term) ?? [];
    const held = heldBy(own);
    if (held > 0) terms.push({ term, value: weight * rarity(Math.max(passages, held), held), lists: own });
  }
  return terms.sort((a, b) => b.value - a.value).slice(0, most);
}

const pageSize = 4096;

/**
 * Scores passages and gives the best, highest first; equal scores by number. Sums stand in pages that exist only
 * where a list has postings, so numbers that deleted passages left behind cost nothing.
 */
export function bestPassages(
  terms: readonly ScoredTerm[],
  deleted: ReadonlySet<number>,
  most: number,
): { n: number; score: number }[] {
  const pages: (Float32Array | undefined)[] = [];
  for (const { value, lists } of terms) {
    const step = value * impactStep;
    for (const bytes of lists) {
      eachPosting(bytes, (n, impact) => {
        const number = n >>> 12;
        let page = pages[number];
        if (!page) {
          page = new Float32Array(pageSize);
          pages[number] = page;
        }
        const at = n & (pageSize - 1);
        page[at] = (page[at] as number) + impact * step;
      });
    }
  }
  const best: { n: number; score: number }[] = [];
  let least = 0;
  for (const [number, page] of pages.entries()) {
    if (!page) continue;
    for (let at = 0; at < pageSize; at += 1) {
      const score = page[at] as number;
      if (score <= least) continue;
      const n = number * pageSize + at;
      if (deleted.has(n)) continue;
      best.push({ n, score });
      if (best.length < 2 * most) continue;
      best.sort(byScore);
      best.length = most;
      least = best.at(-1)?.score ?? 0;
    }
  }
  return best.sort(byScore).slice(0, most);
}

function byScore(a: { n: number; score: number }, b: { n: number; score: number }): number {
  return b.score - a.score || a.n - b.n;
}
