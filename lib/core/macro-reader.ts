import type { Knowledge } from '../knowledge/knowledge';
import { readIntercomMacros } from '../knowledge/sources/intercom-macros';
import { ProblemError } from '../problem';
import type { SecretStore } from '../store/secret-store';
import { fold, words } from '../text/words';
import { type Macro, macrosResultSchema } from '../ticket/macro';
import type { TicketRef } from '../ticket/ref';
import type { MacroReason } from '../wire/macro-requests';
import type { Host } from './host';
import { sourceTokenName } from './modules';

/** `none`: the helpdesk has no macros that can be read, or no page answered. */
export type MacroReading = { ok: true; macros: Macro[]; complete: boolean } | { ok: false; reason: MacroReason };

export interface MacroReaderDeps {
  host: Pick<Host, 'sendToPage' | 'addressOf' | 'fetch' | 'now' | 'sleep'>;
  knowledge: Pick<Knowledge, 'listSources' | 'savedReplies'>;
  secrets: Pick<SecretStore, 'get'>;
}

/** A template that can be chosen: the helpdesk's, or a saved reply of the knowledge base. */
export interface OfferedMacro extends Macro {
  /** Name of the knowledge source; null for the helpdesk's own. */
  from: string | null;
}

export interface MacroOffer {
  macros: OfferedMacro[];
  complete: boolean;
  /** Why the helpdesk's own are not among them. */
  reason: MacroReason | null;
}

/**
 * All that can be chosen for a ticket: the helpdesk's macros, then the team's saved replies for the ticket's brand that
 * do not say the same. Never throws: without the one there is the other.
 */
export async function offerMacros(
  deps: MacroReaderDeps,
  tabId: number,
  ticket: { ref: TicketRef; brand: string | null },
): Promise<MacroOffer> {
  const [own, saved] = await Promise.all([
    readMacros(deps, tabId, ticket.ref),
    deps.knowledge.savedReplies(ticket.brand).catch(() => ({ replies: [], complete: false })),
  ]);
  const macros: OfferedMacro[] = own.ok ? own.macros.map((macro) => ({ ...macro, from: null })) : [];
  const saying = (text: string) => fold(words(text).join(' '));
  const said = new Set(macros.map(({ text }) => saying(text)));
  for (const { id, title, text, sourceName } of saved.replies) {
    if (said.has(saying(text))) continue;
    macros.push({ id: `saved:${id}`, title, description: null, text, html: null, from: sourceName });
  }
  const complete = (!own.ok || own.complete) && saved.complete;
  return { macros, complete, reason: own.ok ? null : own.reason };
}

/**
 * The reply templates that the agent may use: asked of the helpdesk's tab, or, for Intercom, of its API with the token
 * of an Intercom knowledge source. What comes back is parsed. Never throws.
 */
export async function readMacros(deps: MacroReaderDeps, tabId: number, ref: TicketRef): Promise<MacroReading> {
  if (ref.helpdesk === 'intercom')
    return fromIntercom(deps, tabId, ref).catch((error: unknown) => ({ ok: false, reason: reasonOf(error) }));
  const raw = await deps.host.sendToPage(tabId, { type: 'macros' }).catch(() => null);
  if (raw === null || raw === undefined) return { ok: false, reason: 'none' };
  const parsed = macrosResultSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, reason: 'unexpected-answer' };
  return parsed.data.ok ? parsed.data : { ok: false, reason: parsed.data.reason.kind };
}

const intercomMs = 15_000;
/** The API of the region that an inbox stands in; a token is sent to no other. */
const intercomRegions = new Map([
  ['app.intercom.com', 'https://api.intercom.io'],
  ['app.eu.intercom.com', 'https://api.eu.intercom.io'],
  ['app.au.intercom.com', 'https://api.au.intercom.io'],
]);

async function fromIntercom(deps: MacroReaderDeps, tabId: number, ref: TicketRef): Promise<MacroReading> {
  const { host, knowledge, secrets } = deps;
  const api = intercomRegions.get(ref.account);
  const workspace = workspaceIn(await host.addressOf(tabId), ref.account);
  if (!api || workspace === null) return { ok: false, reason: 'none' };
  const signal = AbortSignal.timeout(intercomMs);
  const failed: { reason: MacroReason } = { reason: 'no-token' };
  for (const { source } of await knowledge.listSources()) {
    if (source.kind !== 'intercom' || source.address !== api) continue;
    const token = await secrets.get(sourceTokenName(source.id));
    if (!token) continue;
    try {
      const read = await readIntercomMacros({ api, token, workspace }, host, signal);
      if (read) return { ok: true, ...read };
    } catch (error) {
      failed.reason = reasonOf(error);
    }
  }
  return { ok: false, reason: failed.reason };
}

/** `/a/inbox/WORKSPACE/…`, `/a/apps/WORKSPACE/…` or `/a/tickets/WORKSPACE/…` at the ticket's own host. */
function workspaceIn(address: string | null, account: string): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { host, pathname } = new URL(address);
  return host === account ? (/^\/a\/(?:inbox|apps|tickets)\/([\w-]{1,100})\//.exec(pathname)?.[1] ?? null) : null;
}

function reasonOf(error: unknown): MacroReason {
  switch (error instanceof ProblemError ? error.problem.code : null) {
    case 'source-forbidden':
      return 'token-refused';
    case 'source-rate-limited':
      return 'rate-limited';
    case 'source-not-json':
    case 'source-bad-file':
    case 'source-bad-address':
      return 'unexpected-answer';
    default:
      return 'server-error';
  }
}
