import type { Knowledge } from '../knowledge/knowledge';
import { ProblemError, problem } from '../problem';
import type { Handlers } from '../wire/router';
import type { Host } from './host';

type KnowledgeRequests =
  | 'sources.list'
  | 'sources.addHelpCenter'
  | 'sources.addFolder'
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

const dayMs = 24 * 60 * 60 * 1000;

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
        if (sync.status === 'never') start(source.id, { full: true, resume: false });
      }
    },
    async refreshOld() {
      for (const { source, sync } of await knowledge.listSources()) {
        const last = sync.finishedAt ?? 0;
        if (source.kind === 'zendesk-help-center' && host.now() - last >= dayMs)
          start(source.id, { full: false, resume: false });
      }
    },
  };
}

/** Knowledge sources as the options page manages them. */
export function knowledgeHandlers(
  knowledge: Knowledge,
  runner: SyncRunner,
  onChange: () => void,
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
    async 'sources.addFolder'({ name, internal, files }) {
      if (files.length === 0) throw new ProblemError(problem('source-empty', { source: name }));
      const added = await knowledge.addSource({ kind: 'markdown-folder', name, internal, files });
      runner.start(added.source.id, { full: true, resume: false });
      onChange();
      return added;
    },
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
      onChange();
      return { ok: true };
    },
  };
}
