import type { ArticleRow, KnowledgeStore } from '../knowledge/store';
import type { Source } from '../knowledge/types';
import { rate } from '../quality/rates';
import { countNames } from './citations';
import type { WeekArticle, WeekRow } from './store';
import type { ArticleHealth, ArticleList, ArticlePage } from './types';

const articlesPerRead = 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** What the window's weeks say of one article. */
export interface ArticleSums extends WeekArticle {
  /** Citations a week, oldest first. */
  weeks: number[];
}

/** Sums of a window by article. */
export function sumWeeks(rows: readonly WeekRow[], range: { from: number; to: number }): Map<string, ArticleSums> {
  const sums = new Map<string, ArticleSums>();
  for (const { week, articles } of [...rows].sort((a, b) => b.week - a.week)) {
    for (const [id, own] of Object.entries(articles)) {
      const known = sums.get(id) ?? {
        ...{ cited: 0, used: 0, kept: 0, cut: 0, heavy: 0, wrong: 0, examples: [] },
        weeks: new Array<number>(range.to - range.from + 1).fill(0),
      };
      for (const name of countNames) known[name] += own[name];
      known.weeks[week - range.from] = own.cited;
      known.examples = [...known.examples, ...own.examples].slice(0, 3);
      sums.set(id, known);
    }
  }
  return sums;
}

/** Whole days past the source's freshness limit; null when it is fresh, of unknown age, or has no limit. */
export function daysOver(updatedAt: number | null, source: Source, now: number): number | null {
  const limit = source.freshnessDays ?? null;
  if (updatedAt === null || limit === null) return null;
  const days = Math.floor((now - updatedAt) / dayMs) - limit;
  return now - updatedAt > limit * dayMs ? Math.max(1, days) : null;
}

interface Rated {
  row: ArticleRow;
  source: Source;
  sums: ArticleSums | null;
  over: number | null;
  low: number;
}

const inList: Record<ArticleList, (rated: Rated) => boolean> = {
  often: ({ sums }) => (sums?.cited ?? 0) > 0,
  never: ({ sums }) => (sums?.cited ?? 0) === 0,
  stale: ({ over }) => over !== null,
  contradicted: ({ sums }) => sums !== null && sums.cut + sums.heavy + sums.wrong > 0,
};

// Contradicted by what is sure: the lower end of the interval, so that one edit of one does not stand above 30 of 60.
const order: Record<ArticleList, (a: Rated, b: Rated) => number> = {
  often: (a, b) => (b.sums?.cited ?? 0) - (a.sums?.cited ?? 0),
  never: (a, b) => (a.row.updatedAt ?? 0) - (b.row.updatedAt ?? 0),
  stale: (a, b) => (b.sums?.cited ?? 0) - (a.sums?.cited ?? 0) || (b.over ?? 0) - (a.over ?? 0),
  contradicted: (a, b) => b.low - a.low || (b.sums?.wrong ?? 0) - (a.sums?.wrong ?? 0),
};

export interface ArticlesInput {
  list: ArticleList;
  sourceId: string | null;
  offset: number;
  limit: number;
}

/** One page of a list of articles. Reads the articles' small rows in slices; passages are not read. */
export async function articlePage(
  knowledge: KnowledgeStore,
  weeks: readonly WeekRow[],
  range: { from: number; to: number },
  { list, sourceId, offset, limit }: ArticlesInput,
  now: number,
): Promise<ArticlePage> {
  const sums = sumWeeks(weeks, range);
  const totals = { articles: 0, often: 0, never: 0, stale: 0, contradicted: 0, limited: 0 };
  const listed: Rated[] = [];
  for await (const { row, source } of allArticles(knowledge, sourceId)) {
    const own = sums.get(row.id) ?? null;
    const low = own ? (contradictedOf(own).low ?? 0) : 0;
    const rated = { row, source, sums: own, over: daysOver(row.updatedAt, source, now), low };
    totals.articles += 1;
    if ((source.freshnessDays ?? null) !== null) totals.limited += 1;
    for (const name of ['often', 'never', 'stale', 'contradicted'] as const) if (inList[name](rated)) totals[name] += 1;
    if (inList[list](rated)) listed.push(rated);
  }
  listed.sort((a, b) => order[list](a, b) || (a.row.id < b.row.id ? -1 : 1));
  return {
    rows: listed.slice(offset, offset + limit).map((rated) => healthOf(rated, range)),
    total: listed.length,
    totals,
    suggestions: weeks.reduce((sum, { suggestions }) => sum + suggestions, 0),
  };
}

async function* allArticles(knowledge: KnowledgeStore, only: string | null) {
  const sources = await knowledge.read((tx) => tx.sources.all());
  for (const source of sources.filter(({ id }) => only === null || id === only)) {
    for (let after = ''; ; ) {
      const from = after;
      const rows = await knowledge.read((tx) => tx.articles.ofSource(source.id, from, articlesPerRead));
      for (const row of rows) yield { row, source };
      const last = rows.at(-1);
      if (!last || rows.length < articlesPerRead) break;
      after = last.id;
    }
  }
}

/** (cut + heavy) of all replies that were sent with a draft citing it. */
function contradictedOf({ kept, cut, heavy }: ArticleSums) {
  return rate(cut + heavy, kept + cut + heavy);
}

function healthOf({ row, source, sums, over }: Rated, range: { from: number; to: number }): ArticleHealth {
  const empty = new Array<number>(range.to - range.from + 1).fill(0);
  const known = sums ?? { cited: 0, used: 0, kept: 0, cut: 0, heavy: 0, wrong: 0, examples: [], weeks: empty };
  return {
    id: row.id,
    title: row.title,
    url: row.url,
    sourceId: source.id,
    sourceName: source.name,
    lang: row.lang,
    internal: row.internal || source.internal,
    updatedAt: row.updatedAt,
    daysOver: over,
    cited: known.cited,
    used: known.used,
    kept: known.kept,
    cut: known.cut,
    heavy: known.heavy,
    wrong: known.wrong,
    contradicted: contradictedOf(known),
    weeks: known.weeks,
    examples: known.examples,
  };
}
