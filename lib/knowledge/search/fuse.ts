export interface Fused {
  id: string;
  score: number;
}

/**
 * Joins ranked lists by the sum of weight / (k + place), places counted from 1 (reciprocal rank fusion: Cormack, Clarke and
 * Büttcher, SIGIR 2009). Scores of different kinds need no common measure. Best first; equals in the order of the first
 * list that holds them.
 * @param options.k larger values tell first places less apart; 60 in the paper
 * @param options.weights of each list; 1 where left out
 */
export function fuse(
  lists: readonly (readonly string[])[],
  { k = 60, weights = [] }: { k?: number; weights?: readonly number[] } = {},
): Fused[] {
  const scores = new Map<string, number>();
  for (const [which, list] of lists.entries()) {
    const weight = weights[which] ?? 1;
    // An id twice counts where it stands first.
    for (const [at, id] of [...new Set(list)].entries()) scores.set(id, (scores.get(id) ?? 0) + weight / (k + at + 1));
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
