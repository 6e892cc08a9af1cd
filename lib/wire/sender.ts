import type { Caller } from './requests';
import type { Sender } from './router';

/** What the browser says of a message's sender (`runtime.MessageSender`). */
export interface RawSender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

const pages: Record<string, Caller> = {
  '/sidepanel.html': 'panel',
  '/options.html': 'options',
  '/review.html': 'review',
};

/**
 * Names the sender by what the browser vouches for: our own id, then the page's origin. Null = refuse.
 * `isHelpdeskHost` decides for which pages a content script may speak.
 */
export function identify(
  raw: RawSender,
  extension: { id: string; origin: string },
  isHelpdeskHost: (host: string) => boolean,
): Sender | null {
  if (raw.id !== extension.id || !raw.url) return null;
  const tabId = raw.tab?.id ?? null;
  const url = URL.canParse(raw.url) ? new URL(raw.url) : null;
  if (url === null) return null;
  // Firefox leaves `origin` out for some senders; the url is set by the browser as well.
  const origin = raw.origin ?? url.origin;
  if (sameOrigin(url, extension.origin)) {
    if (raw.origin !== undefined && raw.origin !== extension.origin.replace(/\/$/, '') && raw.origin !== 'null')
      return null;
    const caller = pages[url.pathname];
    return caller ? { caller, tabId, host: null } : null;
  }
  // Content scripts speak from the top frame of a helpdesk page only.
  if (tabId === null || raw.frameId !== 0 || url.protocol !== 'https:') return null;
  if (origin !== url.origin || !isHelpdeskHost(url.hostname)) return null;
  return { caller: 'page', tabId, host: url.hostname };
}

// `new URL('moz-extension://…').origin` is the string "null" in some engines, so compare by prefix.
function sameOrigin(url: URL, extensionOrigin: string): boolean {
  return `${url.protocol}//${url.host}` === extensionOrigin.replace(/\/$/, '');
}
