import { stripInvisible } from '../text/invisible';
import { foldLookalikes } from './lookalikes';

/** A way to carry words past a person's eyes. */
export type Carrier = 'tag-characters' | 'zero-width' | 'reversed' | 'lookalikes' | 'encoded';

export interface Opened {
  /** What a person sees, as far as text alone can tell; goes to the model. */
  text: string;
  carriers: Carrier[];
  /** What the carriers hid, for the detection only; never goes anywhere. */
  hidden: string[];
}

const tagCharacters = /[\u{E0020}-\u{E007E}]{4,}/gu;
const overridden = /[\u202D\u202E]([^\u202C\n]{12,}?(?:\n[^\u202C]*?)*)(?:\u202C|$)/gu;
// Inside a Latin word nothing invisible has a use but the soft hyphen; joiners are needed by Persian, Hindi and emoji.
const insideLatinWord = /\p{Script=Latin}[\u200B-\u200D\u2060\uFEFF]+(?=\p{Script=Latin})/gu;
const encodedRun = /(?<![\w+/=-])(?:[A-Za-z0-9+/]{40,}={0,2}|[A-Za-z0-9_-]{40,}={0,2})(?![\w+/=-])/g;
const longRun = 20_000;

/** A run of base64 as the text it holds; null when it holds none. */
export function decodeBase64(run: string): string | null {
  try {
    const binary = atob(run.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (sign) => sign.charCodeAt(0)),
    );
    const letters = text.match(/[\p{L}\s]/gu)?.length ?? 0;
    return text.includes(' ') && letters > text.length * 0.7 ? text : null;
  } catch {
    return null;
  }
}

/**
 * Takes out what a reader does not see or cannot read (tag characters, zero-width characters, direction overrides,
 * encoded text) and says what it was. Words in encoded runs are replaced by `[encoded text]`; keys and hashes, which
 * hold no words, stay. Look-alike letters stay as written: a name may need them.
 */
export function openCarriers(text: string): Opened {
  const carriers = new Set<Carrier>();
  const hidden: string[] = [];
  for (const [run] of text.matchAll(tagCharacters)) {
    carriers.add('tag-characters');
    hidden.push([...run].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe0000)).join(''));
  }
  for (const [, run = ''] of text.matchAll(overridden)) {
    carriers.add('reversed');
    hidden.push([...stripInvisible(run)].toReversed().join(''));
  }
  if ((text.match(insideLatinWord)?.length ?? 0) >= 4) carriers.add('zero-width');
  const seen = stripInvisible(text).replace(encodedRun, (run) => {
    const words = run.length > longRun ? null : decodeBase64(run);
    if (words === null) return run;
    carriers.add('encoded');
    hidden.push(words);
    return '[encoded text]';
  });
  if (foldLookalikes(seen).mixed >= 3) carriers.add('lookalikes');
  return { text: seen, carriers: [...carriers], hidden };
}
