import type { HelpdeskPage } from '../adapter';
import { isObject, type JsonObject, textOrNull } from '../page/json';

/** Whether there are more cursor pages, and the next one's address if it stays on the page's origin. */
export function nextPage(body: JsonObject, page: HelpdeskPage): { more: boolean; address: string | null } {
  const more = isObject(body.meta) && body.meta.has_more === true;
  const next = isObject(body.links) ? textOrNull(body.links.next) : null;
  if (!more || next === null || !URL.canParse(next, page.url)) return { more, address: null };
  const url = new URL(next, page.url);
  return { more, address: url.origin === page.url.origin ? url.href : null };
}
