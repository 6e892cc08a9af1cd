import type { FallbackReason } from '../../ticket/page-ticket';
import type { HelpdeskPage } from '../adapter';
import { isObject, type JsonObject } from './json';

export type ApiFailure = {
  ok: false;
  /** `status` 0: network error or no JSON. */
  reason: FallbackReason;
  httpStatus: number;
  /** Milliseconds, when the server named a wait. */
  retryAfter: number | null;
};
export type ApiAnswer = { ok: true; body: JsonObject } | ApiFailure;
/** The same for an endpoint that answers with a bare list; what is no object in it is dropped. */
export type ApiList = { ok: true; body: JsonObject[] } | ApiFailure;

const patience = 15_000;
/** Where the helpdesks send a session that ended. */
const signInPath = /^\/(auth|login)\b/;

/**
 * GET on the page's own origin with the agent's session; another origin is refused before anything is sent.
 * Never throws but for the abort of `signal`.
 * @param headers what the helpdesk's own page would send beside the session's cookie; a redirect fails then, for the
 * browser would carry them along to any host.
 */
export async function getJson(
  page: HelpdeskPage,
  address: string,
  signal: AbortSignal,
  headers?: Record<string, string>,
): Promise<ApiAnswer> {
  const answer = await get(page, address, signal, headers);
  if (!answer.ok) return answer;
  return isObject(answer.body) ? { ok: true, body: answer.body } : failed('unexpected-answer', 0, 200, null);
}

/** `getJson` for a bare list. */
export async function getList(
  page: HelpdeskPage,
  address: string,
  signal: AbortSignal,
  headers?: Record<string, string>,
): Promise<ApiList> {
  const answer = await get(page, address, signal, headers);
  if (!answer.ok) return answer;
  if (!Array.isArray(answer.body)) return failed('unexpected-answer', 0, 200, null);
  return { ok: true, body: answer.body.filter(isObject) };
}

async function get(
  page: HelpdeskPage,
  address: string,
  signal: AbortSignal,
  headers: Record<string, string> | undefined,
): Promise<{ ok: true; body: unknown } | ApiFailure> {
  const url = new URL(address, page.url);
  if (url.origin !== page.url.origin) return failed('unexpected-answer', 0, 0, null);
  let response: Response;
  try {
    response = await page.fetch(url.href, {
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...headers },
      redirect: headers ? 'error' : 'follow',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (!response.ok) return refused(response);
    // A session that ended answers with the sign-in page.
    if (response.redirected && signInPath.test(new URL(response.url).pathname)) {
      return failed('signed-out', 0, response.status, null);
    }
    return { ok: true, body: await response.json() };
  } catch {
    signal.throwIfAborted();
    return failed('unexpected-answer', 0, 0, null);
  }
}

function refused(response: Response): ApiFailure {
  const { status } = response;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : null;
  if (status === 401) return failed('signed-out', status, status, wait);
  // 404 is what an agent without access to the ticket's group gets.
  if (status === 403 || status === 404) return failed('forbidden', status, status, wait);
  if (status === 429) return failed('rate-limited', status, status, wait);
  if (status >= 500) return failed('server-error', status, status, wait);
  return failed('unexpected-answer', status, status, wait);
}

function failed(
  kind: FallbackReason['kind'],
  status: number,
  httpStatus: number,
  retryAfter: number | null,
): ApiFailure {
  return { ok: false, reason: { kind, status }, httpStatus, retryAfter };
}
