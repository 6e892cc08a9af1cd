import { type Language, languages } from '../../ticket/languages';
import type { KnowledgeStore } from '../store';
import type { Turns } from '../turns';
import { liveNumbers, NumberSet } from './number-set';
import { numbersPerPage, placesIn, strideOf, VectorPage } from './page';
import type { EmbeddingRow, VectorRow } from './rows';

/** What is there and what is not. */
export interface Survey {
  missing: { lang: Language; numbers: number[] }[];
  held: number;
  total: number;
}

const bytesPerRead = 1_000_000;

/** Takes the vectors of passages that are gone out of a page; a page with none left goes. */
async function drop(store: KnowledgeStore, key: [Language, number], row: EmbeddingRow, dead: readonly number[]) {
  await store.write(async (tx) => {
    const stored = await tx.vectors.get(key);
    if (!stored) return;
    const page = new VectorPage(row.dims, stored.bytes);
    for (const place of dead) page.delete(place);
    if (page.size === 0) await tx.vectors.delete([key]);
    else await tx.vectors.put([{ ...stored, bytes: page.bytes() }]);
  });
}

/** Compares the stored vectors with the passages that are found, and drops those of passages that are gone. */
export async function survey(
  store: KnowledgeStore,
  row: EmbeddingRow,
  turns: Turns,
  signal: AbortSignal,
): Promise<Survey> {
  const found: Survey = { missing: [], held: 0, total: 0 };
  const perPage = numbersPerPage(row.dims);
  const pagesPerRead = Math.max(1, Math.floor(bytesPerRead / (perPage * strideOf(row.dims))));
  for (const lang of [...languages, 'und' as const]) {
    const index = await store.read((tx) => tx.indexes.get(lang));
    const live = index ? liveNumbers(index) : new NumberSet(0);
    const held = new NumberSet(index?.nextPassage ?? 0);
    for (let after = -1; ; ) {
      signal.throwIfAborted();
      await turns.rest();
      const rows: VectorRow[] = await store.read((tx) => tx.vectors.after(lang, after, pagesPerRead));
      for (const { page, space, bytes } of rows) {
        after = page;
        const places = space === row.space && row.dims > 0 ? placesIn(bytes, row.dims) : [];
        const dead = places.filter((place) => !live.has(page * perPage + place));
        for (const place of places) held.add(page * perPage + place);
        if (places.length === 0 || dead.length > 0)
          await turns.write(() =>
            drop(store, [lang, page], row, places.length === 0 ? placesIn(bytes, row.dims) : dead),
          );
      }
      if (rows.length < pagesPerRead) break;
    }
    const numbers: number[] = [];
    for (let n = 0; n < (index?.nextPassage ?? 0); n += 1) if (live.has(n) && !held.has(n)) numbers.push(n);
    found.total += live.count;
    found.held += live.count - numbers.length;
    if (numbers.length > 0) found.missing.push({ lang, numbers });
  }
  return found;
}
