import { createFeatures } from '../../learned/features';
import { once } from '../../learned/once';
import { createMeanings } from '../../learned/vocabulary';
import { foldWord, type Token } from '../match/tokens';
import { vocabulary } from './vocabulary';

/** Some sentences of a text that stand side by side: what the learned model reads as one. */
export interface TextWindow {
  /** Word indexes, end exclusive. */
  from: number;
  to: number;
  /** Numbers of the first and the last sentence. */
  first: number;
  last: number;
  /** Names of what stands in it; see `createFeatures`. */
  features: ReadonlySet<string>;
}

/** A story of a hard trigger takes two or three sentences; more of them hide it among other things. */
const SENTENCES = 3;
/** A text without full stops is cut here. */
const WORDS = 70;

const featuresOf = once(() => createFeatures(createMeanings(vocabulary)));

/** "400 of us" and "£18,400" are large, "2 pm" and "version 4" are not: the digits themselves say nothing. */
const figure = /\d[\d.,\u00a0\u202f]*/g;
const sized = (digits: string) => (Number(digits.replace(/\D/g, '')) >= 50 ? ' manyfold ' : ' 7 ');

interface Sentence {
  number: number;
  from: number;
  to: number;
  text: string;
}

function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const close = (from: number, to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return;
    const mark = /^[^\s\p{L}\p{N}]{0,3}/u.exec(text.slice(last.end, last.end + 3))?.[0] ?? '';
    const own = foldWord(text.slice(first.start, last.end) + mark).replace(figure, sized);
    sentences.push({ number: first.sentence, from, to, text: own });
  };
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const ends = at === tokens.length || tokens[at]?.sentence !== tokens[from]?.sentence || at - from >= WORDS;
    if (!ends) continue;
    close(from, at);
    from = at;
  }
  return sentences;
}

/**
 * Up to three neighbouring sentences each, the next beginning one sentence later; a short text is one window.
 * @param most So many windows at most, from the beginning.
 */
export function windowsOf(text: string, tokens: readonly Token[], most: number): TextWindow[] {
  const sentences = sentencesOf(text, tokens);
  const windows: TextWindow[] = [];
  for (let at = 0; at < most && (at === 0 || at + SENTENCES <= sentences.length); at += 1) {
    const own = sentences.slice(at, at + SENTENCES);
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) break;
    const features = featuresOf()(own.map((sentence) => sentence.text).join(' '));
    windows.push({ from: first.from, to: last.to, first: first.number, last: last.number, features });
  }
  return windows;
}
