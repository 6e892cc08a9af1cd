import { isStorageFull, ProblemError, problem } from '../problem';
import type { TicketRef } from '../ticket/ref';
import { ticketKey } from '../ticket/ref';
import type * as z from '../zod';
import { afterStatus, afterwards, rowOf } from './afterwards';
import type { ExportFormat } from './export';
import { createExportSlices, type ExportSlice } from './export-slices';
import { bestSent, detailOf, foldRow, timeline } from './fold';
import { countMatching, page, pastTickets, scan } from './log-list';
import type { LogEntry, LogStore, LogWrite, RowFacts } from './log-store';
import { textsOfEvent, textsOfRecord } from './masked';
import { matchSent, type SentReply } from './match-sent';
import { createSummary } from './summary';
import {
  type LogSummary,
  type PastTicket,
  type RecordDetail,
  type RecordFilter,
  type RecordRow,
  type SuggestionEvent,
  type SuggestionRecord,
  suggestionEventSchema,
  suggestionRecordSchema,
} from './types';

export interface LogDeps {
  newId(): string;
  /** False when a text still holds personal data that the recognisers know; the log then refuses it. */
  isMasked(text: string): boolean;
  /** Gets a code, never a text. */
  report(code: 'log-unmasked' | 'log-unknown-record'): void;
}

/** What the panel and the router need to know of one record. */
export interface RecordState {
  row: RecordRow;
  insertedDraftId: string | null;
  dismissed: string | null;
  sent: { editDistance: number | null; outcome: string } | null;
}

export interface SuggestionLog {
  /** Writes the record once; again with the same id does nothing. Rejects with `bad-request` when not masked. */
  open(record: SuggestionRecord): Promise<void>;
  /**
   * Appends; again with the same id does nothing. When it resolves the event is on the disk. Rejects with
   * `bad-request` (`field`: `recordId` for an unknown record, `text` when not masked).
   */
  append(event: SuggestionEvent): Promise<void>;
  /** All records of the ticket with their events, oldest first. */
  forTicket(ref: TicketRef): Promise<LogEntry[]>;
  /** The folded state of one record; null when unknown. */
  status(id: string): Promise<RecordState | null>;
  get(id: string): Promise<RecordDetail | null>;
  /** Newest first; `after` is a former answer's `next`, `total` counts all that match, null when that takes a search of all: ask `count`. */
  list(
    filter: RecordFilter,
    after: string | null,
    limit: number,
  ): Promise<{ rows: RecordRow[]; total: number | null; next: string | null }>;
  /** How many match. */
  count(filter: RecordFilter): Promise<number>;
  /** Shows `see` every row that matches, newest first. */
  facts(filter: RecordFilter, see: (row: RowFacts) => void): Promise<void>;
  /** Tickets as they were last suggested on, newest first; each ticket once in a slice. */
  pastTickets(
    after: string | null,
    limit: number,
  ): Promise<{ tickets: PastTicket[]; total: number; next: string | null }>;
  /** Counts and rates over all that match. */
  summary(filter: RecordFilter): Promise<LogSummary>;
  /** The next records as text; `done` is how many are in this slice and `ids` which, `next` null when it is the last. */
  exportSlice(filter: RecordFilter, format: ExportFormat, after: string | null): Promise<ExportSlice>;
  /** Counts are taken anew: something was written or removed past this log. */
  forgetTotals(): void;
  /** The helpdesk shows the ticket as solved or open; says whether that was news of a suggestion. */
  statusSeen(ref: TicketRef, state: 'solved' | 'open', at: number): Promise<boolean>;
  /**
   * A public reply was found: decides which suggestion it came from and appends `sent` (see `matchSent`). Null when
   * no suggestion is concerned or the message is known. Rejects with `bad-request` when `reply.text` is not masked.
   */
  matchSent(ref: TicketRef, reply: SentReply): Promise<Extract<SuggestionEvent, { type: 'sent' }> | null>;
}

const keptTotals = 20;

/** The suggestion log: records written once, changed only by appended events. */
export function createLog(store: LogStore, deps: LogDeps): SuggestionLog {
  // Counting a narrow filter reads every row, and a list asks on each page: kept until something is written.
  const totals = new Map<string, Promise<number>>();

  const slices = createExportSlices(store);
  const forget = () => {
    totals.clear();
    slices.forget();
  };

  const refuseUnmasked = (texts: readonly string[]) => {
    if (texts.every((text) => deps.isMasked(text))) return;
    deps.report('log-unmasked');
    throw new ProblemError(problem('bad-request', { field: 'text' }));
  };

  const written = <T>(work: Promise<T>): Promise<T> =>
    work.then(
      (value) => {
        forget();
        return value;
      },
      (error: unknown) => {
        throw isStorageFull(error) ? new ProblemError(problem('storage-full')) : error;
      },
    );

  const total = (filter: RecordFilter): Promise<number> => {
    const key = JSON.stringify(filter);
    const known = totals.get(key);
    if (known) return known;
    if (totals.size >= keptTotals) totals.clear();
    const counting = countMatching(store, filter);
    totals.set(key, counting);
    counting.catch(() => totals.delete(key));
    return counting;
  };

  const entry = async (id: string): Promise<LogEntry | null> => (await store.entries([id]))[0] ?? null;

  return {
    async open(input) {
      const record = parsed(suggestionRecordSchema, input);
      refuseUnmasked(textsOfRecord(record));
      await written(store.add(record, rowOf({ record, events: [] }), (others) => afterwards(record, others)));
    },

    async append(input) {
      const event = parsed(suggestionEventSchema, input);
      refuseUnmasked(textsOfEvent(event));
      await written(
        store.update({ recordId: event.recordId }, ([known]) => {
          if (!known) {
            deps.report('log-unknown-record');
            throw new ProblemError(problem('bad-request', { field: 'recordId' }));
          }
          return writeOf(known, event);
        }),
      );
    },

    forTicket: (ref) => store.ofTicket(ticketKey(ref)),

    async status(id) {
      const found = await entry(id);
      return found ? stateOf(found) : null;
    },

    async get(id) {
      const found = await entry(id);
      return found ? detailOf(found) : null;
    },

    async list(filter, after, limit) {
      const found = await page(store, filter, after, limit);
      // A text is looked for in every record before they are counted: the first ones found are not kept waiting for it.
      if (filter.text.trim() !== '' && found.next !== null) return { ...found, total: null };
      return { ...found, total: after === null && found.next === null ? found.rows.length : await total(filter) };
    },

    pastTickets: (after, limit) => pastTickets(store, after, limit),

    count: (filter) => total(filter),

    async summary(filter) {
      const summary = createSummary();
      for await (const rows of scan(store, filter, null)) for (const row of rows) summary.add(row);
      return summary.result();
    },

    async facts(filter, see) {
      for await (const rows of scan(store, filter, null)) for (const row of rows) see(row);
    },

    exportSlice: slices.read,

    forgetTotals: forget,

    async statusSeen(ref, state, at) {
      // Every look at a ticket comes here: most have no suggestion, and a reading takes no lock.
      const known = await store.ofTicket(ticketKey(ref));
      if (afterStatus(known, state, at).events.length === 0) return false;
      await written(store.update({ ticketKey: ticketKey(ref) }, (entries) => afterStatus(entries, state, at)));
      return true;
    },

    async matchSent(ref, reply) {
      refuseUnmasked([reply.text]);
      let appended: Extract<SuggestionEvent, { type: 'sent' }> | null = null;
      await written(
        store.update({ ticketKey: ticketKey(ref) }, (entries) => {
          appended = matchSent(entries, reply, deps.newId());
          const concerned = entries.find(({ record }) => record.id === appended?.recordId);
          return appended && concerned ? writeOf(concerned, appended) : { events: [], rows: [] };
        }),
      );
      return appended;
    },
  };
}

function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new ProblemError(problem('bad-request', { field: result.error.issues[0]?.path.join('.') ?? '' }));
}

function writeOf(entry: LogEntry, event: SuggestionEvent): LogWrite {
  if (entry.events.some((known) => known.id === event.id)) return { events: [], rows: [] };
  return { events: [event], rows: [rowOf({ record: entry.record, events: [...entry.events, event] })] };
}

function stateOf(entry: LogEntry): RecordState {
  const events = timeline(entry.events);
  const row = foldRow(entry);
  const sent = bestSent(events);
  return {
    row,
    insertedDraftId: events.reduce<string | null>(
      (id, event) => (event.type === 'inserted' ? event.draftId : id),
      null,
    ),
    dismissed: row.dismissReason,
    sent: sent && { editDistance: sent.editDistance, outcome: sent.outcome },
  };
}
