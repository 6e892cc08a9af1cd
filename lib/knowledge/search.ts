import { type Language, languages } from '../ticket/languages';
import type { QueryVector } from './embedding/types';
import { judgeOther } from './search/fit';
import { toHit } from './search/hit';
import { withMeaning } from './search/meaning';
import { parseQuery } from './search/query';
import { RecordCache } from './search/records';
import type { SearchScope } from './search/scope';
import { type Found, type SearchView, searchIndex } from './search/search-index';
import type { IndexRow, KnowledgeStore } from './store';
import { createTurns, type Turns } from './turns';
import type { PassageHit, SearchResult } from './types';

export interface SearchQuery {
  subject: string;
  body: string;
  lang: Language;
  /** Articles wanted, each with its best passage. */
  limit: number;
  scope?: SearchScope;
  /** The ticket as the model of the stored vectors sees it: what is near in meaning is joined to what shares its words. */
  vector?: QueryVector;
}

export interface Search {
  /** Never rejects for want of knowledge: an empty base answers `none` with `empty-base`. */
  search(query: SearchQuery): Promise<SearchResult>;
}

export interface SearchOptions {
  /** Milliseconds since 1970. */
  now?(): number;
  /** Milliseconds of a clock that only goes forward. */
  clock?(): number;
  turns?: Turns;
  /** Told of an index that has to be mended, and of its segments that could not be read; the answer came from the others. */
  onUnsound?(lang: Language, damaged: readonly number[]): void;
  /** Told of what the judgement of an answer rests on; the evaluation reads it. */
  onFound?(found: Found): void;
}

const cacheBytes = 4 * 1024 * 1024;
/** Comparing vectors may take so long; then the words answer alone. */
const longestCompareMs = 1500;

const fitOrder = { good: 2, weak: 1, none: 0 } as const;

function better(a: Found | null, b: Found): Found {
  if (!a) return b;
  const byFit = fitOrder[b.judgement.fit] - fitOrder[a.judgement.fit];
  return byFit > 0 || (byFit === 0 && b.evidence.coverage > a.evidence.coverage) ? b : a;
}

async function fallback(view: SearchView, query: SearchQuery, tried: Language[]): Promise<Found | null> {
  const others = [...languages, 'und' as const].filter((lang) => !tried.includes(lang));
  let best: Found | null = null;
  for (const index of await view.tx.indexes.bulkGet(others)) {
    if (!index || index.live === 0 || !(query.scope?.langs?.includes(index.lang) ?? true)) continue;
    const found = await searchIndex(view, index, parseQuery(query.subject, query.body, index.lang));
    best = better(best, { ...found, judgement: judgeOther(found.evidence, query.lang !== 'und') });
  }
  return best;
}

function hitsOf(view: SearchView, found: Found, limit: number): PassageHit[] {
  return found.ranked.slice(0, limit).flatMap(({ passages, score }) => {
    const first = passages[0];
    const source = first && view.sources.get(first.passage.sourceId);
    if (!source) return [];
    return [toHit(first.passage, source, view.now, { score, terms: first.matched, words: found.query.words })];
  });
}

async function find(view: SearchView, query: SearchQuery, index: IndexRow | undefined): Promise<Found | null> {
  const own = query.lang !== 'und' && (query.scope?.langs?.includes(query.lang) ?? true);
  let found: Found | null = null;
  if (own && index && index.live > 0) {
    found = await searchIndex(view, index, parseQuery(query.subject, query.body, query.lang));
  }
  if (found && found.judgement.fit !== 'none') return found;
  const other = await fallback(view, query, found ? [query.lang] : []);
  return other && (!found || other.judgement.fit !== 'none') ? other : found;
}

function reasonsOf(found: Found | null, first: Language | undefined, asked: Language): SearchResult['fitReasons'] {
  if (!found) return ['no-hits', 'empty-base'];
  const reasons = new Set(found.judgement.reasons);
  if (found.joined && asked !== 'und' && first !== asked) reasons.add('other-language');
  if (found.incomplete) reasons.add('index-incomplete');
  return [...reasons];
}

/** Where the words found an answer, its language alone is compared; else every one that the scope allows. */
async function comparedIndexes({ tx }: SearchView, query: SearchQuery, found: Found): Promise<IndexRow[]> {
  const langs = found.judgement.fit === 'none' ? [...languages, 'und' as const] : [found.lang];
  const wanted = langs.filter((lang) => query.scope?.langs?.includes(lang) ?? true);
  return (await tx.indexes.bulkGet(wanted)).filter((index) => index !== undefined && index.live > 0) as IndexRow[];
}

/**
 * Search over the stored index. Holds nothing but a small cache of index records, so a worker just started answers
 * with a handful of reads. The ticket's language comes first; where nothing fits there, the others are asked.
 */
export function createSearch(store: KnowledgeStore, options: SearchOptions = {}): Search {
  const { now = Date.now, clock = () => performance.now(), turns = createTurns(), onUnsound = () => {} } = options;
  const cache = new RecordCache(cacheBytes);
  return {
    search: (query) =>
      turns.query(() =>
        store.read(async (tx) => {
          const started = clock();
          const [rows, index] = await Promise.all([tx.sources.all(), tx.indexes.get(query.lang)]);
          const sources = new Map(rows.map((source) => [source.id, source]));
          const view: SearchView = { tx, cache, sources, scope: query.scope ?? {}, now: now() };
          const byWords = await find(view, query, index);
          const joined =
            byWords && query.vector
              ? await withMeaning(
                  view,
                  query.vector,
                  byWords,
                  () => comparedIndexes(view, query, byWords),
                  () => clock() - started > longestCompareMs,
                )
              : null;
          const found = joined ?? byWords;
          if (found) options.onFound?.(found);
          if (found?.unsound) onUnsound(found.lang, found.damaged);
          const hits = found ? hitsOf(view, found, Math.min(50, Math.max(1, query.limit))) : [];
          return {
            hits,
            fit: found?.judgement.fit ?? 'none',
            fitReasons: reasonsOf(found, hits[0]?.lang, query.lang),
            coverage: Math.min(1, found?.evidence.coverage ?? 0),
            lang: found?.lang ?? query.lang,
            tookMs: clock() - started,
          };
        }),
      ),
  };
}
