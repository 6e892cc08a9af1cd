/** Words are cut here: endings are many and say little, and five to six letters measured best (4 to 8 tried). */
const cut = 5;

const image = /!\[[^\]]*\]\([^)]*\)/g;
const address = /https?:\/\/\S+|www\.\S+/g;
const mail = /[\w.+-]+@[\w-]+\.[\w.]+/g;
const number = /\d+(?:[.,:]\d+)*/g;
/** Words, our own marks, and the signs that say how a text is built. */
const token = /%[a-z]+|[\p{L}\p{N}]+|[!?:;."'«»“”„()[\]<>{}#=|*/~-]/gu;

/** The words and signs of a piece of folded text in order, words cut short; pictures, addresses and numbers as marks. */
function tokensOf(folded: string): string[] {
  const marked = folded
    .replaceAll('%', ' ')
    .replace(image, ' %image ')
    .replace(address, ' %link ')
    .replace(mail, ' %mail ')
    .replace(number, '0');
  return marked.match(token) ?? [];
}

const isWord = (given: string) => /[\p{L}\p{N}%]/u.test(given);
/** Signs that stand between meanings; the others stand between words only. */
const structural = /^[:"?![\]<>{}#%]/;

/**
 * What stands in a piece of text, as names for a linear model: words (`refun`), neighbours (`full refun`, `^ refun` at the
 * beginning), words with one between (`full_refun`), and of the words with a meaning (`vocabulary.ts`) the meanings
 * (`@money`), neighbouring ones (`@promise money`, `@promise_money`) and any two of the piece (`@money&promise`). Names
 * hold no comma. Each name counts once, so a sentence said twice says no more.
 */
export function createFeatures(meaningsOf: (word: string) => readonly string[]): (folded: string) => Set<string> {
  return (folded) => {
    const found = new Set<string>();
    const tokens = tokensOf(folded);
    let before = '^';
    let second = '';
    const meant: (readonly string[])[] = [];
    for (const each of tokens) {
      const word = each.startsWith('%') ? each : each.slice(0, cut);
      if (word === before && !isWord(word)) continue;
      if (word.length > 3) found.add(word);
      found.add(`${before} ${word}`);
      if (second !== '') found.add(`${second}_${word}`);
      second = before;
      before = word;
      const meanings = structural.test(each) ? [each] : meaningsOf(each);
      if (meanings.length > 0) meant.push(meanings);
    }
    addMeanings(meant, found);
    return found;
  };
}

function addMeanings(meant: readonly (readonly string[])[], found: Set<string>): void {
  let before: readonly string[] = ['^'];
  let second: readonly string[] = [];
  for (const meanings of meant) {
    for (const meaning of meanings) {
      found.add(`@${meaning}`);
      for (const one of before) found.add(`@${one} ${meaning}`);
      for (const one of second) found.add(`@${one}_${meaning}`);
    }
    second = before;
    before = meanings;
  }
  const all = [...new Set(meant.flat())].sort();
  for (const [at, one] of all.entries()) for (const other of all.slice(at + 1)) found.add(`@${one}&${other}`);
}
