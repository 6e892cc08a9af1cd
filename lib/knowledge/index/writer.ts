import type { Language } from '../../ticket/page-ticket';
import { type PassageTerms, passageTerms } from '../analysis/terms';
import type { ArticleRow, IndexRow, KnowledgeTx, PassageRow } from '../store';
import { impact } from './impact';
import { Lengths, listKey, newIndex } from './layout';
import { append, decodeNumbers, encode, encodeNumbers, type Postings } from './postings';

/** An article cleaned, cut and analysed: everything slow is done before the transaction begins. */
export interface PreparedArticle {
  row: Omit<ArticleRow, 'first' | 'count' | 'run'>;
  passages: (Pick<PassageRow, 'headings' | 'text' | 'fragment'> & { terms: PassageTerms })[];
}

/** Analyses an article's passages. */
export function prepare(
  row: PreparedArticle['row'],
  passages: readonly Pick<PassageRow, 'headings' | 'text' | 'fragment'>[],
): PreparedArticle {
  return {
    row,
    passages: passages.map((passage) => ({
      ...passage,
      terms: passageTerms({ title: row.title, headings: passage.headings, text: passage.text }, row.lang),
    })),
  };
}

function byLanguage<T>(items: readonly T[], langOf: (item: T) => Language): Map<Language, T[]> {
  const groups = new Map<Language, T[]>();
  for (const item of items) {
    const group = groups.get(langOf(item));
    if (group) group.push(item);
    else groups.set(langOf(item), [item]);
  }
  return groups;
}

async function forget(tx: KnowledgeTx, index: IndexRow, lengths: Lengths, articles: readonly ArticleRow[]) {
  const numbers = articles.flatMap((row) => Array.from({ length: row.count }, (_, at) => row.first + at));
  if (numbers.length === 0) return;
  await lengths.load(tx, numbers);
  const deleted = decodeNumbers(index.deleted);
  for (const n of numbers) {
    deleted.add(n);
    index.live -= 1;
    index.liveLength -= lengths.get(n);
  }
  index.deleted = encodeNumbers(deleted);
  for (const row of articles) await tx.passages.deleteRange(row.lang, row.first, row.count);
}

async function add(
  tx: KnowledgeTx,
  index: IndexRow,
  lengths: Lengths,
  articles: readonly PreparedArticle[],
  run: string,
) {
  const segment = index.segments.at(-1);
  if (!segment) throw new RangeError('an index always has a segment');
  const lists = new Map<string, Postings>();
  const passages: PassageRow[] = [];
  const rows: ArticleRow[] = [];
  const total = articles.reduce((sum, article) => sum + article.passages.length, 0);
  await lengths.load(
    tx,
    Array.from({ length: total }, (_, at) => index.nextPassage + at),
  );
  for (const article of articles) {
    rows.push({ ...article.row, run, first: index.nextPassage, count: article.passages.length });
    for (const { terms, ...passage } of article.passages) {
      const n = index.nextPassage;
      index.nextPassage += 1;
      index.live += 1;
      index.liveLength += Math.min(terms.length, 65_535);
      lengths.set(n, terms.length);
      passages.push({ lang: index.lang, n, articleId: article.row.id, ...passage });
      for (const [term, count] of terms.counts) {
        const list = lists.get(term) ?? { numbers: [], impacts: [] };
        if (list.numbers.length === 0) lists.set(term, list);
        list.numbers.push(n);
        list.impacts.push(impact(count, terms.length, segment.pivot));
      }
    }
  }
  segment.passages += total;
  segment.version += 1;
  const keys = [...lists.keys()].map((term) => listKey(index.lang, segment.id, term));
  const known = await tx.postings.bulkGet(keys);
  const bytes = [...lists.values()].map((list, at) => {
    const before = known[at];
    return before ? append(before, list) : encode(list);
  });
  await tx.postings.put(keys, bytes);
  await tx.passages.put(passages);
  await tx.articles.put(rows);
}

function meanOf(articles: readonly PreparedArticle[]): number {
  const lengths = articles.flatMap((article) => article.passages.map((passage) => passage.terms.length));
  return lengths.length === 0 ? 100 : Math.max(1, lengths.reduce((sum, each) => sum + each, 0) / lengths.length);
}

/**
 * Puts articles into the index and takes others out, inside the caller's transaction.
 * `put` replaces articles of the same id; `remove` holds the stored rows.
 */
export async function change(
  tx: KnowledgeTx,
  put: readonly PreparedArticle[],
  remove: readonly ArticleRow[],
  run: string,
): Promise<void> {
  const known = put.length === 0 ? [] : await tx.articles.bulkGet(put.map((article) => article.row.id));
  const gone = [...remove, ...known.filter((row) => row !== undefined)];
  const goneByLang = byLanguage(gone, (row) => row.lang);
  const putByLang = byLanguage(put, (article) => article.row.lang);
  for (const lang of new Set([...goneByLang.keys(), ...putByLang.keys()])) {
    const added = putByLang.get(lang) ?? [];
    const index = (await tx.indexes.get(lang)) ?? newIndex(lang, meanOf(added));
    const lengths = new Lengths(lang);
    await forget(tx, index, lengths, goneByLang.get(lang) ?? []);
    if (added.length > 0) await add(tx, index, lengths, added, run);
    await lengths.save(tx);
    await tx.indexes.put([index]);
  }
  if (remove.length > 0) await tx.articles.delete(remove.map((row) => row.id));
}
