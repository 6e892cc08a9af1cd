import { defaultScorecard, defaultScorecardId } from './documents/default-scorecard';
import type { DocumentStore } from './documents/store';
import type { Document, Kind } from './documents/types';
import { foldRow } from './fold';
import type { KeptStore } from './kept-lines';
import type { LogEntry, LogStore, LogWrite, WholeEntry } from './log-store';
import { isUnderEscalated } from './tiers';
import { type BadRow, type ImportForm, type Line, mergeDocument, mergeEntry, readLines, rescored } from './transfer';

export interface ImportSlice {
  lines: readonly string[];
  /** JSONL where it is left out. */
  form?: ImportForm;
  /** Row number of the first line, from 1. */
  first: number;
  /** False: looks only. A file is looked at as a whole before its first row is written. */
  write: boolean;
  /** Scorecards that stood in earlier slices of the file. */
  scorecards: readonly string[];
}

export interface ImportResult {
  fresh: number;
  /** Records or documents that were known and got something new. */
  changed: number;
  /** Known and the same. */
  known: number;
  bad: BadRow[];
  scorecards: string[];
}

/** Reads exports and backups back in; the same file twice changes nothing. */
export function createImport(deps: {
  log: LogStore;
  documents: DocumentStore;
  kept: KeptStore;
  isMasked(text: string): boolean;
  changed(): void;
}): (slice: ImportSlice) => Promise<ImportResult> {
  return async ({ lines, form, first, write, scorecards }) => {
    const read = readLines(lines, first, deps.isMasked, form);
    const result: ImportResult = { fresh: 0, changed: 0, known: 0, bad: read.bad, scorecards: [] };
    await importEntries(deps.log, read.lines, write && read.bad.length === 0, result);
    await importDocuments(deps, read.lines, write && result.bad.length === 0, [...scorecards], result);
    const kept = read.lines.flatMap((line) => (line.type === 'kept' ? [line.kept] : []));
    for (const brought of await deps.kept.merge(kept, write && result.bad.length === 0)) result[brought] += 1;
    if (write) {
      // A slice at a time: all at the end would keep the first question waiting for minutes.
      await deps.log.settle();
      deps.changed();
    }
    return result;
  };
}

async function importEntries(
  log: LogStore,
  lines: readonly Line[],
  write: boolean,
  result: ImportResult,
): Promise<void> {
  const entries = lines.flatMap((line) => (line.type === 'entry' ? [line] : []));
  if (entries.length === 0) return;
  const ids = entries.map(({ entry }) => entry.record.id);
  if (write) await log.merge(ids, (known) => planOf(entries, known, result));
  else planOf(entries, new Map((await log.entries(ids)).map((entry) => [entry.record.id, entry])), result);
}

/** What a slice adds to the log; nothing with a bad row. Counts into `result`. */
function planOf(
  lines: readonly { row: number; entry: LogEntry }[],
  known: ReadonlyMap<string, LogEntry>,
  result: ImportResult,
): { fresh: WholeEntry[]; changed: LogWrite } {
  const fresh = new Map<string, WholeEntry>();
  const changed: LogWrite = { events: [], rows: [] };
  // Two exports in one file name a record twice: the second line adds to what the first one brought.
  const soFar = new Map(known);
  for (const { row, entry } of lines) {
    const { id } = entry.record;
    const earlier = fresh.get(id);
    const before = earlier ?? soFar.get(id) ?? null;
    const merged = mergeEntry(before, entry);
    const [more] = merged.changed.rows;
    if (merged.differs) result.bad.push({ row, field: 'record.id', why: 'other-content' });
    else if (merged.fresh) {
      fresh.set(id, merged.fresh);
      if (known.has(id)) result.changed += 1;
      else if (!earlier) result.fresh += 1;
    } else if (!more) result.known += 1;
    else if (earlier) fresh.set(id, { ...earlier, ...more, events: [...earlier.events, ...merged.changed.events] });
    else {
      if (before) soFar.set(id, { record: before.record, events: [...before.events, ...merged.changed.events] });
      changed.events.push(...merged.changed.events);
      changed.rows.push(more);
      result.changed += 1;
    }
  }
  return result.bad.length === 0
    ? { fresh: [...fresh.values()], changed }
    : { fresh: [], changed: { events: [], rows: [] } };
}

async function importDocuments(
  deps: { log: LogStore; documents: DocumentStore },
  lines: readonly Line[],
  write: boolean,
  earlier: string[],
  result: ImportResult,
): Promise<void> {
  const put = new Map<string, Document>();
  const cards = new Map(earlier.map((id) => [id, null as Document<'scorecard'> | null]));
  for (const line of lines) {
    if (line.type !== 'document') continue;
    let { document: item } = line;
    if (item.kind === 'scorecard') {
      cards.set(item.id, item as unknown as Document<'scorecard'>);
      result.scorecards.push(item.id);
    }
    if (item.kind === 'review') {
      const id = (item as unknown as Document<'review'>).body.scorecard;
      const shipped = id === defaultScorecardId ? (defaultScorecard as Document<'scorecard'>) : null;
      const card = cards.get(id) ?? (await deps.documents.get('scorecard', id)) ?? shipped;
      if (card === null && !cards.has(id)) {
        result.bad.push({ row: line.row, field: 'body.scorecard', why: 'unknown-scorecard' });
        continue;
      }
      if (card) item = rescored(item, card.body, await isUnder(deps.log, item));
    }
    const key = `${item.kind}|${item.id}`;
    const known = put.get(key) ?? (await deps.documents.get<Kind>(item.kind, item.id));
    const merged = mergeDocument(known, item);
    if (merged === 'differs') result.bad.push({ row: line.row, field: 'id', why: 'other-content' });
    else if (merged === null) result.known += 1;
    else {
      put.set(key, merged);
      if (known === null) result.fresh += 1;
      else result.changed += 1;
    }
  }
  if (write && result.bad.length === 0 && put.size > 0) await deps.documents.putAll([...put.values()]);
}

async function isUnder(log: LogStore, item: Document): Promise<boolean> {
  const [entry] = await log.entries([(item as unknown as Document<'review'>).body.record]);
  if (!entry) return false;
  const row = foldRow(entry);
  return row.finalTier !== null && isUnderEscalated(row.suggestedTier, row.finalTier);
}
