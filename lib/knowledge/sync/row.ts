import { ProblemError, problem } from '../../problem';
import type { KnowledgeStore, KnowledgeTx, SyncRow } from '../store';
import { isLocalKind, type SyncState } from '../types';

/** Longer than the longest wait for a rate limit, so that a waiting run keeps its lease. */
export const leaseMs = 5 * 60_000;
/** Removed articles are found by a full run; this often, when nobody asks. */
const fullEveryMs = 24 * 60 * 60_000;
/** How long an ended run may be taken up again where it stopped. */
const resumeMs = 60 * 60_000;
const mostRowErrors = 100;

export function newState(sourceId: string): SyncState {
  return {
    sourceId,
    status: 'never',
    startedAt: null,
    finishedAt: null,
    seen: 0,
    total: null,
    added: 0,
    changed: 0,
    removed: 0,
    articles: 0,
    passages: 0,
    cursor: null,
    since: null,
    error: null,
  };
}

export function newRow(sourceId: string): SyncRow {
  return {
    sourceId,
    state: newState(sourceId),
    run: '',
    full: true,
    listed: false,
    fullAt: null,
    newest: null,
    lease: null,
    staged: null,
    before: null,
  };
}

export interface Start {
  holder: string;
  now: number;
  full: boolean;
  takeOver: boolean;
  /** True for a source whose changes become visible in one step. */
  staged: boolean;
}

/** Takes the lease and begins a run, or goes on with one that was cut off. Throws `source-busy`, `bad-request`. */
export function begin(store: KnowledgeStore, sourceId: string, start: Start): Promise<SyncRow> {
  const { holder, now } = start;
  return store.write(async (tx) => {
    const source = await tx.sources.get(sourceId);
    if (!source) throw new ProblemError(problem('bad-request', { field: 'sourceId' }));
    const row = (await tx.syncs.get(sourceId)) ?? newRow(sourceId);
    if (row.lease && row.lease.holder !== holder && row.lease.until > now && !start.takeOver) {
      throw new ProblemError(problem('source-busy', {}, true));
    }
    const { state } = row;
    const young = state.startedAt !== null && now - state.startedAt < resumeMs;
    const cutOff = state.cursor !== null || (row.listed && state.status === 'running');
    // What is visible already has to be finished, however old it is.
    const goesOn = row.staged === 'published' || (cutOff && young && (row.full || !start.full));
    if (!goesOn) {
      // Stopped before its first page: nothing to go on from, but a full listing was asked for.
      const wasFull = start.takeOver && state.status === 'running' && row.full;
      row.run = crypto.randomUUID();
      // Files at hand cost nothing to list; what comes in one step comes whole, or says that it did not change.
      const whole = isLocalKind(source.kind) || start.staged;
      row.full = start.full || wasFull || whole || row.fullAt === null || now - row.fullAt > fullEveryMs;
      row.newest = null;
      if (start.full) state.since = null;
      row.listed = false;
      forgetStaged(row);
      if (start.staged) {
        row.staged = 'staging';
        row.before = { articles: state.articles, passages: state.passages };
      }
      Object.assign(state, { startedAt: now, seen: 0, total: null, added: 0, changed: 0, removed: 0, cursor: null });
      state.rowErrors = [];
    }
    Object.assign(state, { status: 'running', finishedAt: null, error: null });
    row.lease = { holder, until: now + leaseMs };
    await tx.syncs.put([row]);
    return row;
  });
}

/** What a run has staged is given up: the counts are as before, and the next run begins at its first page. */
export function forgetStaged(row: SyncRow): void {
  if (row.staged === 'staging' && row.before) Object.assign(row.state, row.before, { cursor: null });
  row.staged = null;
  row.before = null;
}

/** The row, if this run still holds it. Throws `source-interrupted` when it was taken over or its source removed. */
export async function held(tx: KnowledgeTx, sourceId: string, holder: string, run: string): Promise<SyncRow> {
  const row = await tx.syncs.get(sourceId);
  if (row?.lease?.holder !== holder || row.run !== run) {
    throw new ProblemError(problem('source-interrupted', {}, true));
  }
  return row;
}

/** Adds row errors, at most a hundred, oldest first. */
export function addRowErrors(
  state: SyncState,
  errors: readonly { code: string; params: Record<string, string | number> }[],
) {
  const all = [...(state.rowErrors ?? []), ...errors.map(({ code, params }) => ({ code, params }))];
  state.rowErrors = all.slice(0, mostRowErrors);
}
