import type { Language } from '../ticket/page-ticket';
import type { KnowledgeStore } from './store';
import type { PassageHit, SearchResult, Source, SyncState } from './types';

/** What the knowledge base needs from outside, so that tests can stand in. */
export interface KnowledgeDeps {
  store: KnowledgeStore;
  /** Used for help centres; credentials are never sent, so only public articles are seen. */
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface SourceWithState {
  source: Source;
  sync: SyncState;
}

/** A file of a folder as it was handed over. */
export interface HandedFile {
  path: string;
  text: string;
  modifiedAt: number | null;
}

export type NewSource =
  | { kind: 'zendesk-help-center'; name: string; address: string }
  | { kind: 'markdown-folder'; name: string; internal: boolean; files: HandedFile[] };

export interface SyncOptions {
  /** Lists everything again, so that removed articles are found. */
  full?: boolean;
  /** Takes over a run that a killed worker left (`interrupted()`), although its lease has not run out. */
  resume?: boolean;
  signal?: AbortSignal;
  onProgress?(state: SyncState): void;
}

export interface SearchQuery {
  subject: string;
  body: string;
  lang: Language;
  /** Articles wanted, one passage each. */
  limit: number;
}

/** The knowledge base: sources, their syncs, and the search over them. */
export interface Knowledge {
  listSources(): Promise<SourceWithState[]>;
  /** Adds a source without syncing it. A folder of a known name replaces that folder's files. Rejects with `source-bad-address`. */
  addSource(input: NewSource): Promise<SourceWithState>;
  /** Removes the source with its articles; a running sync of it ends with `source-interrupted`. */
  removeSource(sourceId: string): Promise<void>;
  /** Runs to the end and gives the last state; failures are in `state.error`. Rejects only when refused (`source-busy`, `bad-request`). */
  sync(sourceId: string, options?: SyncOptions): Promise<SyncState>;
  /** Sources whose sync was running when the worker died; call once at start, then `sync(id, { resume: true })`. */
  interrupted(): Promise<Source[]>;
  counts(): Promise<{ articles: number; passages: number }>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** A passage by the id of a hit; null when its article changed or is gone. */
  passage(id: string): Promise<PassageHit | null>;
}
