import Papa from 'papaparse';
import { type Problem, problem } from '../../problem';
import { detectLanguage } from '../../text/language';
import * as z from '../../zod';
import type { RawArticle } from '../types';
import { languageOf } from './language-of';

interface TableFile {
  path: string;
  text: string;
  modifiedAt: number | null;
}

export interface ReadFile {
  articles: RawArticle[];
  problems: Problem[];
}

/** Names that columns and fields go by, folded; the first is the one named in messages. */
const fields = {
  title: [
    'title',
    'question',
    'subject',
    'name',
    'quick_text_name',
    'titre',
    'objet',
    'nom',
    'titel',
    'vraag',
    'onderwerp',
    'frage',
    'betreff',
    'titulo',
    'pregunta',
    'asunto',
    'nombre',
    'titolo',
    'domanda',
    'oggetto',
    'nome',
    'pergunta',
    'assunto',
  ],
  text: [
    'answer',
    'text',
    'body',
    'content',
    'reply',
    'reponse',
    'texte',
    'contenu',
    'antwoord',
    'tekst',
    'inhoud',
    'antwort',
    'inhalt',
    'respuesta',
    'texto',
    'contenido',
    'risposta',
    'testo',
    'contenuto',
    'resposta',
    'conteudo',
    'comment_value',
    'body_html',
    'message',
  ],
  lang: ['lang', 'language', 'locale', 'langue', 'taal', 'sprache', 'idioma', 'lingua'],
  url: ['url', 'link', 'address', 'html_url', 'lien', 'enlace'],
  internal: ['internal', 'private', 'interne', 'intern', 'interno'],
  updated: ['updated', 'updated_at', 'modified', 'date', 'last_modified'],
  id: ['id', 'key', 'number'],
} as const;
type Field = keyof typeof fields;

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Lists under which an export may keep its entries. */
const listNames = [
  'items',
  'articles',
  'entries',
  'data',
  'macros',
  'saved_replies',
  'canned_responses',
  'questions',
  'results',
  'faq',
  'faqs',
];
const mostRows = 20_000;
const mostProblems = 20;

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]).catch(''));

function pick(row: Record<string, unknown>, field: Field): string {
  for (const [name, value] of Object.entries(row)) {
    if (fields[field].some((known) => known === fold(name)) && value !== null && value !== undefined)
      return String(value).trim();
  }
  return '';
}

function articleOf(row: Record<string, unknown>, at: number, file: TableFile, internal: boolean): RawArticle | Problem {
  const title = pick(row, 'title');
  const text = pick(row, 'text');
  const bad = (field: Field) => problem('source-bad-row', { file: file.path, row: at + 1, field: fields[field][0] });
  if (text === '') return bad('text');
  if (title === '') return bad('title');
  const url = pick(row, 'url');
  if (url !== '' && !/^https?:\/\//i.test(url)) return bad('url');
  const named = languageOf(pick(row, 'lang'));
  const updated = Date.parse(pick(row, 'updated'));
  const isHtml = /<(?:p|br|div|ul|ol|a|strong|em|table|h\d)\b[^>]*>/i.test(text);
  return {
    id: `${file.path}#${pick(row, 'id') || at + 1}`.slice(0, 280),
    title: title.slice(0, 1000),
    format: isHtml ? 'html' : 'markdown',
    body: text,
    url: url || null,
    lang: named === 'und' ? detectLanguage(`${title}\n${text}`).lang : named,
    updatedAt: Number.isNaN(updated) ? file.modifiedAt : updated,
    internal: internal || /^(?:true|yes|1|oui|ja|si|sí|sim)$/i.test(pick(row, 'internal')),
  };
}

function read(rows: readonly unknown[], file: TableFile, internal: boolean): ReadFile {
  const result: ReadFile = { articles: [], problems: [] };
  for (const [at, given] of rows.slice(0, mostRows).entries()) {
    const row = rowSchema.safeParse(given);
    const made = row.success
      ? articleOf(row.data, at, file, internal)
      : problem('source-bad-row', { file: file.path, row: at + 1, field: fields.text[0] });
    if ('id' in made) result.articles.push(made);
    else if (result.problems.length < mostProblems) result.problems.push(made);
  }
  if (rows.length > mostRows)
    result.problems.push(problem('source-bad-file', { file: file.path, field: `rows > ${mostRows}` }));
  return result;
}

/** A CSV of questions and answers or saved replies; the separator is found, the first line names the columns. */
export function readCsvFile(file: TableFile, internal: boolean): ReadFile {
  const parsed = Papa.parse<Record<string, string>>(file.text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const names = (parsed.meta.fields ?? []).map(fold);
  const missing = (['title', 'text'] as const).find((field) => !fields[field].some((known) => names.includes(known)));
  if (missing)
    return { articles: [], problems: [problem('source-bad-file', { file: file.path, field: fields[missing][0] })] };
  return read(parsed.data, file, internal);
}

/** A JSON list of questions and answers, saved replies or macros, bare or under a usual name; or one a line (JSONL). */
export function readJsonFile(file: TableFile, internal: boolean): ReadFile {
  const bad = (field: string): ReadFile => ({
    articles: [],
    problems: [problem('source-bad-file', { file: file.path, field })],
  });
  const value = parseJson(file.text);
  if (value === undefined) return bad('JSON');
  if (Array.isArray(value)) return read(value, file, internal);
  if (typeof value !== 'object' || value === null) return bad('items');
  const list = listNames.map((name) => Reflect.get(value, name)).find(Array.isArray);
  if (list) return read(list, file, internal);
  // `{"question": "answer"}` is a common way to keep a small FAQ.
  const pairs = Object.entries(value).filter(([, answer]) => typeof answer === 'string');
  if (pairs.length === 0) return bad('items');
  return read(
    pairs.map(([title, text]) => ({ title, text })),
    file,
    internal,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      return lines.length > 1 ? lines.map((line) => JSON.parse(line)) : undefined;
    } catch {
      return undefined;
    }
  }
}
