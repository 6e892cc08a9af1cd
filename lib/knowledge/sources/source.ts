import type { Problem } from '../../problem';
import type { RawArticle } from '../types';

export interface SourcePage {
  articles: RawArticle[];
  /** Ids of articles that the source shows but that are not for us any more: drafts, restricted ones. */
  withdrawn: string[];
  /** Ids of articles that the source still has as they were, when it can say so without giving them again. */
  unchanged?: string[];
  /** True when the source is as it was at `since`: nothing is listed, and nothing is gone. */
  nothingNew?: boolean;
  /** What could not be taken, each with its reason. */
  rowErrors: Problem[];
  /** Where the next page begins; null when this was the last. */
  cursor: string | null;
  /** Articles in all, when the source says. */
  total: number | null;
  /** Newest change seen on this page, milliseconds since 1970. */
  newest: number | null;
  /**
   * Called once the articles of this page are stored: only then may a source note that it has read them. A run that is
   * stopped before reads the page again.
   */
  stored?(): Promise<void>;
}

export interface PageRequest {
  /** From the page before; null for the first. */
  cursor: string | null;
  /** Only what changed since then is wanted; null for everything. */
  since: number | null;
  signal: AbortSignal;
}

/** Reads one source page by page; rejects with a ProblemError. */
export type SourceReader = (request: PageRequest) => Promise<SourcePage>;

/** What a source may use of the world. */
export interface SourceDeps {
  fetch: typeof fetch;
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
