import EmailReplyParser from 'email-reply-parser';
import { renderHtml } from '../lib/text/html';
import { words } from '../lib/text/words';
import { cleanMessage } from '../lib/ticket/clean-message';
import * as z from '../lib/zod';
import { type EvalOptions, jsonlFiles, narrow, printTable, readJsonl, share, writeRows } from './input';

const rowSchema = z.object({
  id: z.string(),
  lang: z.string(),
  format: z.enum(['text', 'html']),
  raw: z.string(),
  expected: z.string(),
  source: z.string(),
});

interface Tally {
  pairs: number;
  exact: number;
  f1: number;
  lost: number;
  expectedWords: number;
}

/**
 * Compares cleaned mails with what their senders newly wrote: exact without white space, and by words. Beside it the
 * same for the npm package email-reply-parser, which gets the text of an HTML mail.
 */
export async function run(options: EvalOptions): Promise<object> {
  const rows = narrow(
    jsonlFiles(options.data).flatMap((file) => readJsonl(file, rowSchema)),
    options,
  );
  const bySource = new Map<string, Tally>();
  const total = tally();
  const parser = tally();
  const out: object[] = [];
  for (const row of rows) {
    const input = row.format === 'html' ? { html: row.raw, text: null } : { html: null, text: row.raw };
    const { text } = cleanMessage(input);
    const { exact, overlap } = judged(text, row.expected);
    const source = bySource.get(row.source) ?? tally();
    bySource.set(row.source, source);
    for (const sum of [total, source]) add(sum, { exact, overlap });
    const plain = row.format === 'html' ? renderHtml(row.raw).text : row.raw;
    add(parser, judged(new EmailReplyParser().read(plain).getVisibleText(), row.expected));
    out.push({ id: row.id, exact, wordF1: overlap.f1, lost: overlap.lost, got: text, expected: row.expected });
  }
  printTable(
    ['source', 'pairs', 'exact', 'word F1', 'words lost'],
    [...bySource, ['all', total] as const, ['email-reply-parser', parser] as const].map(([name, sum]) => [
      name,
      sum.pairs,
      sum.exact,
      share(sum.f1, sum.pairs),
      share(sum.lost, sum.expectedWords),
    ]),
  );
  writeRows(options, out);
  return {
    task: 'email',
    pairs: total.pairs,
    exact: total.exact,
    wordF1: share(total.f1, total.pairs),
    replyWordsLost: share(total.lost, total.expectedWords),
    emailReplyParser: {
      exact: parser.exact,
      wordF1: share(parser.f1, parser.pairs),
      replyWordsLost: share(parser.lost, parser.expectedWords),
    },
  };
}

type Judgement = { exact: boolean; overlap: ReturnType<typeof common> };

function judged(text: string, expected: string): Judgement {
  return { exact: bare(text) === bare(expected), overlap: common(words(text), words(expected)) };
}

function add(sum: Tally, { exact, overlap }: Judgement): void {
  sum.pairs += 1;
  sum.exact += exact ? 1 : 0;
  sum.f1 += overlap.f1;
  sum.lost += overlap.lost;
  sum.expectedWords += overlap.expected;
}

function tally(): Tally {
  return { pairs: 0, exact: 0, f1: 0, lost: 0, expectedWords: 0 };
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Multiset overlap of words; two empty texts agree fully. */
function common(got: string[], expected: string[]): { f1: number; lost: number; expected: number } {
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
  return { f1: both === 0 ? 1 : (2 * shared) / both, lost: expected.length - shared, expected: expected.length };
}
