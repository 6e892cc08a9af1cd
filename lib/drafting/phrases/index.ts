import type { Language } from '../../ticket/page-ticket';
import { de } from './de';
import { deInformal } from './de-informal';
import { en } from './en';
import { es } from './es';
import { esInformal } from './es-informal';
import { fr } from './fr';
import { frInformal } from './fr-informal';
import { it } from './it';
import { itInformal } from './it-informal';
import { nl } from './nl';
import { nlInformal } from './nl-informal';
import { pt } from './pt';
import { ptInformal } from './pt-informal';
import type { Phrases } from './types';

export type ReplyLanguage = Exclude<Language, 'und'>;

/** The compiler asks for a new language here. */
export const phrases: Record<ReplyLanguage, Phrases> = { en, fr, nl, de, es, it, pt };

const said = (words: string, flags = 'giu') => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);

/** Words that only one of the two forms has. A verb that a thing could do as well ("puede", "abre", "può") tells nothing. */
const informal: Partial<Record<ReplyLanguage, { phrases: Phrases; marks: RegExp; politeMarks: RegExp }>> = {
  nl: { phrases: nlInformal, marks: said('je|jij|jouw|jou'), politeMarks: said('u|uw|geachte|hoogachtend') },
  fr: {
    phrases: frInformal,
    marks: said("tu|ton|ta|tes|toi|te|t['’]\\p{L}+"),
    politeMarks: said('vous|votre|vos|madame|monsieur'),
  },
  de: {
    phrases: deInformal,
    marks: said('du|dich|dir|dein|deine[rmns]?|euch|eure[rmns]?'),
    // In lower case they are "she", "they" and "their".
    politeMarks: said('Sie|Ihnen|Ihr|Ihre[rmns]?', 'gu'),
  },
  es: {
    phrases: esInformal,
    marks: said('tú|tu|tus|te|ti|contigo|puedes|tienes|quieres|debes|necesitas|haz'),
    politeMarks: said('usted|ustedes|su|sus|abra|pulse|elija|seleccione|haga|vaya'),
  },
  it: {
    phrases: itInformal,
    marks: said('tu|tuo|tua|tuoi|tue|ti|te|puoi|devi|vuoi|apri|premi|scegli|vai'),
    politeMarks: said('lei|suo|sua|suoi|sue|apra|prema|scelga|selezioni|vada|gentile'),
  },
  pt: {
    phrases: ptInformal,
    marks: said('tu|teu|tua|teus|tuas|te|ti|contigo|podes|tens|queres|deves'),
    politeMarks: said('você|vocês|senhor|senhora|seu|sua|seus|suas|abra|carregue|escolha|selecione|vá|prima|toque'),
  },
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
