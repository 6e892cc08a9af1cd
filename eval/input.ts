import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type * as z from '../lib/zod';

/** Options every task knows; a task reads what concerns it. */
export interface EvalOptions {
  /** File or folder of labelled data. */
  data: string;
  limit: number | null;
  lang: string | null;
  /** Where to write one JSON line per row, or null. */
  out: string | null;
  /** More labelled rows, e.g. the team's confirmed log for triage. */
  history: string | null;
  tickets: string | null;
  knowledge: string | null;
  baseUrl: string | null;
  model: string | null;
  apiKeyEnv: string | null;
}

/** The input cannot be used; the message names file, line and field. The command ends with exit code 2. */
export class InputError extends Error {}

/** Runs a command; gives its exit code: 2, with the message on stderr, when its input cannot be used. */
export async function exitCodeOf(command: () => Promise<void>): Promise<0 | 2> {
  try {
    await command();
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Reads the command line after the task's name. Throws InputError on an unknown option or a bad number. */
export function parseOptions(argv: string[]): EvalOptions {
  const text = { type: 'string' } as const;
  let values: Partial<Record<string, string>>;
  try {
    values = parseArgs({
      args: argv,
      options: {
        data: text,
        limit: text,
        lang: text,
        out: text,
        history: text,
        tickets: text,
        knowledge: text,
        'base-url': text,
        model: text,
        'api-key-env': text,
      },
    }).values;
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
  const limit = values.limit === undefined ? null : Number(values.limit);
  if (limit !== null && (!Number.isInteger(limit) || limit < 1)) {
    throw new InputError(`--limit must be a whole number of 1 or more, not "${values.limit}"`);
  }
  const data = values.data ?? values.tickets;
  if (!data) throw new InputError('--data PATH is missing');
  return {
    data,
    limit,
    lang: values.lang ?? null,
    out: values.out ?? null,
    history: values.history ?? null,
    tickets: values.tickets ?? null,
    knowledge: values.knowledge ?? null,
    baseUrl: values['base-url'] ?? null,
    model: values.model ?? null,
    apiKeyEnv: values['api-key-env'] ?? null,
  };
}

/** The `*.jsonl` files of a folder in name order, or the file itself. `except` leaves out names. */
export function jsonlFiles(path: string, except: readonly string[] = []): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new InputError(`${path}: no such file or folder`);
  if (!status.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl') && !except.includes(name));
  if (names.length === 0) throw new InputError(`${path}: holds no *.jsonl file`);
  return names.sort().map((name) => join(path, name));
}

/** Rows of a JSON Lines file, each checked; InputError names file, line and field of the first bad one. */
export function readJsonl<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`${file}: cannot be read`);
  }
  const rows: z.output<Schema>[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new InputError(`${file}:${i + 1}: not JSON`);
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new InputError(`${file}:${i + 1}: ${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'invalid'}`);
    }
    rows.push(parsed.data);
  }
  return rows;
}

/** Applies `--lang` and `--limit`. */
export function narrow<Row extends { lang?: string }>(rows: Row[], options: EvalOptions): Row[] {
  const wanted = options.lang === null ? rows : rows.filter((row) => row.lang === options.lang);
  return options.limit === null ? wanted : wanted.slice(0, options.limit);
}

/** Writes what was decided row by row to `--out`, when that was asked for. */
export function writeRows(options: EvalOptions, rows: readonly object[]): void {
  if (options.out !== null) writeFileSync(options.out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** The value below which a share `p` of the values lies (nearest rank); 0 for none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? 0;
}

/** Rounds a fraction for print and JSON; null stays null (nothing to divide by). */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}

/** Prints rows as columns, numbers to the right. */
export function printTable(head: string[], rows: (string | number | null)[][]): void {
  const cells = [head, ...rows.map((row) => row.map((cell) => (cell === null ? '-' : String(cell))))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    );
  }
  console.log('');
}
