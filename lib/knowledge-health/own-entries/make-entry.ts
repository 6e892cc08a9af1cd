import { findPersonalData } from '../../privacy/registry';
import { bestSent } from '../../quality/fold';
import type { LogEntry } from '../../quality/log-store';
import { withoutSalutations } from '../../quality/salutations';
import type { SuggestionEvent } from '../../quality/types';
import { detectLanguage } from '../../text/language';
import { sentences } from '../../text/words';
import type { Entry } from './types';

/** Stands where a customer's detail was taken out; an entry that still holds one is not approved. */
export const gapMark = '[…]';

const placeholder = /\[[A-Z][A-Z_]{1,14}_\d{1,6}[a-z]{0,4}\]/g;
const replyMark = /^(?:\s*(?:re|fw|fwd|aw|wg|tr|rv|enc|antw|sv)\s*:)+\s*/i;
// Amounts, dates and times of day, reference numbers: what is most often one customer's own.
const particulars =
  /(?:[€$£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|EUR|USD|GBP|CHF|%))|\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b|\b\d{1,2}[:h]\d{2}\b|\b(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{4,}\b/g;
const mostChecked = 30;

/** What a reviewer wants the entry to say, masked. */
export interface EntryWords {
  title: string;
  /** Empty: the agent's reply. */
  text: string;
}

/** The reply that the agent wrote: the last public one of a suggestion, or null. */
function ownReply(events: readonly SuggestionEvent[]): string | null {
  const last = events.findLast((event) => event.type === 'sent') ?? bestSent(events);
  return last?.type === 'sent' ? last.text : null;
}

/** A text without a customer's details: placeholders of the log's mask, and whatever the recognisers still find. */
export function withoutCustomer(text: string): string {
  let open = text.replace(placeholder, gapMark);
  for (const { start, end } of findPersonalData(open).reverse())
    open = `${open.slice(0, start)}${gapMark}${open.slice(end)}`;
  return open.replace(/\[…\](?:[\s,]*\[…\])+/g, gapMark);
}

/** The question as a title: the subject without reply marks, else the first sentence of the ticket; no customer's details. */
export function titleOf(subject: string, excerpt: string, lang: Entry['lang']): string {
  const plain = (text: string) =>
    withoutCustomer(text)
      .replaceAll(gapMark, '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,.:;–-]+|[\s,:;–-]+$/g, '')
      .slice(0, 200);
  const named = plain(subject.replace(replyMark, ''));
  if (named.split(' ').length >= 2) return named;
  const [first = ''] = sentences(withoutSalutations(excerpt), lang);
  return plain(first) || named;
}

/** Dates, amounts and reference numbers of a text, each once. */
export function particularsOf(text: string): string[] {
  return [...new Set(text.match(particulars) ?? [])]
    .map((found) => found.replace(/[.,:]+$/, '').slice(0, 100))
    .slice(0, mostChecked);
}

/**
 * A draft of a knowledge entry from a suggestion whose reply the agent sent: the question becomes the title, the reply
 * without greeting, closing, signature and the customer's details the text. Null when no reply is known, or nothing of it
 * is left. A reviewer's words stand in place of question and reply. Pure.
 */
export function makeEntry({ record, events }: LogEntry, id: string, now: number, words?: EntryWords): Entry | null {
  const original = words?.text.trim() || ownReply(events);
  if (original === null) return null;
  const body = withoutCustomer(withoutSalutations(original)).trim();
  if (body.replaceAll(gapMark, '').trim() === '') return null;
  const written = detectLanguage(body);
  const lang = written.confidence > 0.6 ? written.lang : record.language;
  return {
    ...{ id, state: 'draft', createdAt: now, updatedAt: now, recordId: record.id, ticketUrl: record.ticketUrl },
    title: withoutCustomer(words?.title ?? '').trim() || titleOf(record.subject, record.excerpt, record.language) || id,
    ...{ body: body.slice(0, 20_000), lang, internal: true, original: original.slice(0, 100_000) },
    check: particularsOf(body),
  };
}

/** Why an entry may not be approved yet: a mark where something was taken out, or personal data. Empty when it may. */
export function unfinished({ title, body }: { title: string; body: string }): string[] {
  const text = `${title}\n${body}`;
  const marks = text.includes(gapMark) || new RegExp(placeholder.source).test(text) ? [gapMark] : [];
  const certain = new Set(['EMAIL', 'IBAN', 'CARD', 'PHONE', 'NATIONAL_ID', 'PASSPORT', 'SECRET']);
  const found = findPersonalData(text).filter(({ type }) => certain.has(type));
  return [...marks, ...new Set(found.map(({ type }) => type))];
}
