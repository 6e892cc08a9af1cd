import { fnv1a } from '../../text/hash';
import { matchesOf } from '../matches';
import { cueKinds } from './cue-words';
import { type OrdinaryWords, type Word, wordReader } from './words';

/** A text as the tagger sees it: words in order, what stands between them, and the lines they make. */
export interface Tokens {
  words: Word[];
  /** UTF-16 offsets. */
  start: Int32Array;
  end: Int32Array;
  /** Hash of what stands before each word, and of what stands behind the last one: `, `, line breaks, ... */
  gap: Int32Array;
  /** 1 for the first word of a sentence or line. */
  opens: Uint8Array;
  /** The line of each word. */
  line: Int32Array;
  lines: Line[];
  /** Lower-case words of the text. */
  lower: ReadonlySet<string>;
}

/** Lines without words are left out. */
export interface Line {
  first: number;
  count: number;
  /** Kind of the label before the first colon, the label's last word, or 0. */
  label: number;
  labelWord: number;
  digits: boolean;
  capitals: number;
  /** The cue in it that says most for the line below: a greeting, a closing; 0 for none. */
  cue: number;
}

const token = /[\p{L}\p{M}\p{N}]+/gu;
const kind = (name: (typeof cueKinds)[number]) => cueKinds.indexOf(name);
const tellsOfNext: ReadonlySet<number> = new Set([kind('greet'), kind('close'), kind('intro'), kind('lives')]);
/** A label has at most so many words. */
const longestLabel = 4;

/** What stands between two words, blanks and long runs cut down to what tells. */
function gapOf(between: string): string {
  if (between === ' ') return between;
  const breaks = between.split('\n').length - 1;
  const marks = between.replace(/\s+/g, '').slice(0, 3);
  return `${breaks > 1 ? 'NN' : breaks === 1 ? 'N' : /\s/.test(between) ? ' ' : ''}${marks}`;
}

/** Cuts a text into words and lines, in linear time. @param ordinary hashes of ordinary words */
export function readTokens(text: string, ordinary: OrdinaryWords): Tokens {
  const matches = matchesOf(text, token);
  const count = matches.length;
  const read = wordReader(ordinary);
  const known = new Map<string, Word>();
  const gaps = new Map<string, { hash: number; opens: boolean; breaks: boolean; colon: boolean }>();
  const tokens: Tokens = {
    words: [],
    start: new Int32Array(count),
    end: new Int32Array(count),
    gap: new Int32Array(count + 1),
    opens: new Uint8Array(count),
    line: new Int32Array(count),
    lines: [],
    lower: new Set(),
  };
  const lower = new Set<string>();
  let line: Line | undefined;
  let at = 0;
  const gapBefore = (end: number) => {
    const between = text.slice(at, end);
    let gap = gaps.get(between);
    if (!gap) {
      const breaks = between.includes('\n');
      gap = {
        hash: fnv1a(gapOf(between)),
        opens: breaks || /[.!?:]/.test(between),
        breaks,
        colon: between.includes(':'),
      };
      gaps.set(between, gap);
    }
    return gap;
  };
  matches.forEach((match, i) => {
    const value = match[0];
    let word = known.get(value);
    if (!word) {
      word = read(value);
      known.set(value, word);
      if (word.lower === value) lower.add(value);
    }
    const gap = gapBefore(match.index);
    if (!line || gap.breaks) {
      line = { first: i, count: 0, label: 0, labelWord: 0, digits: false, capitals: 0, cue: 0 };
      tokens.lines.push(line);
    } else if (gap.colon && line.labelWord === 0 && line.count <= longestLabel) {
      const before = tokens.words.slice(line.first);
      line.label = before.findLast(({ cue }) => cue > 0)?.cue ?? 0;
      line.labelWord = before.at(-1)?.hash ?? 0;
    }
    line.count += 1;
    if (word.digit) line.digits = true;
    if (word.capital) line.capitals += 1;
    if (line.cue === 0 && tellsOfNext.has(word.cue)) line.cue = word.cue;
    tokens.words.push(word);
    tokens.start[i] = match.index;
    at = match.index + value.length;
    tokens.end[i] = at;
    tokens.gap[i] = gap.hash;
    tokens.opens[i] = i === 0 || gap.opens ? 1 : 0;
    tokens.line[i] = tokens.lines.length - 1;
  });
  tokens.gap[count] = gapBefore(text.length).hash;
  return { ...tokens, lower };
}
