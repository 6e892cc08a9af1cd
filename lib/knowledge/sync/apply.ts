import type { Language } from '../../ticket/page-ticket';
import { articleHash, articleId, prepareArticle } from '../article';
import { hiddenWords } from '../extract/hidden-words';
import { stage } from '../index/stage';
import type { Tidy } from '../index/tidy';
import { Additions, change, type PreparedArticle } from '../index/writer';
import type { SourcePage } from '../sources/source';
import type { ArticleRow, KnowledgeStore, KnowledgeTx, SyncRow } from '../store';
import type { Turns } from '../turns';
import type { RawArticle, SyncState } from '../types';
import { noteChanges } from './changes';
import { addRowErrors, held, leaseMs } from './row';

/** Passages a transaction: each costs ten messages to the database and back, and a query may wait behind it. */
const passagesPerBatch = 200;
const articlesPerBatch = 100;
/** Hashed by the browser beside the work at hand; one by one each would be waited for. */
const hashesAhead = 32;

export interface Run {
  store: KnowledgeStore;
  sourceId: string;
  holder: string;
  run: string;
  signal: AbortSignal;
  turns: Turns;
  tidy: Tidy;
  now(): number;
  onState(state: SyncState): void;
  /** Merges beside the next batches; see `mergeBeside`. */
  merging: { running: boolean; ended: Promise<void>; failure: unknown };
}

export const noMerging = (): Run['merging'] => ({ running: false, ended: Promise.resolve(), failure: null });

export interface Work {
  put: PreparedArticle[];
  /** The same, analysed. */
  additions: Additions;
  /** Stored rows that are as they were, to be marked as seen. */
  same: ArticleRow[];
  remove: ArticleRow[];
  /** Rows that `put` replaces. */
  replaced: ArticleRow[];
}

export const emptyWork = (): Work => ({ put: [], additions: new Additions(), same: [], remove: [], replaced: [] });

/**
 * Begins to merge what has grown, and does not wait: the next batch is prepared and written meanwhile, and the merge
 * that runs takes its segments too. A failure ends the run at its next batch.
 */
function mergeBeside(run: Run, langs: Iterable<Language>, staged: string | null): void {
  const { merging } = run;
  if (merging.running) return;
  merging.running = true;
  merging.ended = run.tidy
    .whileGrowing(langs, staged, run.signal)
    .catch((error: unknown) => {
      merging.failure ??= error;
    })
    .finally(() => {
      merging.running = false;
    });
}

/** Waits for a merge that runs beside. Rejects with what it failed of. */
export async function mergesEnded({ merging }: Run): Promise<void> {
  await merging.ended;
  if (merging.failure !== null) throw merging.failure;
}

/** One batch in one transaction: articles, index and the counts of the sync change together or not at all. */
export async function commit(run: Run, work: Work, finish: (row: SyncRow) => void): Promise<void> {
  if (run.merging.failure !== null) throw run.merging.failure;
  const additions = work.additions.build();
  const write = async (tx: KnowledgeTx) => {
    const row = await held(tx, run.sourceId, run.holder, run.run);
    const changes = { additions, replaced: work.replaced, removed: work.remove };
    count(row.state, work);
    finish(row);
    if (row.lease) row.lease.until = run.now() + leaseMs;
    // Beside each other: a query waits until all of it is done, and each wait in here is for a turn of a busy worker.
    await Promise.all([
      row.staged === 'staging' ? stage(tx, run.sourceId, changes, run.run) : change(tx, changes, run.run),
      work.same.length > 0 ? tx.articles.put(work.same.map((each) => ({ ...each, run: run.run }))) : undefined,
      noteChanges(tx, row, work, run.now()),
      tx.syncs.put([row]),
    ]);
    return row;
  };
  const row = await run.turns.write(() => run.store.write(write));
  run.onState(row.state);
  const staged = row.staged === 'staging' ? run.sourceId : null;
  if (additions.length > 0) {
    const langs = additions.map(({ lang }) => lang);
    mergeBeside(run, langs, staged);
  }
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

/**
 * Applies a page in batches; the last batch moves the cursor, so a killed run repeats at most this page. The next batch
 * is prepared while the last is written.
 */
export async function applyPage(run: Run, page: SourcePage): Promise<void> {
  const articles = unique(page.articles);
  const before = await known(
    run,
    articles.map((raw) => articleId(run.sourceId, raw.id)),
  );
  const taken = new Set(articles.map((raw) => raw.id));
  const kept = (page.unchanged ?? []).filter((id) => !taken.has(id)).map((id) => articleId(run.sourceId, id));
  const withdrawn = page.withdrawn.filter((id) => !taken.has(id)).map((id) => articleId(run.sourceId, id));
  let work = emptyWork();
  work.remove = (await known(run, withdrawn)).filter((row) => row !== undefined);
  work.same.push(...(await known(run, kept)).filter((row) => row !== undefined));
  let passages = 0;
  let hashes: string[] = [];
  let writing: Promise<void> = Promise.resolve();
  // A failed write is reported by the batch after it, which waits for it.
  writing.catch(() => {});
  for (const [at, raw] of articles.entries()) {
    run.signal.throwIfAborted();
    await run.turns.rest();
    if (at % hashesAhead === 0) hashes = await Promise.all(articles.slice(at, at + hashesAhead).map(articleHash));
    const row = before[at];
    const hash = hashes[at % hashesAhead] ?? '';
    if (row?.hash === hash) work.same.push(row);
    else {
      const article = prepareArticle(run.sourceId, raw, hash);
      passages += article.passages.length;
      work.put.push(article);
      work.additions.add(article);
      if (row) work.replaced.push(row);
    }
    if (passages < passagesPerBatch && work.put.length + work.same.length < articlesPerBatch) continue;
    await writing;
    writing = commit(run, work, () => {});
    writing.catch(() => {});
    work = emptyWork();
    passages = 0;
  }
  await writing;
  const hidden = articles.flatMap((raw) => hiddenWords(raw) ?? []);
  await commit(run, work, (row) => {
    row.state.seen += articles.length + kept.length;
    row.state.total = page.total ?? row.state.total;
    row.state.cursor = page.cursor;
    row.listed = page.cursor === null;
    if (page.nothingNew) row.full = false;
    addRowErrors(row.state, [...page.rowErrors, ...hidden]);
    if (page.newest !== null) row.newest = Math.max(page.newest, row.newest ?? 0);
  });
  await page.stored?.();
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
    const staged = await run.store.read((tx) => tx.staged.bulkGet(rows.map(({ id }) => [run.sourceId, id])));
    const remove = rows.filter((row, at) => row.run !== run.run && staged[at] === undefined);
    if (remove.length > 0) await commit(run, { ...emptyWork(), remove }, () => {});
  }
}
