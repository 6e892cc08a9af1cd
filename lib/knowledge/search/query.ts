import type { Language } from '../../ticket/page-ticket';
import { contentWords, kindWeight, stem, termsOfWord } from '../analysis/terms';

export interface QueryTerm {
  term: string;
  /** Before rarity: subject terms 2 more, body terms the square root of their count, a compound's end times .4. */
  weight: number;
}

/** A ticket as search terms. */
export interface Query {
  lang: Language;
  terms: QueryTerm[];
  /** Stems in the order written, for pairs; subject and body apart. */
  runs: string[][];
  /** A folded word of the ticket for each stem, to show what matched. */
  words: Map<string, string>;
  subjectStems: Set<string>;
}

const subjectBonus = 2;
/** A long ticket repeats itself: beyond this nothing new is said, and analysis stays under a millisecond. */
const longestBody = 20_000;

/** Analyses a ticket in one language; the same text gives other terms in another language. */
export function parseQuery(subject: string, body: string, lang: Language): Query {
  const subjectWords = contentWords(subject.slice(0, longestBody), lang);
  const bodyWords = contentWords(body.slice(0, longestBody), lang);
  const counts = new Map<string, number>();
  const inSubject = new Set<string>();
  const words = new Map<string, string>();
  for (const each of subjectWords) {
    for (const term of termsOfWord(each, lang)) inSubject.add(term);
    if (!words.has(stem(each, lang))) words.set(stem(each, lang), each);
  }
  for (const each of bodyWords) {
    for (const term of termsOfWord(each, lang)) counts.set(term, (counts.get(term) ?? 0) + 1);
    if (!words.has(stem(each, lang))) words.set(stem(each, lang), each);
  }
  const terms = [...new Set([...inSubject, ...counts.keys()])].map((term) => ({
    term,
    weight: (Math.sqrt(counts.get(term) ?? 0) + (inSubject.has(term) ? subjectBonus : 0)) * kindWeight(term),
  }));
  return {
    lang,
    terms,
    runs: [subjectWords, bodyWords].map((words) => words.map((each) => stem(each, lang))),
    words,
    subjectStems: new Set(subjectWords.map((each) => stem(each, lang))),
  };
}
