import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { htmlBlocks } from '../lib/knowledge/extract/html';
import { readable } from '../lib/knowledge/extract/readable';
import { words } from '../lib/text/words';
import { type EvalOptions, InputError, percentile, printTable, share, writeRows } from './input';

/** Any address: the saved pages name none. */
const address = 'http://fakehost/test/page.html';

/** Folders with `source.html` and `expected.html`, or one such folder. */
function pagesIn(path: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isDirectory()) throw new InputError(`${path}: no such folder`);
  const names = readdirSync(path);
  if (names.includes('source.html')) return [path];
  const pages = names
    .map((name) => join(path, name))
    .filter((folder) => statSync(folder).isDirectory() && readdirSync(folder).includes('source.html'));
  if (pages.length === 0) throw new InputError(`${path}: holds no folder with source.html`);
  return pages.sort();
}

function textOf(html: string): string {
  return htmlBlocks(html, address)
    .map(({ text }) => text)
    .join('\n\n');
}

/** What a source reads of a page: its readable part, or all of it when none is found. */
function readPage(html: string): string {
  const window = new Window({ url: address, settings: { disableJavaScriptEvaluation: true } });
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const found = readable(page as unknown as Document, address);
  return textOf(found?.html ?? html);
}

/** Multiset overlap of words; two empty texts agree fully. */
function wordF1(got: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  const both = got.length + expected.length;
  return both === 0 ? 1 : (2 * shared) / both;
}

/** Compares what is read of saved pages with what a person would read, by words. */
export async function run(options: EvalOptions): Promise<object> {
  const folders = pagesIn(options.data).slice(0, options.limit ?? undefined);
  const rows = folders.map((folder) => {
    const read = (name: string): string => {
      try {
        return readFileSync(join(folder, name), 'utf8');
      } catch {
        throw new InputError(`${join(folder, name)}: cannot be read`);
      }
    };
    const source = read('source.html');
    const expected = textOf(read('expected.html'));
    const started = performance.now();
    const got = readPage(source);
    const ms = performance.now() - started;
    return { id: folder.split(/[\\/]/).at(-1) ?? folder, f1: wordF1(words(got), words(expected)), ms, got, expected };
  });
  printTable(
    ['page', 'word F1', 'ms'],
    rows.map(({ id, f1, ms }) => [id, Math.round(f1 * 1000) / 1000, Math.round(ms)]),
  );
  writeRows(options, rows);
  return {
    task: 'pages',
    pages: rows.length,
    wordF1: share(
      rows.reduce((sum, { f1 }) => sum + f1, 0),
      rows.length,
    ),
    p95Ms: Math.round(
      percentile(
        rows.map(({ ms }) => ms),
        0.95,
      ),
    ),
  };
}
