import { type Problem, ProblemError, problem } from '../../problem';
import * as z from '../../zod';
import type { RawArticle } from '../types';
import { getJson } from './get-json';
import { languageOf } from './language-of';
import type { PageRequest, SourceDeps, SourcePage, SourceReader } from './source';

// Facts: developer.zendesk.com/api-reference/help_center/help-center-api/articles (list by locale; the locale is
// required for anonymous readers), …/introduction/pagination (cursor pages).
const localesSchema = z.object({ locales: z.array(z.string().min(1).max(20)).max(200) });
const pageSchema = z.object({
  articles: z.array(z.unknown()).max(1000),
  meta: z.object({ has_more: z.boolean() }),
  links: z.object({ next: z.string().max(4000).nullish() }),
});
const articleSchema = z.object({
  id: z.union([z.number().int(), z.string().max(30)]),
  html_url: z.url().max(3000).nullish(),
  locale: z.string().max(20),
  title: z.string().max(1000),
  body: z.string().max(2_000_000).nullish(),
  draft: z.boolean().nullish(),
  updated_at: z.iso.datetime({ offset: true }),
  user_segment_id: z.union([z.number(), z.string()]).nullish(),
  user_segment_ids: z.array(z.union([z.number(), z.string()])).nullish(),
});
const cursorSchema = z.object({
  locales: z.array(z.string()),
  at: z.number().int(),
  url: z.string().nullable(),
  /** Articles of this locale so far came newest first, so that an incremental run may stop early. */
  ordered: z.boolean(),
  last: z.number().nullable(),
});
type Cursor = z.infer<typeof cursorSchema>;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The origin of a help centre from what a person typed; https, or http on loopback. Throws `source-bad-address`. */
export function helpCenterOrigin(address: string): string {
  const typed = address.trim();
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  } catch {
    throw new ProblemError(problem('source-bad-address', { address: typed.slice(0, 200) }));
  }
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  if (!secure || url.username !== '' || url.password !== '' || !/[.:]|^localhost$/.test(url.hostname)) {
    throw new ProblemError(problem('source-bad-address', { address: url.host.slice(0, 200) }));
  }
  return url.origin;
}

function firstField(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') || 'answer';
}

function articlesUrl(origin: string, locale: string): string {
  const url = new URL(`/api/v2/help_center/${encodeURIComponent(locale)}/articles.json`, origin);
  url.searchParams.set('page[size]', '100');
  url.searchParams.set('sort_by', 'updated_at');
  url.searchParams.set('sort_order', 'desc');
  return url.href;
}

/** The next page's address; another origin would send the run, and its trust, elsewhere. */
function nextUrl(origin: string, next: string | null | undefined, current: string): string | null {
  if (!next) return null;
  const url = new URL(next, origin);
  if (url.origin !== origin) {
    throw new ProblemError(problem('source-bad-address', { address: new URL(origin).host, movedTo: url.host }));
  }
  if (url.href === current) throw new ProblemError(problem('source-not-json', { host: url.host, field: 'links.next' }));
  return url.href;
}

async function begin(deps: SourceDeps, origin: string, signal: AbortSignal): Promise<Cursor> {
  const parsed = localesSchema.safeParse(await getJson(deps, `${origin}/api/v2/help_center/locales.json`, signal));
  const host = new URL(origin).host;
  if (!parsed.success) throw new ProblemError(problem('source-not-json', { host, field: firstField(parsed.error) }));
  if (parsed.data.locales.length === 0) throw new ProblemError(problem('source-empty', { host }));
  return { locales: parsed.data.locales, at: 0, url: null, ordered: true, last: null };
}

function parseCursor(text: string): Cursor | null {
  try {
    return cursorSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

type Read =
  | { kind: 'article'; article: RawArticle }
  | { kind: 'withdrawn'; id: string }
  | { kind: 'bad'; problem: Problem };

function readArticle(raw: unknown): Read & { updatedAt: number | null } {
  const parsed = articleSchema.safeParse(raw);
  if (!parsed.success) {
    const id = z.object({ id: z.union([z.number(), z.string().max(30)]) }).safeParse(raw);
    const file = id.success ? String(id.data.id) : 'article';
    const shown = problem('source-bad-file', { file, field: firstField(parsed.error) });
    return { kind: 'bad', problem: shown, updatedAt: null };
  }
  const { id: number, locale, title, body, html_url, draft, user_segment_id, user_segment_ids } = parsed.data;
  const id = `${number}:${locale.toLowerCase()}`;
  const updatedAt = Date.parse(parsed.data.updated_at);
  const restricted = (user_segment_id ?? null) !== null || (user_segment_ids ?? []).length > 0;
  if (draft === true || restricted || !body) return { kind: 'withdrawn', id, updatedAt };
  const url = html_url && /^https?:/.test(html_url) ? html_url : null;
  const article: RawArticle = {
    id,
    title,
    format: 'html',
    body,
    url,
    lang: languageOf(locale),
    updatedAt,
    internal: false,
  };
  return { kind: 'article', article, updatedAt };
}

/** Reads the public articles of a Zendesk help centre, all locales, newest change first. */
export function zendeskHelpCenter(address: string, deps: SourceDeps): SourceReader {
  const origin = helpCenterOrigin(address);
  return async ({ cursor, since, signal }: PageRequest): Promise<SourcePage> => {
    const at = (cursor === null ? null : parseCursor(cursor)) ?? (await begin(deps, origin, signal));
    const url = at.url === null ? articlesUrl(origin, at.locales[at.at] ?? '') : nextUrl(origin, at.url, '');
    const parsed = pageSchema.safeParse(await getJson(deps, url ?? origin, signal));
    if (!parsed.success) {
      throw new ProblemError(
        problem('source-not-json', { host: new URL(origin).host, field: firstField(parsed.error) }),
      );
    }
    const page: SourcePage = { articles: [], withdrawn: [], rowErrors: [], cursor: null, total: null, newest: null };
    let { ordered, last } = at;
    let reached = false;
    for (const raw of parsed.data.articles) {
      const read = readArticle(raw);
      if (read.kind === 'bad') page.rowErrors.push(read.problem);
      else if (read.kind === 'withdrawn') page.withdrawn.push(read.id);
      else page.articles.push(read.article);
      if (read.updatedAt === null) continue;
      if (last !== null && read.updatedAt > last) ordered = false;
      last = read.updatedAt;
      page.newest = Math.max(page.newest ?? 0, read.updatedAt);
      if (since !== null && read.updatedAt < since) reached = true;
    }
    const next =
      parsed.data.meta.has_more && !(reached && ordered) ? nextUrl(origin, parsed.data.links.next, url ?? '') : null;
    const following: Cursor =
      next === null
        ? { ...at, at: at.at + 1, url: null, ordered: true, last: null }
        : { ...at, url: next, ordered, last };
    page.cursor = following.at < at.locales.length ? JSON.stringify(following) : null;
    return page;
  };
}
