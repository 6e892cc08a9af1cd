/** Cyrillic and Greek letters that look like Latin ones (Unicode confusables, the ones used inside Latin words). */
const lookalike: Readonly<Record<string, string>> = {
  а: 'a',
  А: 'A',
  В: 'B',
  с: 'c',
  С: 'C',
  е: 'e',
  Е: 'E',
  һ: 'h',
  Н: 'H',
  і: 'i',
  І: 'I',
  ј: 'j',
  Ј: 'J',
  К: 'K',
  к: 'k',
  ӏ: 'l',
  М: 'M',
  м: 'm',
  о: 'o',
  О: 'O',
  р: 'p',
  Р: 'P',
  ѕ: 's',
  Ѕ: 'S',
  т: 't',
  Т: 'T',
  у: 'y',
  У: 'Y',
  х: 'x',
  Х: 'X',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ѵ: 'v',
  п: 'n',
  ɡ: 'g',
  ı: 'i',
  ο: 'o',
  Ο: 'O',
  α: 'a',
  Α: 'A',
  Β: 'B',
  ε: 'e',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  ι: 'i',
  Ι: 'I',
  κ: 'k',
  Κ: 'K',
  Μ: 'M',
  ν: 'v',
  Ν: 'N',
  ρ: 'p',
  Ρ: 'P',
  τ: 't',
  Τ: 'T',
  υ: 'u',
  Υ: 'Y',
  χ: 'x',
  Χ: 'X',
};
const candidate = /[\u0131\u0261\u0370-\u03FF\u0400-\u052F]/;
const word = /[\p{L}\p{M}]+/gu;

/**
 * Makes Latin of look-alike letters in words that mix them with Latin ones; a Russian or Greek word stays as it is.
 * `mixed`: how many such words there were.
 */
export function foldLookalikes(text: string): { text: string; mixed: number } {
  if (!candidate.test(text)) return { text, mixed: 0 };
  let mixed = 0;
  const folded = text.replace(word, (letters) => {
    if (!candidate.test(letters)) return letters;
    const made = letters.replace(/./gu, (sign) => lookalike[sign] ?? sign);
    // All of it must be Latin now; a word of a text that is otherwise Latin may be all look-alikes ("а", "сосо").
    if (/[\u0370-\u052F]/.test(made)) return letters;
    if (!/[a-z]/i.test(letters) && !/[a-z]{3}/i.test(text)) return letters;
    if (/[a-z]/i.test(letters)) mixed += 1;
    return made;
  });
  // A Russian sentence may hold words made of look-alikes only; they become Latin only beside words that mix.
  return mixed === 0 ? { text, mixed } : { text: folded, mixed };
}
