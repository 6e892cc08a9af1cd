import type { OwnWords } from '../ticket-text';
import type { Voices, Wording } from './wording';

/** The words that spoke most for a tier, and the place where most of it stands. */
export interface Spoken {
  /** As written, strongest first. */
  words: string[];
  piece: OwnWords;
  /** Word indexes, end exclusive. */
  from: number;
  to: number;
}

const MOST_WORDS = 4;
/** How many words a quote may span. */
const SPAN = 8;

/** Which words of a ticket spoke most by `effect`; null when none spoke for it. */
export function spokenFor({ words }: Wording, effect: (voices: Voices) => number): Spoken | null {
  const strong = words
    .map(({ piece, at, voices }) => ({ piece, at, effect: effect(voices) }))
    .filter((word) => word.effect > 0);
  const [best] = [...strong].sort((a, b) => b.effect - a.effect);
  if (!best) return null;
  // They come in the order of the text, so a quote that begins with each of them sees all that could follow.
  let most = { from: best.at, to: best.at + 1, piece: best.piece, sum: best.effect };
  for (const [index, first] of strong.entries()) {
    const sentence = first.piece.tokens[first.at]?.sentence;
    let sum = 0;
    for (const word of strong.slice(index, index + SPAN)) {
      const near = word.piece === first.piece && word.at - first.at < SPAN;
      if (!near || word.piece.tokens[word.at]?.sentence !== sentence) break;
      sum += word.effect;
      if (sum > most.sum) most = { from: first.at, to: word.at + 1, piece: first.piece, sum };
    }
  }
  const written = [...strong]
    .sort((a, b) => b.effect - a.effect)
    .slice(0, MOST_WORDS)
    .map(({ piece, at }) => piece.text.slice(piece.tokens[at]?.start, piece.tokens[at]?.end).slice(0, 40));
  return { words: written, piece: most.piece, from: most.from, to: most.to };
}
