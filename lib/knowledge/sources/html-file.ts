import { problem } from '../../problem';
import { htmlToText } from '../../text/html';
import { detectLanguage } from '../../text/language';
import { pageMeta } from '../website/page-meta';
import { languageOf } from './language-of';
import type { ReadFile } from './table-file';

/** One HTML file as an article; navigation, scripts and hidden parts are left out as in every article. */
export function readHtmlFile(
  file: { path: string; text: string; modifiedAt: number | null },
  internal: boolean,
): ReadFile {
  const meta = pageMeta(file.text, 'https://file.invalid/');
  const text = htmlToText(file.text);
  if (text.trim() === '')
    return { articles: [], problems: [problem('source-bad-file', { file: file.path, field: 'text' })] };
  const name = file.path.split('/').at(-1) ?? file.path;
  const title = meta.heading || meta.title || name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');
  const lang = languageOf(meta.lang);
  // What stands before `body` is head; `htmlBlocks` reads the rest.
  const body = /<body\b[^>]*>([\s\S]*)$/i.exec(file.text)?.[1] ?? file.text;
  const canonical = meta.canonical?.startsWith('https://file.invalid/') ? null : meta.canonical;
  return {
    articles: [
      {
        id: file.path,
        title: title.slice(0, 1000),
        format: 'html',
        body,
        url: canonical,
        lang: lang === 'und' ? detectLanguage(`${title}\n${text.slice(0, 5000)}`).lang : lang,
        updatedAt: meta.modifiedAt ?? file.modifiedAt,
        internal,
      },
    ],
    problems: [],
  };
}
