import { root, withoutElisions } from '../../text/endings';
import { stopWords } from '../../text/stop-words';
import type { Language } from '../../ticket/page-ticket';

// Numbers from measurements on eight sets of real questions (nDCG@10): the first six letters beat stemmers
// (.724 against .722), the last five of long words at .4 find compounds (.729); what was added since: `endings.ts`.
// Changing any of this changes what is stored: raise `analysisVersion`, and every segment is made anew from its passages.
export const analysisVersion = 2;
const prefixLength = 6;
const longWord = 8;
const suffixLength = 5;
const longestWord = 40;
const suffixMark = '~';
const identifierMark = '=';

/** Plain letters with a book's punctuation and spaces, which come apart and fold as ASCII does. */
const asciiButPunctuation = /^[\x20-\x7e\n\r\t\u00a0\u00ab\u00bb\u2013\u2014\u2018-\u201f\u2022\u2026]*$/;
const marks = /\p{M}+/gu;
const apostrophes = /['’‘`´ʼ]/g;
const word = /[\p{L}\p{N}]+/gu;
const asciiWord = /[a-z0-9]+/g;
const digit = /\p{N}/u;
const letter = /\p{L}/u;

/** Lower case, compatibility forms resolved, marks and apostrophes removed: `Überweisung` gives `uberweisung`. */
export function fold(text: string): string {
  if (asciiButPunctuation.test(text)) return text.toLowerCase().replace(apostrophes, '');
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(apostrophes, '').replaceAll('ß', 'ss');
}

/** The folded words of a text that bear meaning in `lang`, in order. */
export function contentWords(text: string, lang: Language): string[] {
  const folded = fold(withoutElisions(text, lang));
  const found = folded.match(asciiButPunctuation.test(folded) ? asciiWord : word);
  if (!found) return [];
  const stop = stopWords(lang);
  const kept: string[] = [];
  for (const each of found) {
    if (stop.has(each)) continue;
    if (each.length === 1 && !digit.test(each)) continue;
    kept.push(each.length > longestWord ? each.slice(0, longestWord) : each);
  }
  return kept;
}

/** The term a word is mainly found by: the first six letters of its root. */
export function stem(each: string, lang: Language): string {
  return root(each, lang).slice(0, prefixLength);
}

/** True for a term that stands for a whole word (not a compound's end, not an identifier's second form). */
export function isMainTerm(term: string): boolean {
  return !term.startsWith(suffixMark) && !term.startsWith(identifierMark);
}

/** Terms of one word: its stem, the end of a long word, and an identifier (letters with digits) whole. */
export function termsOfWord(each: string, lang: Language): string[] {
  const bare = root(each, lang);
  const terms = [bare.slice(0, prefixLength)];
  if (bare.length >= longWord) terms.push(suffixMark + bare.slice(-suffixLength));
  if (each.length > prefixLength && digit.test(each) && letter.test(each)) terms.push(identifierMark + each);
  return terms;
}

/** Weight of a term's kind in a query; a compound's end says less than a whole word. */
export function kindWeight(term: string): number {
  return term.startsWith(suffixMark) ? 0.4 : 1;
}

function eachTerm(text: string, lang: Language, visit: (term: string) => void): void {
  for (const each of contentWords(text, lang)) {
    // Most words are short and have one term: no list is made for them.
    if (each.length <= prefixLength) visit(stem(each, lang));
    else for (const term of termsOfWord(each, lang)) visit(term);
  }
}

/** Calls `visit` for every term that is indexed of a passage, with its weight: title three times, heading path and text once. */
export function eachPassageTerm(
  passage: { title: string; headings: readonly string[]; text: string },
  lang: Language,
  visit: (term: string, weight: number) => void,
): void {
  eachTerm(passage.title, lang, (term) => visit(term, 3));
  for (const heading of passage.headings) eachTerm(heading, lang, (term) => visit(term, 1));
  eachTerm(passage.text, lang, (term) => visit(term, 1));
}
