import type { Language } from '../../ticket/page-ticket';
import { analysisVersion } from '../analysis/terms';
import type { ArticleRow, ArticleScope, BlockRow, IndexRow, KnowledgeTx, PassageText, Segment } from '../store';
import { alignedAfter, blockKeys, toBlocks } from './blocks';
import { facetSlotsOf, indexesOf, passageParts, recordKey, type SegmentRecord } from './layout';
import { decodeNumbers, encodeNumbers, encodeRuns, type Run } from './numbers';
import { type BuiltSegment, SegmentBuilder, sealed } from './segment';

/** An article cleaned and cut. */
export interface PreparedArticle {
  row: Omit<ArticleRow, 'first' | 'count' | 'run'>;
  passages: PassageText[];
}

/** Articles of one language with their segment, ready to be written: everything slow is done before the transaction begins. */
export interface Addition {
  lang: Language;
  articles: readonly PreparedArticle[];
  built: BuiltSegment;
}

/** Gathers articles for one transaction; each is analysed as it comes. */
export class Additions {
  readonly #byLang = new Map<Language, { articles: PreparedArticle[]; builder: SegmentBuilder }>();

  add(article: PreparedArticle): void {
    const { title, lang } = article.row;
    let own = this.#byLang.get(lang);
    if (!own) {
      own = { articles: [], builder: new SegmentBuilder(lang) };
      this.#byLang.set(lang, own);
    }
    own.articles.push(article);
    for (const { headings, text } of article.passages) own.builder.add({ title, headings, text });
  }

  /** One segment a language. */
  build(): Addition[] {
    return [...this.#byLang].map(([lang, { articles, builder }]) => ({ lang, articles, built: builder.build() }));
  }
}

/** The additions of articles that are at hand. */
export function additionsOf(articles: readonly PreparedArticle[]): Addition[] {
  const additions = new Additions();
  for (const article of articles) additions.add(article);
  return additions.build();
}

export function byLanguage<T>(items: readonly T[], langOf: (item: T) => Language): Map<Language, T[]> {
  const groups = new Map<Language, T[]>();
  for (const item of items) {
    const group = groups.get(langOf(item));
    if (group) group.push(item);
    else groups.set(langOf(item), [item]);
  }
  return groups;
}

/** Facets beyond a byte stay 0: such passages are told apart by their rows. */
const mostFacets = 255;

/** The byte that stands for a source's scope in the index; adds it where it is new. */
export function facetByte(index: IndexRow, sourceId: string, { internal, brand, tier }: ArticleScope): number {
  const at = index.facets.findIndex(
    (facet) =>
      facet.sourceId === sourceId && facet.internal === internal && facet.brand === brand && facet.tier === tier,
  );
  if (at >= 0) return at + 1;
  if (index.facets.length >= mostFacets) return 0;
  return index.facets.push({ sourceId, internal, brand, tier });
}

/** Writes begun in a transaction: they are waited for together, because each wait is a message there and back. */
export type Writes = PromiseLike<unknown>[];

/** Begins to write a segment's records under a new id; `index` is changed, not stored. */
export function writeSegment(
  tx: KnowledgeTx,
  index: IndexRow,
  built: BuiltSegment,
  parts: { facets: Uint8Array; numbers: Uint8Array },
  writes: Writes,
): Segment {
  const { passages, length, bits } = built;
  const { facets, numbers } = parts;
  const segment: Segment = { id: index.nextSegment++, passages, length, bits, numbers, analysis: analysisVersion };
  writes.push(putRecords(tx, index.lang, segment.id, [...built.records, ...passageParts(facets, facetSlotsOf)]));
  return segment;
}

export function putRecords(
  tx: KnowledgeTx,
  lang: Language,
  segment: number,
  records: SegmentRecord[],
): PromiseLike<unknown> {
  const whole = sealed(records);
  return tx.postings.put(
    whole.map(({ slot }) => recordKey(lang, segment, slot)),
    whole.map(({ bytes }) => bytes),
  );
}

/** Begins to write passages and their segment. The passages are found once the segment stands in `index.segments`. */
export function writeAddition(
  tx: KnowledgeTx,
  index: IndexRow,
  { lang, articles, built }: Addition,
  run: string,
  writes: Writes,
): { segments: Segment[]; rows: ArticleRow[] } {
  const blocks: BlockRow[] = [];
  const runs: Run[] = [];
  const facets = new Uint8Array(built.passages);
  let place = 0;
  const rows = articles.map(({ row, passages }): ArticleRow => {
    const { id: articleId, sourceId, title, url, updatedAt, internal, brand, tier } = row;
    const first = index.nextPassage;
    const count = passages.length;
    const head = { articleId, sourceId, title, url, lang, updatedAt, internal, brand, tier, of: count };
    const texts = passages.map(({ headings, text, fragment }) => ({ headings, text, fragment }));
    blocks.push(...toBlocks(head, texts, first));
    runs.push({ first, count });
    facets.fill(facetByte(index, sourceId, row), place, place + count);
    place += count;
    index.nextPassage = alignedAfter(first + count);
    return { ...row, run, first, count };
  });
  if (blocks.length === 0) return { segments: [], rows };
  const segment = writeSegment(tx, index, built, { facets, numbers: encodeRuns(runs) }, writes);
  writes.push(tx.blocks.put(blocks));
  return { segments: [segment], rows };
}

/** The numbers of articles' passages. */
export function numbersOf(rows: readonly ArticleRow[]): number[] {
  return rows.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
}

/** Joins a segment and deletions into what is searched; `index` is changed, not stored. */
export function publish(index: IndexRow, segments: readonly Segment[], deleted: readonly number[]): void {
  index.segments.push(...segments);
  index.live += segments.reduce((sum, { passages }) => sum + passages, 0) - deleted.length;
  if (deleted.length > 0) index.deleted = encodeNumbers([...decodeNumbers(index.deleted), ...deleted]);
}

export interface Change {
  additions: readonly Addition[];
  /** Stored rows of articles that are in the additions too. */
  replaced: readonly ArticleRow[];
  /** Stored rows of articles that are gone. */
  removed: readonly ArticleRow[];
}

/** Puts articles into the index and takes others out, inside the caller's transaction: all of it is found afterwards. */
export async function change(tx: KnowledgeTx, { additions, replaced, removed }: Change, run: string): Promise<void> {
  const gone = byLanguage([...removed, ...replaced], (row) => row.lang);
  const added = new Map(additions.map((addition) => [addition.lang, addition]));
  const writes: Writes = [];
  for (const index of await indexesOf(tx, new Set([...gone.keys(), ...added.keys()]))) {
    const { lang } = index;
    const old = gone.get(lang) ?? [];
    const addition = added.get(lang);
    const written = addition && writeAddition(tx, index, addition, run, writes);
    publish(index, written?.segments ?? [], numbersOf(old));
    if (old.length > 0) writes.push(tx.blocks.delete(old.flatMap(blockKeys)));
    if (written) writes.push(tx.articles.put(written.rows));
    writes.push(tx.indexes.put([index]));
  }
  if (removed.length > 0) writes.push(tx.articles.delete(removed.map((row) => row.id)));
  await Promise.all(writes);
}
