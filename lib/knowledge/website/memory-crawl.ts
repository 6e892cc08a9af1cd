import type { CrawlRow, CrawlStore } from './crawl-store';

/** A crawl that is forgotten with its object: for a preview, and for tests. */
export function memoryCrawl(): CrawlStore & { rows: Map<string, CrawlRow> } {
  const rows = new Map<string, CrawlRow>();
  const ofRun = (run: string) => [...rows.values()].filter((row) => row.run === run);
  return {
    rows,
    async enqueue(sourceId, run, urls, most) {
      for (const url of urls) {
        const known = rows.get(url);
        if (known?.run === run) continue;
        if (ofRun(run).length >= most) break;
        const before = known ?? { etag: null, lastModified: null, articleId: null, links: [] };
        rows.set(url, { ...before, sourceId, url, run, state: 'queued' });
      }
      return ofRun(run).length;
    },
    next: async (_sourceId, run, limit) =>
      ofRun(run)
        .filter(({ state }) => state === 'queued')
        .sort((a, b) => (a.url < b.url ? -1 : 1))
        .slice(0, limit),
    async done(settled) {
      for (const row of settled) rows.set(row.url, row);
    },
    count: async (_sourceId, run) => ofRun(run).length,
    async forget() {
      for (const row of rows.values()) rows.set(row.url, { ...row, etag: null, lastModified: null });
    },
    async remove() {
      rows.clear();
    },
  };
}
