import type { CitationCounts } from './citations';
import type { GapRow } from './gap-ticket';
import type { TopicMark } from './types';

export type { TopicMark };

/** A record that was written or removed since it was last counted. */
export interface DueRow {
  id: string;
  /** Another one with every write: a record that changes while it is counted stays due. */
  stamp: string;
}

/** What one suggestion was counted with, so that it can be taken out again. */
export interface UseRow {
  id: string;
  week: number;
  cites: { article: string; counts: CitationCounts }[];
}

/** The sums of one article in one week, and suggestions whose cited sentence went. */
export interface WeekArticle extends CitationCounts {
  examples: string[];
}

/** One week of the log: read as one record, so that a year of 200,000 suggestions is 52 reads. */
export interface WeekRow {
  week: number;
  suggestions: number;
  articles: Record<string, WeekArticle>;
}

/** What a count writes: all of it or nothing. */
export interface CountWrite {
  /** Due rows as they were read; one that was written since stays due. */
  counted: DueRow[];
  uses: UseRow[];
  gaps: GapRow[];
  /** Records that have no use or no gap any more. */
  noUses: string[];
  noGaps: string[];
}

/** What knowledge health needs of a database. */
export interface HealthStore {
  due(limit: number): Promise<DueRow[]>;
  dueCount(): Promise<number>;
  /**
   * Writes a count: each record's former sums are taken out of its week and the new ones put in. `apply` changes the
   * weeks in place; it is synchronous and pure otherwise.
   */
  count(
    write: CountWrite,
    apply: (weeks: Map<number, WeekRow>, before: readonly UseRow[], after: readonly UseRow[]) => void,
  ): Promise<void>;
  /** Both ends included. */
  weeks(from: number, to: number): Promise<WeekRow[]>;
  /** Newest first, since a moment. */
  gaps(since: number, limit: number): Promise<GapRow[]>;
  gapCount(since: number): Promise<number>;
  /** Newest first, both ends included. */
  gapsWithin(from: number, to: number, limit: number): Promise<GapRow[]>;
  /** What these suggestions were counted with; those not counted yet are left out. */
  usesOf(ids: readonly string[]): Promise<UseRow[]>;
  marks(): Promise<TopicMark[]>;
  putMark(mark: TopicMark): Promise<void>;
  removeMarks(ids: readonly string[]): Promise<void>;
  /** Removes weeks that hold nothing any more. */
  tidy(): Promise<void>;
}
