import { ProblemError, problem } from '../problem';
import type { Language } from '../ticket/page-ticket';
import { blockOf, passageIn } from './index/blocks';
import { discardStaged } from './index/stage';
import { change } from './index/writer';
import { createSearch, type Search, type SearchQuery } from './search';
import { parsePassageId, toHit } from './search/hit';
import type { SourceDeps } from './sources/source';
import { helpCenterOrigin } from './sources/zendesk-help-center';
import type { KnowledgeStore } from './store';
import { createSync, type Sync, type SyncOptions } from './sync';
import { newRow, newState } from './sync/row';
import { createTurns } from './turns';
import type { PassageHit, SearchResult, Source, SyncState } from './types';

/** What the knowledge base needs from outside, so that tests can stand in. `sleep` rejects when its signal is aborted. */
export interface KnowledgeDeps extends SourceDeps {
  store: KnowledgeStore;
}

export interface SourceWithState {
  source: Source;
  sync: SyncState;
}

/** A file of a folder as it was handed over. */
export interface HandedFile {
  path: string;
  text: string;
  /** Milliseconds since 1970. */
  modifiedAt: number | null;
}

export type NewSource =
  | { kind: 'zendesk-help-center'; name: string; address: string }
  | { kind: 'markdown-folder'; name: string; internal: boolean; files: HandedFile[] };

export type { SearchQuery, SyncOptions };

/** The knowledge base: sources, their syncs, and the search over them. */
export interface Knowledge extends Search, Pick<Sync, 'sync' | 'interrupted'> {
  listSources(): Promise<SourceWithState[]>;
  /** Adds a source without syncing it; a known address or folder name gives the known source, a folder with its files replaced. Rejects with `source-bad-address`. */
  addSource(input: NewSource): Promise<SourceWithState>;
  /** Removes the source with its articles, in slices; a running sync of it ends with `source-interrupted`. */
  removeSource(sourceId: string): Promise<void>;
  counts(): Promise<{ articles: number; passages: number }>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Mends and merges what the index needs; nothing to do is nothing done. */
  tidy(): Promise<void>;
  /** A passage by the id of a hit; null when its article changed or is gone. */
  passage(id: string): Promise<PassageHit | null>;
}

const articlesPerSlice = 25;
const filesPerSlice = 200;

function addFolder(store: KnowledgeStore, input: NewSource & { kind: 'markdown-folder' }, now: number) {
  return store.write(async (tx) => {
    const known = (await tx.sources.all()).find(({ kind, name }) => kind === input.kind && name === input.name);
    const source: Source = known
      ? { ...known, internal: input.internal }
      : {
          id: crypto.randomUUID(),
          kind: input.kind,
          name: input.name,
          address: null,
          internal: input.internal,
          addedAt: now,
        };
    const given = new Set(input.files.map(({ path }) => path));
    const gone = (await tx.files.paths(source.id)).filter((path) => !given.has(path));
    await tx.files.delete(gone.map((path) => [source.id, path]));
    await tx.files.put(
      input.files.map(({ path, text, modifiedAt }) => ({ sourceId: source.id, path, text, modifiedAt })),
    );
    await tx.sources.put([source]);
    const row = (await tx.syncs.get(source.id)) ?? newRow(source.id);
    // What is stored changed under a run that was cut off: it would go on behind files it has not seen.
    row.state.cursor = null;
    row.listed = false;
    await tx.syncs.put([row]);
    return { source, sync: row.state };
  });
}

function addHelpCenter(store: KnowledgeStore, input: NewSource & { kind: 'zendesk-help-center' }, now: number) {
  const address = helpCenterOrigin(input.address);
  const name = input.name.trim() || new URL(address).host;
  return store.write(async (tx) => {
    const known = (await tx.sources.all()).find((source) => source.kind === input.kind && source.address === address);
    const source: Source = known ?? {
      id: crypto.randomUUID(),
      kind: input.kind,
      name,
      address,
      internal: false,
      addedAt: now,
    };
    const row = (await tx.syncs.get(source.id)) ?? newRow(source.id);
    await tx.sources.put([source]);
    await tx.syncs.put([row]);
    return { source, sync: row.state };
  });
}

async function removeSource(store: KnowledgeStore, sourceId: string): Promise<void> {
  // Another holder in the lease stops a running sync at its next batch.
  await store.write(async (tx) => {
    const row = (await tx.syncs.get(sourceId)) ?? newRow(sourceId);
    row.state.status = 'cancelled';
    await tx.syncs.put([{ ...row, lease: { holder: 'removal', until: Number.MAX_SAFE_INTEGER } }]);
  });
  for (;;) {
    const rows = await store.read((tx) => tx.articles.ofSource(sourceId, '', articlesPerSlice));
    if (rows.length === 0) break;
    await store.write((tx) => change(tx, { additions: [], replaced: [], removed: rows }, ''));
  }
  await discardStaged(store, sourceId);
  await store.write(async (tx) => {
    const paths = await tx.files.paths(sourceId);
    for (let from = 0; from < paths.length; from += filesPerSlice) {
      await tx.files.delete(paths.slice(from, from + filesPerSlice).map((path) => [sourceId, path]));
    }
    await tx.syncs.delete([sourceId]);
    await tx.sources.delete([sourceId]);
  });
}

function passage(store: KnowledgeStore, id: string, now: () => number): Promise<PassageHit | null> {
  const parsed = parsePassageId(id);
  if (!parsed) return Promise.resolve(null);
  return store.read(async (tx) => {
    const article = await tx.articles.get(parsed.articleId);
    if (!article || parsed.at >= article.count) return null;
    const n = article.first + parsed.at;
    const row = passageIn(await tx.blocks.get([article.lang, blockOf(n)]), n);
    const source = await tx.sources.get(article.sourceId);
    return row && source ? toHit(row, source, now(), { score: 0, terms: [], words: new Map() }) : null;
  });
}

/** The knowledge base over a store. Keeps nothing but a small cache of posting lists, so it is made anew at any time. */
export function createKnowledge({ store, ...deps }: KnowledgeDeps): Knowledge {
  const turns = createTurns();
  const sync = createSync(store, deps, { turns });
  let mending = false;
  const onUnsound = async (lang: Language, damaged: readonly number[]) => {
    if (mending) return;
    mending = true;
    try {
      for (const segment of damaged) await sync.tidy.damaged(lang, segment);
      await sync.tidy.whenQuiet();
    } catch {
      // The next query or sync tries again; what can be read answers meanwhile.
    }
    mending = false;
  };
  return {
    ...createSearch(store, { now: deps.now, turns, onUnsound }),
    sync: sync.sync,
    interrupted: sync.interrupted,
    listSources: () =>
      store.read(async (tx) => {
        const sources = await tx.sources.all();
        const rows = await tx.syncs.bulkGet(sources.map(({ id }) => id));
        return sources
          .map((source, at) => ({ source, sync: rows[at]?.state ?? newState(source.id) }))
          .sort((a, b) => a.source.addedAt - b.source.addedAt);
      }),
    addSource: async (input) => {
      if (input.kind === 'zendesk-help-center') return addHelpCenter(store, input, deps.now());
      if (input.files.length === 0) throw new ProblemError(problem('source-empty', { name: input.name }));
      return addFolder(store, input, deps.now());
    },
    removeSource: async (sourceId) => {
      await removeSource(store, sourceId);
      await sync.tidy.whenQuiet();
    },
    counts: () =>
      store.read(async (tx) => ({
        articles: await tx.articles.count(),
        passages: (await tx.indexes.all()).reduce((sum, { live }) => sum + live, 0),
      })),
    tidy: () => sync.tidy.whenQuiet(),
    passage: (id) => passage(store, id, deps.now),
  };
}
