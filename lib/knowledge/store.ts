import type { Language } from '../ticket/page-ticket';
import type { Source, SyncState } from './types';

/** One indexed article; its text lives in its passages. */
export interface ArticleRow {
  /** `${sourceId}/${RawArticle.id}`. */
  id: string;
  sourceId: string;
  /** Of everything that bears on what is shown or found; an equal hash means nothing to do. */
  hash: string;
  /** The full run that last saw the article; those an ended full run did not see are gone. */
  run: string;
  title: string;
  url: string | null;
  lang: Language;
  updatedAt: number | null;
  internal: boolean;
  /** The article's passages are numbered `first` to `first + count - 1` in its language. */
  first: number;
  count: number;
}

export interface PassageRow {
  lang: Language;
  /** Dense per language, never used twice. */
  n: number;
  articleId: string;
  headings: string[];
  text: string;
  /** Text fragment (`:~:text=…`) that leads to the passage's place, or null. */
  fragment: string | null;
}

/** A part of one language's index: its postings stand under `${lang}${id}|term`. */
export interface Segment {
  id: number;
  /** Passages in it, deleted ones included. */
  passages: number;
  /** Goes up with every change; part of the cache key of its lists. */
  version: number;
  /** Mean length of a passage that its impacts were computed with. */
  pivot: number;
}

/** One language's index: small enough to be read with every query. */
export interface IndexRow {
  lang: Language;
  /** Big, sealed (while merging), small. New passages go into the last. */
  segments: Segment[];
  nextSegment: number;
  nextPassage: number;
  /** Passages that are not deleted, and the sum of their lengths in terms. */
  live: number;
  liveLength: number;
  /** Deleted passage numbers still in the postings, as gaps. */
  deleted: Uint8Array;
  /** Segments whose records may be left over: a killed merge's target, a swapped-out source. */
  garbage: number[];
}

/** A sync's state as shown, and what only the sync itself needs. */
export interface SyncRow {
  sourceId: string;
  state: SyncState;
  /** Id of the running or interrupted run. */
  run: string;
  /** True when the run lists everything, so that what it does not see is removed. */
  full: boolean;
  /** True once the source's last page is in: only removals and the end are left. */
  listed: boolean;
  /** When a full run last ended well. */
  fullAt: number | null;
  /** Newest change that the run has seen: the next run's `since`. */
  newest: number | null;
  /** Who syncs now, and until when nobody else may; renewed with every batch. */
  lease: { holder: string; until: number } | null;
}

/** A file of a folder source, kept so that adding the folder again is a difference. */
export interface FileRow {
  sourceId: string;
  path: string;
  text: string;
  modifiedAt: number | null;
}

export interface Rows<T, K> {
  get(key: K): PromiseLike<T | undefined>;
  bulkGet(keys: K[]): PromiseLike<(T | undefined)[]>;
  put(rows: T[]): PromiseLike<unknown>;
  delete(keys: K[]): PromiseLike<unknown>;
}

/** What one transaction sees. Inside it nothing else may be awaited. */
export interface KnowledgeTx {
  articles: Rows<ArticleRow, string> & {
    /** Articles of a source with an id after `after`, by id. */
    ofSource(sourceId: string, after: string, limit: number): PromiseLike<ArticleRow[]>;
    count(sourceId?: string): PromiseLike<number>;
  };
  passages: Rows<PassageRow, [Language, number]> & {
    deleteRange(lang: Language, first: number, count: number): PromiseLike<unknown>;
  };
  postings: {
    bulkGet(keys: string[]): PromiseLike<(Uint8Array | undefined)[]>;
    put(keys: string[], lists: Uint8Array[]): PromiseLike<unknown>;
    /** Records with `after < key < end`, by key. */
    range(after: string, end: string, limit: number): PromiseLike<{ key: string; bytes: Uint8Array }[]>;
    keys(after: string, end: string, limit: number): PromiseLike<string[]>;
    /** Deletes `after < key <= through`. */
    deleteRange(after: string, through: string): PromiseLike<unknown>;
  };
  indexes: Rows<IndexRow, Language> & { all(): PromiseLike<IndexRow[]> };
  sources: Rows<Source, string> & { all(): PromiseLike<Source[]> };
  syncs: Rows<SyncRow, string> & { all(): PromiseLike<SyncRow[]> };
  files: Rows<FileRow, [string, string]> & {
    /** Files of a source with a path after `after`, by path. */
    ofSource(sourceId: string, after: string, limit: number): PromiseLike<FileRow[]>;
    paths(sourceId: string): PromiseLike<string[]>;
  };
}

/** The knowledge base on disk. All of a `write` happens or none of it. */
export interface KnowledgeStore {
  read<T>(work: (tx: KnowledgeTx) => PromiseLike<T>): Promise<T>;
  write<T>(work: (tx: KnowledgeTx) => PromiseLike<T>): Promise<T>;
}
