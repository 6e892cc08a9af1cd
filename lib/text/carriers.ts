import { overriddenRuns, stripInvisible } from './invisible';
import { foldLookalikes } from './lookalikes';

/** A way to carry words past a person's eyes. */
export const carriers = [
  'tag-characters',
  'variation-selectors',
  'zero-width',
  'reversed',
  'lookalikes',
  'encoded',
  'html',
] as const;
export type Carrier = (typeof carriers)[number];

export interface Opened {
  /** What a person sees, as far as text alone can tell; goes to the model. */
  text: string;
  carriers: Carrier[];
  /** What the carriers hid, for the detection only; never goes anywhere. */
  hidden: string[];
}

const tagCharacters = /[\u{E0020}-\u{E007E}]{4,}/gu;
// One selector a byte; two in a row have no use in writing.
const selectorRun = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{4,}/gu;
// Inside a Latin word nothing invisible has a use but the soft hyphen; joiners are needed by Persian, Hindi and emoji.
const insideLatinWord = /\p{Script=Latin}[\u200B-\u200D\u2060\uFEFF]+(?=\p{Script=Latin})/gu;
const encodedRun = /(?<![\w+/=-])(?:[A-Za-z0-9+/]{40,}={0,2}|[A-Za-z0-9_-]{40,}={0,2})(?![\w+/=-])/g;
const hexRun = /(?<![\w])(?:[0-9a-fA-F]{2}[ :]?){20,}(?![\w])/g;
const longRun = 20_000;

function wordsOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const letters = text.match(/[\p{L}\s]/gu)?.length ?? 0;
    return text.includes(' ') && letters > text.length * 0.7 ? text : null;
  } catch {
    return null;
  }
}

/** A run of hexadecimal digits as the text it holds; null when it holds none. */
function decodeHex(run: string): string | null {
  const digits = run.replace(/[ :]/g, '');
  return wordsOf(Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

/** Variation selectors as the bytes they number: 0 to 15, then 16 to 255. */
function decodeSelectors(run: string): string | null {
  const bytes = [...run].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
  });
  return wordsOf(Uint8Array.from(bytes));
}

/** A run of base64 as the text it holds; null when it holds none. */
export function decodeBase64(run: string): string | null {
  try {
    const binary = atob(run.replaceAll('-', '+').replaceAll('_', '/'));
    return wordsOf(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

/**
 * Takes out what a reader does not see or cannot read (tag characters, variation selectors, zero-width characters,
 * direction overrides, encoded text) and says what it was. Words in encoded and reversed runs are replaced by `[encoded text]` and `[reversed text]`; keys and hashes, which
 * hold no words, stay. Look-alike letters stay as written: a name may need them.
 */
export function openCarriers(text: string): Opened {
  const used = new Set<Carrier>();
  const hidden: string[] = [];
  for (const [run] of text.matchAll(tagCharacters)) {
    used.add('tag-characters');
    hidden.push([...run].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe0000)).join(''));
  }
  for (const [run] of text.matchAll(selectorRun)) {
    used.add('variation-selectors');
    const words = decodeSelectors(run);
    if (words !== null) hidden.push(words);
  }
  for (const { words } of overriddenRuns(text)) {
    used.add('reversed');
    hidden.push([...stripInvisible(words)].toReversed().join(''));
  }
  if ((text.match(insideLatinWord)?.length ?? 0) >= 4) used.add('zero-width');
  const opened = (decode: (run: string) => string | null) => (run: string) => {
    const words = run.length > longRun ? null : decode(run);
    if (words === null) return run;
    used.add('encoded');
    hidden.push(words);
    return '[encoded text]';
  };
  const seen = stripInvisible(text).replace(hexRun, opened(decodeHex)).replace(encodedRun, opened(decodeBase64));
  if (foldLookalikes(seen).mixed >= 3) used.add('lookalikes');
  return { text: seen, carriers: [...used], hidden };
}
