import { ProblemError, problem } from '../../problem';
import { htmlToText } from '../../text/html';
import { detectLanguage } from '../../text/language';
import * as z from '../../zod';
import type { RawArticle } from '../types';
import { getJson } from './get-json';
import type { SourceDeps, SourceReader } from './source';

// Facts: developer.atlassian.com/cloud/confluence/rest/v1/api-group-content (search by CQL, `body.view` is rendered HTML,
// `_links.next` leads on); same-site session cookies are taken.
const pageSchema = z.object({
  results: z.array(z.unknown()).max(500),
  totalSize: z.number().int().nullish(),
  _links: z.object({ next: z.string().max(4000).nullish() }).nullish(),
});
const contentSchema = z.object({
  id: z.string().max(60),
  title: z.string().max(1000),
  body: z.object({ view: z.object({ value: z.string().max(4_000_000) }) }),
  version: z.object({ when: z.string().max(40).nullish() }).nullish(),
  _links: z.object({ webui: z.string().max(2000).nullish() }).nullish(),
});

/** Confluence is found under `/wiki` of an Atlassian site. Throws `source-bad-address`. */
export function confluenceSite(address: string): string {
  const typed = address.trim();
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || !url.hostname.includes('.'))
    throw new ProblemError(problem('source-bad-address', { address: typed.slice(0, 200) }));
  return `${url.origin}${url.hostname.endsWith('.atlassian.net') || url.pathname.startsWith('/wiki') ? '/wiki' : ''}`;
}

function articleOf(raw: unknown, site: string, internal: boolean): RawArticle | null {
  const parsed = contentSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { id, title, body, version, _links } = parsed.data;
  const at = Date.parse(version?.when ?? '');
  return {
    id: `page:${id}`,
    title,
    format: 'html',
    body: body.view.value,
    url: _links?.webui ? `${site}${_links.webui}` : `${site}/pages/viewpage.action?pageId=${encodeURIComponent(id)}`,
    lang: detectLanguage(`${title}\n${htmlToText(body.view.value).slice(0, 5000)}`).lang,
    updatedAt: Number.isNaN(at) ? null : at,
    internal,
  };
}

/** Pages of Confluence spaces with the agent's own session; all spaces that the agent may read when none is named. */
export function confluence(site: string, spaces: readonly string[], internal: boolean, deps: SourceDeps): SourceReader {
  const keys = spaces.map((key) => key.replace(/[^\w~-]/g, '')).filter(Boolean);
  const where = keys.length > 0 ? ` and space in (${keys.map((key) => `"${key}"`).join(',')})` : '';
  const query = new URLSearchParams({
    cql: `type=page${where} order by lastmodified desc`,
    expand: 'body.view,version',
    limit: '25',
  });
  const first = `${site}/rest/api/content/search?${query}`;
  return async ({ cursor, signal }) => {
    const url = cursor ?? first;
    const host = new URL(site).host;
    const parsed = pageSchema.safeParse(await getJson(deps, url, signal, { session: true }));
    if (!parsed.success)
      throw new ProblemError(
        problem('source-not-json', { host, field: parsed.error.issues[0]?.path.join('.') || 'results' }),
      );
    const made = parsed.data.results.map((raw) => articleOf(raw, site, internal));
    const next = parsed.data._links?.next ?? null;
    // `next` comes relative to the site, `/rest/api/…`.
    const leads = next === null ? null : new URL(next.startsWith('/rest') ? `${site}${next}` : next, site);
    if (leads !== null && (leads.origin !== new URL(site).origin || leads.href === url))
      throw new ProblemError(problem('source-not-json', { host, field: '_links.next' }));
    return {
      articles: made.filter((one) => one !== null),
      withdrawn: [],
      rowErrors: made.flatMap((one, at) =>
        one === null ? [problem('source-bad-row', { file: 'pages', row: at + 1, field: 'body.view' })] : [],
      ),
      cursor: parsed.data.results.length > 0 ? (leads?.href ?? null) : null,
      total: parsed.data.totalSize ?? null,
      newest: null,
    };
  };
}
