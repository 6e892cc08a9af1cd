import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, readJsonl } from '../eval/input';
import { type Labelled, labelledSchema } from '../eval/redaction-measures';

/** A text with its names and addresses. Offsets are UTF-16. */
export interface Marked {
  text: string;
  marks: Mark[];
  /** `en-us`, `de`, ... */
  locale: string;
  /** File it comes from, without ending. */
  file: string;
}
export interface Mark {
  start: number;
  end: number;
  type: 'NAME' | 'ADDRESS';
}

const mark = /\[\[([NA])\|([^\]]*)\]\]/gu;
const between = /^=====[ \t]*\n?/m;

/** Reads `[[N|Ann Lee]]` and `[[A|12 Harrow Lane]]` out of a text. */
export function readMarks(marked: string, locale: string, file: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? '';
    marks.push({ start, end: text.length, type: match[1] === 'N' ? 'NAME' : 'ADDRESS' });
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  return { text, marks, locale, file };
}

/** The marked texts of a folder's `*.txt`, parted by lines of `=====`. Throws InputError on a broken mark. */
export function markedTexts(folder: string): Marked[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(between)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => {
          const read = readMarks(part, name.slice(0, -4), name.slice(0, -4));
          if (/\[\[|\]\]/.test(read.text)) throw new InputError(`${name}: broken mark in "${part.slice(0, 60)}"`);
          return read;
        }),
    );
}

/** Rows of the redaction evaluation (code points) as marked texts (UTF-16). */
export function labelledTexts(path: string, file: string): Marked[] {
  return readJsonl(path, labelledSchema).map(({ text, spans, lang }) => {
    const offsets = [0];
    for (const sign of text) offsets.push((offsets.at(-1) ?? 0) + sign.length);
    const marks = spans.flatMap(({ start, end, type }): Mark[] =>
      type === 'NAME' || type === 'ADDRESS' ? [{ start: offsets[start] ?? 0, end: offsets[end] ?? 0, type }] : [],
    );
    return { text, marks, locale: lang, file };
  });
}

/** Marked texts as rows of the redaction evaluation. */
export function rowsOf(texts: readonly Marked[]): Labelled[] {
  return texts.map(({ text, marks, locale, file }, i) => {
    const points = (at: number) => Array.from(text.slice(0, at)).length;
    const spans = marks.map(({ start, end, type }) => ({ start: points(start), end: points(end), type }));
    return { id: `${file}-${i}`, text, spans, lang: locale.slice(0, 2) };
  });
}
