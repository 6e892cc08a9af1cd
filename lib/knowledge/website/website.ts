import { type Problem, ProblemError, problem } from '../../problem';
import type { PageRequest, SourceDeps, SourcePage, SourceReader } from '../sources/source';
import { type CrawlScope, clean, isAllowedHost, isInScope } from './address';
import { bodyOf, bounded } from './bounded';
import type { CrawlRow, CrawlStore } from './crawl-store';
import { getPage } from './get-page';
import { type ReadableOf, readPage } from './read-page';
import { type Robots, readRobots } from './robots';
import { readSitemap } from './sitemap';

export interface WebsiteOptions {
  sourceId: string;
  scope: CrawlScope;
  internal: boolean;
  /** True: the addresses come from the site's sitemap where it has one, else by following links. */
  useSitemap: boolean;
  /** A site that never ends is cut off here. */
  mostPages: number;
}

export interface WebsiteDeps extends SourceDeps {
  store: CrawlStore;
  readableOf: ReadableOf;
  newId(): string;
}

/** Pages a batch: with the polite pause some seconds, so that a stopped worker repeats little. */
const pagesPerBatch = 8;
/** sitemaps.org: 50 MB unpacked. */
const mostSitemapBytes = 52_428_800;
const mostSitemaps = 100;

interface Cursor {
  run: string;
  /** True when addresses come from the sitemap alone. */
  listed: boolean;
}

const cursorText = ({ run, listed }: Cursor): string => `${run}|${listed ? 'listed' : 'links'}`;
function parseCursor(text: string): Cursor {
  const [run = '', kind] = text.split('|');
  return { run, listed: kind === 'listed' };
}

/** Reads a website page by page: politely, as its robots.txt allows, and only what changed since the last run. */
export function website(options: WebsiteOptions, deps: WebsiteDeps): SourceReader {
  const { sourceId, scope, mostPages } = options;
  let robots: Promise<Robots> | null = null;
  const robotsOf = (signal: AbortSignal): Promise<Robots> => {
    robots ??= readRobots(deps, scope.start.origin, signal);
    return robots;
  };

  async function begin(signal: AbortSignal): Promise<{ cursor: Cursor; rowErrors: Problem[] }> {
    const rules = await robotsOf(signal);
    const run = deps.newId();
    const rowErrors: Problem[] = [];
    const listed = options.useSitemap ? await enqueueSitemap(run, rules, rowErrors, signal) : 0;
    if (listed > 0) return { cursor: { run, listed: true }, rowErrors };
    if (!rules.allows(scope.start.href))
      throw new ProblemError(problem('source-robots', { host: scope.start.host, page: scope.start.pathname }));
    await deps.store.enqueue(sourceId, run, [scope.start.href], mostPages);
    return { cursor: { run, listed: false }, rowErrors };
  }

  /** Gives how many addresses of the source the sitemaps hold. */
  async function enqueueSitemap(
    run: string,
    rules: Robots,
    rowErrors: Problem[],
    signal: AbortSignal,
  ): Promise<number> {
    const queue = rules.sitemaps.length > 0 ? [...rules.sitemaps] : [`${scope.start.origin}/sitemap.xml`];
    const seen = new Set<string>();
    let found = 0;
    while (queue.length > 0 && seen.size < mostSitemaps && found < mostPages) {
      const address = queue.shift() ?? '';
      const url = URL.canParse(address, scope.start.href) ? new URL(address, scope.start.href) : null;
      // A sitemap may stand on another host (a file store), but never in the company's own network.
      if (!url || seen.has(url.href) || !/^https?:$/.test(url.protocol) || !isAllowedHost(url, scope)) continue;
      seen.add(url.href);
      const sitemap = await readOne(url, signal).catch((error: unknown) => {
        signal.throwIfAborted();
        const shown = error instanceof ProblemError ? error.problem : problem('page-unreachable', { status: 0 });
        rowErrors.push({ ...shown, params: { ...shown.params, page: url.pathname.slice(0, 200) } });
        return null;
      });
      if (!sitemap) continue;
      queue.push(...sitemap.sitemaps);
      const pages = sitemap.entries.flatMap(({ url: page }) => {
        const made = URL.canParse(page) ? clean(new URL(page)) : null;
        return made && isInScope(made, scope) && rules.allows(made.href) ? [made.href] : [];
      });
      if (pages.length > 0) found = await deps.store.enqueue(sourceId, run, pages, mostPages);
      if (sitemap.cut) rowErrors.push(problem('sitemap-cut', { page: url.pathname.slice(0, 200) }));
    }
    return found;
  }

  async function readOne(url: URL, signal: AbortSignal) {
    const response = await deps.fetch(url.href, {
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]),
    });
    if (!response.ok || (response.url !== '' && !isAllowedHost(new URL(response.url), scope))) {
      await response.body?.cancel();
      return null;
    }
    return readSitemap(bounded(await bodyOf(response), mostSitemapBytes, signal));
  }

  return async ({ cursor, signal }: PageRequest): Promise<SourcePage> => {
    signal.throwIfAborted();
    const begun = cursor === null ? await begin(signal) : null;
    const at = begun?.cursor ?? parseCursor(cursor ?? '');
    const rules = await robotsOf(signal);
    const page: SourcePage = {
      articles: [],
      withdrawn: [],
      unchanged: [],
      rowErrors: begun?.rowErrors ?? [],
      cursor: null,
      total: null,
      newest: null,
    };
    const rows = await deps.store.next(sourceId, at.run, pagesPerBatch);
    const read: CrawlRow[] = [];
    for (const [index, row] of rows.entries()) {
      if (index > 0) await deps.sleep(rules.delayMs, signal);
      const { links, after } = await visit(row, page, signal);
      read.push(after);
      const allowed = at.listed ? [] : links.filter((url) => rules.allows(url));
      if (allowed.length > 0) await deps.store.enqueue(sourceId, at.run, allowed, mostPages);
    }
    page.total = await deps.store.count(sourceId, at.run);
    // These are still in the queue: a run that is cut off before their articles are stored must read them again.
    page.stored = () => deps.store.done(read);
    const more = rows.length > 0 && (await deps.store.next(sourceId, at.run, rows.length + 1)).length > rows.length;
    if (more) {
      page.cursor = cursorText(at);
      await deps.sleep(rules.delayMs, signal);
    } else if (page.total >= mostPages) page.rowErrors.push(problem('source-too-many-pages', { pages: mostPages }));
    return page;
  };

  /** Reads one address into `page`; gives the links on it, and its row as it is once the page is stored. */
  async function visit(
    row: CrawlRow,
    page: SourcePage,
    signal: AbortSignal,
  ): Promise<{ links: string[]; after: CrawlRow }> {
    const known = row.articleId === null ? null : { etag: row.etag, lastModified: row.lastModified };
    const got = await getPage(deps, row.url, scope, known, signal);
    const done = (links: string[], articleId: string | null, change: Partial<CrawlRow> = {}) => ({
      links,
      after: { ...row, ...change, state: 'done' as const, articleId },
    });
    switch (got.state) {
      case 'unchanged':
        if (row.articleId !== null) page.unchanged?.push(row.articleId);
        return done(row.links, row.articleId);
      case 'gone':
        if (row.articleId !== null) page.withdrawn.push(row.articleId);
        return done([], null, { etag: null, lastModified: null, links: [] });
      case 'failed':
        page.rowErrors.push(got.problem);
        // A page that is down today is not gone: what is known of it stays.
        if (row.articleId !== null) page.unchanged?.push(row.articleId);
        return done(row.links, row.articleId);
    }
    const read = await readPage(got, scope, options.internal, deps.readableOf);
    if (read.problem) page.rowErrors.push(read.problem);
    // Two addresses of one page are one article; the same canonical address twice in a batch is taken once by its id.
    if (read.article) page.articles.push(read.article);
    else if (row.articleId !== null) page.withdrawn.push(row.articleId);
    return done(read.links, read.article?.id ?? null, { ...got.validators, links: read.links.slice(0, 500) });
  }
}
