import * as z from '../zod';
import { rowOf } from './afterwards';
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
    | 'wrong-record';
}

export type Line = { row: number } & (
  | { type: 'entry'; entry: LogEntry }
  | { type: 'document'; document: Document }
  | { type: 'kept'; kept: KeptLine }
);

const longestLine = 2_000_000;

/** Reads lines of a file; empty ones are passed over. `first` is the row number of the first one. Pure. */
export function readLines(
  lines: readonly string[],
  first: number,
  isMasked: (text: string) => boolean,
): { lines: Line[]; bad: BadRow[] } {
  const read: Line[] = [];
  const bad: BadRow[] = [];
  for (const [at, raw] of lines.entries()) {
    const row = first + at;
    const text = raw.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    const found = readLine(text, row, isMasked);
    if ('why' in found) bad.push(found);
    else read.push(found);
  }
  return { lines: read, bad };
}

function readLine(text: string, row: number, isMasked: (text: string) => boolean): Line | BadRow {
  if (text.length > longestLine) return { row, field: '', why: 'too-long' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { row, field: '', why: 'not-json' };
  }
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
    const texts = [...textsOfRecord(record), ...events.flatMap(textsOfEvent)];
    if (!texts.every(isMasked)) return { row, field: 'record', why: 'unmasked' };
    return { row, type: 'entry', entry: { record, events } };
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

/** What an entry of a file adds to what is known of its record: all of it, its new events, or nothing. */
export function mergeEntry(
  known: LogEntry | null,
  entry: LogEntry,
): { fresh: WholeEntry | null; changed: LogWrite; differs: boolean } {
  const none = { fresh: null, changed: { events: [], rows: [] }, differs: false };
  const events = timeline(entry.events);
  if (known === null)
    return { ...none, fresh: { record: entry.record, events, ...rowOf({ record: entry.record, events }) } };
  if (canonical(withoutPeople(known.record)) !== canonical(withoutPeople(entry.record)))
    return { ...none, differs: true };
  const ids = new Set(known.events.map(({ id }) => id));
  const added = events.filter(({ id }) => !ids.has(id));
  if (added.length === 0) return none;
  const all = [...known.events, ...added];
  return { ...none, changed: { events: added, rows: [rowOf({ record: known.record, events: all })] } };
}

/** A document of a file against the known one: newer ones replace it, the same are passed over. */
export function mergeDocument(known: Document | null, item: Document): 'fresh' | 'known' | 'newer' | 'differs' {
  if (known === null) return 'fresh';
  if (canonical(known.body) === canonical(item.body)) return 'known';
  if (item.revision === known.revision) return 'differs';
  return item.revision > known.revision ? 'newer' : 'known';
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
