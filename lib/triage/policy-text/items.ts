import { detectLanguage } from '../../text/language';
import { type RuleLanguage, ruleLanguages } from '../match/negation';

// "SSO and SCIM set-up" asks for either. Only in the line's own language: Dutch "of" is another word in English.
const conjunctions: Readonly<Record<RuleLanguage, string>> = {
  en: 'and|or|and/or',
  fr: 'et|ou|et/ou',
  nl: 'en|of|en/of',
  de: 'und|oder|und/oder',
  es: 'y|e|o|u|y/o',
  it: 'e|ed|o|oppure|e/o',
  pt: 'e|ou|e/ou',
};
const unmistakable = 'and|or|und|oder|et|ou';

/** In a longer line a conjunction joins clauses: "it needs access or a code change that support does not have". */
const mostWordsOfList = 7;

const longestLine = 200;
/** Of one text; it has 2000 characters. */
const mostLines = 50;

/** Where one line of a policy's text ends and the next begins; a comma inside a number parts nothing. */
const between = /\s*(?:\n+\s*(?:[-*•·]\s+|\d{1,2}[.)]\s+)?|[;•()[\]]|(?<=[.!?…])\s|,\s|:\s|\s[–—-]\s)\s*/;

/**
 * The lines of a policy's text: list entries, sentences, and what commas, colons and brackets part, in order, without
 * closing marks.
 */
export function linesOf(text: string): string[] {
  const lines = text.split(between).map((line) =>
    line
      .replace(/^[-*•·,\s]+|[.,;:!?…\s]+$/g, '')
      .slice(0, longestLine)
      .trim(),
  );
  return [...new Set(lines)].filter((line) => /\p{L}/u.test(line)).slice(0, mostLines);
}

/** The language that a text is written in, or null when too little of it tells. */
export function languageOf(text: string): RuleLanguage | null {
  const { lang, confidence } = detectLanguage(text);
  return confidence >= 0.6 ? (ruleLanguages.find((known) => known === lang) ?? null) : null;
}

/** What a line names by conjunctions: "refunds or chargebacks" gives two; a line without any gives itself. */
export function alternativesOf(line: string, lang: RuleLanguage | null): string[] {
  if (line.split(/\s+/).length > mostWordsOfList) return [line];
  const words = lang === null ? unmistakable : conjunctions[lang];
  return line
    .split(new RegExp(`\\s+(?:${words})\\s+|\\s+[&+]\\s+|(?<=\\p{L}{2})/(?=\\p{L}{2})`, 'iu'))
    .filter((part) => part.trim() !== '');
}
