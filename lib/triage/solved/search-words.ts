import { frequentWords } from '../../text/language';
import { fold } from '../../text/words';
import type { Language } from '../../ticket/page-ticket';

/** The words that other texts of the team hold. */
export interface KnownWords {
  /** How many earlier tickets were looked at. */
  tickets: number;
  /** In how many of them a folded word stands. */
  held: ReadonlyMap<string, number>;
  /** Text of the articles found for the ticket. */
  articles: string;
}

const shortest = 4;
const longest = 30;
/** As if so many unrelated tickets had come before: a short past tells little. */
const supposedPast = 200;
const wordsPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

interface Seen {
  word: string;
  inSubject: boolean;
  /** Stood at least once where nobody would write a name: in lower case. */
  lower: boolean;
}

/** Every word of a masked text, folded, with how it was written. Placeholders, addresses and links are left out. */
function seenIn(text: string, inSubject: boolean, seen: Map<string, Seen>): void {
  const bare = text
    .replace(/\[[A-Z_]+_\d+[a-z]*\]/g, ' ')
    .replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ')
    .slice(0, 8000);
  for (const [word] of bare.matchAll(wordsPattern)) {
    const key = fold(word);
    const known = seen.get(key);
    const lower = word === word.toLowerCase() && /\p{L}/u.test(word);
    if (!known) seen.set(key, { word: word.toLowerCase(), inSubject, lower });
    else known.lower ||= lower;
  }
}

/**
 * The rarest telling words of a ticket, best first, to look for similar ones by: rarer among earlier tickets and longer is
 * better, a word of the subject counts half as much again, one that stands nowhere else less. Weights set by hand.
 * No name goes out: the text is masked, and a word with a capital letter or a digit is taken only where another ticket or
 * an article holds it too. A German noun therefore needs to have been seen before.
 * @param ticket masked.
 */
export function searchWords(
  ticket: { subject: string; text: string; lang: Language },
  known: KnownWords,
  most = 3,
): string[] {
  const seen = new Map<string, Seen>();
  seenIn(ticket.subject, true, seen);
  seenIn(ticket.text, false, seen);
  const everyday = frequentWords(ticket.lang);
  const english = frequentWords('en');
  const articles = new Set((known.articles.match(wordsPattern) ?? []).map(fold));
  // A word that hundreds of tickets do not hold is a slip of the pen more often than a find.
  const unseen = known.tickets < 20 ? 0.5 : 0.4;
  const scored = [...seen].flatMap(([key, { word, inSubject, lower }]) => {
    if (key.length < shortest || key.length > longest || everyday.has(key) || english.has(key)) return [];
    const held = known.held.get(key) ?? 0;
    const elsewhere = held > 0 || articles.has(key);
    if (/^\p{N}+$/u.test(key) || ((!lower || /\p{N}/u.test(key)) && !elsewhere)) return [];
    const rarity = Math.log((known.tickets + supposedPast) / (held + 1)) * Math.min(1, 0.4 + key.length / 13);
    return [{ word, score: rarity * (inSubject ? 1.5 : 1) * (elsewhere ? 1 : unseen) }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ word }) => word);
}
