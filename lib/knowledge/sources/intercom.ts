import { ProblemError, problem } from '../../problem';
import { detectLanguage } from '../../text/language';
import * as z from '../../zod';
import type { RawArticle } from '../types';
import { getJson } from './get-json';
import { languageOf } from './language-of';
import type { SourceDeps, SourceReader } from './source';

// Facts: intercom/Intercom-OpenAPI, descriptions/2.14: GET /articles, pages by number; translations under their locale.
const translationSchema = z.object({
  title: z.string().max(1000).nullish(),
  body: z.string().max(2_000_000).nullish(),
  state: z.string().max(40).nullish(),
  url: z.string().max(3000).nullish(),
  updated_at: z.number().nullish(),
});
const articleSchema = translationSchema.extend({
  id: z.union([z.string().max(60), z.number()]),
  default_locale: z.string().max(20).nullish(),
  translated_content: z.record(z.string(), z.unknown()).nullish(),
});
const pageSchema = z.object({
  data: z.array(z.unknown()).max(500),
  total_count: z.number().int().nullish(),
  pages: z.object({ page: z.number().int(), total_pages: z.number().int() }),
});

/** The API hosts by region; any other host would get the token. */
export const intercomApis = ['https://api.intercom.io', 'https://api.eu.intercom.io', 'https://api.au.intercom.io'];

function versionOf(id: string, locale: string, given: z.infer<typeof translationSchema>): RawArticle | null {
  const { title, body, state, url, updated_at } = given;
  if (state !== 'published' || !title || !body) return null;
  const lang = languageOf(locale);
  return {
    id: `${id}:${locale || 'default'}`,
    title,
    format: 'html',
    body,
    url: url && /^https:\/\//.test(url) ? url : null,
    lang: lang === 'und' ? detectLanguage(`${title}\n${body.slice(0, 5000)}`).lang : lang,
    updatedAt: updated_at ? updated_at * 1000 : null,
    internal: false,
  };
}

/** An article in all its published languages. */
function versionsOf(raw: unknown): RawArticle[] | null {
  const parsed = articleSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { id, default_locale, translated_content, ...own } = parsed.data;
  const others = Object.entries(translated_content ?? {}).flatMap(([locale, content]) => {
    const translation = translationSchema.safeParse(content);
    return translation.success && locale !== default_locale ? [versionOf(String(id), locale, translation.data)] : [];
  });
  return [versionOf(String(id), default_locale ?? '', own), ...others].filter((one) => one !== null);
}

/** The published articles of an Intercom workspace by its API, with a token that an admin gave. */
export function intercom(api: string, token: () => Promise<string | null>, deps: SourceDeps): SourceReader {
  return async ({ cursor, signal }) => {
    if (!intercomApis.includes(api))
      throw new ProblemError(problem('source-bad-address', { address: api.slice(0, 200) }));
    const secret = await token();
    const host = new URL(api).host;
    if (!secret) throw new ProblemError(problem('source-forbidden', { host, status: 401 }));
    const number = Number(cursor ?? '1');
    const answer = await getJson(deps, `${api}/articles?per_page=50&page=${number}`, signal, {
      headers: { authorization: `Bearer ${secret}`, 'intercom-version': '2.14' },
      redirect: 'manual',
    });
    const parsed = pageSchema.safeParse(answer);
    if (!parsed.success)
      throw new ProblemError(
        problem('source-not-json', { host, field: parsed.error.issues[0]?.path.join('.') || 'data' }),
      );
    const { data, pages, total_count } = parsed.data;
    const made = data.map(versionsOf);
    return {
      articles: made.flatMap((versions) => versions ?? []),
      withdrawn: [],
      rowErrors: made.flatMap((versions, at) =>
        versions === null ? [problem('source-bad-row', { file: 'articles', row: at + 1, field: 'id' })] : [],
      ),
      cursor: data.length > 0 && number < Math.min(pages.total_pages, 1000) ? String(number + 1) : null,
      total: total_count ?? null,
      newest: null,
    };
  };
}
