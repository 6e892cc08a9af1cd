import type { Language } from '../../ticket/page-ticket';
import { within } from './candidates';
import { cueKinds } from './cue-words';
import type { Line, Tokens } from './tokens';
import type { Word } from './words';

/** Features of one word. Another number or order makes the shipped weights worthless. */
export const featuresPerWord = 60;
/** Features are numbers of so many bits. */
export const keyBits = 22;

const langs: readonly Language[] = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt', 'und'];
const kind = (name: (typeof cueKinds)[number]) => cueKinds.indexOf(name);
const street = kind('street');
const nobody: Word = {
  hash: 1,
  shape: 1,
  prefix3: 1,
  prefix4: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  cue: 0,
  common: 0,
  first: 0,
  capital: false,
  digit: false,
  lower: '',
};
const noLine: Line = { first: 0, count: 0, label: 0, labelWord: 0, digits: false, capitals: 0, cue: 0 };

/**
 * Writes the features of one word after the other: each a number of its template (its place) and of up to four values.
 * Methods by the count of values, for most of a tagger's time goes here.
 */
export class Writer {
  private n = 0;

  constructor(private readonly out: Int32Array) {}

  private put(hash: number): void {
    this.out[this.n] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - keyBits);
    this.n += 1;
  }
  restart(): void {
    this.n = 0;
  }
  one(a: number): void {
    this.put(Math.imul(a + Math.imul(this.n + 1, 0x9e3779b1), 0x85ebca6b));
  }
  two(a: number, b: number): void {
    const hash = Math.imul(a + Math.imul(this.n + 1, 0x9e3779b1), 0x85ebca6b);
    this.put(Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35));
  }
  three(a: number, b: number, c: number): void {
    this.four(a, b, c, 0);
  }
  four(a: number, b: number, c: number, d: number): void {
    let hash = Math.imul(a + Math.imul(this.n + 1, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
    this.put(Math.imul((hash ^ (hash >>> 14)) + Math.imul(c, 31) + Math.imul(d, 0x27d4eb2f), 0x165667b1));
  }
}

function bucket(count: number): number {
  return count < 5 ? count : count < 8 ? 5 : count < 13 ? 6 : 7;
}

/** What is the same for all words of a text, and walks with the word: numbers and streets on either side. */
export interface Around {
  lang: number;
  /** Index of the nearest word with a digit before and from each word on; -1 and the count for none. */
  digitBefore: Int32Array;
  digitAfter: Int32Array;
  streetBefore: Int32Array;
  streetAfter: Int32Array;
  cueBefore: Int32Array;
}

/** Reads what lies around each word, forth and back once. */
export function aroundOf({ words }: Tokens, lang: Language): Around {
  const count = words.length;
  const around: Around = {
    lang: langs.indexOf(lang),
    digitBefore: new Int32Array(count).fill(-99),
    digitAfter: new Int32Array(count).fill(count + 99),
    streetBefore: new Int32Array(count).fill(-99),
    streetAfter: new Int32Array(count).fill(count + 99),
    cueBefore: new Int32Array(count).fill(-99),
  };
  let [digit, way, cue] = [-99, -99, -99];
  for (let i = 0; i < count; i += 1) {
    around.digitBefore[i] = digit;
    around.streetBefore[i] = way;
    around.cueBefore[i] = cue;
    const word = words[i] ?? nobody;
    if (word.digit) digit = i;
    if (word.cue === street) way = i;
    if (word.cue > 0 && !within.has(word.cue)) cue = i;
  }
  [digit, way] = [count + 99, count + 99];
  for (let i = count - 1; i >= 0; i -= 1) {
    around.digitAfter[i] = digit;
    around.streetAfter[i] = way;
    const word = words[i] ?? nobody;
    if (word.digit) digit = i;
    if (word.cue === street) way = i;
  }
  return around;
}

/** Writes the features of word `i`; exactly {@link featuresPerWord}. */
export function writeFeatures(tokens: Tokens, around: Around, i: number, w: Writer): void {
  const { words, gap, opens, lines } = tokens;
  const word = words[i] ?? nobody;
  const b1 = words[i - 1] ?? nobody;
  const b2 = words[i - 2] ?? nobody;
  const b3 = words[i - 3] ?? nobody;
  const a1 = words[i + 1] ?? nobody;
  const a2 = words[i + 2] ?? nobody;
  const s = word.shape;
  const [gb, ga, gb2] = [gap[i] ?? 0, gap[i + 1] ?? 0, gap[i - 1] ?? 0];
  const open = opens[i] ?? 0;
  const at = tokens.line[i] ?? 0;
  const line = lines[at] ?? noLine;
  const above = lines[at - 1] ?? noLine;
  const below = lines[at + 1] ?? noLine;
  const length = bucket(line.count);
  const place = Math.min(i - line.first, 3) * 4 + Math.min(line.first + line.count - 1 - i, 3);
  const near = (from: number, reach: number) => Math.min(Math.abs(from - i), reach + 1);
  const digitBefore = near(around.digitBefore[i] ?? 0, 5);
  const digitAfter = near(around.digitAfter[i] ?? 0, 5);
  const shapeBefore = digitBefore > 5 ? 0 : (words[around.digitBefore[i] ?? 0]?.shape ?? 0);
  const shapeAfter = digitAfter > 5 ? 0 : (words[around.digitAfter[i] ?? 0]?.shape ?? 0);
  const cueAt = around.cueBefore[i] ?? 0;
  const cueNear = near(cueAt, 6) > 6 ? 0 : (words[cueAt]?.cue ?? 0);
  const small = word.capital && tokens.lower.has(word.lower) ? 1 : 0;
  const fromEnd = Math.min(lines.length - 1 - at, 4);
  const loud = line.count === 0 ? 0 : Math.round((4 * line.capitals) / line.count);
  w.restart();
  w.one(1);
  w.two(word.hash, word.capital ? 1 : 0);
  w.one(s);
  w.two(s, word.cue);
  w.one(word.prefix3);
  w.two(word.prefix4, word.capital ? 1 : 0);
  w.two(word.suffix2, s);
  w.two(word.suffix3, word.capital ? 1 : 0);
  w.one(word.suffix4);
  w.two(b1.hash, gb);
  w.two(a1.hash, ga);
  w.one(b2.hash);
  w.one(a2.hash);
  w.two(b1.hash, s);
  w.two(a1.hash, s);
  w.two(b2.hash, b1.hash);
  w.two(a1.hash, a2.hash);
  w.two(gb, s);
  w.two(s, ga);
  w.three(gb, b1.shape, s);
  w.three(s, ga, a1.shape);
  w.four(b1.shape, gb ^ Math.imul(ga, 31), s, a1.shape);
  w.three(b2.shape, b1.shape, s);
  w.three(s, a1.shape, a2.shape);
  w.three(b1.cue, s, gb);
  w.three(b2.cue, b1.cue, s);
  w.four(b2.cue, b1.shape, s, gb);
  w.three(b3.cue, s, b1.shape);
  w.three(a1.cue, s, ga);
  w.three(a2.cue, s, a1.shape);
  w.three(word.cue, b1.cue, gb);
  w.three(word.cue, a1.cue, ga);
  w.three(b1.cue, a1.cue, s);
  w.three(word.common, s, open);
  w.three(word.first, s, open);
  w.three(b1.first, s, gb);
  w.three(a1.first, s, ga);
  w.three(small, s, open);
  w.three(b1.common * 3 + a1.common, s, word.common);
  w.four(around.lang, s, open, word.common);
  w.three(around.lang, b1.cue, s);
  w.three(length, place, s);
  w.four(fromEnd, length, s, place);
  w.four(above.cue, length, s, Math.min(i - line.first, 3));
  w.four(above.cue, bucket(above.count), bucket(below.count), s);
  w.four(words[below.first]?.shape ?? 0, below.count === 0 ? 0 : 1, length, s);
  w.three(line.label, s, place >> 2);
  w.two(line.labelWord, s);
  w.three(above.label, above.count < 4 ? 1 : 0, s);
  w.three(digitBefore, shapeBefore, s);
  w.three(digitAfter, shapeAfter, s);
  w.four(digitBefore, digitAfter, s, ga);
  w.four(line.digits ? 1 : 0, loud, s, length);
  w.three(near(around.streetBefore[i] ?? 0, 5), s, digitBefore);
  w.three(near(around.streetAfter[i] ?? 0, 3), s, digitAfter);
  w.three(cueNear, near(cueAt, 6), s);
  w.three(b1.suffix3, s, gb);
  w.three(a1.suffix3, s, ga);
  w.three(word.suffix3, b1.cue, word.capital ? 1 : 0);
  w.four(gb2, b1.shape, gb, s);
}
