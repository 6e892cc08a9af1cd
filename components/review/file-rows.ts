import Papa from 'papaparse';
import { csvColumns } from '../../lib/quality/export';

export interface FileSlice {
  lines: string[];
  /** 0..1 of the file. */
  share: number;
}

/** A column that a CSV file has and no export of ours. */
export class UnknownColumn extends Error {}

/**
 * Rows of a CSV export, so many at a time, each as a JSON object by column; commas or semicolons, as spreadsheets save
 * them. A file of any size never stands in memory. Rejects with `UnknownColumn` for a header that is not ours.
 */
export async function* rowsOf(file: File, atOnce: number): AsyncGenerator<FileSlice> {
  let header: string[] | null = null;
  let rows: string[] = [];
  for await (const { cells, share } of chunksOf(file)) {
    for (const row of cells) {
      if (header === null) {
        header = row.map((name) => name.replace(/^\uFEFF/, '').trim());
        const unknown = header.find((name) => !csvColumns.includes(name));
        if (unknown !== undefined) throw new UnknownColumn(unknown.slice(0, 60));
        continue;
      }
      const names = header;
      rows.push(JSON.stringify(Object.fromEntries(row.map((cell, at) => [names[at] ?? `#${at + 1}`, cell]))));
      if (rows.length < atOnce) continue;
      yield { lines: rows, share };
      rows = [];
    }
  }
  if (rows.length > 0) yield { lines: rows, share: 1 };
}

/** The parser hands over what it has read and waits until it is used up. */
async function* chunksOf(file: File): AsyncGenerator<{ cells: string[][]; share: number }> {
  const waiting: { cells: string[][]; share: number }[] = [];
  let wake: (() => void) | null = null;
  let go: (() => void) | null = null;
  let done = false;
  let failed: Error | null = null;
  const tell = () => wake?.();
  Papa.parse<string[]>(file, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    chunkSize: 2_000_000,
    chunk({ data, meta }, parser) {
      waiting.push({ cells: data, share: Math.min(1, meta.cursor / Math.max(1, file.size)) });
      parser.pause();
      go = () => parser.resume();
      tell();
    },
    complete() {
      done = true;
      tell();
    },
    error(error) {
      failed = error;
      tell();
    },
  });
  for (;;) {
    const next = waiting.shift();
    if (next) {
      yield next;
      const resume = go as (() => void) | null;
      go = null;
      resume?.();
      continue;
    }
    if (failed) throw failed;
    if (done) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    wake = null;
  }
}
