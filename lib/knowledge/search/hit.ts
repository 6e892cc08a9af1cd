import { isMainTerm } from '../analysis/terms';
import type { ArticleRow, PassageRow } from '../store';
import type { PassageHit, Source } from '../types';

/** A passage's id: its article and its place in it. */
export function passageId(article: ArticleRow, n: number): string {
  return `${article.id}#${n - article.first}`;
}

/** Splits a passage's id; null when it is not one. */
export function parsePassageId(id: string): { articleId: string; at: number } | null {
  const match = /^(.+)#(\d{1,6})$/.exec(id);
  return match?.[1] ? { articleId: match[1], at: Number(match[2]) } : null;
}

/** The article's address, leading to the passage's place by a text fragment where there is one. */
export function addressOf(url: string | null, fragment: string | null): string | null {
  if (url === null || fragment === null) return url;
  const joined = url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`;
  return joined.length <= 3000 ? joined : url;
}

/** A passage as the view gets it. `words` gives the ticket's word for a matched term. */
export function toHit(
  passage: PassageRow,
  article: ArticleRow,
  source: Source,
  score: number,
  matched: readonly string[],
  words: ReadonlyMap<string, string>,
): PassageHit {
  return {
    id: passageId(article, passage.n),
    articleId: article.id,
    sourceId: source.id,
    sourceName: source.name,
    title: article.title,
    headings: passage.headings,
    text: passage.text,
    url: addressOf(article.url, passage.fragment),
    lang: article.lang,
    updatedAt: article.updatedAt,
    internal: article.internal || source.internal,
    score,
    matched: matched
      .filter(isMainTerm)
      .slice(0, 64)
      .map((term) => words.get(term) ?? term),
  };
}
