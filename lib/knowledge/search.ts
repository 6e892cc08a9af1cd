import { type Language, languages } from '../ticket/page-ticket';
import { judgeOther } from './search/fit';
import { toHit } from './search/hit';
import { ListCache } from './search/lists';
import { parseQuery } from './search/query';
import { type Found, searchIndex } from './search/search-index';
import type { KnowledgeStore, KnowledgeTx } from './store';
import type { PassageHit, SearchResult, Source } from './types';

export interface SearchQuery {
  subject: string;
  body: string;
  lang: Language;
  /** Articles wanted, each with its best passage. */
  limit: number;
}

export interface Search {
  /** Never rejects for want of knowledge: an empty base answers `none` with `empty-base`. */
  search(query: SearchQuery): Promise<SearchResult>;
}

const cacheBytes = 4 * 1024 * 1024;

const fitOrder = { good: 2, weak: 1, none: 0 } as const;

function better(a: Found | null, b: Found): Found {
  if (!a) return b;
  const byFit = fitOrder[b.judgement.fit] - fitOrder[a.judgement.fit];
  return byFit > 0 || (byFit === 0 && b.evidence.coverage > a.evidence.coverage) ? b : a;
}

async function fallback(
  tx: KnowledgeTx,
  query: SearchQuery,
  tried: Language[],
  cache: ListCache,
): Promise<Found | null> {
  const others: Language[] = [...languages, 'und' as const].filter((lang) => !tried.includes(lang));
  let best: Found | null = null;
  for (const index of await tx.indexes.bulkGet(others)) {
    if (!index || index.live === 0) continue;
    const parsed = parseQuery(query.subject, query.body, index.lang);
    const found = await searchIndex(tx, index, parsed, cache);
    best = better(best, { ...found, judgement: judgeOther(found.evidence, query.lang !== 'und') });
  }
  return best;
}

async function hitsOf(tx: KnowledgeTx, found: Found, limit: number): Promise<PassageHit[]> {
  const ids = [...new Set(found.ranked.map(({ article }) => article.sourceId))];
  const sources = new Map(
    (await tx.sources.bulkGet(ids)).flatMap((row): [string, Source][] => (row ? [[row.id, row]] : [])),
  );
  const hits: PassageHit[] = [];
  for (const ranked of found.ranked) {
    const source = sources.get(ranked.article.sourceId);
    const passage = ranked.passages[0];
    if (!source || !passage) continue;
    hits.push(toHit(passage.passage, ranked.article, source, ranked.score, [...passage.matched], found.query.words));
    if (hits.length >= limit) break;
  }
  return hits;
}

/**
 * Search over the stored index. Holds nothing but a small cache of posting lists, so a worker just started answers
 * with a handful of reads. The ticket's language comes first; where nothing fits there, the others are asked.
 */
export function createSearch(store: KnowledgeStore, now: () => number = () => performance.now()): Search {
  const cache = new ListCache(cacheBytes);
  return {
    search: (query) =>
      store.read(async (tx) => {
        const started = now();
        const index = query.lang === 'und' ? undefined : await tx.indexes.get(query.lang);
        let found: Found | null = null;
        if (index && index.live > 0) {
          found = await searchIndex(tx, index, parseQuery(query.subject, query.body, query.lang), cache);
        }
        if (!found || found.judgement.fit === 'none') {
          const other = await fallback(tx, query, found ? [query.lang] : [], cache);
          if (other && (!found || other.judgement.fit !== 'none')) found = other;
        }
        const limit = Math.min(50, Math.max(1, query.limit));
        return {
          hits: found ? await hitsOf(tx, found, limit) : [],
          fit: found?.judgement.fit ?? 'none',
          fitReasons: found?.judgement.reasons ?? ['no-hits', 'empty-base'],
          coverage: Math.min(1, found?.evidence.coverage ?? 0),
          lang: found?.lang ?? query.lang,
          tookMs: now() - started,
        };
      }),
  };
}
