import { Dexie } from 'dexie';
import type { CrawlStore } from '../knowledge/website/crawl-store';
import type { SidedeskDatabase } from './database';

/** The addresses of website sources on Dexie. */
export function crawlStore(db: SidedeskDatabase): CrawlStore {
  const ofRun = (sourceId: string, run: string, state: string) =>
    db.crawl
      .where('[sourceId+run+state+url]')
      .between([sourceId, run, state, Dexie.minKey], [sourceId, run, state, Dexie.maxKey]);
  const count = async (sourceId: string, run: string): Promise<number> =>
    (await ofRun(sourceId, run, 'queued').count()) + (await ofRun(sourceId, run, 'done').count());
  return {
    enqueue: (sourceId, run, urls, most) =>
      db.transaction('rw', db.crawl, async () => {
        const distinct = [...new Set(urls)];
        const known = await db.crawl.bulkGet(distinct.map((url): [string, string] => [sourceId, url]));
        const room = most - (await count(sourceId, run));
        const fresh = distinct.flatMap((url, at) => {
          const before = known[at];
          if (before?.run === run) return [];
          const kept = before ?? { etag: null, lastModified: null, articleId: null, links: [] };
          return [{ ...kept, sourceId, url, run, state: 'queued' as const }];
        });
        await db.crawl.bulkPut(fresh.slice(0, Math.max(0, room)));
        return count(sourceId, run);
      }),
    next: (sourceId, run, limit) => ofRun(sourceId, run, 'queued').limit(limit).toArray(),
    async done(rows) {
      await db.crawl.bulkPut([...rows]);
    },
    count,
    async forget(sourceId) {
      const rows = db.crawl.where('[sourceId+url]').between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey]);
      await rows.modify({ etag: null, lastModified: null });
    },
    async remove(sourceId) {
      await db.crawl.where('[sourceId+url]').between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey]).delete();
    },
  };
}
