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
  nl: { phrases: nlInformal, marks: /\b(?:je|jij|jouw|jou)\b/gi, politeMarks: /\b(?:u|uw|geachte|hoogachtend)\b/gi },
};

export const formalPhrases = (lang: ReplyLanguage): Phrases => phrases[lang];
/** Where we have none in the close form, the polite ones: better than a mixture. */
export const informalPhrases = (lang: ReplyLanguage): Phrases => informal[lang]?.phrases ?? phrases[lang];

/**
 * The phrases of a language in the form of address that `samples` use, the first sample that tells deciding: one letter
 * must not say u in one line and je in the next. Polite when none tells.
 */
export function phrasesLike(lang: ReplyLanguage, samples: readonly string[]): Phrases {
  const other = informal[lang];
  if (!other) return phrases[lang];
  for (const sample of samples) {
    const close = sample.match(other.marks)?.length ?? 0;
    const polite = sample.match(other.politeMarks)?.length ?? 0;
    if (close !== polite) return close > polite ? other.phrases : phrases[lang];
  }
  return phrases[lang];
}
