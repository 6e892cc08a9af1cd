import * as z from '../zod';
import { byteOrderMark, csvLine } from './csv';
import { draftAsSent } from './edit-metrics';
import { bestSent, draftsOf, foldRow, timeline } from './fold';
import type { LogEntry, LogRow } from './log-store';
import { type SuggestionEvent, suggestionEventSchema, suggestionRecordSchema } from './types';

export type ExportFormat = 'csv' | 'jsonl';

/** One line of the JSONL export: a record with all its events. `version` goes up when a reader must change. */
export const exportLineSchema = z.object({
  schema: z.literal('sidedesk.suggestion'),
  version: z.literal(1),
  record: suggestionRecordSchema,
  events: z.array(suggestionEventSchema),
});

type Column = [name: string, value: (entry: LogEntry, row: LogRow) => string | number | null];

const columns: readonly Column[] = [
  ['id', ({ record }) => record.id],
  ['helpdesk', ({ record }) => record.ref.helpdesk],
  ['account', ({ record }) => record.ref.account],
  ['ticket', ({ record }) => record.ref.id],
  ['ticket_url', ({ record }) => record.ticketUrl],
  ['shown_at', ({ record }) => iso(record.shownAt)],
  ['language', ({ record }) => record.language],
  ['subject', ({ record }) => record.subject],
  ['excerpt', ({ record }) => record.excerpt],
  ['suggested_tier', (_, row) => row.suggestedTier],
  ['tier_confidence', ({ record }) => record.decision.confidence],
  ['final_tier', (_, row) => row.finalTier],
  ['signals', ({ record }) => record.decision.signals.join('; ')],
  ['rules', ({ record }) => record.decision.reasons.map((reason) => reason.id).join('; ')],
  ['knowledge_fit', (_, row) => row.fit],
  ['passages', ({ record }) => record.passages.map((passage) => passage.title).join('; ')],
  ['status', (_, row) => row.status],
  ['edit_distance', (_, row) => rounded(row.editDistance)],
  ['survival', (_, row) => rounded(row.survival)],
  ['dismiss_reason', (_, row) => row.dismissReason],
  ['seconds_to_insert', (_, row) => (row.timeToAccept === null ? null : row.timeToAccept / 1000)],
  ['inserted_at', ({ events }) => iso(first(events, 'inserted')?.at)],
  ['sent_at', ({ events }) => iso(bestSent(events)?.at)],
  ['suggested_text', (entry) => suggestedText(entry)],
  ['sent_text', ({ events }) => bestSent(events)?.text ?? null],
  ['engine', ({ record }) => record.engine.name],
  ['prompt_version', ({ record }) => record.engine.promptVersion],
  ['policy_version', ({ record }) => record.versions.policy],
  ['rules_version', ({ record }) => record.versions.rules],
  ['product_version', ({ record }) => record.versions.product],
  ['read_by', ({ record }) => record.readBy],
];

/**
 * Records as CSV (RFC 4180, with mark and header on the first slice, times in ISO 8601 UTC, no cell that a spreadsheet
 * runs as a formula) or as JSONL (one {@link exportLineSchema} a line). Slices written one after another are one file.
 */
export function exportEntries(entries: readonly LogEntry[], format: ExportFormat, isFirst: boolean): string {
  if (format === 'jsonl')
    return entries.map(({ record, events }) => wholeLine({ record: withoutPeople(record), events })).join('');
  const head = isFirst ? byteOrderMark + csvLine(columns.map(([name]) => name)) : '';
  return head + entries.map(csvRow).join('');
}

/** The inverse of one JSONL line. Throws a ZodError or SyntaxError that says where; never part of the text. */
export function parseExportLine(line: string): LogEntry {
  const { record, events } = exportLineSchema.parse(JSON.parse(line));
  return { record, events };
}

/** Names of the CSV columns in order. */
export const csvColumns: readonly string[] = columns.map(([name]) => name);

/** The record without the hashes that stand for people: they are of use in this log alone. */
export function withoutPeople({ requester: _, agent: __, ...record }: LogEntry['record']): LogEntry['record'] {
  return record;
}

/** One line as it stands in a backup. */
export function wholeLine({ record, events }: LogEntry): string {
  const line: z.input<typeof exportLineSchema> = {
    schema: 'sidedesk.suggestion',
    version: 1,
    record,
    events: timeline(events),
  };
  return `${JSON.stringify(line)}\n`;
}

function csvRow(entry: LogEntry): string {
  const known = { record: entry.record, events: timeline(entry.events) };
  const row = foldRow(known);
  return csvLine(columns.map(([, value]) => String(value(known, row) ?? '')));
}

/** The draft that was sent, else the one inserted, else the first shown; as it stands in a composer. */
function suggestedText({ record, events }: LogEntry): string | null {
  const drafts = draftsOf(record, events);
  const id = bestSent(events)?.draftId ?? first(events, 'inserted')?.draftId;
  const draft = drafts.find((known) => known.id === id) ?? drafts[0];
  return draft ? draftAsSent(draft.text) : null;
}

function first<T extends SuggestionEvent['type']>(events: readonly SuggestionEvent[], type: T) {
  return events.find((event): event is Extract<SuggestionEvent, { type: T }> => event.type === type);
}

function iso(at: number | undefined): string | null {
  // Beyond what a Date can hold there is no time to write.
  return at === undefined || Math.abs(at) > 8.64e15 ? null : new Date(at).toISOString();
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
