import { type Problem, ProblemError, problem } from '../../problem';
import { decodeText } from '../../text/decode';
import { retryAfterMs } from '../sources/get-json';
import type { SourceDeps } from '../sources/source';
import { type CrawlScope, clean, isAllowedHost, isInScope } from './address';
import { bodyOf, bounded, whole } from './bounded';

/** What an earlier look at a page left, for a conditional request. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type GotPage =
  | { state: 'page'; url: string; html: string; validators: Validators; noindex: boolean; modifiedAt: number | null }
  /** 304. */
  | { state: 'unchanged' }
  /** 404, 410, or it leads out of the source. */
  | { state: 'gone' }
  | { state: 'failed'; problem: Problem };

/** Larger pages are not articles. */
const mostBytes = 5_000_000;
const timeoutMs = 30_000;
const tries = 3;
const mostWaitMs = 60_000;

/**
 * Gets one page with a conditional request, never with the agent's session. A page that cannot be taken is an answer and
 * no error: the crawl goes on. Throws only when `signal` aborts, or `source-rate-limited` when the site asks for a long
 * rest.
 */
export async function getPage(
  deps: SourceDeps,
  url: string,
  scope: CrawlScope,
  known: Validators | null,
  signal: AbortSignal,
): Promise<GotPage> {
  const headers: Record<string, string> = { accept: 'text/html,application/xhtml+xml' };
  if (known?.etag) headers['if-none-match'] = known.etag;
  if (known?.lastModified) headers['if-modified-since'] = known.lastModified;
  for (let attempt = 1; ; attempt += 1) {
    const response = await ask(deps, url, headers, signal);
    const wait = response === null ? 1000 * attempt : pauseFor(response, attempt, deps.now());
    if (response && wait === null) return take(response, url, scope, signal);
    if (response?.status === 429 && (wait ?? 0) > mostWaitMs)
      throw new ProblemError(
        problem('source-rate-limited', { host: new URL(url).host, seconds: Math.ceil((wait ?? 0) / 1000) }, true),
      );
    await response?.body?.cancel();
    if (attempt >= tries) return failed('page-unreachable', { page: pathOf(url), status: response?.status ?? 0 });
    await deps.sleep(wait ?? 0, signal);
  }
}

async function ask(
  deps: SourceDeps,
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response | null> {
  try {
    return await deps.fetch(url, {
      credentials: 'omit',
      // Our own validators decide, not the browser's cache.
      cache: 'no-store',
      redirect: 'follow',
      headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
  } catch {
    signal.throwIfAborted();
    // Offline, a refused connection, a bad certificate, or more redirects than a browser follows (20).
    return null;
  }
}

function pauseFor(response: Response, attempt: number, now: number): number | null {
  if (response.status === 429 || response.status === 503)
    return retryAfterMs(response.headers.get('retry-after'), now) ?? 2000 * attempt;
  return response.status >= 500 ? 1000 * attempt : null;
}

const pathOf = (url: string): string => new URL(url).pathname.slice(0, 200);

function failed(code: Problem['code'], params: Problem['params']): GotPage {
  return { state: 'failed', problem: problem(code, params) };
}

async function take(response: Response, asked: string, scope: CrawlScope, signal: AbortSignal): Promise<GotPage> {
  const page = pathOf(asked);
  const drop = async (answer: GotPage): Promise<GotPage> => {
    await response.body?.cancel().catch(() => undefined);
    return answer;
  };
  if (response.status === 304) return drop({ state: 'unchanged' });
  if (response.status === 404 || response.status === 410) return drop({ state: 'gone' });
  if (!response.ok) return drop(failed('page-unreachable', { page, status: response.status }));
  const landed = clean(new URL(response.url || asked));
  // Where a redirect led: never into the company's own network, and out of the source it is somebody else's page.
  if (!isAllowedHost(landed, scope)) return drop(failed('page-private-address', { page, host: landed.hostname }));
  if (!isInScope(landed, scope)) return drop({ state: 'gone' });
  const type = response.headers.get('content-type') ?? '';
  if (type !== '' && !/html|xml/i.test(type)) return drop(failed('page-not-html', { page, type: type.slice(0, 60) }));
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes)
    return drop(failed('page-too-large', { page, megabytes: mostBytes / 1e6 }));
  try {
    const html = decodeText(await whole(bounded(await bodyOf(response), mostBytes, signal)), type);
    const lastModified = response.headers.get('last-modified');
    const at = Date.parse(lastModified ?? '');
    return {
      state: 'page',
      url: landed.href,
      html,
      validators: { etag: response.headers.get('etag'), lastModified },
      noindex: /\b(?:noindex|none)\b/i.test(response.headers.get('x-robots-tag') ?? ''),
      modifiedAt: Number.isNaN(at) ? null : at,
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ProblemError) return failed(error.problem.code, { ...error.problem.params, page });
    return failed('page-unreachable', { page, status: 0 });
  }
}
