import { foldLookalikes } from '../text/lookalikes';
import { fold } from '../text/words';

/** What is searched; blanks and rules drawn with signs are cut short, so that no search goes through them again and again. */
export const folded = (text: string): string =>
  fold(foldLookalikes(text).text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/([#*=_-])\1{20,}/g, (_, sign: string) => sign.repeat(20));

/** Sentences and lines in order, trimmed, each as it stands in the text. */
export function piecesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…;])\s+|\n+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 3);
}
