import type { Facets } from './figures/types';
import type { RowFacts } from './log-store';

const mostValues = 50;

const valuesOf: Record<keyof Facets, (row: RowFacts) => readonly (string | null)[]> = {
  helpdesk: (row) => [row.helpdesk],
  account: (row) => [row.account],
  brand: (row) => [row.brand],
  team: (row) => [row.team],
  source: (row) => row.sources,
  engine: (row) => [row.engine],
  prompt: (row) => [row.prompt],
  article: (row) => row.articles,
  rule: (row) => row.rules,
  agent: (row) => [row.agent],
};

/** Counts values row by row. */
export function createFacets(): { add(row: RowFacts): void; result(): Facets } {
  const counts = Object.fromEntries(Object.keys(valuesOf).map((name) => [name, new Map<string, number>()])) as Record<
    keyof Facets,
    Map<string, number>
  >;
  const names = Object.keys(valuesOf) as (keyof Facets)[];
  return {
    add(row) {
      for (const name of names) {
        for (const value of valuesOf[name](row)) {
          if (value) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
        }
      }
    },
    result: () =>
      Object.fromEntries(
        names.map((name) => [
          name,
          [...counts[name]]
            .sort((a, b) => b[1] - a[1])
            .slice(0, mostValues)
            .map(([value, count]) => ({ value, count })),
        ]),
      ) as Facets,
  };
}
