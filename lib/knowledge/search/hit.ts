import { isMainTerm } from '../analysis/terms';
import type { PassageRow } from '../store';
import type { PassageHit, Source } from '../types';
import { isStale, scopeOf } from './scope';

/** A passage's id: its article and its place in it. */
export function passageId(articleId: string, at: number): string {
  return `${articleId}#${at}`;
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

export interface Matched {
  score: number;
  /** Terms of the query that the passage holds. */
  terms: Iterable<string>;
  /** The ticket's word for a term. */
  words: ReadonlyMap<string, string>;
}

/** A passage as the view gets it. */
export function toHit(passage: PassageRow, source: Source, now: number, matched: Matched): PassageHit {
  return {
    id: passageId(passage.articleId, passage.at),
    articleId: passage.articleId,
    sourceId: source.id,
    sourceName: source.name,
    title: passage.title,
    headings: passage.headings,
    text: passage.text,
    url: addressOf(passage.url, passage.fragment),
    lang: passage.lang,
    updatedAt: passage.updatedAt,
    ...scopeOf(passage, source),
    stale: isStale(passage.updatedAt, source, now),
    score: matched.score,
    matched: [...matched.terms]
      .filter(isMainTerm)
      .slice(0, 64)
      .map((term) => matched.words.get(term) ?? term),
  };
}
