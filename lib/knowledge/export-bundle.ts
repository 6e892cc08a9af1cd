import { blockOf, passageIn } from './index/blocks';
import type { ArticleRow, KnowledgeStore, PassageText } from './store';
import type { RawArticle } from './types';

export interface ExportSlice {
  /** One JSON object a line, as `bundleArticleSchema` reads them. */
  lines: string;
  articles: number;
  /** For the next call; null when this was the last. */
  next: string | null;
}

const articlesPerSlice = 100;

/** The passages of an article as Markdown that is cut into the same passages again: each under its heading. */
function markdownOf(passages: readonly PassageText[]): string {
  let before: readonly string[] = [];
  return passages
    .flatMap(({ headings, text }) => {
      const same = headings.findIndex((heading, at) => heading !== before[at]);
      const fresh =
        same < 0
          ? []
          : headings.slice(same).map((heading, at) => `${'#'.repeat(Math.min(6, same + at + 2))} ${heading}`);
      before = headings;
      return [...fresh, text];
    })
    .join('\n\n');
}

/** Cleaned articles of all sources, slice by slice, so that a large base never stands in memory twice. */
export function exportArticles(store: KnowledgeStore, after: string | null): Promise<ExportSlice> {
  return store.read(async (tx) => {
    const sources = (await tx.sources.all()).sort((a, b) => (a.id < b.id ? -1 : 1));
    // `after` is an article's id, which begins with its source's.
    const from = after === null ? 0 : sources.findIndex(({ id }) => after.startsWith(`${id}/`));
    const lines: string[] = [];
    let next: string | null = null;
    for (const [at, source] of sources.slice(Math.max(0, from)).entries()) {
      const start = at === 0 && after !== null ? after : '';
      const rows = await tx.articles.ofSource(source.id, start, articlesPerSlice - lines.length);
      for (const row of rows) {
        const article = await articleFrom(row);
        lines.push(
          JSON.stringify({
            ...article,
            internal: row.internal || source.internal,
            brand: row.brand ?? source.brand ?? null,
            tier: row.tier ?? source.tier ?? null,
          }),
        );
      }
      if (lines.length >= articlesPerSlice) {
        next = rows.at(-1)?.id ?? null;
        break;
      }
    }
    return { lines: lines.map((line) => `${line}\n`).join(''), articles: lines.length, next };

    async function articleFrom(row: ArticleRow): Promise<RawArticle> {
      const numbers = Array.from({ length: row.count }, (_, place) => row.first + place);
      const blocks = await tx.blocks.bulkGet(
        [...new Set(numbers.map(blockOf))].map((block): [typeof row.lang, number] => [row.lang, block]),
      );
      const passages = numbers.flatMap((n) => {
        const block = blocks.find((one) => one?.block === blockOf(n));
        return passageIn(block, n) ?? [];
      });
      return {
        // Unique over all sources, as it is here.
        id: row.id.slice(0, 280),
        title: row.title,
        format: 'markdown',
        body: row.reply ?? markdownOf(passages),
        url: row.url && /^https?:\/\//.test(row.url) ? row.url : null,
        lang: row.lang,
        updatedAt: row.updatedAt,
        internal: row.internal,
        ...(row.reply !== undefined && { reply: true }),
      };
    }
  });
}
