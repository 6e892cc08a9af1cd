import { fnv1a } from '../../text/hash';
import { tokenize } from '../match/tokens';

/** A ticket's text as hashed terms, for comparing; no text can be read back from it. */
export interface TicketVector {
  /** Hashes of words and of letter groups, ascending. */
  terms: Uint32Array;
  /** 1 + ln(count) of each term. */
  weights: Float32Array;
}

/** Pieces inside words: endings and compounds of seven languages meet in them without a stemmer. */
const GRAM = 4;
const mostCharacters = 8000;

/** FNV-1a, 32 bits: with some thousand terms a ticket, two share a hash once in a few hundred tickets. */
const hash = (term: string): number => fnv1a(term) >>> 0;

/**
 * Terms of a text: each word of two letters and more, and each group of four letters inside longer ones.
 * @param skip folded words that do not count.
 */
export function vectorOf(text: string, skip: ReadonlySet<string> = new Set()): TicketVector {
  const counts = new Map<number, number>();
  const add = (term: string): void => {
    const key = hash(term);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { word } of tokenize(text.slice(0, mostCharacters))) {
    if (word.length < 2 || skip.has(word)) continue;
    add(word);
    for (let at = 0; at + GRAM <= word.length && word.length > GRAM; at += 1) add(`~${word.slice(at, at + GRAM)}`);
  }
  const terms = Uint32Array.from(counts.keys()).sort();
  return { terms, weights: Float32Array.from(terms, (term) => 1 + Math.log(counts.get(term) ?? 1)) };
}

/** Rarity of terms among a set of tickets. */
export interface Rarity {
  of(term: number): number;
}

function counted(vectors: readonly TicketVector[]): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const { terms } of vectors) for (const term of terms) held.set(term, (held.get(term) ?? 0) + 1);
  return held;
}

/** ln(1 + tickets / tickets that hold the term); a term that none holds weighs nothing. */
export function rarityOf(vectors: readonly TicketVector[]): Rarity {
  const held = counted(vectors);
  return { of: (term) => Math.log(1 + vectors.length / (held.get(term) ?? Number.POSITIVE_INFINITY)) };
}

/** As if this many unrelated tickets had come before: with a short past every word would look common. */
const supposedPast = 200;

/** Rarity against what usually comes in; a term never seen before is the rarest. */
export function rarityAgainst(usual: readonly TicketVector[]): Rarity {
  const held = counted(usual);
  return { of: (term) => Math.log(1 + (usual.length + supposedPast) / ((held.get(term) ?? 0) + 1)) };
}

/** Compares one ticket with others by the cosine of their TF-IDF vectors, 0..1. Terms that no other ticket holds do not count. */
export function createComparison(rarity: Rarity): (a: TicketVector, b: TicketVector) => number {
  const lengths = new WeakMap<TicketVector, number>();
  const lengthOf = (vector: TicketVector): number => {
    const known = lengths.get(vector);
    if (known !== undefined) return known;
    let sum = 0;
    for (let at = 0; at < vector.terms.length; at += 1)
      sum += ((vector.weights[at] ?? 0) * rarity.of(vector.terms[at] ?? 0)) ** 2;
    const length = Math.sqrt(sum) || 1;
    lengths.set(vector, length);
    return length;
  };
  return (a, b) => {
    let dot = 0;
    for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
      const left = a.terms[i] ?? 0;
      const right = b.terms[j] ?? 0;
      if (left === right) {
        dot += (a.weights[i] ?? 0) * (b.weights[j] ?? 0) * rarity.of(left) ** 2;
        i += 1;
        j += 1;
      } else if (left < right) i += 1;
      else j += 1;
    }
    return Math.min(1, dot / (lengthOf(a) * lengthOf(b)));
  };
}
