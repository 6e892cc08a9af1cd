import type { Language } from '../../ticket/page-ticket';
import { stopWords } from './stop-words';

// Numbers from measurements on eight sets of real questions (nDCG@10): the first six letters beat stemmers
// (.724 against .722), the last five of long words at .4 find compounds (.729). Changing any of this
// changes what is stored: raise `analysisVersion`, and every segment is made anew from its passages.
export const analysisVersion = 1;
const prefixLength = 6;
const longWord = 9;
const suffixLength = 5;
const longestWord = 40;
const suffixMark = '~';
const identifierMark = '=';

const ascii = /^[\x20-\x7e\n\r\t]*$/;
const marks = /\p{M}+/gu;
const apostrophes = /['’‘`´ʼ]/g;
const word = /[\p{L}\p{N}]+/gu;
const asciiWord = /[a-z0-9]+/g;
const digit = /\p{N}/u;
const letter = /\p{L}/u;

/** Lower case, compatibility forms resolved, marks and apostrophes removed: `Überweisung` gives `uberweisung`. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(apostrophes, '');
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(apostrophes, '').replaceAll('ß', 'ss');
}

/** The folded words of a text that bear meaning in `lang`, in order. */
export function contentWords(text: string, lang: Language): string[] {
  const folded = fold(text);
  const found = folded.match(ascii.test(folded) ? asciiWord : word);
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

/** The term a word is mainly found by: its first six letters. */
export function stem(each: string): string {
  return each.length > prefixLength ? each.slice(0, prefixLength) : each;
}

/** True for a term that stands for a whole word (not a compound's end, not an identifier's second form). */
export function isMainTerm(term: string): boolean {
  return !term.startsWith(suffixMark) && !term.startsWith(identifierMark);
}

/** Terms of one word: its stem, the end of a long word, and an identifier (letters with digits) whole. */
export function termsOfWord(each: string): string[] {
  const terms = [stem(each)];
  if (each.length >= longWord) terms.push(suffixMark + each.slice(-suffixLength));
  if (each.length > prefixLength && digit.test(each) && letter.test(each)) terms.push(identifierMark + each);
  return terms;
}

/** Weight of a term's kind in a query; a compound's end says less than a whole word. */
export function kindWeight(term: string): number {
  return term.startsWith(suffixMark) ? 0.4 : 1;
}

/** Adds `weight` for every term of `text` to `counts`; gives the number of terms counted, times `weight`. */
export function countTerms(text: string, lang: Language, weight: number, counts: Map<string, number>): number {
  let length = 0;
  const add = (term: string) => {
    counts.set(term, (counts.get(term) ?? 0) + weight);
    length += weight;
  };
  for (const each of contentWords(text, lang)) {
    // Most words are short and have one term: no list is made for them.
    if (each.length <= prefixLength) add(each);
    else for (const term of termsOfWord(each)) add(term);
  }
  return length;
}

export interface PassageTerms {
  counts: Map<string, number>;
  /** Terms counted, with their weights. */
  length: number;
}

/** What is indexed of a passage: title three times, heading path and text once. */
export function passageTerms(
  passage: { title: string; headings: readonly string[]; text: string },
  lang: Language,
): PassageTerms {
  const counts = new Map<string, number>();
  const length =
    countTerms(passage.title, lang, 3, counts) +
    countTerms(passage.headings.join('\n'), lang, 1, counts) +
    countTerms(passage.text, lang, 1, counts);
  return { counts, length };
}
