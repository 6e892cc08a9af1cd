import type { Language } from '../ticket/page-ticket';

// What the first six letters of short words leave apart: cards/card, Karten/Karte, cobrado/cobro. Measured beside the
// first six letters alone (nDCG@10, eval/held-out/retrieval and the questions of Mozilla Support): English .664 to .682,
// German .892 to .937, Spanish .922 to .955, French .951 to .981, Dutch .868 to .924, Portuguese .930 to .949. Endings
// in Italian lost .002 on 347 questions and are left out. Longer words agree in their first six letters already.
const longestInflected = 8;

/** Endings of one kind, of which a word loses the first that it has, when at least `least` letters stay. */
interface Endings {
  least: number;
  endings: readonly string[];
  /** Words that end so lose nothing. */
  spared: readonly string[];
}

const list = (least: number, endings: string, spared: readonly string[] = []): Endings => ({
  least,
  endings: endings.split(' '),
  spared,
});

/** Of short words, one kind after the other. */
const shortWords: Record<Language, readonly Endings[]> = {
  en: [list(4, 'ed ing s', ['ss', 'us'])],
  fr: [list(4, 'ements ement ations ation ants ant'), list(4, 'ees es ee er ez e s x')],
  nl: [list(3, 'en s e'), list(4, 'd t')],
  de: [list(4, 'en er es e n s')],
  es: [list(3, 'ados adas ado ada idos idas ido ida ando iendo'), list(4, 'os as es ar er ir a o e i s')],
  pt: [
    list(3, 'ados adas ado ada idos idas ido ida ando endo indo'),
    list(3, 'oes aes ao'),
    list(4, 'os as es ar er ir ou ei iu a o e i s'),
  ],
  it: [],
  und: [],
};

function strip(word: string, { least, endings, spared }: Endings): string {
  if (word.length <= least) return word;
  for (const ending of endings) {
    if (word.length - ending.length < least || !word.endsWith(ending)) continue;
    return spared.some((end) => word.endsWith(end)) ? word : word.slice(0, -ending.length);
  }
  return word;
}

/** What a verb takes between its first part and its root: abgemeldet, abzumelden; omgeleid, om te leiden. */
interface Verbs {
  firstParts: readonly string[];
  within: readonly string[];
  ends: readonly string[];
  /** Ends of the form that begins with ge-: gesperrt, geleverd. */
  participle: readonly string[];
  nouns: Endings;
}

const german: Verbs = {
  firstParts: 'ab an auf aus bei ein mit nach vor zuruck zu weg um herunter her hin los fest frei weiter hoch'.split(
    ' ',
  ),
  within: ['ge', 'zu'],
  ends: ['t', 'en'],
  participle: ['t'],
  nouns: list(4, 'ungen ung ten ter tes te t'),
};
// Spelt without double letters, as everything is by then.
const dutch: Verbs = {
  firstParts: 'an af op uit in me na toe terug dor over vor weg om los vast'.split(' '),
  within: ['ge', 'te'],
  ends: ['t', 'd', 'en'],
  participle: ['t', 'd', 'en'],
  nouns: list(4, 'ingen ing de te d t'),
};
const shortestRoot = 3;

function verbRoot(word: string, { firstParts, within, ends, participle, nouns }: Verbs): string {
  const endsAs = (allowed: readonly string[], from: number) =>
    allowed.some((end) => word.length - end.length - from >= shortestRoot && word.endsWith(end));
  for (const mark of within) {
    const at = word.indexOf(mark, 2);
    if (at < 0 || !endsAs(ends, at + mark.length)) continue;
    const first = word.slice(0, at);
    if (firstParts.includes(first)) return strip(first + word.slice(at + mark.length), nouns);
  }
  return strip(word.startsWith('ge') && endsAs(participle, 2) ? word.slice(2) : word, nouns);
}

const doubled = /([a-z])\1/;
const everyDoubled = /([a-z])\1/g;

/** Rueckgabe as Rückgabe; not neue, Sauerstoff, Quelle. */
function withMarks(word: string): string {
  if (!/[aou]e/.test(word)) return word;
  return word.replace(/([ao])e/g, '$1').replace(/(?<![aeq])ue/g, 'u');
}

/** A folded word without the endings and prefixes of its forms; a word with a digit, an identifier, stays as it is. */
export function root(word: string, lang: Language): string {
  const endings = shortWords[lang];
  if (endings.length === 0 || /\d/.test(word)) return word;
  let bare = word;
  if (lang === 'de') bare = verbRoot(withMarks(word), german);
  if (lang === 'nl') bare = verbRoot(doubled.test(word) ? word.replace(everyDoubled, '$1') : word, dutch);
  if (bare.length > longestInflected) return bare;
  for (const kind of endings) bare = strip(bare, kind);
  return bare;
}

/** Articles and pronouns that lose their vowel before the next word: l'abonnement, dell'account. */
const elided: Partial<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}\p{N}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’‘`´ʼ](?=\p{L})/giu,
  it: /(?<![\p{L}\p{N}])(?:[ldcmtsv]|un|(?:d|n|s)?(?:e|a|u)?ll|quest|quell|bell|sant|nessun|alcun|tutt)['’‘`´ʼ](?=\p{L})/giu,
};

/** A text without elided articles and pronouns, so that the word behind them is found. */
export function withoutElisions(text: string, lang: Language): string {
  const pattern = elided[lang];
  return pattern ? text.replace(pattern, '') : text;
}
