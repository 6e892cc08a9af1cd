/** As in the paper that describes it; larger values tell first places less apart. */
const usualK = 60;

export interface Fused {
  id: string;
  score: number;
}

/**
 * Joins ranked lists by the sum of 1 / (k + place), places counted from 1 (reciprocal rank fusion: Cormack, Clarke and
 * Büttcher, SIGIR 2009). Scores of different kinds need no common measure. Best first; equals in the order of the first
 * list that holds them.
 */
export function fuse(lists: readonly (readonly string[])[], k: number = usualK): Fused[] {
  const scores = new Map<string, number>();
  for (const list of lists) {
    // An id twice counts where it stands first.
    for (const [at, id] of [...new Set(list)].entries()) scores.set(id, (scores.get(id) ?? 0) + 1 / (k + at + 1));
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
