import { ProblemError, problem } from '../problem';
import { problemOf } from './failure';
import { discardStaged, publishStaged, settleStaged } from './index/stage';
import { createTidy, type Tidy } from './index/tidy';
import { asDescribed, type OpenedSource, type OpenSource, openSource } from './open-source';
import type { SourceDeps, SourceReader } from './sources/source';

import type { KnowledgeStore, SyncRow } from './store';
import { applyPage, commit, emptyWork, mergesEnded, noMerging, type Run, removeUnseen } from './sync/apply';
import { begin, forgetStaged, held } from './sync/row';
import { createTurns, type Turns } from './turns';
import type { Source, SyncState } from './types';

export interface SyncOptions {
  /** Lists everything again, so that removed articles are found. */
  full?: boolean;
  /** Takes over a run that a killed worker left (`interrupted()`), although its lease has not run out. */
  resume?: boolean;
  signal?: AbortSignal;
  onProgress?(state: SyncState): void;
}

export interface Sync {
  /** Runs to the end and gives the last state; failures are in `state.error`. Rejects only with `source-busy`, `bad-request`. */
  sync(sourceId: string, options?: SyncOptions): Promise<SyncState>;
  /** Sources whose run was cut off when the worker died. */
  interrupted(): Promise<Source[]>;
  tidy: Tidy;
}

/** Backstop against a source whose pages never end. */
const mostPages = 20_000;

async function pages(run: Run, row: SyncRow, reader: SourceReader): Promise<void> {
  // What always comes whole may still say that it did not change.
  const since = row.full && row.staged === null ? null : row.state.since;
  let cursor = row.state.cursor;
  if (row.listed) return;
  for (let page = 0; page < mostPages; page += 1) {
    const read = await reader({ cursor, since, signal: run.signal });
    run.signal.throwIfAborted();
    await applyPage(run, read);
    cursor = read.cursor;
    if (cursor === null) return;
  }
  throw new ProblemError(problem('source-not-json', { field: 'pages' }));
}

/** The listing is in: what a full one did not see goes, and what was staged becomes visible, all of it at once. */
async function complete(run: Run, row: SyncRow): Promise<void> {
  const listed = await run.store.read((tx) => tx.syncs.get(run.sourceId));
  // A source that shows nothing at all is more likely broken than empty: what is known stays.
  if (listed?.full && listed.state.seen === 0 && listed.state.articles > 0)
    throw new ProblemError(problem('source-empty', {}, true));
  if (listed?.full) await removeUnseen(run);
  if (row.staged === null) return;
  await run.store.write(async (tx) => {
    const now = await held(tx, run.sourceId, run.holder, run.run);
    await publishStaged(tx, run.sourceId);
    now.staged = 'published';
    await tx.syncs.put([now]);
  });
}

async function finish(run: Run, row: SyncRow): Promise<void> {
  if (row.staged !== null) await settleStaged(run.store, run.sourceId);
  await commit(run, emptyWork(), (last) => {
    const { state } = last;
    state.status = 'ok';
    state.failures = 0;
    state.finishedAt = run.now();
    state.since = last.newest ?? state.since;
    if (last.full) last.fullAt = run.now();
    last.listed = false;
    last.staged = null;
    last.before = null;
    last.lease = null;
    if (state.seen === 0 && state.articles === 0) state.error = { code: 'source-empty', params: {} };
  });
}

export interface SyncParts {
  turns?: Turns;
  open?: OpenSource;
}

/** Runs syncs over one store. `deps` is what sources may use of the world. */
export function createSync(store: KnowledgeStore, deps: SourceDeps, parts: SyncParts = {}): Sync {
  const { turns = createTurns(), open = openSource } = parts;
  const holder = crypto.randomUUID();
  const running = new Set<string>();
  const tidy = createTidy(store, { holder, now: deps.now, turns });

  async function release(sourceId: string, end: (row: SyncRow) => void): Promise<SyncState | null> {
    return store.write(async (tx) => {
      const row = await tx.syncs.get(sourceId);
      if (row?.lease?.holder !== holder) return row?.state ?? null;
      end(row);
      row.lease = null;
      await tx.syncs.put([row]);
      return row.state;
    });
  }

  const isStaging = async (sourceId: string) =>
    (await store.read((tx) => tx.syncs.get(sourceId)))?.staged === 'staging';

  async function work(
    source: Source,
    opened: OpenedSource,
    row: SyncRow,
    signal: AbortSignal,
    onState: (state: SyncState) => void,
  ) {
    const { now } = deps;
    const merging = noMerging();
    const run: Run = { store, sourceId: source.id, holder, run: row.run, signal, turns, tidy, now, onState, merging };
    try {
      if (row.staged !== 'published') {
        if (row.staged === 'staging' && row.state.cursor === null && !row.listed) await discardStaged(store, source.id);
        await pages(run, row, opened.read);
        await mergesEnded(run);
        await complete(run, row);
      }
      await finish(run, row);
      await tidy.whenQuiet(signal);
      return (await store.read((tx) => tx.syncs.get(source.id)))?.state ?? null;
    } catch (error) {
      await run.merging.ended;
      const { code, params } = problemOf(error, signal);
      // What nobody sees only fills a full disk.
      const giveUp = code === 'storage-full' && (await isStaging(source.id));
      if (giveUp) await discardStaged(store, source.id).catch(() => undefined);
      return await release(source.id, (last) => {
        const { state } = last;
        if (giveUp) {
          forgetStaged(last);
          last.listed = false;
        }
        state.status = code === 'source-cancelled' ? 'cancelled' : 'failed';
        if (state.status === 'failed') state.failures = (state.failures ?? 0) + 1;
        state.finishedAt = deps.now();
        state.error = { code, params };
      });
    }
  }

  return {
    tidy,
    sync: async (sourceId, options = {}) => {
      if (running.has(sourceId)) throw new ProblemError(problem('source-busy', {}, true));
      running.add(sourceId);
      try {
        const { full = false, resume = false, signal = new AbortController().signal, onProgress = () => {} } = options;
        const source = await store.read((tx) => tx.sources.get(sourceId));
        if (!source) throw new ProblemError(problem('bad-request', { field: 'sourceId' }));
        const opened = asDescribed(open(source, store, deps), source);
        const start = { holder, now: deps.now(), full, takeOver: resume, staged: opened.inOneStep };
        const row = await begin(store, sourceId, start);
        onProgress(row.state);
        const state = (await work(source, opened, row, signal, onProgress)) ?? row.state;
        onProgress(state);
        return state;
      } finally {
        running.delete(sourceId);
      }
    },
    interrupted: () =>
      store.read(async (tx) => {
        const rows = await tx.syncs.all();
        const cut = rows.filter(({ state, lease }) => state.status === 'running' && lease?.holder !== holder);
        return (await tx.sources.bulkGet(cut.map((row) => row.sourceId))).filter((source) => source !== undefined);
      }),
  };
}
