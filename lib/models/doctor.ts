import type { Problem } from '../problem';
import type { Fetch } from './checked-fetch';
import { type Endpoint, isLoopback } from './endpoint';
import type { Cause } from './types';

/** What an endpoint says of itself without being asked for a word. */
export interface Listing {
  /** HTTP status of the list; null when nothing answered. */
  status: number | null;
  isWebPage: boolean;
  /** Names of its models; null when it keeps no list. */
  models: string[] | null;
  /** Tokens that the wanted model takes, where the endpoint says so. */
  contextLength: number | null;
}

const listMs = 10_000;
const mostModels = 500;
const contextFields = ['context_length', 'max_model_len', 'context_window', 'max_context_length', 'n_ctx'];

/** Asks for the list of models, by each base URL until one answers. Never throws. */
export async function listModels(
  endpoint: Endpoint,
  model: string,
  headers: Record<string, string>,
  fetchIt: Fetch,
): Promise<Listing> {
  const none: Listing = { status: null, isWebPage: false, models: null, contextLength: null };
  let last = none;
  for (const base of endpoint.candidates) {
    const url = new URL(`${base}/models`);
    for (const [key, value] of Object.entries(endpoint.query)) url.searchParams.set(key, value);
    try {
      const response = await fetchIt(url, { headers, signal: AbortSignal.timeout(listMs) });
      const isWebPage = /text\/html/i.test(response.headers.get('content-type') ?? '');
      last = { ...none, status: response.status, isWebPage };
      if (!response.ok || isWebPage) {
        await response.body?.cancel();
        continue;
      }
      return { ...last, ...readList(await response.json(), model) };
    } catch {
      // Not JSON, or nothing there: the next base, or what was found so far.
    }
  }
  return last;
}

function readList(body: unknown, model: string): Pick<Listing, 'models' | 'contextLength'> {
  const data: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'data') : null;
  if (!Array.isArray(data)) return { models: null, contextLength: null };
  const rows = data.slice(0, mostModels).filter((row) => typeof row === 'object' && row !== null);
  const id = (row: object) => String(Reflect.get(row, 'id') ?? '');
  const own = rows.find((row) => id(row) === model);
  const lengths = own ? contextFields.map((field) => Number(Reflect.get(own, field))) : [];
  return {
    models: rows.map(id).filter((name) => name !== ''),
    contextLength: lengths.find((length) => Number.isFinite(length) && length > 0) ?? null,
  };
}

/** True for addresses inside a company or home: browsers ask the person before a page may reach them. */
const isPrivate = (hostname: string): boolean =>
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cd])/i.test(hostname) ||
  /\.(?:local|lan|internal|home|corp)$/i.test(hostname) ||
  !hostname.includes('.');

/** Why a test failed. */
export function causeOf(
  endpoint: Endpoint,
  hasKey: boolean,
  listing: Listing,
  probe: { ok: false; problem: Problem },
): Cause {
  const hostname = new URL(endpoint.candidates[0] ?? 'http://localhost').hostname;
  const { code, params } = probe.problem;
  switch (code) {
    case 'model-no-permission':
      return 'permission';
    case 'model-insecure-address':
      return 'insecure';
    case 'model-not-json-endpoint':
      return 'web-page';
    case 'model-unauthorized':
      // Ollama answers 403 without a word to an origin it was not told of; it knows no keys.
      return isLoopback(hostname) && params.status === 403 && !hasKey ? 'ollama-origin' : 'key';
    case 'model-not-found':
      return params.missing === 'model' || listing.models !== null ? 'model' : 'path';
    case 'model-quota':
      return 'quota';
    case 'model-rate-limited':
      return 'rate';
    case 'model-server-error':
      return params.status === 511 ? 'proxy' : 'server';
    case 'model-timeout':
    case 'model-cut-off':
      return 'slow';
    case 'model-unreachable':
      if (listing.status === 407 || listing.status === 511) return 'proxy';
      if (isLoopback(hostname)) return listing.status === 403 ? 'ollama-origin' : 'not-running';
      return isPrivate(hostname) ? 'local-network' : 'unreachable';
    case 'bad-request':
    case 'model-not-configured':
      return 'address';
    default:
      return params.status === 407 ? 'proxy' : 'format';
  }
}

/** The names nearest to what was typed, at most three: for a model that is not there. */
export function nearestModels(models: readonly string[], wanted: string): string[] {
  const parts = (name: string) => new Set(name.toLowerCase().split(/[^a-z0-9]+/));
  const own = parts(wanted);
  const shared = (name: string) => [...parts(name)].filter((part) => part !== '' && own.has(part)).length;
  return [...models]
    .map((name) => ({ name, score: shared(name) }))
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length)
    .slice(0, 3)
    .map(({ name }) => name);
}
