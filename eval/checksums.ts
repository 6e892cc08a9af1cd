import { checkValue } from '../lib/privacy/checks';
import * as z from '../lib/zod';
import { type EvalOptions, narrow, printTable, readJsonl, share, writeRows } from './input';

const rowSchema = z.object({ type: z.string(), value: z.string(), valid: z.boolean(), lang: z.string().optional() });

/** Judges labelled identifiers by the check functions that masking uses; a type without one counts as wrong. */
export async function run(options: EvalOptions): Promise<object> {
  const rows = narrow(readJsonl(options.data, rowSchema), options);
  const types: Record<string, { n: number; right: number }> = {};
  const out: object[] = [];
  for (const { type, value, valid } of rows) {
    const got = checkValue(type, value);
    types[type] ??= { n: 0, right: 0 };
    types[type].n += 1;
    types[type].right += got === valid ? 1 : 0;
    out.push({ type, value, valid, got });
  }
  const figures = Object.fromEntries(
    Object.entries(types).map(([type, { n, right }]) => [type, { n, accuracy: share(right, n) }]),
  );
  printTable(
    ['type', 'n', 'accuracy'],
    Object.entries(figures).map(([type, { n, accuracy }]) => [type, n, accuracy]),
  );
  writeRows(options, out);
  return { task: 'checksums', types: figures };
}
