import { fnv1a } from '../../text/hash';
import { frequentWords } from '../../text/language';
import { fold } from '../../text/words';
import { firstNames } from '../recognisers/first-names';
import { cueKinds, cueOf, streetEnding } from './cue-words';

/** Hashes of ordinary words. */
export type OrdinaryWords = Pick<ReadonlySet<number>, 'has'>;

/** What one word is by itself, wherever it stands. Hashes are 32 bits. */
export interface Word {
  hash: number;
  shape: number;
  prefix3: number;
  prefix4: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  /** Place in `cueKinds`; 0 for none. */
  cue: number;
  /** 2 for a frequent word of one of the seven languages, 1 for another ordinary word, 0 for none known. */
  common: number;
  /** 1 for a listed first name. */
  first: number;
  capital: boolean;
  digit: boolean;
  lower: string;
}

const streetKind = cueKinds.indexOf('street');

const common = frequentWords('und');

/** 24 bits of a lower-case word. */
export function ordinaryHash(lower: string): number {
  return fnv1a(lower) >>> 8;
}

/** Reads words. @param ordinary hashes of ordinary words, as {@link ordinaryHash} gives them */
export function wordReader(ordinary: OrdinaryWords): (text: string) => Word {
  return (text) => {
    const lower = text.toLowerCase();
    const digit = /\d/.test(text);
    const capital = !digit && text !== lower;
    const shape = shapeOf(text, lower, digit);
    const listed = cueOf.get(lower) ?? 0;
    return {
      hash: fnv1a(digit ? shape : lower),
      shape: fnv1a(shape),
      prefix3: fnv1a(lower.slice(0, 3), 3),
      prefix4: fnv1a(lower.slice(0, 4), 4),
      suffix2: fnv1a(lower.slice(-2), 12),
      suffix3: fnv1a(lower.slice(-3), 13),
      suffix4: fnv1a(lower.slice(-4), 14),
      cue: listed || (!digit && streetEnding.test(lower) ? streetKind : 0),
      common: common.has(/^[a-z]*$/.test(lower) ? lower : fold(lower)) ? 2 : ordinary.has(ordinaryHash(lower)) ? 1 : 0,
      first: firstNames.has(lower) ? 1 : 0,
      capital,
      digit,
      lower,
    };
  };
}

const longestExact = 5;

/** `Xx` for Anna, `XX` for IBM, `x` for the; numbers by their length, years apart; codes letter by letter: `XX9`, `9XX`. */
function shapeOf(text: string, lower: string, digit: boolean): string {
  if (!digit) {
    if (text === lower) return text.length < 3 ? `x${text.length}` : 'x';
    if (text.length === 1) return 'X';
    if (text === text.toUpperCase()) return text.length < 4 ? `X${text.length}` : 'XX';
    return text.slice(1) === lower.slice(1) ? (text.length < 4 ? 'Xx3' : 'Xx') : 'xX';
  }
  if (/^\d+$/.test(text)) return /^(?:19|20)\d\d$/.test(text) ? 'year' : `9${Math.min(text.length, 7)}`;
  if (text.length > longestExact) return 'mixed';
  return text
    .replace(/\d/g, '9')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x');
}
