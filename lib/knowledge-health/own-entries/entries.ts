import type { Knowledge } from '../../knowledge/knowledge';
import type { HandedFile } from '../../knowledge/types';
import { ProblemError, problem } from '../../problem';
import type { LogEntry } from '../../quality/log-store';
import { type EntryWords, makeEntry, unfinished } from './make-entry';
import { entryAsMarkdown } from './markdown';
import type { Entry, EntryState, EntryText } from './types';

const textFields = ['title', 'body', 'lang', 'internal'] as const;

/** The name of the files source that holds approved entries. */
export const ownEntriesSource = 'Own entries';

/** What entries need of a database. */
export interface EntryStore {
  all(): Promise<Entry[]>;
  get(id: string): Promise<Entry | undefined>;
  put(entries: readonly Entry[]): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface Entries {
  /** Newest first. An approved one whose source somebody removed is a draft again. */
  list(): Promise<Entry[]>;
  /** Makes a draft from a suggestion, in a reviewer's words where given; the known one when there is. Rejects with `entry-no-reply`. */
  make(recordId: string, words?: EntryWords): Promise<Entry>;
  /**
   * Changes the text. An approved entry becomes a draft again, and is not found until it is approved once more. Rejects with
   * `review-changed` where the text is another by now than the page had read (`seen`).
   */
  save(id: string, text: EntryText, seen?: EntryText): Promise<Entry>;
  /** Rejects with `entry-unfinished` for an entry that holds marks or personal data, with `review-changed` as `save`. */
  setState(id: string, state: EntryState, seen?: EntryText): Promise<Entry>;
  remove(id: string): Promise<void>;
  /** Makes what is approved found, and nothing else. */
  publish(): Promise<void>;
  /** Brings what is found up to date, should the worker have been stopped between an entry and its file or its sync. */
  refresh(): Promise<void>;
}

export interface EntryDeps {
  store: EntryStore;
  knowledge: Pick<Knowledge, 'listSources' | 'addSource' | 'removeSource'>;
  entries(ids: readonly string[]): Promise<LogEntry[]>;
  /** Brings what is found up to date with the source's files. */
  sync(sourceId: string): void;
  newId(): string;
  now(): number;
}

/** Own entries over their table. Approved ones stand as Markdown files in a source of their own, which the search reads. */
export function createEntries({ store, knowledge, entries, sync, newId, now }: EntryDeps): Entries {
  const source = async () =>
    (await knowledge.listSources()).find(
      ({ source: { kind, name } }) => kind === 'markdown-folder' && name === ownEntriesSource,
    )?.source ?? null;

  const known = async (id: string): Promise<Entry> => {
    const entry = await store.get(id);
    if (!entry) throw new ProblemError(problem('bad-request', { field: 'id' }));
    return entry;
  };

  // Two pages at once: each change begins from what the other has written.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };
  const check = (stored: Entry, seen: EntryText | undefined, wanted: EntryText = stored) => {
    const plain = (value: EntryText[keyof EntryText]) => (typeof value === 'string' ? value.trim() : value);
    const differs = (one: EntryText) => textFields.some((field) => plain(stored[field]) !== plain(one[field]));
    if (seen && differs(seen) && (wanted === stored || differs(wanted)))
      throw new ProblemError(problem('review-changed'));
  };

  /** The source holds what is approved, and nothing else. */
  const publish = async (): Promise<void> => {
    const approved = (await store.all()).filter(({ state }) => state === 'approved');
    const before = await source();
    if (approved.length === 0) {
      if (before) await knowledge.removeSource(before.id);
      return;
    }
    const files: HandedFile[] = approved.map((entry) => ({
      path: `${entry.id}.md`,
      text: entryAsMarkdown(entry),
      modifiedAt: entry.updatedAt,
    }));
    const added = await knowledge.addSource({
      kind: 'markdown-folder',
      name: ownEntriesSource,
      internal: false,
      files,
    });
    sync(added.source.id);
  };

  return {
    publish,
    async list() {
      const all = await store.all();
      const lost = all.filter(({ state }) => state === 'approved');
      if (lost.length > 0 && (await source()) === null) {
        const drafts = lost.map((entry): Entry => ({ ...entry, state: 'draft' }));
        await store.put(drafts);
        return this.list();
      }
      return all.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
    },

    async make(recordId, words) {
      const before = (await store.all()).find((entry) => entry.recordId === recordId);
      if (before) return before;
      const [logged] = await entries([recordId]);
      const entry = logged && makeEntry(logged, newId(), now(), words);
      if (!entry) throw new ProblemError(problem('entry-no-reply'));
      await store.put([entry]);
      return entry;
    },

    save: (id, text, seen) =>
      inTurn(async () => {
        const before = await known(id);
        check(before, seen, text);
        const entry: Entry = { ...before, ...text, state: 'draft', updatedAt: now() };
        await store.put([entry]);
        if (before.state === 'approved') await publish();
        return entry;
      }),

    setState: (id, state, seen) =>
      inTurn(async () => {
        const before = await known(id);
        check(before, seen);
        const missing = state === 'approved' ? unfinished(before) : [];
        if (missing.length > 0) throw new ProblemError(problem('entry-unfinished', { detail: missing.join(', ') }));
        // The reply has served: what was taken out of it is not kept longer than needed.
        const kept = state === 'approved' ? { original: null, check: [] } : {};
        const entry: Entry = { ...before, ...kept, state, updatedAt: now() };
        await store.put([entry]);
        await publish();
        return entry;
      }),

    async refresh() {
      await this.list();
      if (await source()) await publish();
    },

    async remove(id) {
      const before = await store.get(id);
      await store.remove(id);
      if (before?.state === 'approved') await publish();
    },
  };
}
