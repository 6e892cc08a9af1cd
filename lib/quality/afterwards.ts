import { bestSent, foldRow, timeline } from './fold';
import type { LogEntry, LogWrite, WrittenRow } from './log-store';
import { searchText } from './search-text';
import type { SuggestionEvent, SuggestionRecord } from './types';

/** The row of a record as it is written, with the text it is found by. */
export function rowOf(entry: LogEntry): WrittenRow {
  return { row: foldRow(entry), text: searchText(entry) };
}

/**
 * What a new suggestion on the ticket says of the ones before it: `reopened` for the last whose reply went out before
 * (the requester wrote again), `superseded` for those that nobody used or dismissed. Pure; ids follow from the records.
 */
export function afterwards(record: SuggestionRecord, others: readonly LogEntry[]): LogWrite {
  const earlier = others
    .filter((entry) => entry.record.id !== record.id && entry.record.shownAt <= record.shownAt)
    .sort((a, b) => a.record.shownAt - b.record.shownAt);
  const answered = earlier.findLast(({ events }) => bestSent(timeline(events)) !== null);
  const write: LogWrite = { events: [], rows: [] };
  for (const entry of earlier) {
    const type = entry === answered ? 'reopened' : isOpen(entry) ? 'superseded' : null;
    // One suggestion comes back once: the next question of the ticket has a record of its own to come back to.
    if (type === null || entry.events.some((event) => event.type === type)) continue;
    const event: SuggestionEvent = {
      id: `${entry.record.id}:${type}`,
      recordId: entry.record.id,
      at: Math.max(record.shownAt, entry.record.shownAt),
      type,
      by: record.id,
    };
    write.events.push(event);
    write.rows.push(rowOf({ record: entry.record, events: [...entry.events, event] }));
  }
  return write;
}

/**
 * What the helpdesk's status says of a ticket's last suggestion: `solved` when it is closed, `reopened` when one that was
 * solved is open again. Each once. Pure; ids follow from the records.
 */
export function afterStatus(entries: readonly LogEntry[], state: 'solved' | 'open', at: number): LogWrite {
  const sorted = entries.toSorted((a, b) => a.record.shownAt - b.record.shownAt);
  const last = sorted.at(-1);
  const had = (entry: LogEntry, type: SuggestionEvent['type']) => entry.events.some((event) => event.type === type);
  const entry = state === 'solved' ? last : sorted.findLast((one) => had(one, 'solved') && !had(one, 'reopened'));
  if (!entry || (state === 'solved' && had(entry, 'solved'))) return { events: [], rows: [] };
  // A newer question has a suggestion of its own: that one says how the ticket went on.
  if (state === 'open' && entry !== last) return { events: [], rows: [] };
  const type = state === 'solved' ? 'solved' : 'reopened';
  const known = { id: `${entry.record.id}:${type}`, recordId: entry.record.id, at: Math.max(at, entry.record.shownAt) };
  const event: SuggestionEvent = type === 'solved' ? { ...known, type } : { ...known, type, by: null };
  return { events: [event], rows: [rowOf({ record: entry.record, events: [...entry.events, event] })] };
}

/** An inserted one may still be sent; what was copied may be too. */
function isOpen(entry: LogEntry): boolean {
  return foldRow(entry).status === 'shown';
}
