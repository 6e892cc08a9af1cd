/**
 * Reads a vocabulary: meanings, each with its words in any languages, parted by spaces; `~` stands for any ending.
 * @returns The meanings of a folded word: those it stands under as it is, and those of the longest beginning that fits.
 */
export function createMeanings(vocabulary: Readonly<Record<string, string>>): (word: string) => readonly string[] {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [meaning, words] of Object.entries(vocabulary)) {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const key = word.endsWith('~') ? word.slice(0, -1) : word;
      const table = word.endsWith('~') ? beginnings : whole;
      table.set(key, [...new Set([...(table.get(key) ?? []), meaning])]);
      if (table === beginnings) {
        longest = Math.max(longest, key.length);
        shortest = Math.min(shortest, key.length);
      }
    }
  }
  const none: readonly string[] = [];
  const begun = (word: string): readonly string[] => {
    for (let length = Math.min(longest, word.length); length >= shortest; length -= 1) {
      const found = beginnings.get(word.slice(0, length));
      if (found) return found;
    }
    return none;
  };
  return (word) => {
    const own = whole.get(word);
    const other = begun(word);
    if (own === undefined) return other;
    return other.length === 0 ? own : [...new Set([...own, ...other])];
  };
}
