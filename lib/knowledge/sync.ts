import { type Problem, ProblemError, problem } from '../problem';
import { type Language, languages } from '../ticket/page-ticket';
import { merge, sweep, wantsMerge } from './index/merge';
import { markdownFolder } from './sources/markdown-folder';
import type { SourceDeps, SourceReader } from './sources/source';
import { zendeskHelpCenter } from './sources/zendesk-help-center';
import type { KnowledgeStore, SyncRow } from './store';
import { applyPage, commit, type Run, removeUnseen } from './sync/apply';
import { begin } from './sync/row';
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
  /** Merges the segments of every index that has grown enough; runs beside queries. */
  tidy(signal?: AbortSignal): Promise<void>;
}

/** Backstop against a source whose pages never end. */
const mostPages = 20_000;

function readerOf(source: Source, store: KnowledgeStore, deps: SourceDeps): SourceReader {
  switch (source.kind) {
    case 'zendesk-help-center':
      return zendeskHelpCenter(source.address ?? '', deps);
    case 'markdown-folder':
      return markdownFolder(source.id, source.internal, store);
  }
}

/** What a person is told of a failure; nothing of the answer's text is kept. */
function problemOf(error: unknown, signal: AbortSignal): Problem {
  if (signal.aborted) return problem('source-cancelled');
  if (error instanceof ProblemError) return error.problem;
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : null].map((each) =>
    each instanceof Error ? each.name : '',
  );
  if (names.includes('QuotaExceededError')) return problem('storage-full');
  return problem('unexpected', { name: names[0] ?? '' }, true);
}

async function pages(run: Run, row: SyncRow, reader: SourceReader): Promise<void> {
  const since = row.full ? null : row.state.since;
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

async function finish(run: Run, row: SyncRow): Promise<void> {
  const seen = await run.store.read((tx) => tx.syncs.get(run.sourceId));
  // A source that shows nothing at all is more likely broken than empty: what is known stays.
  if (row.full && seen?.state.seen === 0 && seen.state.articles > 0)
    throw new ProblemError(problem('source-empty', {}, true));
  if (row.full) await removeUnseen(run);
  await commit(run, { put: [], same: [], remove: [], replaced: [] }, (last) => {
    const { state } = last;
    state.status = 'ok';
    state.finishedAt = run.now();
    state.since = last.newest ?? state.since;
    if (last.full) last.fullAt = run.now();
    last.listed = false;
    last.lease = null;
    if (state.seen === 0 && state.articles === 0) state.error = { code: 'source-empty', params: {} };
  });
}

/** Runs syncs over one store. `deps` is what sources may use of the world. */
export function createSync(store: KnowledgeStore, deps: SourceDeps): Sync {
  const holder = crypto.randomUUID();
  const running = new Set<string>();
  const merging = new Map<Language, Promise<void>>();

  async function tidy(signal?: AbortSignal): Promise<void> {
    const rows = (await store.read((tx) => tx.indexes.all())).filter(({ lang }) =>
      [...languages, 'und'].includes(lang),
    );
    for (const row of rows) {
      await merging.get(row.lang);
      const work = wantsMerge(row)
        ? merge(store, row.lang, signal)
        : row.garbage.length > 0
          ? sweep(store, row.lang)
          : null;
      if (!work) continue;
      merging.set(row.lang, work);
      await work.finally(() => merging.delete(row.lang));
    }
  }

  async function release(sourceId: string, end: (state: SyncState) => void): Promise<SyncState | null> {
    return store.write(async (tx) => {
      const row = await tx.syncs.get(sourceId);
      if (row?.lease?.holder !== holder) return row?.state ?? null;
      end(row.state);
      row.lease = null;
      await tx.syncs.put([row]);
      return row.state;
    });
  }

  async function work(source: Source, row: SyncRow, signal: AbortSignal, onState: (state: SyncState) => void) {
    const run: Run = { store, sourceId: source.id, holder, run: row.run, signal, now: deps.now, onState };
    try {
      await pages(run, row, readerOf(source, store, deps));
      await finish(run, row);
      await tidy(signal);
      return (await store.read((tx) => tx.syncs.get(source.id)))?.state ?? null;
    } catch (error) {
      const { code, params } = problemOf(error, signal);
      return await release(source.id, (state) => {
        state.status = code === 'source-cancelled' ? 'cancelled' : 'failed';
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
        const row = await begin(store, sourceId, { holder, now: deps.now(), full, takeOver: resume });
        const source = await store.read((tx) => tx.sources.get(sourceId));
        if (!source) throw new ProblemError(problem('bad-request', { field: 'sourceId' }));
        onProgress(row.state);
        const state = (await work(source, row, signal, onProgress)) ?? row.state;
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
