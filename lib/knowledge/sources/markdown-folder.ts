import { type Problem, problem } from '../../problem';
import { detectLanguage } from '../../text/language';
import type { FileRow, KnowledgeStore } from '../store';
import type { RawArticle } from '../types';
import { readFrontMatter } from './front-matter';
import { readHtmlFile } from './html-file';
import { languageOf } from './language-of';
import type { SourcePage, SourceReader } from './source';
import { type ReadFile, readCsvFile, readJsonFile } from './table-file';

const filesPerPage = 50;

function titleOf(body: string, path: string): string {
  const heading = /^#[ \t]+(.+?)[ \t#]*$/m.exec(body)?.[1];
  const name = path.split('/').at(-1) ?? path;
  return (heading ?? name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ')).slice(0, 1000);
}

function langOfPath(path: string): string | null {
  // `fr/facture.md` and `facture.fr.md` are both common.
  return /(?:^|\/)([a-z]{2})(?:-[a-z]{2})?\//i.exec(path)?.[1] ?? /\.([a-z]{2})\.\w+$/i.exec(path)?.[1] ?? null;
}

/** One Markdown file as an article; a bad file gives a problem that names it and the field. */
export function readMarkdownFile(
  file: Pick<FileRow, 'path' | 'text' | 'modifiedAt'>,
  internal: boolean,
): { ok: true; article: RawArticle } | { ok: false; problem: Problem } {
  const read = readFrontMatter(file.path, file.text);
  if (!read.ok) return read;
  const { matter, body } = read;
  if (body.trim() === '') return { ok: false, problem: problem('source-bad-file', { file: file.path, field: 'text' }) };
  const title = matter.title ?? titleOf(body, file.path);
  const named = matter.lang ?? langOfPath(file.path);
  const lang = named === null ? 'und' : languageOf(named);
  return {
    ok: true,
    article: {
      id: file.path,
      title,
      format: 'markdown',
      // The title stands above every passage; repeating it as the first heading says nothing.
      body: body.replace(/^\s*#[ \t]+.*(?:\r?\n|$)/, (line) => (titleOf(line, '') === title ? '' : line)),
      url: matter.url ?? null,
      lang: lang === 'und' && matter.lang === undefined ? detectLanguage(`${title}\n${body}`).lang : lang,
      updatedAt: matter.updated === undefined ? file.modifiedAt : Date.parse(matter.updated),
      internal: internal || matter.internal === 'true' || matter.internal === 'yes',
    },
  };
}

/** One file of a folder source, by its ending. A PDF comes as the HTML that the view made of it (lib/text/pdf-html). */
export function readFile(file: Omit<FileRow, 'sourceId'>, internal: boolean): ReadFile {
  if (file.fault) return { articles: [], problems: [problem(`file-${file.fault}`, { file: file.path.slice(0, 500) })] };
  if (/\.(?:html?|pdf)$/i.test(file.path)) return readHtmlFile(file, internal);
  if (/\.(?:csv|tsv)$/i.test(file.path)) return readCsvFile(file, internal);
  if (/\.jsonl?$/i.test(file.path)) return readJsonFile(file, internal);
  const read = readMarkdownFile(file, internal);
  return read.ok ? { articles: [read.article], problems: [] } : { articles: [], problems: [read.problem] };
}

/** Reads the stored files of a folder source, by path. */
export function markdownFolder(sourceId: string, internal: boolean, store: KnowledgeStore): SourceReader {
  return async ({ cursor, signal }): Promise<SourcePage> => {
    signal.throwIfAborted();
    const [files, paths] = await store.read((tx) =>
      Promise.all([tx.files.ofSource(sourceId, cursor ?? '', filesPerPage), tx.files.paths(sourceId)]),
    );
    const page: SourcePage = {
      articles: [],
      withdrawn: [],
      rowErrors: [],
      cursor: null,
      total: paths.length,
      newest: null,
    };
    for (const file of files) {
      const { articles, problems } = readFile(file, internal);
      page.articles.push(...articles);
      page.rowErrors.push(...problems);
    }
    page.cursor = files.length < filesPerPage ? null : (files.at(-1)?.path ?? null);
    return page;
  };
}
