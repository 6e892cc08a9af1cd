import { type Problem, ProblemError, problem } from '../../problem';
import { detectLanguage } from '../../text/language';
import * as z from '../../zod';
import type { RawArticle } from '../types';
import { getJson } from './get-json';
import type { SourceDeps, SourceReader } from './source';

// Facts: developer.zendesk.com/api-reference/ticketing/business-rules/macros (list active, cursor pages).
const pageSchema = z.object({
  macros: z.array(z.unknown()).max(1000),
  meta: z.object({ has_more: z.boolean() }).nullish(),
  links: z.object({ next: z.string().max(4000).nullish() }).nullish(),
});
const macroSchema = z.object({
  id: z.union([z.number().int(), z.string().max(30)]),
  title: z.string().max(1000),
  active: z.boolean().nullish(),
  updated_at: z.string().max(40).nullish(),
  actions: z.array(z.object({ field: z.string().max(100), value: z.unknown() })).max(200),
});

/** A value comes alone, or as `[channel, value]` where the macro is for one channel. */
function actionValue(actions: z.infer<typeof macroSchema>['actions'], field: string): string | null {
  const value = actions.find((action) => action.field === field)?.value;
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' && last.trim() !== '' ? last : null;
}

/** One macro as an article; null for one that only changes fields. */
function articleOf(raw: unknown, origin: string, internal: boolean): RawArticle | Problem | null {
  const parsed = macroSchema.safeParse(raw);
  if (!parsed.success)
    return problem('source-bad-row', {
      file: 'macros',
      row: 0,
      field: parsed.error.issues[0]?.path.join('.') || 'macro',
    });
  const { id, title, active, updated_at, actions } = parsed.data;
  const html = actionValue(actions, 'comment_value_html');
  const text = actionValue(actions, 'comment_value');
  if (active === false || (html === null && text === null)) return null;
  const at = Date.parse(updated_at ?? '');
  // Folders are part of the title: `Billing::Refund::Late`.
  const name = title.split('::').join(' › ');
  return {
    id: `macro:${id}`,
    title: name.slice(0, 1000),
    format: html === null ? 'markdown' : 'html',
    body: html ?? text ?? '',
    url: `${origin}/admin/workspaces/agent-workspace/macros/${id}`,
    lang: detectLanguage(`${name}\n${text ?? html ?? ''}`).lang,
    updatedAt: Number.isNaN(at) ? null : at,
    internal,
  };
}

/** The active macros that hold a reply, with the agent's own session at the helpdesk. Placeholders stay as they are. */
export function zendeskMacros(origin: string, internal: boolean, deps: SourceDeps): SourceReader {
  const first = `${origin}/api/v2/macros/active.json?page[size]=100`;
  return async ({ cursor, signal }) => {
    const url = cursor ?? first;
    const host = new URL(origin).host;
    const parsed = pageSchema.safeParse(await getJson(deps, url, signal, { session: true }));
    if (!parsed.success)
      throw new ProblemError(
        problem('source-not-json', { host, field: parsed.error.issues[0]?.path.join('.') || 'macros' }),
      );
    const next = parsed.data.meta?.has_more ? (parsed.data.links?.next ?? null) : null;
    if (next !== null && (!URL.canParse(next, origin) || new URL(next, origin).origin !== origin || next === url))
      throw new ProblemError(problem('source-not-json', { host, field: 'links.next' }));
    const made = parsed.data.macros.map((raw) => articleOf(raw, origin, internal));
    return {
      articles: made.filter((one): one is RawArticle => one !== null && 'id' in one),
      withdrawn: [],
      rowErrors: made.filter((one): one is Problem => one !== null && 'code' in one),
      cursor: next === null ? null : new URL(next, origin).href,
      total: null,
      newest: null,
    };
  };
}
