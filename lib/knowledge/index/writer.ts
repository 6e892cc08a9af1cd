import type { Language } from '../../ticket/page-ticket';
import { analysisVersion, type PassageTerms, passageTerms } from '../analysis/terms';
import type { ArticleRow, ArticleScope, BlockRow, IndexRow, KnowledgeTx, PassageText, Segment } from '../store';
import { alignedAfter, blockKeys, toBlocks } from './blocks';
import { facetSlotsOf, indexOf, passageParts, recordKey, type SegmentRecord } from './layout';
import { decodeNumbers, encodeNumbers, encodeRuns, type Run } from './numbers';
import { type BuiltSegment, buildSegment, sealed } from './segment';

/** An article cleaned, cut and analysed: everything slow is done before the transaction begins. */
export interface PreparedArticle {
  row: Omit<ArticleRow, 'first' | 'count' | 'run'>;
  passages: (PassageText & { terms: PassageTerms })[];
}

/** Analyses an article's passages. */
export function prepare(row: PreparedArticle['row'], passages: readonly PassageText[]): PreparedArticle {
  return {
    row,
    passages: passages.map((passage) => ({
      ...passage,
      terms: passageTerms({ title: row.title, headings: passage.headings, text: passage.text }, row.lang),
    })),
  };
}

/** Articles of one language with their segment, ready to be written. */
export interface Addition {
  lang: Language;
  articles: readonly PreparedArticle[];
  built: BuiltSegment;
}

/** Builds one segment a language. */
export function additionsOf(articles: readonly PreparedArticle[]): Addition[] {
  return [...byLanguage(articles, ({ row }) => row.lang)].map(([lang, own]) => ({
    lang,
    articles: own,
    built: buildSegment(own.flatMap(({ passages }) => passages.map(({ terms }) => terms))),
  }));
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

/** Writes a segment's records under a new id; `index` is changed, not stored. */
export async function writeSegment(
  tx: KnowledgeTx,
  index: IndexRow,
  built: BuiltSegment,
  facets: Uint8Array,
  numbers: Uint8Array,
): Promise<Segment> {
  const { passages, length, bits } = built;
  const segment: Segment = { id: index.nextSegment++, passages, length, bits, numbers, analysis: analysisVersion };
  await putRecords(tx, index.lang, segment.id, [...built.records, ...passageParts(facets, facetSlotsOf)]);
  return segment;
}

export async function putRecords(tx: KnowledgeTx, lang: Language, segment: number, records: SegmentRecord[]) {
  const whole = sealed(records);
  await tx.postings.put(
    whole.map(({ slot }) => recordKey(lang, segment, slot)),
    whole.map(({ bytes }) => bytes),
  );
}

/** Writes passages and their segment. The passages are found once the segment stands in `index.segments`. */
export async function writeAddition(
  tx: KnowledgeTx,
  index: IndexRow,
  { lang, articles, built }: Addition,
  run: string,
): Promise<{ segments: Segment[]; rows: ArticleRow[] }> {
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
  const segment = await writeSegment(tx, index, built, facets, encodeRuns(runs));
  await tx.blocks.put(blocks);
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
  for (const lang of new Set([...gone.keys(), ...added.keys()])) {
    const index = await indexOf(tx, lang);
    const old = gone.get(lang) ?? [];
    const addition = added.get(lang);
    const written = addition && (await writeAddition(tx, index, addition, run));
    publish(index, written?.segments ?? [], numbersOf(old));
    await tx.blocks.delete(old.flatMap(blockKeys));
    if (written) await tx.articles.put(written.rows);
    await tx.indexes.put([index]);
  }
  if (removed.length > 0) await tx.articles.delete(removed.map((row) => row.id));
}
