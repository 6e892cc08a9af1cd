import { ProblemError } from '../../problem';
import type { Language } from '../../ticket/page-ticket';
import { blockOf, passageIn } from '../index/blocks';
import type { IndexRow, KnowledgeStore } from '../store';
import { type Asking, ask } from './ask';
import { nearest } from './nearest';
import { liveNumbers } from './number-set';
import { unit } from './quantise';
import type { EmbeddingRow } from './rows';

/** What became of asking the base for its own titles. */
export interface TitleCheck {
  /** Titles whose own passage was among the nearest three, of so many asked. */
  found: number;
  of: number;
}

const mostTitles = 30;
/** Fewer say nothing. */
const leastTitles = 5;
const nearestShown = 3;
async function titlesOf(store: KnowledgeStore, index: IndexRow): Promise<string[]> {
  const numbers: number[] = [];
  const live = liveNumbers(index);
  for (let n = 0; n < index.nextPassage; n += 1) if (live.has(n)) numbers.push(n);
  const step = Math.max(1, Math.floor(numbers.length / (2 * mostTitles)));
  const picked = numbers.filter((_, at) => at % step === 0).slice(0, 2 * mostTitles);
  const blocks = await store.read((tx) => tx.blocks.bulkGet(picked.map((n) => [index.lang, blockOf(n)])));
  const titles = picked.flatMap((n, at) => passageIn(blocks[at], n)?.title ?? []);
  return [...new Set(titles.filter((title) => title.trim() !== ''))].slice(0, mostTitles);
}

/**
 * Asks the base for some of its own titles, as if they were tickets: vectors that say nothing (another model behind the
 * name, a wrong endpoint, random numbers) are found out before they spoil what the words find. It does not tell how good a
 * model is. Null where the base has too few titles, or the endpoint would not answer this time.
 */
export async function checkTitles(
  store: KnowledgeStore,
  row: EmbeddingRow,
  asking: Asking,
  clean: (text: string) => string,
): Promise<TitleCheck | null> {
  const indexes = await store.read((tx) => tx.indexes.all());
  const largest = indexes.toSorted((a, b) => b.live - a.live)[0];
  if (!largest) return null;
  const titles = await titlesOf(store, largest);
  if (titles.length < leastTitles) return null;
  const { vectors } = await ask(asking, titles.map(clean)).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    return { vectors: null };
  });
  if (vectors === null) return null;
  let found = 0;
  for (const [at, title] of titles.entries()) {
    const vector = vectors[at];
    const query = vector && unit(vector.steps);
    if (query && (await nearestTitles(store, row, largest.lang, query)).includes(title)) found += 1;
  }
  return { found, of: titles.length };
}

async function nearestTitles(store: KnowledgeStore, row: EmbeddingRow, lang: Language, query: Float32Array) {
  return store.read(async (tx) => {
    const index = await tx.indexes.get(lang);
    if (!index) return [];
    const live = liveNumbers(index);
    const near = await nearest(tx, lang, row, query, live, nearestShown, () => false);
    const numbers = near?.best.map(({ n }) => n) ?? [];
    const blocks = await tx.blocks.bulkGet(numbers.map((n) => [lang, blockOf(n)]));
    return numbers.flatMap((n, at) => passageIn(blocks[at], n)?.title ?? []);
  });
}
