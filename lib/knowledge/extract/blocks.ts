/** A piece of an article in reading order, plain text. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list' | 'table' | 'code';
  /** 1 to 6 for headings, else 0. */
  level: number;
  text: string;
  /** Where the block may be cut when it is too long: list items, table rows, lines of code. */
  pieces: string[];
  /** The first words as the reader sees them, for a link to the place. */
  start: string;
  /** The page of the PDF on which the block begins. */
  page?: number;
}

/** Builds a block; gives null for one without words. */
export function block(kind: Block['kind'], pieces: readonly string[], start: string, level = 0): Block | null {
  const kept = pieces.filter((piece) => piece.trim() !== '');
  if (kept.length === 0) return null;
  return { kind, level, text: kept.join('\n'), pieces: kept, start };
}

/** Number of words, as counted for passage sizes. */
export function wordCount(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Beyond plain letters only the character tables know; a search by them costs five times as much.
    if (unit > 127) return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const now = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
    if (now && !inWord) count += 1;
    inWord = now;
  }
  return count;
}
