import { contentWords, fold, stem } from '../knowledge/analysis/terms';
import { bestSent, draftsOf, foldRow } from '../quality/fold';
import type { LogEntry } from '../quality/log-store';
import { withoutSalutations } from '../quality/salutations';
import type { Language } from '../ticket/page-ticket';
import type { GapReason } from './types';

/** A ticket for which nothing fitted, as far as grouping needs it. Masked. */
export interface GapRow {
  /** The suggestion's record. */
  id: string;
  ticketKey: string;
  at: number;
  lang: Language;
  reason: GapReason;
  subject: string;
  url: string;
  ownReply: boolean;
  /** Stems of its telling words, each once, and how much each weighs: 2 from the subject, 1 from the text. */
  terms: string[];
  weights: number[];
  /** The word for each term, as the requester wrote it. */
  words: string[];
}

const mostTerms = 40;
/** Stems of thanks and please in the seven languages: what they are about is nothing. */
const courtesy: ReadonlySet<string> = new Set(
  'thank thanks please merci svp bedank dank dankje danke vielen bitte alvast gracia gracie grazie prego obriga favor'.split(
    ' ',
  ),
);
/** "Thank you very much" fits no article either, and nobody has to write one. */
const fewestTerms = 2;

/**
 * Why nothing served the ticket; null when something did. The surest reason stands: the agent said so, the search
 * found nothing or a draft said so, no draft cited anything, the best article fitted weakly. A cited draft that was
 * sent as it is or lightly edited served, whatever the search thought of it.
 */
export function gapReason(entry: LogEntry): GapReason | null {
  const { record, events } = entry;
  const { status, noAnswer } = foldRow(entry);
  const drafts = draftsOf(record, events);
  const sent = bestSent(events);
  const source = drafts.find(({ id }) => id === sent?.draftId);
  if ((status === 'as-is' || status === 'light-edit') && source && source.citations.length > 0) return null;
  if (events.some((event) => event.type === 'dismissed' && event.reason === 'not-in-knowledge-base'))
    return 'dismissed';
  if (record.fit === 'none' || noAnswer) return 'none';
  // Where policy allows no answer on the matter, no article would have changed that.
  if (!record.decision.holdingReplyOnly && drafts.every(({ citations }) => citations.length === 0)) return 'uncited';
  return record.fit === 'weak' ? 'weak' : null;
}

/** The gap that a suggestion stands for; null when something fitted, or when it holds too few words to tell. */
export function gapOf(entry: LogEntry): GapRow | null {
  const { record, events } = entry;
  const reason = gapReason(entry);
  if (reason === null) return null;
  const told = tellingTerms(record.subject, record.excerpt, record.language);
  if (told.terms.length < fewestTerms) return null;
  const sent = bestSent(events);
  return {
    id: record.id,
    ticketKey: record.ticketKey,
    at: record.shownAt,
    lang: record.language,
    reason,
    subject: record.subject.slice(0, 200),
    url: record.ticketUrl,
    ownReply: sent !== null && (sent.outcome === 'not-used' || sent.outcome === 'heavy-edit'),
    ...told,
  };
}

/** Placeholders name nobody and tell nothing; a greeting and a signature neither. */
export function tellingTerms(subject: string, text: string, lang: Language) {
  const found = new Map<string, { weight: number; word: string }>();
  const add = (part: string, weight: number) => {
    for (const word of part.replace(/\[[A-Z_]+_\d+[a-z]*\]/g, ' ').match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []) {
      const [content] = contentWords(word, lang);
      if (content === undefined || content.length < 3 || /^\d+$/.test(content)) continue;
      const term = stem(content, lang);
      if (courtesy.has(term)) continue;
      const known = found.get(term);
      if (known) known.weight = Math.max(known.weight, weight);
      else if (found.size < mostTerms) found.set(term, { weight, word: surface(word) });
    }
  };
  add(subject.replace(/^(?:\s*(?:re|fw|fwd|aw|wg|tr|rv|r|i|enc)\s*:)+/i, ''), 2);
  add(withoutSalutations(text), 1);
  return {
    terms: [...found.keys()],
    weights: [...found.values()].map(({ weight }) => weight),
    words: [...found.values()].map(({ word }) => word),
  };
}

/** Small letters, but for names that are written with capitals inside (`eSIM`, `VPN`). */
function surface(word: string): string {
  const plain = word.slice(0, 40);
  return /\p{Lu}/u.test(plain.slice(1)) && plain !== plain.toUpperCase() ? plain : lower(plain);
}

function lower(word: string): string {
  return word.length <= 5 && word === word.toUpperCase() && fold(word) !== word ? word : word.toLowerCase();
}
