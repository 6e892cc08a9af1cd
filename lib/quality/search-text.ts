import { fold } from '../text/words';
import { draftsOf } from './fold';
import type { LogEntry } from './log-store';

/**
 * The text that a record is found by: each distinct word of ticket number, subject, excerpt, thread, drafts and replies
 * once, accents and case aside. Words, not sentences: search asks for words, and this is a third of the size.
 */
export function searchText({ record, events }: LogEntry): string {
  const sent = events.flatMap((event) => (event.type === 'sent' ? [event.text] : []));
  const drafts = draftsOf(record, events).map((draft) => draft.text);
  const thread = record.thread?.map((message) => message.text) ?? [];
  const all = fold([record.ref.id, record.subject, record.excerpt, ...thread, ...drafts, ...sent].join('\n'));
  return [...new Set(all.split(/\s+/))].join(' ').trim();
}

/** The words to find, as {@link searchText} writes them. */
export function wordsToFind(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
