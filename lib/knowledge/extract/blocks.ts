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

/** True for a letter or digit, false for none, null where only the character tables know. */
function isWordUnit(unit: number): boolean | null {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  // Latin letters with marks, without × and ÷; then a book's dashes, quotes and spaces.
  if (unit >= 0xc0 && unit <= 0x24f) return unit !== 0xd7 && unit !== 0xf7;
  if (unit === 0xa0 || unit === 0xab || unit === 0xbb || (unit >= 0x2000 && unit <= 0x206f)) return false;
  return null;
}

/** Number of words, as counted for passage sizes. */
export function wordCount(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const now = isWordUnit(text.charCodeAt(at));
    // A search by the character tables costs five times as much.
    if (now === null) return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (now && !inWord) count += 1;
    inWord = now;
  }
  return count;
}
