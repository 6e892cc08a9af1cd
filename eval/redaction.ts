import { createMask } from '../lib/privacy/mask';
import { type EvalOptions, jsonlFiles, narrow, percentile, printTable, readJsonl, share, writeRows } from './input';
import {
  findings,
  type Labelled,
  labelledSchema,
  leaks,
  ordinaryWords,
  overlap,
  type Range,
  slice,
} from './redaction-measures';

const speedText = 10_000;

/** Masks labelled texts and measures what leaks, what is lost, whether restoring is exact, and the time. */
export async function run(options: EvalOptions): Promise<object> {
  const files = jsonlFiles(options.data, ['checksums.jsonl']);
  const rows = narrow(
    files.flatMap((file) => readJsonl(file, labelledSchema)),
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

/** Time to mask texts of about 10 kB, made of the rows in order; the 95th percentile in ms. */
function speed(rows: readonly Labelled[]): number {
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
