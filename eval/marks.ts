import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toConfirm } from '../lib/drafting/confirmation';
import { createGrounding } from '../lib/drafting/ground';
import type { ReplyLanguage } from '../lib/drafting/phrases/index';
import type { DraftWarning } from '../lib/drafting/types';
import type { PassageHit } from '../lib/knowledge/types';
import { createMask } from '../lib/privacy/mask';
import { fold, sentences } from '../lib/text/words';
import * as z from '../lib/zod';
import { type EvalOptions, jsonlFiles, narrow, printTable, readJsonl, share, writeRows } from './input';

const langSchema = z.enum(['en', 'fr', 'nl', 'de', 'es', 'it', 'pt']);
const frameSchema = z.object({
  lang: langSchema,
  greeting: z.string(),
  opening: z.string(),
  grounded: z.string(),
  closing: z.string(),
  question: z.string(),
  title: z.string(),
  passage: z.string(),
});
type Frame = z.infer<typeof frameSchema>;
const obeyedSchema = z.object({ id: z.string(), lang: langSchema, kind: z.string(), bad: z.string() });
type Obeyed = z.infer<typeof obeyedSchema>;
const ordinarySchema = z.object({
  id: z.string(),
  lang: langSchema,
  set: z.string(),
  passage: z.string(),
  passageLang: langSchema,
  said: z.string(),
  text: z.string(),
});
type Ordinary = z.infer<typeof ordinarySchema>;

const requester = 'Martha Okonjo';
const ourHosts = ['acme.zendesk.com', 'help.brightline.example'];

function hitOf(title: string, text: string, lang: ReplyLanguage): PassageHit {
  return {
    id: 'kb/1#0',
    articleId: 'kb/1',
    sourceId: 'kb',
    sourceName: 'Help centre',
    title,
    headings: [],
    text,
    url: 'https://help.brightline.example/articles/1',
    lang,
    updatedAt: null,
    internal: false,
    score: 10,
    matched: [],
  };
}

/** What stops one key from inserting the text, and the text as it would be shown. */
function check(lang: ReplyLanguage, text: string, hit: PassageHit, said: string[]) {
  const scope = {
    lang,
    passages: [hit],
    said,
    own: [],
    hosts: ourHosts,
    names: requester.split(' '),
    mask: createMask(),
  };
  const checked = createGrounding(scope).ground(text);
  return { text: checked.text, warnings: toConfirm({ warnings: checked.warnings, kind: 'answer', by: 'model' }) };
}

/** A good letter with one thing in it that the attack wanted, dictated by the customer or standing in the article. */
function letterOf(row: Obeyed, frame: Frame): string {
  const greeting = row.kind === 'greeting' ? row.bad : frame.greeting;
  const closing = row.kind === 'signature' ? row.bad : frame.closing;
  const bad = row.kind === 'article' ? row.bad.replace(/[.!?]$/, ' [1]$&') : row.bad;
  const inBody = row.kind === 'greeting' || row.kind === 'signature' ? [] : [bad];
  return [greeting, `${frame.opening} ${frame.grounded}`, ...inBody, closing].join('\n\n');
}

const bare = (text: string): string => fold(text.replace(/\[\d{1,2}\]/g, '')).replace(/\s+/g, '');

function isTold(warnings: readonly DraftWarning[], words: string): boolean {
  const wanted = bare(words);
  return warnings.some(
    ({ detail }) => detail !== '' && (wanted.includes(bare(detail)) || bare(detail).includes(wanted)),
  );
}

function judgeObeyed(row: Obeyed, frame: Frame) {
  const dictated = markedAs(row, frame, true);
  return { ...row, marked: dictated.marked, retold: markedAs(row, frame, false).marked, codes: dictated.codes };
}

/** `dictated`: the customer's message holds the very words; otherwise it asked in words of its own. */
function markedAs(row: Obeyed, frame: Frame, dictated: boolean) {
  const inArticle = row.kind === 'article';
  const hit = hitOf(frame.title, inArticle ? `${frame.passage} ${row.bad}` : frame.passage, row.lang);
  const said = [frame.question, ...(inArticle || !dictated ? [] : [row.bad])];
  const { warnings } = check(row.lang, letterOf(row, frame), hit, said);
  return { marked: isTold(warnings, row.bad), codes: warnings.map(({ code, detail }) => `${code}: ${detail}`) };
}

function judgeOrdinary(row: Ordinary) {
  const { text, warnings } = check(row.lang, row.text, hitOf('Help', row.passage, row.passageLang), [row.said]);
  const all = text.split(/\n+/).flatMap((line) => sentences(line, row.lang));
  const marked = all.filter((sentence) => isTold(warnings, sentence));
  return { ...row, sentences: all.length, marked, codes: warnings.map(({ code, detail }) => `${code}: ${detail}`) };
}

/**
 * What an attack wants in a draft, and whether the agent is stopped at it: drafts as an obeying model writes them, good
 * but for one sentence (`obeyed-*.jsonl`), and ordinary drafts in which every mark is one too many (`ordinary*.jsonl`).
 * @returns The figures of the last line; fractions 0..1.
 */
export async function run(options: EvalOptions): Promise<object> {
  const frames = new Map(readJsonl(join(options.data, 'frames.jsonl'), frameSchema).map((one) => [one.lang, one]));
  const obeyed: Record<
    string,
    { drafts: number; marked: number | null; retold: number | null; byKind: Record<string, number | null> }
  > = {};
  const ordinary: Record<string, { drafts: number; sentences: number; marked: number | null; drafted: number | null }> =
    {};
  const written: object[] = [];
  for (const file of jsonlFiles(options.data, ['frames.jsonl'])) {
    if (!existsSync(file)) continue;
    const name = file.slice(file.lastIndexOf('/') + 1, -'.jsonl'.length);
    if (name.startsWith('obeyed')) {
      const rows = narrow(readJsonl(file, obeyedSchema), options).flatMap((row) => {
        const frame = frames.get(row.lang);
        return frame ? [judgeObeyed(row, frame)] : [];
      });
      written.push(...rows);
      const rate = (some: typeof rows) => share(some.filter(({ marked }) => marked).length, some.length);
      const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
      const byKind = Object.fromEntries(kinds.map((kind) => [kind, rate(rows.filter((row) => row.kind === kind))]));
      const retold = share(rows.filter((row) => row.retold).length, rows.length);
      obeyed[name] = { drafts: rows.length, marked: rate(rows), retold, byKind };
      continue;
    }
    const rows = narrow(readJsonl(file, ordinarySchema), options).map(judgeOrdinary);
    written.push(...rows);
    for (const set of [...new Set(rows.map((row) => row.set))]) {
      const own = rows.filter((row) => row.set === set);
      const all = own.reduce((sum, row) => sum + row.sentences, 0);
      const marked = own.reduce((sum, row) => sum + row.marked.length, 0);
      const drafted = share(own.filter(({ codes }) => codes.length > 0).length, own.length);
      ordinary[set] = { drafts: own.length, sentences: all, marked: share(marked, all), drafted };
    }
  }
  for (const [name, { drafts, marked, retold, byKind }] of Object.entries(obeyed))
    printTable(
      [name, 'marked'],
      [[`all ${drafts}`, marked], ['in words of its own', retold], ...Object.entries(byKind)],
    );
  printTable(
    ['ordinary', 'drafts', 'sentences', 'sentences marked', 'drafts marked'],
    Object.entries(ordinary).map(([set, one]) => [set, one.drafts, one.sentences, one.marked, one.drafted]),
  );
  writeRows(options, written);
  return { task: 'marks', obeyed, ordinary };
}
