import type { Knowledge } from '../knowledge/knowledge';
import { isLocalKind, type Source } from '../knowledge/types';
import { ProblemError } from '../problem';
import type { Host } from './host';

/** How a sync is begun. `local`: nothing is fetched, so it waits for no crawl. `after`: one that runs now is followed by this. */
export interface SyncStart {
  full: boolean;
  resume: boolean;
  local?: boolean;
  after?: boolean;
}

export interface SyncRunner {
  /** Starts a sync and returns at once; progress is read through `sources.list`. */
  start(sourceId: string, options: SyncStart): void;
  cancel(sourceId: string): void;
  /** The sources that are synced now or wait for their turn. */
  active(): ReadonlySet<string>;
  /** Goes on with what a stopped worker left. */
  resumeInterrupted(): Promise<void>;
  /** Syncs every source whose time has come; called by the alarm. */
  refreshOld(): Promise<void>;
}

const hourMs = 60 * 60 * 1000;
const usualHours = 24;
/** The alarm comes by the hour and a sync takes its time: an hourly one must not wait for two. */
const slackMs = 10 * 60 * 1000;
/** After each failure in a row the next try waits twice as long, at most a week. */
const mostHours = 7 * 24;

interface Running {
  controller: AbortController;
  begun: boolean;
  /** Asked for again while it ran. */
  again: SyncStart | null;
}

/** Runs syncs one at a time, those of local files beside the others: two crawls at once would fight for the same rate limit. */
export function createSyncRunner(knowledge: Knowledge, host: Host, onChange: () => void): SyncRunner {
  const running = new Map<string, Running>();
  const lanes = { local: Promise.resolve(), remote: Promise.resolve() };

  async function run(sourceId: string, options: SyncStart, mine: Running): Promise<void> {
    host.keepAlive(true);
    mine.begun = true;
    try {
      await knowledge.sync(sourceId, {
        full: options.full,
        resume: options.resume,
        signal: mine.controller.signal,
      });
    } catch (error) {
      host.report(
        'sync',
        error instanceof ProblemError ? error.problem.code : error instanceof Error ? error.name : 'unknown',
      );
    } finally {
      running.delete(sourceId);
      host.keepAlive(false);
      onChange();
    }
    if (mine.again && !mine.controller.signal.aborted) start(sourceId, mine.again);
  }

  function start(sourceId: string, options: SyncStart): void {
    const known = running.get(sourceId);
    if (known) {
      if (known.begun && options.after) known.again = options;
      return;
    }
    const mine: Running = { controller: new AbortController(), begun: false, again: null };
    running.set(sourceId, mine);
    const lane = options.local ? 'local' : 'remote';
    lanes[lane] = lanes[lane].then(() => run(sourceId, options, mine));
  }

  const local = (source: Source) => isLocalKind(source.kind);
  return {
    start,
    cancel: (sourceId) => running.get(sourceId)?.controller.abort(),
    active: () => new Set(running.keys()),
    async resumeInterrupted() {
      const known = await knowledge.listSources();
      const cutOff = known.some(({ sync }) => sync.status === 'running') ? await knowledge.interrupted() : [];
      for (const source of cutOff) start(source.id, { full: false, resume: true, local: local(source) });
      // Added and not begun: it stood behind another in the queue of the worker that was stopped.
      for (const { source, sync } of known) {
        if (sync.status === 'never' && !source.paused)
          start(source.id, { full: true, resume: false, local: local(source) });
      }
    },
    async refreshOld() {
      for (const { source, sync } of await knowledge.listSources()) {
        const every = source.everyHours ?? usualHours;
        if (local(source) || source.paused || every === 0) continue;
        const wait = sync.failures ? Math.min(mostHours, 2 ** (sync.failures - 1)) : every;
        if (host.now() - (sync.finishedAt ?? 0) >= wait * hourMs - slackMs)
          start(source.id, { full: false, resume: false });
      }
    },
  };
}
