import { type Problem, problem } from '../problem';

export interface Endpoint {
  /**
   * Base URLs to try in order, without a trailing slash. More than one only when the typed path does not say
   * whether `/v1` belongs to it.
   */
  candidates: readonly string[];
  /** Query of the typed address, e.g. Azure's `api-version`; sent with every request. */
  query: Record<string, string>;
  /** Host and port, for messages to people. */
  host: string;
  /** For `permissions.request`: `https://api.example.com/*`. Match patterns carry no port in Firefox, so none here. */
  originPattern: string;
  /** Azure OpenAI takes its key in `api-key`. */
  azure: boolean;
}

/** True for this machine's own names: `localhost`, `*.localhost`, `127.0.0.0/8`, `[::1]`. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

/**
 * Reads a base URL as a person types it: with or without scheme, `/v1`, `/chat/completions`, trailing slash.
 * Gives `model-not-configured` for an empty one, `bad-request` for one that is no address, and
 * `model-insecure-address` for http beyond loopback or credentials in the address.
 */
export function parseEndpoint(typed: string): { ok: true; endpoint: Endpoint } | { ok: false; problem: Problem } {
  const address = typed.trim();
  if (address === '') return { ok: false, problem: problem('model-not-configured') };
  const url = toUrl(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    return { ok: false, problem: problem('bad-request', { field: 'baseUrl' }) };
  }
  const secure = url.protocol === 'https:' || isLoopback(url.hostname);
  if (!secure || url.username !== '' || url.password !== '') {
    return { ok: false, problem: problem('model-insecure-address', { host: url.host }) };
  }
  const azure = /\.azure\.com$/i.test(url.hostname);
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/(?:chat\/completions|completions|models|responses|embeddings)$/, '');
  return {
    ok: true,
    endpoint: {
      candidates: paths(path, azure).map((tail) => `${url.origin}${tail}`),
      query: Object.fromEntries(url.searchParams),
      host: url.host,
      originPattern: `${url.protocol}//${url.hostname}/*`,
      azure,
    },
  };
}

function toUrl(address: string): URL | null {
  // `localhost:11434` would parse as scheme `localhost:`, so a scheme counts only with its slashes.
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `${defaultScheme(address)}://${address}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : null;
}

function defaultScheme(address: string): 'http' | 'https' {
  const host = /^(?:\[[^\]]*\]|[^:/?#]*)/.exec(address)?.[0] ?? '';
  return isLoopback(host) ? 'http' : 'https';
}

function paths(path: string, azure: boolean): string[] {
  if (azure && path === '') return ['/openai/v1'];
  if (azure && /\/deployments\//.test(path)) return [path];
  if (path === '') return ['/v1', ''];
  // A version at the end (`/v1`, `/api/v3`, Google's `/v1beta/openai`) is the whole base already.
  if (/\/v\d+[a-z0-9]*(?:\/openai)?$/i.test(path)) return [path];
  return [`${path}/v1`, path];
}

/** Under which name a capability is kept: one endpoint and one model. */
export function capabilityKey(endpoint: Endpoint, model: string): string {
  return `${endpoint.candidates[0] ?? endpoint.host}|${model}`;
}
