/**
 * The words that the records of one block hold, each once: a search for a rare word reads these and no more. Kept apart
 * from the postings, which are six times as large.
 */
export interface TextBlock {
  place: number;
  /** One word a line. */
  words: string;
}

/** Which records hold which word: those of word `n` stand in `rows` from `ends[n - 1]` to `ends[n]`. */
export interface PostingBlock {
  place: number;
  ends: Uint32Array;
  /** Places in the row block. */
  rows: Uint16Array | Uint32Array;
}

/** Texts as `searchText` gives them, one for each row of the block in its order. */
export function packTexts(place: number, texts: readonly string[]): { text: TextBlock; postings: PostingBlock } {
  const rowsOf = new Map<string, number[]>();
  for (const [row, text] of texts.entries()) {
    if (text === '') continue;
    for (const word of text.split(' ')) {
      const rows = rowsOf.get(word);
      if (rows) rows.push(row);
      else rowsOf.set(word, [row]);
    }
  }
  const lists = [...rowsOf.values()];
  const total = lists.reduce((sum, rows) => sum + rows.length, 0);
  const ends = new Uint32Array(lists.length);
  const rows = texts.length <= 0xffff ? new Uint16Array(total) : new Uint32Array(total);
  let at = 0;
  for (const [n, list] of lists.entries()) {
    rows.set(list, at);
    at += list.length;
    ends[n] = at;
  }
  return { text: { place, words: [...rowsOf.keys()].join('\n') }, postings: { place, ends, rows } };
}

/** The inverse of {@link packTexts}; the words of a text may come in another order. */
export function unpackTexts(text: TextBlock, postings: PostingBlock, count: number): string[] {
  const texts = Array.from({ length: count }, (): string[] => []);
  for (const [n, word] of linesOf(text).entries()) {
    for (const row of postings.rows.subarray(postings.ends[n - 1] ?? 0, postings.ends[n])) texts[row]?.push(word);
  }
  return texts.map((words) => words.join(' '));
}

/** False when no record of the block can hold all of these. */
export function mayHold(text: TextBlock, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.words.includes(word));
}

/** The rows that hold every wanted word, at the start, in the middle or at the end of one of theirs. */
export function rowsHolding(text: TextBlock, postings: PostingBlock, wanted: readonly string[]): ReadonlySet<number> {
  const words = linesOf(text);
  let found: Set<number> | null = null;
  for (const one of wanted) {
    const rows = new Set<number>();
    for (const [n, word] of words.entries()) {
      if (!word.includes(one)) continue;
      for (const row of postings.rows.subarray(postings.ends[n - 1] ?? 0, postings.ends[n]))
        if (found === null || found.has(row)) rows.add(row);
    }
    found = rows;
  }
  return found ?? new Set();
}

function linesOf({ words }: TextBlock): string[] {
  return words === '' ? [] : words.split('\n');
}
