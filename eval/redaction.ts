import { createMask } from '../lib/privacy/mask';
import { findPersonalData } from '../lib/privacy/registry';
import * as z from '../lib/zod';
import { type EvalOptions, jsonlFiles, narrow, percentile, printTable, readJsonl, share, writeRows } from './input';

const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0), type: z.string() });
const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(spanSchema),
  ignore: z.array(spanSchema).optional(),
  lang: z.string(),
});
type Row = z.output<typeof rowSchema>;
interface Range {
  start: number;
  end: number;
}

/** Letters or digits of a span that must be left, and stand nowhere else, for the span to count as leaked. */
const shortestLeak = 3;
const speedText = 10_000;

/** Masks labelled texts and measures what leaks, what is lost, whether restoring is exact, and the time. */
export async function run(options: EvalOptions): Promise<object> {
  const files = jsonlFiles(options.data, ['checksums.jsonl']);
  const rows = narrow(
    files.flatMap((file) => readJsonl(file, rowSchema)),
    options,
  );
  const types: Record<string, { n: number; hidden: number }> = {};
  const sum = { found: 0, right: 0, words: 0, lost: 0, negatives: 0, changed: 0, restored: 0 };
  const out: object[] = [];
  for (const row of rows) {
    const found = findings(row.text);
    const leaked = row.spans.filter((span) => leaks(row, span, found));
    for (const span of row.spans) {
      types[span.type] ??= { n: 0, hidden: 0 };
      const type = types[span.type];
      if (type) type.n += 1;
      if (type && !leaked.includes(span)) type.hidden += 1;
    }
    const labelled = [...row.spans, ...(row.ignore ?? [])];
    const wrong = found.filter((finding) => !labelled.some((span) => overlap(span, finding)));
    const words = ordinaryWords(row, labelled);
    const lost = words.filter((word) => found.some((finding) => overlap(word, finding)));
    const mask = createMask();
    const masked = mask.mask(row.text);
    sum.found += found.length;
    sum.right += found.length - wrong.length;
    sum.words += words.length;
    sum.lost += lost.length;
    sum.restored += mask.restore(masked) === row.text ? 1 : 0;
    if (row.spans.length === 0) {
      sum.negatives += 1;
      sum.changed += wrong.length > 0 ? 1 : 0;
    }
    const cut = (range: Range) => slice(row.text, range);
    out.push({
      id: row.id,
      masked,
      leaked: leaked.map((span) => ({ type: span.type, value: cut(span) })),
      wrong: wrong.map((finding) => ({ type: finding.type, value: cut(finding) })),
      lost: lost.map(cut),
    });
  }
  const figures = Object.fromEntries(
    Object.entries(types).map(([type, { n, hidden }]) => [type, { n, leakRecall: share(hidden, n) }]),
  );
  printTable(
    ['type', 'n', 'leak recall'],
    Object.entries(figures).map(([type, { n, leakRecall }]) => [type, n, leakRecall]),
  );
  writeRows(options, out);
  return {
    task: 'redaction',
    texts: rows.length,
    types: figures,
    precision: share(sum.right, sum.found),
    wordsLost: share(sum.lost, sum.words),
    negativesChanged: share(sum.changed, sum.negatives),
    restored: share(sum.restored, rows.length),
    p95MsPer10kB: speed(rows),
  };
}

/** What masking takes out, in code points as the labels count. */
function findings(text: string): (Range & { type: string })[] {
  const at = codePoints(text);
  return findPersonalData(text).map(({ type, start, end }) => ({ type, start: at(start), end: at(end) }));
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

function slice(text: string, { start, end }: Range): string {
  return Array.from(text).slice(start, end).join('');
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when a run of the span is left that holds 3 or more letters or digits and stands in no unlabelled text. */
function leaks(row: Row, span: Range, found: readonly Range[]): boolean {
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
function ordinaryWords(row: Row, labelled: readonly Range[]): Range[] {
  const at = codePoints(row.text);
  return [...row.text.matchAll(/[\p{L}\p{N}]+/gu)]
    .map((match) => ({ start: at(match.index), end: at(match.index + match[0].length) }))
    .filter((word) => !labelled.some((span) => overlap(span, word)));
}

/** Time to mask texts of about 10 kB, made of the rows in order; the 95th percentile in ms. */
function speed(rows: readonly Row[]): number {
  const texts: string[] = [];
  let text = '';
  for (const row of rows) {
    text += `${row.text}\n\n`;
    if (text.length < speedText) continue;
    texts.push(text.slice(0, speedText));
    text = '';
  }
  if (texts.length === 0 && text !== '')
    texts.push(text.repeat(Math.ceil(speedText / text.length)).slice(0, speedText));
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    for (const sample of texts) {
      const begin = performance.now();
      createMask().mask(sample);
      if (round > 0) times.push(performance.now() - begin);
    }
  }
  return Math.round(percentile(times, 0.95) * 100) / 100;
}
