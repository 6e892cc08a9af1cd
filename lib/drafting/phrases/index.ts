import type { Language } from '../../ticket/page-ticket';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { Phrases } from './types';

export type ReplyLanguage = Exclude<Language, 'und'>;

/** The compiler asks for a new language here. */
export const phrases: Record<ReplyLanguage, Phrases> = { en, fr, nl, de, es, it, pt };
