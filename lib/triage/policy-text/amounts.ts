/** A number of a text, with where it stands (UTF-16 offsets, end exclusive). */
export interface Amount {
  value: number;
  start: number;
  end: number;
}

/** What a line of a policy asks of a number: "invoices over 10,000". */
export interface Bound {
  over: boolean;
  value: number;
  start: number;
  end: number;
}

const currency = '(?:[€$£]|EUR|USD|GBP|CHF|euros?|dollars?|pounds?)';
// Grouped in threes by a comma, a full stop, an apostrophe or a (narrow) space, with two decimals at most.
const figure = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)";
const amountPattern = new RegExp(
  `(?<![\\p{L}\\d#.,/-])(${currency}\\s?)?(${figure})(k\\b)?(?![\\p{L}/-]*\\d)(\\s?${currency}(?![\\p{L}]))?`,
  'giu',
);

const over = `over|above|more than|at least|exceeding|plus de|au-dessus de|sup[eé]rieure?s? [àa]|d[eé]passant|[àa] partir de|au moins|boven(?: de)?|meer dan|vanaf|hoger dan|minstens|ten minste|[üu]ber|mehr als|ab|h[öo]her als|mindestens|m[áa]s de|superior(?:es)? a|mayor(?:es)? (?:de|que)|por encima de|a partir de|al menos|oltre(?: i| gli)?|pi[ùu] di|superior[ei] a|sopra(?: i)?|a partire da|almeno|mais de|acima de|pelo menos|≥|>=?`;
const under = `under|below|less than|up to|at most|moins de|jusqu['’]à|inf[eé]rieure?s? à|en dessous de|onder(?: de)?|minder dan|tot|hoogstens|unter|weniger als|bis(?: zu)?|h[öo]chstens|menos de|hasta|inferior(?:es)? a|por debajo de|meno di|fino a|inferior[ei] a|sotto(?: i)?|at[ée]|abaixo de|≤|<=?`;
const boundPattern = new RegExp(
  `(?<!\\p{L})(?:(?<over>${over})|(?<under>${under}))\\s*${currency}?\\s?(?<figure>${figure})(?<k>k\\b)?(?:\\s?${currency}(?!\\p{L}))?`,
  'iu',
);

function numberOf(written: string, isThousands: boolean): number {
  const bare = written.replace(/['’\s\u00a0\u202f]/g, '');
  // The last mark before one or two figures is the decimal one; every other mark groups.
  const [, whole = bare, part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  return Number(`${whole.replace(/[.,]/g, '')}.${part || '0'}`) * (isThousands ? 1000 : 1);
}

/** A run of digits this long, without grouping or currency, is a reference: an order, a customer, a phone. */
const longestPlain = 5;

/** The amounts of a text; references, dates, versions and parts of words are none. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(amountPattern)].flatMap(
    ({ index, 0: whole, 1: before, 2: written = '', 3: k, 4: after }) => {
      const isPlain = /^\d+$/.test(written) && before === undefined && after === undefined && k === undefined;
      if (isPlain && written.length > longestPlain) return [];
      // "invoice 20231": a number of four or five figures right behind a word is that thing's own number.
      if (
        isPlain &&
        written.length >= 4 &&
        /\p{L}\s?$/u.test(text.slice(Math.max(0, index - 2), index)) &&
        !joined.test(text.slice(Math.max(0, index - 12), index))
      )
        return [];
      return [{ value: numberOf(written, k !== undefined), start: index, end: index + whole.length }];
    },
  );
}

/** Words before an amount that are no name of a thing: "of 12000", "over 12000". */
const joined =
  /(?<!\p{L})(?:of|for|over|above|about|is|de|von|van|op|über|uber|sur|por|per|di|da|a|à|met|mit|para|um|rund|circa|ca|than|als|que|dan|plus|más|mais)\s?$/iu;

/** The bound that a policy's line sets, or null: "over 10,000", "ab 500 €", "moins de 50". */
export function boundIn(line: string): Bound | null {
  const found = boundPattern.exec(line);
  if (!found?.groups) return null;
  const { over: isOver, figure: written = '', k } = found.groups;
  return {
    over: isOver !== undefined,
    value: numberOf(written, k !== undefined),
    start: found.index,
    end: found.index + found[0].length,
  };
}

/** Whether an amount is within a bound. At the bound itself it is: policies say "over" and mean "from". */
export const meets = ({ over: isOver, value }: Bound, amount: Amount): boolean =>
  isOver ? amount.value >= value : amount.value <= value;
