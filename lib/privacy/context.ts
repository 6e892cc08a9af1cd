import { detectLanguage } from '../text/language';
import type { Language } from '../ticket/page-ticket';
import { type Label, labelWords } from './labels';
import { matchesOf } from './matches';
import { firstNames } from './recognisers/first-names';
import type { Range } from './tagger/candidates';
import { learned } from './tagger/learned';
import type { Tagged } from './tagger/tag';

const anyWord = /\p{L}+/gu;
const sentenceEnd = /[.!?](?=\s+\p{Lu})|\n\s*\n/gu;

const exact = new Map<string, Label>();
/** By their first letters: of some 60 a word is compared with one or two (1 ms of 10 kB). */
const prefixes = new Map<string, { prefix: string; label: Label }[]>();
const firstLetters = 3;
const prefixesOf = (word: string) => prefixes.get(word.slice(0, firstLetters)) ?? [];
for (const [label, list] of Object.entries(labelWords) as [Label, string][]) {
  for (const word of list.split(/\s+/)) {
    if (word.endsWith('*')) {
      const prefix = word.slice(0, -1);
      prefixes.set(prefix.slice(0, firstLetters), [...prefixesOf(prefix), { prefix, label }]);
    } else exact.set(word.replaceAll('_', ' '), label);
  }
}
const longestPhrase = 4;
const firstWords: ReadonlySet<string> = new Set([...exact.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''));

interface LabelHit {
  label: Label;
  start: number;
  end: number;
}

interface Labels {
  /** In text order. */
  hits: readonly LabelHit[];
  sentenceStarts: readonly number[];
  smallFirstName: boolean;
}

function labelsOf(text: string): Labels {
  const hits: LabelHit[] = [];
  let smallFirstName = false;
  const words = matchesOf(text, anyWord).map(({ 0: written, index: start }) => {
    const word = written.toLowerCase();
    smallFirstName ||= word === written && firstNames.has(word);
    return { word, start, end: start + written.length };
  });
  words.forEach(({ word, start, end }, i) => {
    const prefixed = prefixesOf(word).find(({ prefix }) => word.startsWith(prefix));
    if (prefixed) hits.push({ label: prefixed.label, start, end });
    if (!firstWords.has(word)) return;
    let phrase = word;
    let phraseEnd = end;
    for (let n = 0; n < longestPhrase; n += 1) {
      if (n > 0) {
        const next = words[i + n];
        if (!next || next.start - phraseEnd > 3) break;
        phrase += ` ${next.word}`;
        phraseEnd = next.end;
      }
      const label = exact.get(phrase);
      if (label) hits.push({ label, start, end: phraseEnd });
    }
  });
  const sentenceStarts = matchesOf(text, sentenceEnd).map((match) => match.index + match[0].length);
  return { hits, sentenceStarts: [0, ...sentenceStarts], smallFirstName };
}

/** Finds names and addresses in a text of this language. */
export type Tagger = (text: string, lang: Language, taken: readonly Range[]) => Tagged[];

/** Enough to tell the language; the whole of a long text would cost 3 ms. */
const languageSample = 1200;

/** The words around numbers in one text, and what the tagger sees in it, read once for all recognisers. Offsets are UTF-16. */
export class TextContext {
  private found: Labels | undefined;
  private spans: Tagged[] | undefined;
  private lang: Language | undefined;
  private taken: readonly Range[] = [];

  constructor(
    private readonly text: string,
    private readonly tag: Tagger = learned,
  ) {}

  /** Read when first asked for: a second look for e-mail addresses and IBANs needs none of it. */
  private get labels(): Labels {
    this.found ??= labelsOf(this.text);
    return this.found;
  }

  /** True when a listed first name stands in small letters. */
  get smallFirstName(): boolean {
    return this.labels.smallFirstName;
  }

  /** The text's language, read off its beginning when first asked for. */
  language(): Language {
    this.lang ??= detectLanguage(this.text.slice(0, languageSample)).lang;
    return this.lang;
  }

  /** Tells what other recognisers are sure of, in text order: the tagger looks for nobody there. */
  take(certain: readonly Range[]): void {
    this.taken = certain;
  }

  /** Names and addresses by the learned tagger; found when first asked for. */
  tagged(): readonly Tagged[] {
    this.spans ??= this.tag(this.text, this.language(), this.taken);
    return this.spans;
  }

  /** The label nearest before an offset in the same sentence, and how many characters lie between. */
  labelBefore(offset: number, reach = 90): { label: Label; distance: number } | null {
    const hit = this.nearest(offset, reach, null);
    return hit && { label: hit.label, distance: offset - hit.end };
  }

  /** True when the label stands before an offset in the same sentence, whatever stands nearer. */
  hasLabel(offset: number, wanted: Label, reach = 90): boolean {
    return this.nearest(offset, reach, wanted) !== null;
  }

  private nearest(offset: number, reach: number, wanted: Label | null): LabelHit | null {
    const { hits, sentenceStarts } = this.labels;
    const sentence = sentenceStarts[lastAtMost(sentenceStarts, offset, startOf)] ?? 0;
    const from = Math.max(offset - reach, sentence);
    for (let at = lastAtMost(hits, offset, hitStart); at >= 0; at -= 1) {
      const hit = hits[at];
      if (!hit || hit.start < from) return null;
      if (hit.end <= offset && (wanted === null || hit.label === wanted)) return hit;
    }
    return null;
  }
}

const startOf = (start: number) => start;
const hitStart = (hit: LabelHit) => hit.start;

/** Index of the last item whose value is at most the limit; -1 for none. Items are in ascending order. */
function lastAtMost<Item>(items: readonly Item[], limit: number, value: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && value(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
