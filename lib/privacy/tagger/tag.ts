import { fnv1a } from '../../text/hash';
import type { Language } from '../../ticket/page-ticket';
import { candidatesOf, type Range } from './candidates';
import { cueKinds } from './cue-words';
import { aroundOf, featuresPerWord, Writer, writeFeatures } from './features';
import { labelCount, type Model, scoresOf } from './model';
import { readTokens, type Tokens } from './tokens';

/** A stretch of text that the tagger takes for a name or an address. Offsets are UTF-16. */
export interface Tagged {
  type: 'NAME' | 'ADDRESS';
  start: number;
  end: number;
  /** 0..1: the mean over its words. */
  chance: number;
}

// Where nothing bundles the modules, each reading of another's export is a call: 6 % of a mask.
const width = labelCount;

/** From which chance on a word is hidden, chosen by cross-validation: see docs/decisions/0033-learned-names.md. */
export const threshold = 0.4;
/**
 * Names and addresses of a text, by the words themselves, their shapes and what stands around them. In text order,
 * none overlapping another; linear time. @param taken what is something else for certain, in text order
 */
export function tag(text: string, lang: Language, taken: readonly Range[], model: Model, from = threshold): Tagged[] {
  const tokens = readTokens(text, model.ordinary);
  // A word alone says too little, and has nothing around it that could tell.
  if (tokens.words.length < 2) return [];
  return spansOf(tokens, chancesOf(tokens, model, lang, taken), from);
}

/** The chance of each label for each word, `labelCount` per word, by the forward-backward algorithm of linear chains. */
export function chancesOf(tokens: Tokens, model: Model, lang: Language, taken: readonly Range[]): Float64Array {
  const { words } = tokens;
  const chances = new Float64Array(words.length * width);
  const around = aroundOf(tokens, lang);
  const features = new Int32Array(featuresPerWord);
  const writer = new Writer(features);
  const candidates = candidatesOf(tokens, taken);
  const scores = new Float64Array(width);
  const step = model.transitions.map(Math.exp);
  for (let first = 0; first < words.length; first += 1) {
    let end = first;
    for (; candidates[end] === 1; end += 1) {
      writeFeatures(tokens, around, end, writer);
      scoresOf(model, features, scores);
      for (let k = 0; k < width; k += 1) chances[end * width + k] = Math.exp(Math.min(30, scores[k] ?? 0));
    }
    if (end > first) forwardBackward(chances, first, end, step);
    if (end < words.length) chances[end * width] = 1;
    first = end;
  }
  return chances;
}

/** Turns the words' own scores (as powers of e) into chances given the whole run `first`..`end`; outside lies around it. */
function forwardBackward(chances: Float64Array, first: number, end: number, step: Float32Array): void {
  const size = end - first;
  const forward = new Float64Array(size * width);
  const backward = new Float64Array(width).fill(1);
  const held = new Float64Array(width);
  for (let i = 0; i < size; i += 1) {
    let sum = 0;
    for (let k = 0; k < width; k += 1) {
      let reach = i === 0 ? (step[k] ?? 0) : 0;
      if (i > 0) {
        for (let j = 0; j < width; j += 1) reach += (forward[(i - 1) * width + j] ?? 0) * (step[j * width + k] ?? 0);
      }
      const value = reach * (chances[(first + i) * width + k] ?? 0);
      forward[i * width + k] = value;
      sum += value;
    }
    for (let k = 0; k < width; k += 1) forward[i * width + k] = (forward[i * width + k] ?? 0) / (sum || 1);
  }
  for (let j = 0; j < width; j += 1) backward[j] = step[j * width] ?? 0;
  for (let i = size - 1; i >= 0; i -= 1) {
    const at = (first + i) * width;
    let all = 0;
    let most = 0;
    for (let k = 0; k < width; k += 1) {
      held[k] = (chances[at + k] ?? 0) * (backward[k] ?? 0);
      most = Math.max(most, held[k] ?? 0);
      const both = (forward[i * width + k] ?? 0) * (backward[k] ?? 0);
      chances[at + k] = both;
      all += both;
    }
    for (let k = 0; k < width; k += 1) chances[at + k] = (chances[at + k] ?? 0) / (all || 1);
    for (let j = 0; j < width; j += 1) {
      let sum = 0;
      for (let k = 0; k < width; k += 1) sum += (step[j * width + k] ?? 0) * ((held[k] ?? 0) / (most || 1));
      backward[j] = sum;
    }
  }
}

/** A word beside a sure one belongs to it at this share of the threshold already: half an address is no use hidden. */
const besides = 0.4;
/** A word in small letters has to be the surer: most are nobody's name. */
const smallWords = 0.7;
/** So many characters within an address may look like none of it: `14, 2.º Esq.` */
const bridge = 4;
const longestStreet = 7;
const placeKinds: ReadonlySet<number> = new Set([cueKinds.indexOf('street'), cueKinds.indexOf('unit')]);
/** What may stand between the words of a heading. */
const plainGaps: ReadonlySet<number> = new Set([' ', "'", '’', ' (', '-', ' -'].map((gap) => fnv1a(gap)));
const titleKind = cueKinds.indexOf('title');

/** Words of one kind side by side make one stretch; a word that looks like a beginning opens another. */
export function spansOf(tokens: Tokens, chances: Float64Array, from: number): Tagged[] {
  const count = tokens.words.length;
  const either = (i: number) => {
    const word = tokens.words[i];
    const chance = 1 - (chances[i * width] ?? 1);
    return word && !word.capital && !word.digit ? chance * smallWords : chance;
  };
  const hit = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    if (either(i) < from) continue;
    hit[i] = 1;
    for (let j = i - 1; j >= 0 && hit[j] === 0 && either(j) >= from * besides; j -= 1) hit[j] = 1;
    for (let j = i + 1; j < count && either(j) < from && either(j) >= from * besides; j += 1) hit[j] = 1;
  }
  const spans: (Tagged & { last: number; words: number })[] = [];
  for (let i = 0; i < count; i += 1) {
    if (hit[i] === 0) continue;
    const at = i * width;
    const name = (chances[at + 1] ?? 0) + (chances[at + 2] ?? 0);
    const address = (chances[at + 3] ?? 0) + (chances[at + 4] ?? 0);
    const type = name >= address ? 'NAME' : 'ADDRESS';
    const begins = type === 'NAME' ? (chances[at + 1] ?? 0) > name / 2 : (chances[at + 3] ?? 0) > address / 2;
    const open = spans.at(-1);
    const goes =
      open?.last === i - 1 ? !begins : type === 'ADDRESS' && (tokens.start[i] ?? 0) - (open?.end ?? -99) <= bridge;
    if (open && open.type === type && goes) {
      open.end = tokens.end[i] ?? 0;
      open.chance = (open.chance * open.words + name + address) / (open.words + 1);
      open.words += 1;
      open.last = i;
    } else if (!isTitle(tokens, i)) {
      const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
      spans.push({ type, start, end, chance: name + address, last: i, words: 1 });
    }
  }
  return spans
    .filter((span) => !isNoAddress(tokens, span))
    .map(({ type, start, end, chance }) => ({ type, start, end, chance }));
}

/**
 * `5 Things You Always Wanted To Know`: long, with no street, flat or code, and nothing that parts street and town; or
 * `20451 nor ACU-204518`: numbers and short words.
 */
function isNoAddress(
  { words, gap }: Tokens,
  { type, last, words: count }: { type: string; last: number; words: number },
): boolean {
  if (type !== 'ADDRESS') return false;
  const first = last - count + 1;
  const own = words.slice(first, last + 1);
  if (own.some(({ cue }) => placeKinds.has(cue))) return false;
  const letters = own.filter(({ digit }) => !digit);
  if (letters.length > 0 && letters.length < count && letters.every(({ lower }) => lower.length < 4)) return true;
  const parted = gap.subarray(first + 1, last + 1).some((between) => !plainGaps.has(between));
  return count >= longestStreet && !parted && own.filter(({ digit }) => digit).length < 3;
}

/** `Mrs`, `Frau`, `dott`: before a name, and none; a single letter may be an initial. */
function isTitle({ words }: Tokens, i: number): boolean {
  const word = words[i];
  return word !== undefined && word.cue === titleKind && word.lower.length > 1;
}
