import type { HelpdeskPage } from '../adapter';
import { getJson } from './get-json';
import type { JsonObject } from './json';

/** Asks the helpdesk's API; null when it did not say. Throws only when `signal` aborts. */
export type Ask<T> = (page: HelpdeskPage, signal: AbortSignal) => Promise<T | null>;

/** Asks `address` once and keeps what `take` makes of a good answer; a failed one is asked again next time. */
export function askOnce<T>(address: string, take: (body: JsonObject) => T | null): Ask<T> {
  let known: T | null = null;
  return async (page, signal) => {
    if (known !== null) return known;
    const answer = await getJson(page, address, signal);
    known = answer.ok ? take(answer.body) : null;
    return known;
  };
}
