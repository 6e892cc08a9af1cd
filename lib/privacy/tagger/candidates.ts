import { fnv1a } from '../../text/hash';
import { cueKinds } from './cue-words';
import type { Tokens } from './tokens';

const kinds = (...names: (typeof cueKinds)[number][]): ReadonlySet<number> =>
  new Set(names.map((name) => cueKinds.indexOf(name)));
/** Kinds that stand within names and addresses too, though they are frequent words. */
export const within = kinds('street', 'unit', 'particle', 'joint', 'month');
/** Kinds after which a name may stand in small letters. */
const announces = kinds('title', 'greet', 'close', 'intro', 'kin', 'role', 'lives');
const reach = 3;
/** Where fewer than one word in so many has a capital, names are written small too. */
const smallText = 25;
const shortLine = 4;
/** What joins small words to something that is no text. */
const glue: ReadonlySet<number> = new Set(['.', '_', '/', '@', '=', '+'].map((sign) => fnv1a(sign)));

export interface Range {
  start: number;
  end: number;
}

/**
 * 1 for each word that may belong to a name or an address, by itself or by its place. Most words of a mail are not
 * among them and cost nothing.
 * @param taken ranges in text order that are something else for certain: e-mail addresses, account numbers, ...
 */
export function candidatesOf({ words, line, lines, start, end, gap }: Tokens, taken: readonly Range[]): Uint8Array {
  const count = words.length;
  const found = new Uint8Array(count);
  const capitals = lines.reduce((sum, { capitals }) => sum + capitals, 0);
  const small = capitals * smallText < count;
  let announced = -9;
  let loud = -9;
  for (let i = 0; i < count; i += 1) {
    const word = words[i];
    if (!word) continue;
    if (word.capital || word.digit) {
      found[i] = 1;
      // What stands before a loud word may belong to it: "van der Berg", "rue de la Paix".
      for (let j = i - 1; j > loud && j >= i - reach; j -= 1) {
        const before = words[j];
        if (before && (within.has(before.cue) || (before.common === 0 && j === i - 1))) found[j] = 1;
      }
      loud = i;
    } else if (glue.has(gap[i] ?? 0) || glue.has(gap[i + 1] ?? 0)) {
      // A file, a host, a key: `setup.exe`, `user_id`.
    } else if (within.has(word.cue)) {
      if (small || i - loud <= 2) found[i] = 1;
    } else if (word.common < 2) {
      const short = (lines[line[i] ?? 0]?.count ?? 0) <= shortLine;
      if (small || i - announced <= reach || short || word.first === 1 || (word.common === 0 && i - loud === 1))
        found[i] = 1;
    }
    if (announces.has(word.cue)) announced = i;
  }
  for (let i = 0, at = 0; i < count && at < taken.length; i += 1) {
    while (at < taken.length && (taken[at]?.end ?? 0) <= (start[i] ?? 0)) at += 1;
    if ((taken[at]?.start ?? count) < (end[i] ?? 0) && at < taken.length) found[i] = 0;
  }
  return found;
}
