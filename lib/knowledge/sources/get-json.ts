import { ProblemError, problem } from '../../problem';
import type { SourceDeps } from './source';

const timeoutMs = 30_000;
const mostBytes = 20_000_000;
const mostTries = 5;
/** A rate limit is waited for, but not for longer than this in all; then the run stops and goes on later. */
const mostWaitMs = 180_000;
const defaultRetryMs = 10_000;

function hostOf(url: string): string {
  return new URL(url).host;
}

/** Milliseconds asked for by `Retry-After` (seconds or a date); null without a usable one. */
export function retryAfterMs(value: string | null, now: number): number | null {
  if (value === null) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

async function readText(response: Response, url: string): Promise<string> {
  const tooLarge = () => new ProblemError(problem('source-bad-file', { file: new URL(url).pathname, field: 'size' }));
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Seen only where redirects are not followed; a browser hides the status then. */
const isRedirect = ({ type, status }: Response) =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

/** Waits before the next try, or null when the answer can be used. Throws what trying again cannot mend. */
function waitFor(response: Response, url: string, tries: number, now: number): number | null {
  const { status } = response;
  const host = hostOf(url);
  if (status === 401 || status === 403) throw new ProblemError(problem('source-forbidden', { host, status }));
  if (status === 404 || status === 410 || isRedirect(response))
    throw new ProblemError(problem('source-bad-address', { address: host, status }));
  if (status === 429) return retryAfterMs(response.headers.get('retry-after'), now) ?? defaultRetryMs;
  if (status >= 500) return 1000 * 2 ** tries;
  if (!response.ok) throw new ProblemError(problem('source-unreachable', { host, status }, true));
  return null;
}

function giveUp(response: Response, url: string, waitMs: number): ProblemError {
  const host = hostOf(url);
  return response.status === 429
    ? new ProblemError(problem('source-rate-limited', { host, seconds: Math.ceil(waitMs / 1000) }, true))
    : new ProblemError(problem('source-unreachable', { host, status: response.status }, true));
}

/** How a request says who asks. */
export interface Credentials {
  /** True: with the agent's own session at the helpdesk; what comes back may be internal. */
  session?: boolean;
  headers?: Record<string, string>;
  /** `no-cache`: the browser asks whether its copy still holds (ETag, Last-Modified) before it uses it. */
  cache?: RequestCache;
  /** `manual`: a redirect is refused with `source-bad-address`, so that a token goes to no address but the one asked. */
  redirect?: 'follow' | 'manual';
  /** How often it is asked in all; left out: 5. */
  tries?: number;
}

async function ask(
  deps: SourceDeps,
  url: string,
  signal: AbortSignal,
  { session = false, headers = {}, cache = 'default', redirect = 'follow' }: Credentials,
): Promise<Response | null> {
  try {
    // Without credentials unless asked for: an agent's session would show restricted articles as if they were public.
    return await deps.fetch(url, {
      credentials: session ? 'include' : 'omit',
      cache,
      redirect,
      headers: { accept: 'application/json', ...headers },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

/**
 * GETs JSON, without credentials unless told; waits out rate limits as `Retry-After` says and tries server and network errors
 * again, both within bounds. Rejects with `source-unreachable`, `-forbidden`, `-bad-address`, `-rate-limited`,
 * `-not-json` or `-bad-file` (too large), or with the signal's reason.
 */
export async function getJson(
  deps: SourceDeps,
  url: string,
  signal: AbortSignal,
  credentials: Credentials = {},
): Promise<unknown> {
  let waited = 0;
  for (let tries = 0; ; tries += 1) {
    signal.throwIfAborted();
    const response = await ask(deps, url, signal, credentials);
    const wait = response ? waitFor(response, url, tries, deps.now()) : 1000 * 2 ** tries;
    if (response && wait === null) return parse(response, url);
    const waitMs = wait ?? 0;
    await response?.body?.cancel();
    if (tries + 1 >= (credentials.tries ?? mostTries) || waited + waitMs > mostWaitMs) {
      if (!response) throw new ProblemError(problem('source-unreachable', { host: hostOf(url), status: 0 }, true));
      throw giveUp(response, url, waitMs);
    }
    waited += waitMs;
    await deps.sleep(waitMs, signal);
  }
}

async function parse(response: Response, url: string): Promise<unknown> {
  const host = hostOf(url);
  if (response.url !== '' && new URL(response.url).origin !== new URL(url).origin) {
    throw new ProblemError(problem('source-bad-address', { address: host, movedTo: new URL(response.url).host }));
  }
  const text = await readText(response, url);
  try {
    return JSON.parse(text);
  } catch {
    // A sign-in page, a maintenance page, half an answer.
    throw new ProblemError(problem('source-not-json', { host }, true));
  }
}
