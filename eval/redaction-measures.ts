import { findPersonalData } from '../lib/privacy/registry';
import * as z from '../lib/zod';

const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0), type: z.string() });
/** A text with labelled values; offsets count code points. */
export const labelledSchema = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(spanSchema),
  ignore: z.array(spanSchema).optional(),
  lang: z.string(),
});
export type Labelled = z.output<typeof labelledSchema>;
export interface Range {
  start: number;
  end: number;
}
/** Finds values in a text; offsets are UTF-16. */
export type Find = (text: string) => readonly (Range & { type: string })[];

/** Letters or digits of a span that must be left, and stand nowhere else, for the span to count as leaked. */
const shortestLeak = 3;

/** What masking takes out, in code points as the labels count. */
export function findings(text: string, find: Find = findPersonalData): (Range & { type: string })[] {
  const at = codePoints(text);
  return find(text).map(({ type, start, end }) => ({ type, start: at(start), end: at(end) }));
}

function codePoints(text: string): (offset: number) => number {
  const table: number[] = [];
  let count = 0;
  for (const char of text) {
    for (let i = 0; i < char.length; i += 1) table.push(count);
    count += 1;
  }
  table.push(count);
  return (offset) => table[offset] ?? count;
}

export function slice(text: string, { start, end }: Range): string {
  return Array.from(text).slice(start, end).join('');
}

export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when a run of the span is left that holds 3 or more letters or digits and stands in no unlabelled text. */
export function leaks(row: Labelled, span: Range, found: readonly Range[]): boolean {
  const chars = Array.from(row.text);
  const unlabelled = chars.map((char, i) =>
    row.spans.some((other) => i >= other.start && i < other.end) ? '\n' : char,
  );
  const outside = unlabelled.join('');
  let run = '';
  for (let i = span.start; i <= span.end; i += 1) {
    const hidden = i === span.end || found.some((finding) => i >= finding.start && i < finding.end);
    if (!hidden) {
      run += chars[i] ?? '';
      continue;
    }
    const piece = run.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    run = '';
    if (piece.replace(/[^\p{L}\p{N}]/gu, '').length < shortestLeak) continue;
    if (!outside.includes(piece)) return true;
  }
  return false;
}

/** Words outside every label. */
export function ordinaryWords(row: Labelled, labelled: readonly Range[]): Range[] {
  const at = codePoints(row.text);
  return [...row.text.matchAll(/[\p{L}\p{N}]+/gu)]
    .map((match) => ({ start: at(match.index), end: at(match.index + match[0].length) }))
    .filter((word) => !labelled.some((span) => overlap(span, word)));
}
