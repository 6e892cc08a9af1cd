import type { Knowledge } from '../knowledge/knowledge';
import { ProblemError } from '../problem';
import type { SecretStore } from '../store/secret-store';
import type { Handlers } from '../wire/router';
import type { Host } from './host';
import { sourceTokenName } from './modules';

type KnowledgeRequests =
  | 'sources.list'
  | 'sources.addHelpCenter'
  | 'sources.addFolder'
  | 'sources.add'
  | 'sources.previewFiles'
  | 'sources.preview'
  | 'sources.change'
  | 'sources.export'
  | 'sources.sync'
  | 'sources.cancel'
  | 'sources.remove';

export interface SyncRunner {
  /** Starts a sync and returns at once; progress is read through `sources.list`. */
  start(sourceId: string, options: { full: boolean; resume: boolean }): void;
  cancel(sourceId: string): void;
  /** Goes on with what a stopped worker left. */
  resumeInterrupted(): Promise<void>;
  /** Syncs every source that was not synced for a day; called by the alarm. */
  refreshOld(): Promise<void>;
}

const hourMs = 60 * 60 * 1000;
const usualHours = 24;
/** After each failure in a row the next try waits twice as long, at most a week. */
const mostHours = 7 * 24;
const previewMs = 45_000;

/** Runs syncs one at a time: two at once would fight for the same database and helpdesk rate limit. */
export function createSyncRunner(knowledge: Knowledge, host: Host, onChange: () => void): SyncRunner {
  const running = new Map<string, AbortController>();
  let queue: Promise<unknown> = Promise.resolve();
  const start: SyncRunner['start'] = (sourceId, options) => {
    if (running.has(sourceId)) return;
    const controller = new AbortController();
    running.set(sourceId, controller);
    queue = queue.then(async () => {
      host.keepAlive(true);
      try {
        await knowledge.sync(sourceId, { full: options.full, resume: options.resume, signal: controller.signal });
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
    });
  };
  return {
    start,
    cancel: (sourceId) => running.get(sourceId)?.abort(),
    async resumeInterrupted() {
      const known = await knowledge.listSources();
      const cutOff = known.some(({ sync }) => sync.status === 'running') ? await knowledge.interrupted() : [];
      for (const source of cutOff) start(source.id, { full: false, resume: true });
      // Added and not begun: it stood behind another in the queue of the worker that was stopped.
      for (const { source, sync } of known) {
        if (sync.status === 'never' && !source.paused) start(source.id, { full: true, resume: false });
      }
    },
    async refreshOld() {
      for (const { source, sync } of await knowledge.listSources()) {
        const every = source.everyHours ?? usualHours;
        if (source.kind === 'markdown-folder' || source.paused || every === 0) continue;
        const wait = sync.failures ? Math.min(mostHours, 2 ** (sync.failures - 1)) : every;
        if (host.now() - (sync.finishedAt ?? 0) >= wait * hourMs) start(source.id, { full: false, resume: false });
      }
    },
  };
}

/** Knowledge sources as the options page manages them. */
export function knowledgeHandlers(
  knowledge: Knowledge,
  runner: SyncRunner,
  onChange: () => void,
  secrets: Pick<SecretStore, 'set' | 'remove'>,
): Pick<Handlers, KnowledgeRequests> {
  return {
    async 'sources.list'() {
      return { sources: await knowledge.listSources(), counts: await knowledge.counts() };
    },
    async 'sources.addHelpCenter'({ name, address }) {
      const added = await knowledge.addSource({ kind: 'zendesk-help-center', name, address });
      runner.start(added.source.id, { full: true, resume: false });
      onChange();
      return added;
    },
    async 'sources.addFolder'({ scope, ...input }) {
      const added = await knowledge.addSource({ kind: 'markdown-folder', ...input, ...(scope && { scope }) });
      if (input.more) return added;
      runner.start(added.source.id, { full: true, resume: false });
      onChange();
      return added;
    },
    async 'sources.add'({ source, token }) {
      const added = await knowledge.addSource(source);
      if (token !== null && token.trim() !== '') await secrets.set(sourceTokenName(added.source.id), token.trim());
      runner.start(added.source.id, { full: true, resume: false });
      onChange();
      return added;
    },
    'sources.preview': ({ source, token }) =>
      knowledge.previewSource(source, token?.trim() || null, AbortSignal.timeout(previewMs)),
    'sources.previewFiles': async ({ files }) => knowledge.previewFiles(files),
    async 'sources.change'({ sourceId, change }) {
      const source = await knowledge.changeSource(sourceId, change);
      // Pausing stops what runs; another scope has to be brought to what is found.
      if (change.paused) runner.cancel(sourceId);
      else if (Object.keys(change).some((name) => !['name', 'paused', 'everyHours'].includes(name)))
        runner.start(sourceId, { full: true, resume: false });
      onChange();
      return { source };
    },
    'sources.export': ({ after }) => knowledge.exportSlice(after),
    async 'sources.sync'({ sourceId, full }) {
      runner.start(sourceId, { full, resume: false });
      return { ok: true };
    },
    async 'sources.cancel'({ sourceId }) {
      runner.cancel(sourceId);
      return { ok: true };
    },
    async 'sources.remove'({ sourceId }) {
      runner.cancel(sourceId);
      await knowledge.removeSource(sourceId);
      await secrets.remove(sourceTokenName(sourceId));
      onChange();
      return { ok: true };
    },
  };
}
