import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonlFiles, readJsonl } from '../eval/input';
import * as z from '../lib/zod';

/** A text to learn from or to measure on. */
export interface Row {
  text: string;
  hostile: boolean;
  /** The technique of an attack; `benign_hard` for look-alikes, `ordinary` for other text. */
  kind: string;
  lang: string;
  isArticle: boolean;
  /** Rows of one set were written by one hand at one time: they are left out together. */
  set: string;
}

const labelled = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.string(),
  lang: z.string(),
  surface: z.string().optional(),
  payload: z.object({ start: z.number().int(), end: z.number().int() }).nullish(),
});
const text = z.object({ text: z.string(), lang: z.string() });
const passage = z.object({ text: z.string(), lang: z.string() });
const request = z.object({ subject: z.string().default(''), body: z.string(), lang: z.string() });

const project = join(import.meta.dirname, '..');
/** Their carriers are found whatever they hide. */
const hidden = new Set(['hidden_unicode', 'bidi', 'encoded', 'homoglyph']);

/** Rows of a folder in the form of the injection evaluation. */
export function labelledRows(folder: string, set: string, names = ['injection.jsonl', 'benign.jsonl']): Row[] {
  return names.flatMap((name, at) =>
    readJsonl(join(folder, name), labelled)
      .filter(({ kind }) => !hidden.has(kind))
      .map((row) => {
        const own = row.payload ? [...row.text].slice(row.payload.start, row.payload.end).join('') : row.text;
        return {
          text: row.surface?.endsWith('_html') ? own.replace(/<!--|-->|<[^>]*>/g, ' ') : own,
          hostile: at === 0,
          kind: row.kind === 'benign_ticket' || row.kind === 'benign_email' ? 'ordinary' : row.kind,
          lang: row.lang,
          isArticle: row.surface?.startsWith('article') ?? false,
          set: row.id.startsWith('second-') ? 'second' : set,
        };
      }),
  );
}

const ordinary = (set: string, isArticle: boolean, text: string, lang: string): Row => ({
  text,
  hostile: false,
  kind: isArticle ? 'article' : 'ordinary',
  lang,
  isArticle,
  set,
});

/** One or two sentences of a ticket: easier than a whole one, and so counted apart. */
const sentence = (set: string, text: string, lang: string): Row => ({
  ...ordinary(set, false, text, lang),
  kind: 'sentence',
});

function retrievalRows(folder: string, name: string): Row[] {
  return [
    ...readJsonl(join(folder, 'passages.jsonl'), passage).map((row) =>
      ordinary(`${name} articles`, true, row.text, row.lang),
    ),
    ...readJsonl(join(folder, 'queries.jsonl'), request).map((row) =>
      ordinary(`${name} questions`, false, `${row.subject}\n${row.body}`.trim(), row.lang),
    ),
  ];
}

/** Whole mails and tickets that other tasks learn from, where they are: ordinary text here. */
function otherTasksRows(): Row[] {
  const has = (folder: string) => existsSync(join(import.meta.dirname, folder));
  const mails = has('mails')
    ? readdirSync(join(import.meta.dirname, 'mails')).filter((name) => name.endsWith('.txt'))
    : [];
  return [
    ...mails.flatMap((name) =>
      readFileSync(join(import.meta.dirname, 'mails', name), 'utf8')
        .replace(/\[\[[A-Z]+\|([^\]]*)\]\]/g, '$1')
        .split(/^=====$/m)
        .map((mail, at) => ordinary(`written mails ${at % 4}`, false, mail.trim(), name.slice(0, 2))),
    ),
    ...(has('tickets') ? jsonlFiles(join(import.meta.dirname, 'tickets')) : []).flatMap((file) =>
      readJsonl(file, request).map((row, at) =>
        ordinary(`written tickets ${at % 4}`, false, `${row.subject}\n${row.body}`.trim(), row.lang),
      ),
    ),
  ];
}

/** The texts that are published with the project. */
export function publishedRows(): Row[] {
  const own = labelledRows(join(import.meta.dirname, 'injection'), 'own', ['attacks.jsonl', 'look-alikes.jsonl']);
  const block = Object.fromEntries(
    [...new Set(own.map(({ lang, hostile }) => `${lang}${hostile}`))].map((key) => [key, 0]),
  );
  // Written in the order of their techniques: every fifth goes into one set.
  for (const row of own) {
    const key = `${row.lang}${row.hostile}`;
    row.set = `own ${(block[key] ?? 0) % 5}`;
    block[key] = (block[key] ?? 0) + 1;
  }
  const wordings = ['', '-third', '-fourth', '-fifth', '-sixth'].flatMap((name) =>
    labelledRows(join(project, `eval/wordings${name}`), name === '' ? 'fresh' : name.slice(1)),
  );
  const sentences = [
    ...jsonlFiles(join(project, 'eval/triggers')).flatMap((file) =>
      readJsonl(file, text).map((row) => sentence('trigger sentences', row.text, row.lang)),
    ),
    ...jsonlFiles(join(project, 'eval/held-out')).flatMap((file) =>
      readJsonl(file, text).map((row) => sentence('held-out sentences', row.text, row.lang)),
    ),
    ...jsonlFiles(join(project, 'eval/mails')).flatMap((file) =>
      readJsonl(file, text).map((row) => ordinary('mails', false, row.text, row.lang)),
    ),
  ];
  const help = ['retrieval', 'retrieval-second'].flatMap((set) => {
    const folder = join(project, 'eval/held-out', set);
    const langs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return langs.flatMap(({ name }) => retrievalRows(join(folder, name), set));
  });
  return [...own, ...wordings, ...sentences, ...help, ...otherTasksRows()];
}

/**
 * The evaluation data that the project does not carry: `injection-dev`, `triage-dev` and `retrieval-dev` in one folder.
 * Throws InputError where one is missing.
 */
export function extraRows(folder: string): Row[] {
  const tickets = jsonlFiles(join(folder, 'triage-dev')).flatMap((file) => readJsonl(file, request));
  return [
    ...labelledRows(join(folder, 'injection-dev'), 'development'),
    ...tickets.map((row) => ordinary('tickets', false, `${row.subject}\n${row.body}`.trim(), row.lang)),
    ...['firefox-en', 'thunderbird-it'].flatMap((name) => retrievalRows(join(folder, 'retrieval-dev', name), name)),
  ];
}
