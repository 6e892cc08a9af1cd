import type { HelpdeskPage } from '../adapter';
import { isObject, type JsonObject } from './json';

/** `status` 0: no answer, or none in JSON. `body` holds what the helpdesk said of the fields. */
export type PostAnswer = { ok: true; body: JsonObject } | { ok: false; status: number; body: JsonObject };

const patience = 20_000;

/**
 * POST of JSON to the page's own origin with the agent's session; another origin is refused before anything is sent, and
 * a redirect fails. Only for what the agent asked for by a click. Never throws but for the abort of `signal`.
 */
export async function postJson(
  page: HelpdeskPage,
  address: string,
  body: object,
  signal: AbortSignal,
): Promise<PostAnswer> {
  const url = new URL(address, page.url);
  if (url.origin !== page.url.origin) return { ok: false, status: 0, body: {} };
  try {
    const response = await page.fetch(url.href, {
      method: 'POST',
      credentials: 'same-origin',
      // Atlassian's guard against forged forms wants this from scripts.
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
      redirect: 'error',
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    const answer: unknown = await response.json().catch(() => null);
    const parsed = isObject(answer) ? answer : {};
    return response.ok ? { ok: true, body: parsed } : { ok: false, status: response.status, body: parsed };
  } catch {
    signal.throwIfAborted();
    return { ok: false, status: 0, body: {} };
  }
}
