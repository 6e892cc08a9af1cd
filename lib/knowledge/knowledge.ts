import { ProblemError, problem } from '../problem';
import type { Language } from '../ticket/page-ticket';
import { addedPages, addPage, copyOf, type PageAddition, takePageBack } from './add-page';
import {
  type AddressedSource,
  addAddressed,
  addFiles,
  type NewSource,
  type SourceScope,
  type SourceWithState,
} from './add-source';
import { createEmbedding, type Embedding } from './embedding/embedding';
import { type ExportSlice, exportArticles } from './export-bundle';
import { blockOf, passageIn } from './index/blocks';
import { discardStaged } from './index/stage';
import { change } from './index/writer';
import { openWith, type SourceTools } from './open-source';
import { previewFiles, previewSource } from './preview';
import { type SavedReplies, savedReplies } from './saved-replies';
import { createSearch, type Search, type SearchQuery } from './search';
import { parsePassageId, toHit } from './search/hit';
import type { SourceDeps } from './sources/source';
import type { FileRow, KnowledgeStore } from './store';
import { createSync, type Sync, type SyncOptions } from './sync';
import { newRow, newState } from './sync/row';
import { createTurns } from './turns';
import type { HandedFile, PassageHit, SearchResult, Source, SourcePreview } from './types';

/** What the knowledge base needs from outside, so that tests can stand in. `sleep` rejects when its signal is aborted. */
export interface KnowledgeDeps extends SourceDeps {
  store: KnowledgeStore;
  /** For kinds beyond help centre and files; without them those are refused. */
  tools?: SourceTools;
}

/** What an admin may change of a source later. */
export type SourceChange = Partial<SourceScope> & { name?: string; paused?: boolean; everyHours?: number };

export type { NewSource, SearchQuery, SourceScope, SourceWithState, SyncOptions };

/** The knowledge base: sources, their syncs, and the search over them. */
export interface Knowledge extends Search, Pick<Sync, 'sync' | 'interrupted'> {
  listSources(): Promise<SourceWithState[]>;
  /** Adds a source without syncing it; a known address or folder name gives the known source, a folder with its files replaced. Rejects with `source-bad-address`. */
  addSource(input: NewSource): Promise<SourceWithState>;
  /** What the source would bring; nothing is stored. `token` is the one typed, for kinds that need one. */
  previewSource(input: AddressedSource, token: string | null, signal: AbortSignal): Promise<SourcePreview>;
  /** What these files would bring; nothing is stored. */
  previewFiles(files: readonly HandedFile[]): SourcePreview;
  /** The next articles for a bundle, one JSON line each; `after` is a former answer's `next`. */
  exportSlice(after: string | null): Promise<ExportSlice>;
  /** Changes what is given; `reread`: what is stored has to be read anew. Rejects with `bad-request` for an unknown source. */
  changeSource(
    sourceId: string,
    change: SourceChange,
    base?: SourceChange,
  ): Promise<{ source: Source; reread: boolean }>;
  /** Removes the source with its articles, in slices; a running sync of it ends with `source-interrupted`. */
  removeSource(sourceId: string): Promise<void>;
  /** Keeps a page that the agent has in view; see add-page.ts. `name` is the source's, where it is made by this. */
  addPage(copy: { url: string; html: string }, name: string): Promise<PageAddition>;
  /** A page that a link leads to, fetched without anybody's session; see add-page.ts. */
  copyOf(url: string, signal: AbortSignal): Promise<{ url: string; html: string }>;
  /** The pages that agents have added, by title. Rejects with `bad-request` for another kind of source. */
  addedPages(sourceId: string): Promise<{ path: string; title: string; url: string | null }[]>;
  /** Takes a page away, or puts its earlier text back; the source goes with its last page. Gives whether it is still there. */
  takePageBack(sourceId: string, path: string, before: FileRow | null): Promise<boolean>;
  counts(): Promise<{ articles: number; passages: number }>;
  /** Vectors of the passages, for `vector` of a query. */
  embedding: Embedding;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Ends removals that were cut off, mends and merges what the index needs; nothing to do is nothing done. */
  tidy(): Promise<void>;
  /** Entries that are saved replies and meant for customers; `brand`: those for it, or for none in particular. */
  savedReplies(brand: string | null): Promise<SavedReplies>;
  /** A passage by the id of a hit; null when its article changed or is gone. */
  passage(id: string): Promise<PassageHit | null>;
}

const articlesPerSlice = 25;
const filesPerSlice = 200;

/** Holds the lease of a source that goes. */
const removal = 'removal';

/** Sources whose removal was cut off when the worker died. */
async function halfRemoved(store: KnowledgeStore): Promise<string[]> {
  const rows = await store.read((tx) => tx.syncs.all());
  return rows.flatMap(({ sourceId, lease }) => (lease?.holder === removal ? [sourceId] : []));
}

async function removeSource(store: KnowledgeStore, sourceId: string): Promise<void> {
  // Another holder in the lease stops a running sync at its next batch.
  await store.write(async (tx) => {
    const row = (await tx.syncs.get(sourceId)) ?? newRow(sourceId);
    row.state.status = 'cancelled';
    await tx.syncs.put([{ ...row, lease: { holder: removal, until: Number.MAX_SAFE_INTEGER } }]);
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
    await tx.changes.deleteOfSource(sourceId);
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

/** The fields that were stored anew since the page had read them, and not as this change has them. */
function changedMeanwhile(stored: SourceChange, change: SourceChange, base: SourceChange): string[] {
  const fields = Object.keys(base) as (keyof SourceChange)[];
  const now = (value: unknown) => value ?? null;
  return fields.filter((field) => now(stored[field]) !== now(base[field]) && now(stored[field]) !== now(change[field]));
}

/** The knowledge base over a store. Keeps nothing but a small cache of posting lists, so it is made anew at any time. */
export function createKnowledge({ store, tools, ...deps }: KnowledgeDeps): Knowledge {
  const turns = createTurns();
  const sync = createSync(store, deps, { turns, ...(tools && { open: openWith(tools) }) });
  const remove = async (sourceId: string) => {
    await removeSource(store, sourceId);
    await tools?.crawl.remove(sourceId);
  };
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
    embedding: createEmbedding(store, { now: deps.now, sleep: deps.sleep, turns }),
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
      if (input.kind !== 'markdown-folder') return addAddressed(store, input, deps.now());
      if (input.files.length === 0 && !input.paths?.length)
        throw new ProblemError(problem('source-empty', { name: input.name }));
      return addFiles(store, input, deps.now());
    },
    previewSource: (input, token, signal) => {
      if (!tools) throw new ProblemError(problem('bad-request', { field: 'kind' }));
      return previewSource(input, store, deps, tools, token, signal);
    },
    previewFiles,
    exportSlice: (after) => exportArticles(store, after),
    changeSource: async (sourceId, change, base = {}) => {
      const { source, reread } = await store.write(async (tx) => {
        const before = await tx.sources.get(sourceId);
        if (!before) throw new ProblemError(problem('bad-request', { field: 'sourceId' }));
        const moved = changedMeanwhile(before, change, base);
        if (moved.length > 0) throw new ProblemError(problem('setting-changed', { fields: moved.join(', ') }, true));
        const source = { ...before, ...change };
        await tx.sources.put([source]);
        // Brand, tier and age are looked up with each search; these stand in what is stored.
        const same =
          source.internal === before.internal &&
          (source.lang ?? null) === (before.lang ?? null) &&
          (source.replies ?? false) === (before.replies ?? false);
        return { source, reread: !same };
      });
      if (reread) await tools?.crawl.forget(sourceId);
      return { source, reread };
    },
    removeSource: async (sourceId) => {
      await remove(sourceId);
      await sync.tidy.whenQuiet();
    },
    addPage: (copy, name) => {
      if (!tools) throw new ProblemError(problem('bad-request', { field: 'kind' }));
      return addPage(store, tools.readableOf, copy, name, deps.now());
    },
    addedPages: (sourceId) => addedPages(store, sourceId),
    copyOf: (url, signal) => copyOf(deps, url, signal),
    async takePageBack(sourceId, path, before) {
      const left = await takePageBack(store, sourceId, path, before);
      if (!left) await remove(sourceId);
      return left;
    },
    counts: () =>
      store.read(async (tx) => ({
        articles: await tx.articles.count(),
        passages: (await tx.indexes.all()).reduce((sum, { live }) => sum + live, 0),
      })),
    async tidy() {
      for (const sourceId of await halfRemoved(store)) await remove(sourceId);
      await sync.tidy.whenQuiet();
    },
    savedReplies: (brand) => savedReplies(store, brand),
    passage: (id) => passage(store, id, deps.now),
  };
}
