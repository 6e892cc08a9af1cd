import type { Problem } from '../problem';
import type { Fetch } from './checked-fetch';
import { causeOf, listModels, nearestModels } from './doctor';
import { parseEndpoint } from './endpoint';
import type { Cause } from './types';

/** What a short question to an endpoint gives, whatever it was asked for. */
interface Answered {
  ok: true;
  model: string;
  answerMs: number;
}
interface Failed {
  ok: false;
  problem: Problem;
}

export interface Examined<A extends Answered> {
  probe: A | Failed;
  /** Null when all is well. */
  cause: Cause | null;
  /** How many models the endpoint lists; null when it keeps no list. */
  models: number | null;
  /** Names near the one that is not there. */
  nearest: string[];
  contextLength: number | null;
  /** For a bug report: no key, no header's value, no word of a ticket. */
  report: string;
}

interface ExamineDeps<A extends Answered> {
  fetch: Fetch;
  permitted?: (originPattern: string) => Promise<boolean>;
  probe(): Promise<A | Failed>;
  now(): number;
}

/** Looks at an endpoint from the outside in: address, permission, list of models, then one short question. */
export async function examine<A extends Answered>(
  settings: { baseUrl: string; model: string; key: string | null; headers: Record<string, string> },
  deps: ExamineDeps<A>,
): Promise<Examined<A>> {
  const parsed = parseEndpoint(settings.baseUrl);
  if (!parsed.ok)
    return failed(parsed.problem, parsed.problem.code === 'model-insecure-address' ? 'insecure' : 'address');
  const { endpoint } = parsed;
  const hasKey = settings.key !== null && settings.key !== '';
  const isPermitted = deps.permitted === undefined || (await deps.permitted(endpoint.originPattern));
  const keyHeaders: Record<string, string> = hasKey
    ? { authorization: `Bearer ${settings.key}`, ...(endpoint.azure && { 'api-key': settings.key ?? '' }) }
    : {};
  const nothing = { status: null, isWebPage: false, models: null, contextLength: null };
  const listing = isPermitted
    ? await listModels(endpoint, settings.model, { ...keyHeaders, ...settings.headers }, deps.fetch)
    : nothing;
  const probe = await deps.probe();
  const cause = probe.ok ? null : causeOf(endpoint, hasKey, listing, probe);
  const base = new URL(endpoint.candidates[0] ?? 'http://localhost');
  const report = {
    at: new Date(deps.now()).toISOString(),
    endpoint: `${base.origin}${base.pathname}`,
    model: settings.model,
    key: hasKey ? 'stored' : 'none',
    headers: Object.keys(settings.headers),
    list: { status: listing.status, webPage: listing.isWebPage, models: listing.models?.length ?? null },
    cause,
    ...(probe.ok
      ? { ...factsOf(probe), answerMs: Math.round(probe.answerMs) }
      : { problem: probe.problem.code, status: probe.problem.params.status ?? null }),
  };
  return {
    probe,
    cause,
    models: listing.models?.length ?? null,
    nearest: cause === 'model' && listing.models ? nearestModels(listing.models, settings.model) : [],
    contextLength: listing.contextLength,
    report: JSON.stringify(report, null, 2),
  };
}

function factsOf({ ok: _, model: __, ...facts }: Answered): object {
  return facts;
}

function failed(problem: Problem, cause: Cause): Examined<never> {
  const report = JSON.stringify({ cause, problem: problem.code }, null, 2);
  return { probe: { ok: false, problem }, cause, models: null, nearest: [], contextLength: null, report };
}
