import type { Language } from '../ticket/page-ticket';
import { profiles } from './language-profiles';
import { fold, words } from './words';

type Known = Exclude<Language, 'und'>;

interface Evidence {
  lang: Known;
  weight: number;
}

const known = Object.keys(profiles) as Known[];

// A word or sequence that several languages share says less: its weight is divided among them.
function index(pick: (lang: Known) => string[]): ReadonlyMap<string, Evidence[]> {
  const langsOf = new Map<string, Set<Known>>();
  for (const lang of known) {
    for (const item of pick(lang)) {
      const langs = langsOf.get(item) ?? new Set();
      langs.add(lang);
      langsOf.set(item, langs);
    }
  }
  const found = new Map<string, Evidence[]>();
  for (const [item, langs] of langsOf) {
    found.set(
      item,
      [...langs].map((lang) => ({ lang, weight: 1 / langs.size ** 1.5 })),
    );
  }
  return found;
}

const split = (list: string) => list.split(/\s+/).filter((item) => item !== '');
const wordIndex = index((lang) => split(profiles[lang].words));
const sequenceIndex = index((lang) => split(profiles[lang].sequences));
const longestSequence = 6;
const longestWord = 40;
const sequenceWeight = 0.35;
/** Words beyond this change nothing any more; keeps the cost of a long mail at about 1 ms. */
const enoughWords = 400;

/**
 * Tells which of the seven languages a text is written in, by its frequent words and telling letter sequences.
 * Links, addresses and code are left out of account. `confidence` is the winner's share 0..1 of the two strongest
 * languages' evidence; `und` with 0 when there is no or hardly any evidence, or most letters are not Latin.
 */
export function detectLanguage(text: string): { lang: Language; confidence: number } {
  const prose = text
    .slice(0, 20_000)
    .replace(/https?:\/\/\S+|(?<!\S)\S+@\S+|\[[A-Z_]+_\d+[a-z]*\]|`[^`\n]*`/g, ' ')
    .replace(/[’‘`´]/g, "'");
  const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  if (latin * 2 <= letters) return { lang: 'und', confidence: 0 };

  const scores = new Map<Known, number>(known.map((lang) => [lang, 0]));
  const add = (evidence: Evidence[] | undefined, times: number) => {
    for (const { lang, weight } of evidence ?? []) scores.set(lang, (scores.get(lang) ?? 0) + weight * times);
  };
  let counted = 0;
  for (const word of words(prose)) {
    if (counted >= enoughWords) break;
    if (/\d/.test(word) || (/^\p{Lu}{2,}$/u.test(word) && word.length < 5)) continue;
    counted += 1;
    add(wordIndex.get(fold(word)), 1);
    const bordered = `_${word.slice(0, longestWord).toLowerCase()}_`;
    for (let at = 0; at < bordered.length; at += 1) {
      for (let length = 1; length <= longestSequence && at + length <= bordered.length; length += 1) {
        add(sequenceIndex.get(bordered.slice(at, at + length)), sequenceWeight);
      }
    }
  }
  for (const mark of prose.match(/[¿¡]/g) ?? []) add(sequenceIndex.get(mark), 1);

  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0.5) return { lang: 'und', confidence: 0 };
  return { lang: best[0], confidence: best[1] / (best[1] + (second?.[1] ?? 0)) };
}

/** Function words and everyday support words of a language, folded; of all seven when it is not known. */
export function frequentWords(lang: Language): ReadonlySet<string> {
  const asked = lang === 'und' ? known : [lang];
  return new Set(asked.flatMap((one) => split(profiles[one].words)));
}
