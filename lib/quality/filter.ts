import { fold } from '../text/words';
import { draftsOf } from './fold';
import type { LogEntry, LogRow } from './log-store';
import type { RecordFilter } from './types';

/** Everything passes. */
export const emptyFilter: RecordFilter = {
  text: '',
  status: [],
  tier: [],
  language: [],
  fit: [],
  from: null,
  to: null,
};

/** True when the filter asks for more than a range of time. */
export function isNarrow(filter: RecordFilter): boolean {
  const lists = [filter.status, filter.tier, filter.language, filter.fit];
  return filter.text.trim() !== '' || lists.some((list) => list.length > 0);
}

/** All conditions but the text; an empty list passes all. `tier` is the suggested one. */
export function rowMatches(row: LogRow, filter: RecordFilter): boolean {
  return (
    has(filter.status, row.status) &&
    has(filter.tier, row.suggestedTier) &&
    has(filter.language, row.language) &&
    has(filter.fit, row.fit) &&
    (filter.from === null || row.shownAt >= filter.from) &&
    (filter.to === null || row.shownAt <= filter.to)
  );
}

/** Every word of the filter's text stands somewhere in the ticket number, excerpt, drafts or reply; accents and case aside. */
export function textMatches(entry: LogEntry, text: string): boolean {
  const { record, events } = entry;
  const sent = events.flatMap((event) => (event.type === 'sent' ? [event.text] : []));
  const drafts = draftsOf(record, events).map((draft) => draft.text);
  const searched = fold([record.ref.id, record.subject, record.excerpt, ...drafts, ...sent].join('\n'));
  return fold(text)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function has<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}
