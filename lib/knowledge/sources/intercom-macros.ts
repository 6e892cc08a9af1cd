import { Parser } from 'htmlparser2';
import { ProblemError, problem } from '../../problem';
import { htmlToText } from '../../text/html';
import type { Macro } from '../../ticket/macro';
import * as z from '../../zod';
import { getJson } from './get-json';
import { intercomApis } from './intercom';
import type { SourceDeps } from './source';

// Facts: developers.intercom.com, REST API 2.16 (the first version with macros): GET /macros, GET /me, paging by cursor.
const version = '2.16';
const perPage = 150;
const mostMacros = 2000;
const mostPages = 20;

const meSchema = z.object({ app: z.object({ id_code: z.string().min(1).max(100) }) });
const pageSchema = z.object({
  data: z.array(z.unknown()).max(500),
  pages: z.object({ next: z.object({ starting_after: z.string().min(1).max(2000) }).nullish() }).nullish(),
});
const rowSchema = z.object({
  id: z.union([z.string().min(1).max(100), z.number().int()]),
  name: z.string().max(5000).nullish(),
  body: z.string().max(400_000).nullish(),
  body_text: z.string().max(400_000).nullish(),
  visible_to: z.string().max(40).nullish(),
  available_on: z.array(z.string().max(40)).max(20).nullish(),
});

/** What one workspace's token gave; `complete` is false when there are more than are in it. */
export interface IntercomMacros {
  macros: Macro[];
  complete: boolean;
}

/**
 * The macros of an Intercom workspace that each of its agents may use in the inbox, last changed first; null when the
 * token is another workspace's. A team's own are left out: the token says whose teams its owner is in, not the agent's.
 * Placeholders come as `{{key | fallback: "…"}}`. The token goes to `api` alone, one of {@link intercomApis}, and
 * follows no redirect. Rejects with `source-bad-address`, `-forbidden`, `-rate-limited`, `-unreachable`, `-not-json` or
 * `-bad-file` when nothing could be read, or with the signal's reason.
 */
export async function readIntercomMacros(
  { api, token, workspace }: { api: string; token: string; workspace: string },
  deps: SourceDeps,
  signal: AbortSignal,
): Promise<IntercomMacros | null> {
  if (!intercomApis.includes(api))
    throw new ProblemError(problem('source-bad-address', { address: api.slice(0, 200) }));
  const headers = { authorization: `Bearer ${token}`, 'intercom-version': version };
  const get = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
    // An agent waits for it: a fault is told at once, and asked again by hand.
    const answer = await getJson(deps, `${api}${path}`, signal, { headers, redirect: 'manual', tries: 1 });
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    const field = parsed.error.issues[0]?.path.join('.') || 'data';
    throw new ProblemError(problem('source-not-json', { host: new URL(api).host, field }));
  };
  // A region holds many workspaces: another company's replies are no draft for this ticket.
  if ((await get('/me', meSchema)).app.id_code !== workspace) return null;

  const macros: Macro[] = [];
  const seen = new Set<string>();
  let complete = true;
  let after = '';
  for (let page = 0; page < mostPages && macros.length < mostMacros; page += 1) {
    const path = `/macros?per_page=${perPage}${after && `&starting_after=${encodeURIComponent(after)}`}`;
    const answer = await get(path, pageSchema).catch((error: unknown) => {
      if (macros.length > 0) return null;
      throw error;
    });
    if (answer === null) return { macros, complete: false };
    for (const raw of answer.data) {
      const macro = macroOf(raw);
      if (macro === 'not-read') complete = false;
      else if (macro !== null) macros.push(macro);
    }
    after = answer.pages?.next?.starting_after ?? '';
    if (after === '') return cut(macros, complete);
    if (seen.has(after)) break;
    seen.add(after);
  }
  return cut(macros, false);
}

const cut = (macros: Macro[], complete: boolean): IntercomMacros => ({
  macros: macros.slice(0, mostMacros),
  complete: complete && macros.length <= mostMacros,
});

/** null for one that is no reply in the inbox; `not-read` for a team's own and for one of another form. */
function macroOf(raw: unknown): Macro | 'not-read' | null {
  const parsed = rowSchema.safeParse(raw);
  if (!parsed.success) return 'not-read';
  const { id, name, body, body_text, visible_to, available_on } = parsed.data;
  if (available_on && available_on.length > 0 && !available_on.includes('inbox')) return null;
  const html = withPlaceholders(body ?? '').slice(0, 400_000);
  const text = (htmlToText(html) || (body_text ?? '')).trim().slice(0, 100_000);
  if (text === '') return null;
  if (visible_to !== 'everyone') return 'not-read';
  const title = (name ?? '').trim() || text.replace(/\s+/g, ' ').slice(0, 80);
  return { id: String(id), title: title.slice(0, 500), description: null, text, html: html === '' ? null : html };
}

/** `<attribute key="user.name" default="there"/>` as `{{user.name | fallback: "there"}}`: an element would not be seen. */
function withPlaceholders(html: string): string {
  return html.replace(/<attribute\b[^<>]*>(?:\s*<\/attribute>)?/gi, (tag) => {
    const given = attributesOf(tag);
    const key = bare(given.key).slice(0, 100) || 'attribute';
    const fallback = bare(given.default);
    // A placeholder holds 200 characters in all; a longer word in its stead is left to the agent.
    const instead = fallback === '' || fallback.length > 80 ? '' : ` | fallback: "${fallback}"`;
    return escaped(`{{${key}${instead}}}`);
  });
}

function attributesOf(tag: string): Record<string, string> {
  const found: { given: Record<string, string> } = { given: {} };
  const parser = new Parser({
    onopentag(_, attributes) {
      found.given = attributes;
    },
  });
  parser.end(tag);
  return found.given;
}

/** Without what would end a placeholder or its quotes. */
const bare = (value: string | undefined): string =>
  (value ?? '').replace(/[{}|]/g, '').replace(/"/g, '”').replace(/'/g, '’').replace(/\s+/g, ' ').trim();

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
