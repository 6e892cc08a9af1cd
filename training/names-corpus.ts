import { join } from 'node:path';
import { codeTexts } from './names-codes';
import { type Example, exampleOf } from './names-crf';
import { labelledTexts, type Marked, markedTexts } from './names-data';
import { Filler } from './names-fill';
import { findWith, nothing } from './names-measures';
import { asTexts, othersTexts, ownSentences, shownTexts } from './names-negatives';
import { hashesOf, ordinaryWords, wordsOfMarked } from './names-words';

/** All that is trained on, with what folds need to leave a text out wholly: its fillings and its words. */
export interface Corpus {
  texts: Marked[];
  /** For each text itself and its fillings. */
  examples: Example[][];
  /** Texts without names. */
  negatives: Example[];
  /** Texts of others that are not trained on, by name. */
  checks: Record<string, Marked[]>;
  /** Hashes of ordinary words when the marked texts count for which this is true. */
  ordinary(counts: (text: number) => boolean): number[];
}

const fillings = 3;
const codes = 750;
/** One in so many of the product's own texts: they are short and much alike. */
const shownShare = 10;
/** One in so many of the articles: they are long. */
const passageShare = 4;

/**
 * Reads the corpus. @param mails folder of marked texts @param extra folder of others' texts, half of which are trained
 * on and half of which check what is lost, or null
 */
export function readCorpus(root: string, mails: string, extra: string | null): Corpus {
  const evaluated = ['first', 'second'].flatMap((name) =>
    labelledTexts(join(root, 'eval/mails', `${name}.jsonl`), name),
  );
  const texts = [...markedTexts(mails), ...evaluated];
  const sentences = ownSentences(root);
  const shown = shownTexts(root);
  const base = hashesOf(ordinaryWords([...sentences, ...shown]));
  const known = new Set(base);
  const wordsOf = texts.map(wordsOfMarked);
  const inTexts = new Map<number, number>();
  for (const words of wordsOf) for (const word of words) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  // A text's own words count only when another has them too, or each would be known here and hardly any elsewhere.
  const without = (text: number) => ({
    has: (word: number) => known.has(word) || (inTexts.get(word) ?? 0) > (wordsOf[text]?.has(word) ? 1 : 0),
  });
  const filler = new Filler(3);
  const examples = texts.map((text, source) => {
    const others = Array.from({ length: text.marks.length > 0 ? fillings : 0 }, () => filler.fill(text));
    return [text, ...others].map((one) => exampleOf(one, source, without(source)));
  });
  const others = extra === null ? null : othersTexts(extra);
  const half = (list: readonly Marked[], which: number) => list.filter((_, i) => i % 2 === which);
  const nobodyIn = ({ text }: Marked) =>
    !findWith(nothing)(text).some(({ type }) => type === 'NAME' || type === 'ADDRESS');
  const negatives = [
    ...asTexts(sentences, 'sentences', 5),
    ...asTexts(shown, 'shown', 6).filter((_, i) => i % shownShare === 0),
    ...codeTexts(sentences, codes),
    ...half([...(others?.tickets ?? []), ...(others?.benign ?? [])], 0).filter(nobodyIn),
    ...(others?.passages ?? []).filter((_, i) => i % passageShare === 0).filter(nobodyIn),
  ];
  return {
    texts,
    examples,
    negatives: negatives.map((text, i) => exampleOf(text, texts.length + i, known)),
    checks: others
      ? {
          tickets: half(others.tickets, 1),
          lookAlikes: half(others.benign, 1),
          passages: others.passages.filter((_, i) => i % passageShare === 1),
        }
      : {},
    ordinary: (counts) => {
      const all = new Set(base);
      wordsOf.forEach((words, text) => {
        if (counts(text)) for (const word of words) all.add(word);
      });
      return [...all].sort((a, b) => a - b);
    },
  };
}
