/**
 * At most `most` characters from the beginning or the end of a text, cut between two lines, else two sentences, else two
 * words: what is masked after it was cut must not begin or end with half a value, which nobody would recognise.
 */
export function wholeLines(text: string, most: number, from: 'start' | 'end'): string {
  if (text.length <= most) return text;
  if (from === 'start') {
    const piece = text.slice(0, most + 1);
    for (const mark of marks) {
      const at = lastMatch(piece, mark);
      if (at > 0) return piece.slice(0, at).trimEnd();
    }
    return text.slice(0, most);
  }
  const piece = text.slice(-most - 1);
  for (const mark of marks) {
    const found = mark.exec(piece);
    const at = found ? found.index + found[0].length : piece.length;
    if (at < piece.length) return piece.slice(at);
  }
  return text.slice(-most);
}

const marks = [/\n/, /(?<=[.!?…])\s+/, /\s+/];

function lastMatch(text: string, mark: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(new RegExp(mark, 'g'))) last = index;
  return last;
}
