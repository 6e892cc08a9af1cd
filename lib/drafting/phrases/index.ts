import type { Language } from '../../ticket/page-ticket';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { nlInformal } from './nl-informal';
import { pt } from './pt';
import type { Phrases } from './types';

export type ReplyLanguage = Exclude<Language, 'und'>;

/** The compiler asks for a new language here. */
export const phrases: Record<ReplyLanguage, Phrases> = { en, fr, nl, de, es, it, pt };

const informal: Partial<Record<ReplyLanguage, { phrases: Phrases; marks: RegExp; politeMarks: RegExp }>> = {
  nl: { phrases: nlInformal, marks: /\b(?:je|jij|jouw|jou)\b/gi, politeMarks: /\b(?:u|uw)\b/gi },
};

/**
 * The phrases of a language in the form of address that the company's own pages use, told by `samples` (their texts in
 * that language): one letter must not say u in one line and je in the next. Polite when they do not tell.
 */
export function phrasesLike(lang: ReplyLanguage, samples: readonly string[]): Phrases {
  const other = informal[lang];
  if (!other) return phrases[lang];
  const all = samples.join('\n');
  const count = (marks: RegExp) => all.match(marks)?.length ?? 0;
  return count(other.marks) > count(other.politeMarks) ? other.phrases : phrases[lang];
}
