import type { FallbackReason } from '../../ticket/page-ticket';
import type { HelpdeskPage } from '../adapter';

export type ApiAnswer =
  | { ok: true; body: JsonObject }
  /** `retryAfter` in milliseconds, when the server named a wait. `reason.status` 0: network error or no JSON. */
  | { ok: false; reason: FallbackReason; httpStatus: number; retryAfter: number | null };

export type JsonObject = { [key: string]: unknown };

const patience = 15_000;

/**
 * GET on the page's own origin with the agent's session; another origin is refused before anything is sent.
 * Never throws but for the abort of `signal`.
 */
export async function getJson(page: HelpdeskPage, address: string, signal: AbortSignal): Promise<ApiAnswer> {
  const url = new URL(address, page.url);
  if (url.origin !== page.url.origin) return failed('unexpected-answer', 0, 0, null);
  let response: Response;
  try {
    response = await page.fetch(url.href, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (!response.ok) return refused(response);
    // A session that ended answers with the sign-in page.
    if (response.redirected && new URL(response.url).pathname.startsWith('/auth/')) {
      return failed('signed-out', 0, response.status, null);
    }
    const body: unknown = await response.json();
    if (isObject(body)) return { ok: true, body };
    return failed('unexpected-answer', 0, response.status, null);
  } catch {
    signal.throwIfAborted();
    return failed('unexpected-answer', 0, 0, null);
  }
}

function refused(response: Response): ApiAnswer {
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
): ApiAnswer {
  return { ok: false, reason: { kind, status }, httpStatus, retryAfter };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects in a list; anything else in it is dropped. */
export function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A text that is there, else null. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Ids come as numbers within the safe range or as strings, and travel as strings. */
export function idText(value: unknown): string | null {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : null;
}

/** Whether there are more cursor pages, and the next one's address if it stays on the page's origin. */
export function nextPage(body: JsonObject, page: HelpdeskPage): { more: boolean; address: string | null } {
  const more = isObject(body.meta) && body.meta.has_more === true;
  const next = isObject(body.links) ? textOrNull(body.links.next) : null;
  if (!more || next === null || !URL.canParse(next, page.url)) return { more, address: null };
  const url = new URL(next, page.url);
  return { more, address: url.origin === page.url.origin ? url.href : null };
}
