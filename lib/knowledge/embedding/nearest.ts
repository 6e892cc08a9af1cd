import type { Language } from '../../ticket/page-ticket';
import { Best, type ScoredPassage } from '../search/score';
import type { KnowledgeTx } from '../store';
import type { NumberSet } from './number-set';
import { compare, numbersPerPage, strideOf } from './page';
import type { EmbeddingRow } from './rows';

/** Read at once: with what the browser copies, two of them are in memory at most, whatever the size of the base. */
const bytesPerRead = 1_000_000;

export interface Nearest {
  /** Nearest first; `score` is the cosine. */
  best: ScoredPassage[];
  /** Allowed passages that had a vector. */
  seen: number;
}

/**
 * Compares a query of length 1 with every stored vector of one language, block by block. Passages outside `allowed` do not
 * count, so that what is deleted, or not for this ticket, takes no place among the best. Null when `late` says so.
 */
export async function nearest(
  tx: KnowledgeTx,
  lang: Language,
  state: EmbeddingRow,
  query: Float32Array,
  allowed: NumberSet,
  most: number,
  late: () => boolean,
): Promise<Nearest | null> {
  const perPage = numbersPerPage(state.dims);
  const pagesPerRead = Math.max(1, Math.floor(bytesPerRead / (perPage * strideOf(state.dims))));
  const best = new Best(most);
  let seen = 0;
  for (let after = -1; ; ) {
    const rows = await tx.vectors.after(lang, after, pagesPerRead);
    for (const { page, space, bytes } of rows) {
      after = page;
      // Of another model: it says nothing about this query.
      if (space !== state.space || !(bytes instanceof Uint8Array)) continue;
      const first = page * perPage;
      compare(bytes, query, (place, likeness) => {
        if (!allowed.has(first + place)) return;
        seen += 1;
        // Those below zero are as far away as can be.
        if (likeness > best.least) best.add(first + place, likeness);
      });
    }
    if (rows.length < pagesPerRead) return { best: best.done(), seen };
    if (late()) return null;
  }
}
