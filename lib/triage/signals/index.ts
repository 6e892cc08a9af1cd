import type { RuleLanguage } from '../match/negation';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import type { SignalPhrases } from './kinds';
import { dutch } from './nl';
import { portuguese } from './pt';

export const signalPhrases: Readonly<Record<RuleLanguage, SignalPhrases>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
};
