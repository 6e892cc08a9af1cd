import type { Language } from '../ticket/page-ticket';
import type { Tier } from '../triage/decision';
import type { VectorTx } from './embedding/rows';
import type { FileFault, Source, SyncState } from './types';

/** What an article says of itself that bears on who may see it; each says more narrowly than its source. */
export interface ArticleScope {
  internal: boolean;
  /** Null: of any brand. */
  brand: string | null;
  /** The tier that works by it; null: any. */
  tier: Tier | null;
}

/** One indexed article, for telling what changed; what is shown of it stands with its passages. */
export interface ArticleRow extends ArticleScope {
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
  /** The article's passages are numbered `first` to `first + count - 1` in its language; `first` begins a block. */
  first: number;
  count: number;
  /** The whole text of a saved reply, its placeholders as they were written; left out for every other article. */
  reply?: string;
}

/** What is shown of an article with each of its passages. */
export interface ArticleHead extends ArticleScope {
  articleId: string;
  sourceId: string;
  title: string;
  url: string | null;
  lang: Language;
  updatedAt: number | null;
  /** Passages of the article. */
  of: number;
}

export interface PassageText {
  headings: string[];
  text: string;
  /** Text fragment (`:~:text=…`) that leads to the passage's place, or null. */
  fragment: string | null;
}

/** A passage as a search sees it. */
export interface PassageRow extends ArticleHead, PassageText {
  /** Unique in its language, never used twice. */
  n: number;
  /** Its place in the article, from 0. */
  at: number;
}

/** Passages are stored by so many, all of one article, because writing is paid by the record. */
export const blockSize = 8;

/** The passages `blockSize * block` on: an article's first passage begins a block. */
export interface BlockRow extends ArticleHead {
  block: number;
  /** Place of the first of them in the article. */
  at: number;
  passages: PassageText[];
}

/** A part of one language's index. Its records are written once and never changed. */
export interface Segment {
  /** Never used twice in a language. */
  id: number;
  /** Passages in it, deleted ones included, and the sum of their lengths in terms. */
  passages: number;
  length: number;
  /** Its terms stand in 2^bits buckets. */
  bits: number;
  /** The numbers of its passages in order, as runs. */
  numbers: Uint8Array;
  /** The `analysisVersion` it was made with; 0 when its records are damaged or of an older form: made anew from its passages. */
  analysis: number;
}

/** Passages that a filter cannot tell apart: the same source, the same scope. */
export interface Facet extends ArticleScope {
  sourceId: string;
}

/** Who works on something, and until when nobody else may. */
export interface Lease {
  holder: string;
  until: number;
}

/** Segments that belong together, in the order of their passages' numbers, and deleted numbers still in them, as gaps. */
export interface Track {
  segments: Segment[];
  deleted: Uint8Array;
}

/** What a run has brought that is to become visible in one step; its deletions reach into what is visible. */
export interface StagedTrack extends Track {
  sourceId: string;
}

/** One language's index: small enough to be read with every query. Only its own `segments` are searched. */
export interface IndexRow extends Track {
  lang: Language;
  nextSegment: number;
  nextPassage: number;
  /** Passages that are not deleted. */
  live: number;
  staged: StagedTrack[];
  /** Segments whose records may be left over: a killed merge's target, a swapped-out source. */
  garbage: number[];
  /** What the segments' facet bytes stand for: byte 1 is the first; 0 says nothing. */
  facets: Facet[];
  /** Who merges now. */
  lease: Lease | null;
}

/** An article that a run has staged; null when it is removed. */
export interface StagedRow {
  sourceId: string;
  id: string;
  row: ArticleRow | null;
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
  lease: Lease | null;
  /** Null where changes become visible as they come; `published` once only old rows are left to be replaced. */
  staged: 'staging' | 'published' | null;
  /** The counts before anything was staged: they hold again when that is given up. */
  before: Pick<SyncState, 'articles' | 'passages'> | null;
}

/** A file of a folder source, kept so that adding the folder again is a difference. */
export interface FileRow {
  sourceId: string;
  path: string;
  text: string;
  modifiedAt: number | null;
  /** Why its text could not be had; shown on its row with every sync. */
  fault?: FileFault | undefined;
}

/** An article as a list of changes names it. */
export interface ChangedArticle {
  id: string;
  title: string;
  url: string | null;
  kind: 'added' | 'changed' | 'removed';
}

/** What one run changed of what is found; runs that changed nothing leave none. */
export interface ChangeRow {
  sourceId: string;
  run: string;
  /** Milliseconds since 1970 of the last change. */
  at: number;
  /** True for the run that filled the source. */
  first: boolean;
  /** True until what the run brought is found: such a row is shown to nobody. */
  hidden: boolean;
  added: number;
  changed: number;
  removed: number;
  /** The first of them: see `mostListed`. */
  articles: ChangedArticle[];
}

export interface Rows<T, K> {
  get(key: K): PromiseLike<T | undefined>;
  bulkGet(keys: K[]): PromiseLike<(T | undefined)[]>;
  put(rows: T[]): PromiseLike<unknown>;
  delete(keys: K[]): PromiseLike<unknown>;
}

/** What one transaction sees. Inside it nothing else may be awaited. */
export interface KnowledgeTx extends VectorTx {
  articles: Rows<ArticleRow, string> & {
    /** Articles of a source with an id after `after`, by id. */
    ofSource(sourceId: string, after: string, limit: number): PromiseLike<ArticleRow[]>;
    count(sourceId?: string): PromiseLike<number>;
  };
  blocks: Rows<BlockRow, [Language, number]>;
  postings: {
    bulkGet(keys: string[]): PromiseLike<(Uint8Array | undefined)[]>;
    put(keys: string[], lists: Uint8Array[]): PromiseLike<unknown>;
    keys(after: string, end: string, limit: number): PromiseLike<string[]>;
    /** Deletes `after < key <= through`. */
    deleteRange(after: string, through: string): PromiseLike<unknown>;
  };
  indexes: Rows<IndexRow, Language> & { all(): PromiseLike<IndexRow[]> };
  sources: Rows<Source, string> & { all(): PromiseLike<Source[]> };
  syncs: Rows<SyncRow, string> & { all(): PromiseLike<SyncRow[]> };
  staged: Rows<StagedRow, [string, string]> & {
    ofSource(sourceId: string, limit: number): PromiseLike<StagedRow[]>;
  };
  changes: Rows<ChangeRow, [string, string]> & {
    /** Those of runs that changed something at or after. */
    since(at: number): PromiseLike<ChangeRow[]>;
    deleteBefore(at: number): PromiseLike<unknown>;
    deleteOfSource(sourceId: string): PromiseLike<unknown>;
  };
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
