import type { Signal } from '../triage/decision';
import type { RowBlock } from './row-block';
import type { PostingBlock, TextBlock } from './text-block';
import type { DismissReason, RecordRow, SuggestionEvent, SuggestionRecord } from './types';

/** One record with everything that was appended to it, oldest first. */
export interface LogEntry {
  record: SuggestionRecord;
  events: SuggestionEvent[];
}

/** What filters and figures read of one record. */
export interface RowFacts {
  id: string;
  shownAt: number;
  helpdesk: string;
  account: string;
  language: RecordRow['language'];
  suggestedTier: RecordRow['suggestedTier'];
  finalTier: RecordRow['finalTier'];
  status: RecordRow['status'];
  fit: RecordRow['fit'];
  engine: string;
  prompt: string;
  brand: string | null;
  team: string | null;
  agent: string | null;
  editDistance: number | null;
  /** Of the tier, 0..1. */
  confidence: number;
  inserted: boolean;
  /** A draft said honestly that the answer is not in the knowledge base. */
  noAnswer: boolean;
  dismissReason: DismissReason | null;
  /** Share 0..1 of the suggestion's word 4-grams found in the reply; null while nothing was sent. */
  survival: number | null;
  /** Milliseconds from shown to the first insertion; null while there is none. */
  timeToAccept: number | null;
  /** Null unless the suggestion was inserted and sent as is; then whether it went faster than anyone reads. */
  rubberStamp: boolean | null;
  /** Messages of the thread; null in older records. */
  messages: number | null;
  factSentences: number;
  verifiedFacts: number;
  /** A warning said that a fact stands in no passage. */
  unsupported: boolean;
  promptTokens: number;
  cachedTokens: number;
  completionTokens: number;
  reopened: boolean;
  /** What the agent said of it; null when nothing. */
  helpful: boolean | null;
  signals: Signal[];
  /** Names of the sources of the passages found. */
  sources: string[];
  /** Titles of the articles cited. */
  articles: string[];
  rules: string[];
}

/** What figures read of a row, wherever it stands. */
export type FigureRow = Omit<RowFacts, 'helpdesk' | 'account'>;

/** The folded state of one record, kept beside it so that lists and figures never read whole records. */
export interface LogRow extends RecordRow, FigureRow {}

/** What search reads of a record: see `searchText`. */
export interface SearchText {
  id: string;
  text: string;
}

/** Newest first: the row before the next one to read. */
export interface RowCursor {
  shownAt: number;
  id: string;
}

/** Milliseconds since 1970, both ends included; null is open. */
export interface ShownRange {
  from: number | null;
  to: number | null;
}

export interface LogWrite {
  events: SuggestionEvent[];
  /** Rows of the records that the events change, with the text they are found by. */
  rows: WrittenRow[];
}

export interface WrittenRow {
  row: LogRow;
  text: string;
}

/** A record as it comes from a file. */
export interface WholeEntry extends LogEntry, WrittenRow {}

/**
 * What the log needs of a database. Each call is one transaction; those that write are durable when they resolve
 * (strict durability), and write all or nothing.
 */
export interface LogStore {
  /**
   * Adds the record with its row; false (and nothing written) when the id is known. `beside` sees the ticket's other
   * records, and what it answers is written in the same transaction.
   */
  add(record: SuggestionRecord, row: WrittenRow, beside?: (others: LogEntry[]) => LogWrite): Promise<boolean>;
  /**
   * Adds records from a file, or the events that known ones lack; `plan` gets what is known and answers what to write. A
   * known record among the `fresh` ones is replaced with its events.
   */
  merge(
    ids: readonly string[],
    plan: (known: Map<string, LogEntry>) => { fresh: WholeEntry[]; changed: LogWrite },
  ): Promise<void>;
  /**
   * Reads the record, or all records of the ticket, and writes what `plan` answers in the same transaction.
   * `plan` is synchronous and pure; when it throws nothing is written and the call rejects with its error.
   */
  update(scope: { recordId: string } | { ticketKey: string }, plan: (entries: LogEntry[]) => LogWrite): Promise<void>;
  /** Known ids only, in the order asked. */
  entries(ids: readonly string[]): Promise<LogEntry[]>;
  /** Oldest first. */
  ofTicket(ticketKey: string): Promise<LogEntry[]>;
  /** Newest first, equal times by id; after the cursor. */
  rows(range: ShownRange, after: RowCursor | null, limit: number): Promise<LogRow[]>;
  count(range: ShownRange): Promise<number>;
  /** Rows of known ids, in the order asked. */
  rowsOf(ids: readonly string[]): Promise<LogRow[]>;
  /** Brings the blocks up to what was written. Cheap when nothing was. */
  settle(): Promise<void>;
  /** Blocks of the range, newest first, after the place of the last one read. */
  blocks(range: ShownRange, after: number | null, limit: number): Promise<RowBlock[]>;
  /** The words of blocks, in the order asked. */
  texts(places: readonly number[]): Promise<(TextBlock | undefined)[]>;
  postings(places: readonly number[]): Promise<(PostingBlock | undefined)[]>;
  /** Ids of records by a keyed hash of the requester. */
  idsOfRequester(requester: string): Promise<string[]>;
  idsOfTicket(ticketKey: string): Promise<string[]>;
  /** Ids shown before, oldest first, with their tickets; after the last one read. */
  before(
    shownAt: number,
    after: RowCursor | null,
    limit: number,
  ): Promise<{ id: string; shownAt: number; ticketKey: string }[]>;
  /** Removes records with their events, rows and texts; says how many there were. */
  remove(ids: readonly string[]): Promise<number>;
}
