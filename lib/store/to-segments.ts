import type { Transaction } from 'dexie';
import type { ArticleRow, BlockRow, IndexRow, PassageText, Segment, SyncRow } from '../knowledge/store';
import type { Language } from '../ticket/page-ticket';

/** Must stay what it was when this version was new: see lib/knowledge/store.ts. */
const blockSize = 8;

const articlesPerSlice = 100;

/** Of what version 1 stored, what is needed here. */
type Article1 = Omit<ArticleRow, 'brand' | 'tier'>;
type Passage1 = PassageText & { lang: Language; n: number };
type Index1 = Pick<IndexRow, 'lang' | 'nextSegment'>;

const alignedAfter = (n: number) => Math.ceil(n / blockSize) * blockSize;

/** One run of numbers from 0, as lib/knowledge/index/numbers.ts writes it: varint(0), varint(count). */
function runFromZero(count: number): Uint8Array {
  const bytes = [0];
  for (let rest = count; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

/** A segment without records, holes in its numbers: the next tidying makes it anew (lib/knowledge/index/rebuild.ts). */
function unmade(id: number, numbers: number): Segment {
  return { id, passages: numbers, length: 0, bits: 0, numbers: runFromZero(numbers), analysis: 0 };
}

function blocksOf(row: ArticleRow, passages: readonly PassageText[]): BlockRow[] {
  const { id: articleId, sourceId, title, url, lang, updatedAt, internal, brand, tier } = row;
  const head = { articleId, sourceId, title, url, lang, updatedAt, internal, brand, tier, of: passages.length };
  const blocks: BlockRow[] = [];
  for (let at = 0; at < passages.length; at += blockSize) {
    const own = passages
      .slice(at, at + blockSize)
      .map(({ headings, text, fragment }) => ({ headings, text, fragment }));
    blocks.push({ ...head, block: (row.first + at) / blockSize, at, passages: own });
  }
  return blocks;
}

/**
 * Version 1 kept one record a term, and each passage by itself with its article apart. Articles and their texts stay;
 * passages are numbered and stored anew, the index is made from them afterwards, and until then a search says that it is
 * incomplete.
 */
export async function toSegments(tx: Transaction): Promise<void> {
  const articles = tx.table<ArticleRow, string>('articles');
  const old = tx.table<Passage1, [Language, number]>('passages');
  const blocks = tx.table<BlockRow>('blocks');
  const next = new Map<Language, number>();
  const live = new Map<Language, number>();
  for (let after = ''; ; ) {
    const rows: Article1[] = await articles.where(':id').above(after).limit(articlesPerSlice).toArray();
    if (rows.length === 0) break;
    after = rows.at(-1)?.id ?? after;
    for (const row of rows) {
      const { lang, first, count } = row;
      const keys = Array.from({ length: count }, (_, at): [Language, number] => [lang, first + at]);
      const passages = (await old.bulkGet(keys)).filter((each) => each !== undefined);
      const from = next.get(lang) ?? 0;
      const moved: ArticleRow = { ...row, first: from, count: passages.length, brand: null, tier: null };
      next.set(lang, alignedAfter(from + passages.length));
      live.set(lang, (live.get(lang) ?? 0) + passages.length);
      await blocks.bulkPut(blocksOf(moved, passages));
      await articles.put(moved);
    }
  }
  await tx.table('postings').clear();
  const indexes = tx.table<Index1 | IndexRow, Language>('indexes');
  for (const { lang, nextSegment } of await indexes.toArray()) {
    const nextPassage = next.get(lang) ?? 0;
    const segments = nextPassage > 0 ? [unmade(nextSegment, nextPassage)] : [];
    const rest = { deleted: new Uint8Array(), staged: [], garbage: [], facets: [], lease: null };
    await indexes.put({
      lang,
      segments,
      nextSegment: nextSegment + 1,
      nextPassage,
      live: live.get(lang) ?? 0,
      ...rest,
    });
  }
  const syncs = tx.table<SyncRow, string>('syncs');
  await syncs.bulkPut((await syncs.toArray()).map((row) => ({ ...row, staged: null, before: null })));
}
