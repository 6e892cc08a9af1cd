import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';

interface Row {
  article: string;
  title: string;
  heading: string;
  text: string;
}

/** Articles for a text, best first, an article once for each of its passages. */
export type Rank = (text: string) => Promise<string[]>;

const mostPassages = 100;

/** MiniSearch as it comes. */
export function miniSearch(passages: readonly Row[]): Rank {
  const index = new MiniSearch({ fields: ['title', 'heading', 'text'], idField: 'n', storeFields: ['article'] });
  index.addAll(passages.map((row, n) => ({ ...row, n })));
  return async (text) =>
    index
      .search(text)
      .slice(0, mostPassages)
      .map(({ article }) => String(article));
}

/** Orama as it comes. */
export async function orama(passages: readonly Row[]): Promise<Rank> {
  const index = create({ schema: { article: 'string', title: 'string', heading: 'string', text: 'string' } as const });
  const rows = passages.map(({ article, title, heading, text }) => ({ article, title, heading, text }));
  await insertMultiple(index, rows, 500);
  return async (text) => {
    const properties = ['title', 'heading', 'text'] as const;
    const { hits } = await search(index, { term: text, properties: [...properties], limit: mostPassages });
    return hits.map(({ document }) => document.article);
  };
}
