import * as fakers from '@faker-js/faker';
import { ordinaryHash } from '../lib/privacy/tagger/words';
import type { Marked } from './names-data';

const word = /[\p{L}\p{M}]{3,}/gu;

function lowerWords(text: string, lang: string): string[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const value = match[0];
    const lower = value.toLowerCase();
    const amid = lang === 'de' && /[\p{Ll},] $/u.test(text.slice(Math.max(0, match.index - 2), match.index));
    return value === lower || (amid && value.slice(1) === lower.slice(1)) ? [lower] : [];
  });
}

/**
 * Ordinary words, as hashes: what stands in small letters in texts without people, or in German with a capital amid a
 * sentence, and the words that Faker has for its seven languages.
 */
export function ordinaryWords(texts: readonly { lang: string; text: string }[]): string[] {
  const found = new Set(texts.flatMap(({ lang, text }) => lowerWords(text, lang)));
  const lists = [
    fakers.fakerEN,
    fakers.fakerDE,
    fakers.fakerFR,
    fakers.fakerNL,
    fakers.fakerES,
    fakers.fakerIT,
    fakers.fakerPT_PT,
  ];
  for (const faker of lists) {
    const { adjective, adverb, noun, verb } = (faker.rawDefinitions.word ?? {}) as Record<string, string[] | undefined>;
    for (const one of [adjective, adverb, noun, verb].flatMap((list) => list ?? []))
      if (/^[\p{L}\p{M}]{3,}$/u.test(one)) found.add(one.toLowerCase());
  }
  return [...found].sort();
}

/** Ordinary words of marked texts, each with the number of texts it stands in: what is not marked and in small letters. */
export function wordsOfMarked({ text, marks, locale }: Marked): Set<number> {
  let bare = text;
  // A mark's own length in capitals: offsets stay, and nothing of it counts as ordinary.
  for (const { start, end } of marks) bare = bare.slice(0, start) + 'X'.repeat(end - start) + bare.slice(end);
  return new Set(lowerWords(bare, locale).map(ordinaryHash));
}

export const hashesOf = (words: readonly string[]): number[] =>
  [...new Set(words.map((one) => ordinaryHash(one)))].sort((a, b) => a - b);
