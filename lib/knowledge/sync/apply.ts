import { articleHash, articleId, prepareArticle } from '../article';
import { change, type PreparedArticle } from '../index/writer';
import type { SourcePage } from '../sources/source';
import type { ArticleRow, KnowledgeStore, KnowledgeTx, SyncRow } from '../store';
import type { RawArticle, SyncState } from '../types';
import { addRowErrors, held, leaseMs } from './row';

/** Passages a transaction: small enough that a query waiting behind it is not felt. */
const passagesPerBatch = 100;
const articlesPerBatch = 100;

export interface Run {
  store: KnowledgeStore;
  sourceId: string;
  holder: string;
  run: string;
  signal: AbortSignal;
  now(): number;
  onState(state: SyncState): void;
}

interface Work {
  put: PreparedArticle[];
  /** Stored rows that are as they were, to be marked as seen. */
  same: ArticleRow[];
  remove: ArticleRow[];
  /** Rows that `put` replaces. */
  replaced: ArticleRow[];
}

const emptyWork = (): Work => ({ put: [], same: [], remove: [], replaced: [] });

/** One batch in one transaction: articles, index and the counts of the sync change together or not at all. */
export async function commit(run: Run, work: Work, finish: (row: SyncRow) => void): Promise<void> {
  const state = await run.store.write(async (tx) => {
    const row = await held(tx, run.sourceId, run.holder, run.run);
    await change(tx, work.put, work.remove, run.run);
    if (work.same.length > 0) await tx.articles.put(work.same.map((each) => ({ ...each, run: run.run })));
    count(row.state, work);
    finish(row);
    if (row.lease) row.lease.until = run.now() + leaseMs;
    await tx.syncs.put([row]);
    return row.state;
  });
  run.onState(state);
}

function count(state: SyncState, work: Work): void {
  const passages = (rows: readonly { count: number }[]) => rows.reduce((sum, row) => sum + row.count, 0);
  state.added += work.put.length - work.replaced.length;
  state.changed += work.replaced.length;
  state.removed += work.remove.length;
  state.articles += work.put.length - work.replaced.length - work.remove.length;
  state.passages += work.put.reduce((sum, article) => sum + article.passages.length, 0);
  state.passages -= passages(work.replaced) + passages(work.remove);
}

function known(run: Run, ids: string[]): Promise<(ArticleRow | undefined)[]> {
  return run.store.read((tx: KnowledgeTx) => tx.articles.bulkGet(ids));
}

/** An id twice on a page would be counted twice: the last one stands. */
function unique(articles: readonly RawArticle[]): RawArticle[] {
  return [...new Map(articles.map((raw) => [raw.id, raw])).values()];
}

/** Applies a page in batches; the last batch moves the cursor, so a killed run repeats at most this page. */
export async function applyPage(run: Run, page: SourcePage): Promise<void> {
  const articles = unique(page.articles);
  const before = await known(
    run,
    articles.map((raw) => articleId(run.sourceId, raw.id)),
  );
  const taken = new Set(articles.map((raw) => raw.id));
  const withdrawn = page.withdrawn.filter((id) => !taken.has(id)).map((id) => articleId(run.sourceId, id));
  let work = emptyWork();
  work.remove = (await known(run, withdrawn)).filter((row) => row !== undefined);
  let passages = 0;
  for (const [at, raw] of articles.entries()) {
    run.signal.throwIfAborted();
    const row = before[at];
    const hash = await articleHash(raw);
    if (row?.hash === hash) work.same.push({ ...row, updatedAt: raw.updatedAt });
    else {
      const article = prepareArticle(run.sourceId, raw, hash);
      passages += article.passages.length;
      work.put.push(article);
      if (row) work.replaced.push(row);
    }
    if (passages >= passagesPerBatch || work.put.length + work.same.length >= articlesPerBatch) {
      await commit(run, work, () => {});
      work = emptyWork();
      passages = 0;
    }
  }
  await commit(run, work, (row) => {
    row.state.seen += articles.length;
    row.state.total = page.total ?? row.state.total;
    row.state.cursor = page.cursor;
    row.listed = page.cursor === null;
    addRowErrors(row.state, page.rowErrors);
    if (page.newest !== null) row.newest = Math.max(page.newest, row.newest ?? 0);
  });
}

/** Removes what a full run did not see. */
export async function removeUnseen(run: Run): Promise<void> {
  let after = '';
  for (;;) {
    run.signal.throwIfAborted();
    const rows = await run.store.read((tx) => tx.articles.ofSource(run.sourceId, after, articlesPerBatch));
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const remove = rows.filter((row) => row.run !== run.run);
    if (remove.length > 0) await commit(run, { ...emptyWork(), remove }, () => {});
  }
}
