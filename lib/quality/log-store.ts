import type { DismissReason, RecordRow, SuggestionEvent, SuggestionRecord } from './types';

/** One record with everything that was appended to it, oldest first. */
export interface LogEntry {
  record: SuggestionRecord;
  events: SuggestionEvent[];
}

/** The folded state of one record, kept beside it so that lists and figures never read whole records. */
export interface LogRow extends RecordRow {
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
  /** Rows of the records that the events change. */
  rows: LogRow[];
}

/**
 * What the log needs of a database. Each call is one transaction; those that write are durable when they resolve
 * (strict durability), and write all or nothing.
 */
export interface LogStore {
  /** Adds record and row; false (and nothing written) when the id is known. */
  add(record: SuggestionRecord, row: LogRow): Promise<boolean>;
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
  /** Removes up to `limit` records shown before, with their events and rows; says how many. */
  removeBefore(shownAt: number, limit: number): Promise<number>;
}
