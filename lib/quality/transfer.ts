import * as z from '../zod';
import { rowOf } from './afterwards';
import { cellsOf, csvCellsSchema, entryOfCells } from './csv-entry';
import { scoreOf } from './documents/rules';
import { bodies, type Document, documentSchema, type Kind, type Scorecard } from './documents/types';
import { exportLineSchema, withoutPeople } from './export';
import { timeline } from './fold';
import { type KeptLine, keptLines } from './kept-lines';
import type { LogEntry, LogWrite, WholeEntry } from './log-store';
import { textsOfEvent, textsOfRecord } from './masked';

/** One line of a file: a document of the review. `version` goes up when a reader must change. */
export const documentLineSchema = documentSchema.extend({
  schema: z.literal('sidedesk.document'),
  version: z.literal(1),
});

/** Any line of an export or a backup. */
export const lineSchema = z.discriminatedUnion('schema', [exportLineSchema, documentLineSchema, ...keptLines]);

/** Why a row of a file cannot be read; never a part of its text. */
export interface BadRow {
  /** Counted from 1. */
  row: number;
  field: string;
  why:
    | 'not-json'
    | 'unknown-form'
    | 'bad-value'
    | 'unmasked'
    | 'too-long'
    | 'other-content'
    | 'unknown-scorecard'
    | 'unknown-column'
    | 'wrong-record';
}

export type Line = { row: number } & (
  | { type: 'entry'; entry: LogEntry }
  | { type: 'document'; document: Document }
  | { type: 'kept'; kept: KeptLine }
);

const longestLine = 2_000_000;

/** JSONL as exports and backups are written, or rows of a CSV export as JSON objects by column. */
export type ImportForm = 'jsonl' | 'csv';

/** Reads lines of a file; empty ones are passed over. `first` is the row number of the first one. Pure. */
export function readLines(
  lines: readonly string[],
  first: number,
  isMasked: (text: string) => boolean,
  form: ImportForm = 'jsonl',
): { lines: Line[]; bad: BadRow[] } {
  const read: Line[] = [];
  const bad: BadRow[] = [];
  for (const [at, raw] of lines.entries()) {
    const row = first + at;
    const text = raw.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    const found = readLine(text, row, isMasked, form);
    if ('why' in found) bad.push(found);
    else read.push(found);
  }
  return { lines: read, bad };
}

function readLine(text: string, row: number, isMasked: (text: string) => boolean, form: ImportForm): Line | BadRow {
  if (text.length > longestLine) return { row, field: '', why: 'too-long' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { row, field: '', why: 'not-json' };
  }
  if (form === 'csv') return readCells(value, row, isMasked);
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    return {
      row,
      field,
      why: field === 'schema' || field === 'version' || field === '' ? 'unknown-form' : 'bad-value',
    };
  }
  if (parsed.data.schema === 'sidedesk.suggestion') {
    const { record, events } = parsed.data;
    if (events.some((event) => event.recordId !== record.id))
      return { row, field: 'events.recordId', why: 'wrong-record' };
    return maskedEntry({ record, events }, row, isMasked);
  }
  if (parsed.data.schema !== 'sidedesk.document') {
    const kept = parsed.data;
    const isKey = kept.schema === 'sidedesk.person-key';
    if (!isKey && !stringsOf(kept).every(isMasked)) return { row, field: 'entry', why: 'unmasked' };
    return { row, type: 'kept', kept };
  }
  const { schema: _, version: __, ...item } = parsed.data;
  const body = bodies[item.kind].safeParse(item.body);
  if (!body.success) return { row, field: `body.${body.error.issues[0]?.path.join('.') ?? ''}`, why: 'bad-value' };
  if (!stringsOf(body.data).every(isMasked)) return { row, field: 'body', why: 'unmasked' };
  return { row, type: 'document', document: { ...item, body: body.data } as Document };
}

function maskedEntry(entry: LogEntry, row: number, isMasked: (text: string) => boolean): Line | BadRow {
  const texts = [...textsOfRecord(entry.record), ...entry.events.flatMap(textsOfEvent)];
  return texts.every(isMasked) ? { row, type: 'entry', entry } : { row, field: 'record', why: 'unmasked' };
}

const rawCellsSchema = z.record(z.string().max(100), z.string());

function readCells(value: unknown, row: number, isMasked: (text: string) => boolean): Line | BadRow {
  const raw = rawCellsSchema.safeParse(value);
  const cells = csvCellsSchema.safeParse(raw.success ? cellsOf(raw.data) : null);
  if (cells.success) return maskedEntry(entryOfCells(cells.data), row, isMasked);
  const issue = cells.error.issues[0];
  if (issue?.code === 'unrecognized_keys')
    return { row, field: issue.keys[0]?.slice(0, 60) ?? '', why: 'unknown-column' };
  return { row, field: issue?.path.join('.') ?? '', why: 'bad-value' };
}

/** What an entry of a file adds to what is known of its record: all of it, its new events, or nothing. */
export function mergeEntry(
  known: LogEntry | null,
  entry: LogEntry,
): { fresh: WholeEntry | null; changed: LogWrite; differs: boolean } {
  const none = { fresh: null, changed: { events: [], rows: [] }, differs: false };
  const events = timeline(entry.events);
  if (known === null || (known.record.via === 'csv' && entry.record.via !== 'csv' && isSameTicket(known, entry)))
    return { ...none, fresh: { record: entry.record, events, ...rowOf({ record: entry.record, events }) } };
  // A row of a CSV file knows no more than what is here.
  if (entry.record.via === 'csv') return { ...none, differs: !isSameTicket(known, entry) };
  if (canonical(withoutPeople(known.record)) !== canonical(withoutPeople(entry.record)))
    return { ...none, differs: true };
  const ids = new Set(known.events.map(({ id }) => id));
  const added = events.filter(({ id }) => !ids.has(id));
  if (added.length === 0) return none;
  const all = [...known.events, ...added];
  return { ...none, changed: { events: added, rows: [rowOf({ record: known.record, events: all })] } };
}

function isSameTicket({ record: a }: LogEntry, { record: b }: LogEntry): boolean {
  return a.ticketKey === b.ticketKey && a.shownAt === b.shownAt;
}

/** A document of a file against the known one: what is to be written, null when nothing is, or that the two cannot be one. */
export function mergeDocument(known: Document | null, item: Document): Document | null | 'differs' {
  if (known === null) return item;
  if (canonical(known.body) === canonical(item.body)) return null;
  if (known.kind === 'review' && item.kind === 'review') {
    const merged = mergeReview(known as unknown as Document<'review'>, item as unknown as Document<'review'>);
    if (merged) return canonical(merged.body) === canonical(known.body) ? null : (merged as unknown as Document);
  }
  if (item.revision === known.revision) return 'differs';
  return item.revision > known.revision ? item : null;
}

/**
 * A sent review that two browsers have: the agent acknowledged it in one while the lead pinned it, or settled a dispute,
 * in the other. The later one counts, and what was acknowledged stays so. Null when it is not one review.
 */
function mergeReview(known: Document<'review'>, item: Document<'review'>): Document<'review'> | null {
  const fixed = ({ body }: Document<'review'>) => [
    body.record,
    body.scorecard,
    body.reviewer,
    body.session,
    body.sentAt,
  ];
  if (known.body.state !== 'sent' || item.body.state !== 'sent' || canonical(fixed(known)) !== canonical(fixed(item)))
    return null;
  const isLater = item.revision - known.revision || item.changedAt - known.changedAt;
  const later = isLater > 0 ? item : known;
  const times = [known, item].flatMap(({ body }) => body.acknowledgedAt ?? []);
  const body = { ...later.body, acknowledgedAt: times.length === 0 ? null : Math.min(...times) };
  // Another number than either's, where they had the same: whoever gets it next takes it for newer.
  const revision = Math.max(known.revision, item.revision) + (known.revision === item.revision ? 1 : 0);
  return { ...later, revision, body };
}

/** A review of a file with its score worked out anew: a file's own figures are not believed. */
export function rescored(document: Document, card: Scorecard, underEscalated: boolean): Document {
  const review = document as unknown as Document<'review'>;
  const known = new Set(card.categories.map(({ id }) => id));
  const grades = review.body.grades.filter(({ category }) => known.has(category));
  return { ...document, body: { ...review.body, grades, ...scoreOf(card, grades, underEscalated) } };
}

/** One document as a line of a file. */
export function documentLine(document: Document<Kind>): string {
  return `${JSON.stringify({ schema: 'sidedesk.document', version: 1, ...document })}\n`;
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** JSON with the fields of each object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
