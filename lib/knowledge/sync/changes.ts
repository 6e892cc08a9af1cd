import type { ChangedArticle, KnowledgeTx, SyncRow } from '../store';
import type { Work } from './apply';

/** Articles named for one run; the counts say how many there were. A first run of 10,000 would fill the disk for nothing. */
const mostListed = 200;

/** Adds what a batch changed to its run's row, in the batch's own transaction. */
export async function noteChanges(tx: KnowledgeTx, sync: SyncRow, work: Work, now: number): Promise<void> {
  const changed = work.put.length + work.remove.length > 0;
  const hidden = sync.staged === 'staging';
  // A batch without changes still tells that what was staged is found now.
  if (!changed && (hidden || sync.state.finishedAt === null)) return;
  const known = await tx.changes.get([sync.sourceId, sync.run]);
  if (!known && !changed) return;
  const row = known ?? {
    ...{ sourceId: sync.sourceId, run: sync.run, at: now, first: sync.fullAt === null },
    ...{ hidden, added: 0, changed: 0, removed: 0, articles: [] },
  };
  const replaced = new Set(work.replaced.map(({ id }) => id));
  const named = (kind: ChangedArticle['kind']) => (each: { id: string; title: string; url: string | null }) => ({
    id: each.id,
    title: each.title,
    url: each.url,
    kind,
  });
  const put = work.put.map(({ row: each }) => named(replaced.has(each.id) ? 'changed' : 'added')(each));
  row.articles = [...row.articles, ...work.remove.map(named('removed')), ...put].slice(0, mostListed);
  row.added += work.put.length - work.replaced.length;
  row.changed += work.replaced.length;
  row.removed += work.remove.length;
  if (changed) row.at = now;
  row.hidden = hidden;
  await tx.changes.put([row]);
}
