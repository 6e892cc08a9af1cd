import type { Knowledge } from '../knowledge/knowledge';
import { isLocalKind, type SyncState } from '../knowledge/types';
import type { SecretStore } from '../store/secret-store';
import type { Handlers } from '../wire/router';
import { awake } from './awake';
import type { Host } from './host';
import { sourceTokenName } from './modules';
import type { SyncRunner } from './sync-runner';

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
  | 'sources.pages'
  | 'sources.removePage'
  | 'sources.remove';

const previewMs = 45_000;

/** Knowledge sources as the options page manages them. */
export function knowledgeHandlers(
  knowledge: Knowledge,
  runner: SyncRunner,
  onChange: () => void,
  secrets: Pick<SecretStore, 'set' | 'remove'>,
  host: Pick<Host, 'keepAlive'>,
): Pick<Handlers, KnowledgeRequests> {
  return {
    async 'sources.list'() {
      // One that was asked for a moment ago, or waits for its turn, has written nothing yet: a list that took it for idle
      // would be looked at no more. Asked before and after, because it may begin or end in between.
      const before = runner.active();
      const sources = await knowledge.listSources();
      const active = new Set([...before, ...runner.active()]);
      const counts = await knowledge.counts();
      return { sources: sources.map((item) => (active.has(item.source.id) ? underWay(item) : item)), counts };
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
      runner.start(added.source.id, { full: true, resume: false, local: true, after: true });
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
      awake(host, () => knowledge.previewSource(source, token?.trim() || null, AbortSignal.timeout(previewMs))),
    'sources.previewFiles': async ({ files }) => knowledge.previewFiles(files),
    async 'sources.change'({ sourceId, change, base }) {
      const { source, reread } = await knowledge.changeSource(sourceId, change, base);
      if (change.paused) runner.cancel(sourceId);
      else if (reread)
        runner.start(sourceId, { full: true, resume: false, local: isLocalKind(source.kind), after: true });
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
    async 'sources.pages'({ sourceId }) {
      return { pages: await knowledge.addedPages(sourceId) };
    },
    async 'sources.removePage'({ sourceId, path }) {
      if (await knowledge.takePageBack(sourceId, path, null))
        runner.start(sourceId, { full: true, resume: false, local: true, after: true });
      onChange();
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

/** A source whose sync is about to begin: its counts are those of the run before. */
function underWay<T extends { sync: SyncState }>(item: T): T {
  const { status } = item.sync;
  if (status === 'running' || status === 'never') return item;
  const none = { seen: 0, total: null, added: 0, changed: 0, removed: 0, error: null };
  return { ...item, sync: { ...item.sync, ...none, status: 'running' } };
}
