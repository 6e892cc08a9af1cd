// Format, filler and tag characters that a reader does not see but a model reads.
// U+200D stays between two pictographs, U+FE0F after one: they are part of the emoji.
const invisible =
  /\u034F|[\uFE00-\uFE0E]|[\u{E0000}-\u{E0FFF}]|[\u180B-\u180F]|(?![\t\n\r])[\p{Cc}\u00AD\u061C\u115F\u1160\u17B4\u17B5\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;
const looseJoiner = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const looseEmojiSelector = /(?<![\p{Extended_Pictographic}\d#*])\uFE0F/gu;
const anyCandidate = /[^\t\n\r\x20-\x7E\u00A1-\u00AC\u00AE-\u024F]/;

/** A run of words turned round by an override: seen as they are meant, read backwards by a model. */
export interface OverriddenRun {
  start: number;
  end: number;
  words: string;
}

const override = /[\u202D\u202E]/g;
const pop = '\u202C';
/** Fewer characters on the line of the override are a name or a number in another script. */
const shortestRun = 12;

/**
 * Runs from an override to the character that ends it, or to the text's end, with a word of three letters and more. By hand
 * and not by a pattern: one that looks ahead from each override took minutes over a mail made of nothing else.
 */
export function overriddenRuns(text: string): OverriddenRun[] {
  const found: OverriddenRun[] = [];
  for (let from = nextOverride(text, 0); from >= 0; ) {
    const popped = text.indexOf(pop, from);
    const end = popped < 0 ? text.length : popped;
    let lastWord = -1;
    for (const { index } of text.slice(from, end).matchAll(/\p{L}{3}/gu)) lastWord = from + index;
    for (let start = from; start >= 0 && start < lastWord; ) {
      const newline = text.indexOf('\n', start);
      const lineEnd = newline < 0 ? end : Math.min(newline, end);
      if (lineEnd - start > shortestRun) {
        found.push({ start, end: popped < 0 ? end : popped + 1, words: text.slice(start + 1, end) });
        break;
      }
      // Whatever else begins on this line is shorter still.
      start = nextOverride(text, lineEnd);
    }
    from = nextOverride(text, end);
  }
  return found;
}

function nextOverride(text: string, from: number): number {
  override.lastIndex = from;
  return override.exec(text)?.index ?? -1;
}

function withoutOverridden(text: string): string {
  let open = '';
  let at = 0;
  for (const { start, end } of overriddenRuns(text)) {
    open += `${text.slice(at, start)}[reversed text]`;
    at = end;
  }
  return open + text.slice(at);
}

/**
 * Removes characters that show nothing: zero-width and bidi controls, tag characters, variation selectors
 * outside emoji, fillers, soft hyphens, control characters other than tab and line feeds. Words turned round by an
 * override become `[reversed text]`: nobody writes a sentence so for a person.
 */
export function stripInvisible(text: string): string {
  if (!anyCandidate.test(text)) return text;
  return withoutOverridden(text).replace(invisible, '').replace(looseJoiner, '').replace(looseEmojiSelector, '');
}
