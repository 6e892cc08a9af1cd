import { byteOrderMark, csvLine } from '../quality/csv';
import type { GapTopic } from './types';

const columns = [
  'topic',
  'tickets',
  'own_replies',
  'languages',
  'reasons',
  'last_seen',
  'example_subject',
  'example_tickets',
] as const;

/** Topics as CSV (RFC 4180, UTF-8 with mark, times in ISO 8601 UTC, no cell that a spreadsheet runs as a formula). */
export function topicsAsCsv(topics: readonly GapTopic[]): string {
  const rows = topics.map((topic) =>
    csvLine([
      topic.words.join(' '),
      String(topic.tickets),
      String(topic.ownReplies),
      topic.langs.map(({ lang, tickets }) => `${lang} ${tickets}`).join('; '),
      topic.reasons.map(({ reason, tickets }) => `${reason} ${tickets}`).join('; '),
      new Date(topic.newest).toISOString(),
      topic.subject,
      topic.examples.map(({ url }) => url).join(' '),
    ]),
  );
  return byteOrderMark + csvLine(columns) + rows.join('');
}

/** Sentences of the Markdown list, in the reader's language. */
export interface TodoWords {
  title: string;
  /** "12 tickets, 3 with a reply of the agent's own; last on 3 March" */
  line(topic: GapTopic): string;
}

/** Topics as a Markdown to-do for the writers, with up to five tickets each. */
export function topicsAsMarkdown(topics: readonly GapTopic[], words: TodoWords): string {
  const items = topics.map((topic) => {
    const tickets = topic.examples.slice(0, 5).map(({ subject, url }) => {
      const name = plain(subject) || plain(url);
      return /^https?:\/\/[^\s()<>]+$/.test(url) ? `  - [${name}](${url})` : `  - ${name}`;
    });
    return [
      `- [ ] **${plain(topic.words.join(' · ')) || plain(topic.subject)}**: ${plain(words.line(topic))}`,
      ...tickets,
    ].join('\n');
  });
  return `# ${plain(words.title)}\n\n${items.join('\n')}\n`;
}

/** A customer's words as words: nothing in them becomes a link, a heading or HTML. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~!]/g, '\\$&');
}
