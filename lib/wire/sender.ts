import type { HelpdeskId } from '../ticket/ref';
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

export interface Extension {
  id: string;
  origin: string;
}

/**
 * The helpdesks that a content script may speak for at an address in a tab: by the manifest, by the stored list of own
 * domains, by the agent's click. Asked anew for every message, so that a worker that just started knows as much as an
 * old one.
 */
export type HelpdesksAt = (url: URL, tabId: number) => Promise<readonly HelpdeskId[]>;

/** The helpdesks whose composer can stand in a frame at an address: by the manifest alone. */
export type FramesAt = (url: URL) => readonly HelpdeskId[];

const pages: Record<string, Caller> = {
  '/sidepanel.html': 'panel',
  '/options.html': 'options',
  '/review.html': 'review',
  '/knowledge.html': 'knowledge',
};

/** Names the sender by what the browser vouches for: our own id, then the page's origin. Null = refuse. */
export async function identify(
  raw: RawSender,
  extension: Extension,
  helpdesksAt: HelpdesksAt,
  framesAt: FramesAt,
): Promise<Sender | null> {
  const url = addressOf(raw, extension);
  if (url === null) return null;
  if (sameOrigin(url, extension.origin)) return identifyView(raw, extension);
  const tabId = raw.tab?.id ?? null;
  if (tabId === null || !/^https?:$/.test(url.protocol)) return null;
  // Firefox leaves `origin` out for some senders; the url is set by the browser as well.
  if ((raw.origin ?? url.origin) !== url.origin) return null;
  // Content scripts speak from the top frame, and from a composer's own frame for the little that it has to say.
  if (raw.frameId !== 0) return identifyFrame(url, tabId, raw.frameId, framesAt(url));
  // Who cannot be looked up is nobody: refused at once, and not left waiting for an answer.
  const helpdesks = await helpdesksAt(url, tabId).catch(() => []);
  return helpdesks.length > 0 ? { caller: 'page', tabId, host: url.host, helpdesks } : null;
}

function identifyFrame(
  url: URL,
  tabId: number,
  frameId: number | undefined,
  helpdesks: readonly HelpdeskId[],
): Sender | null {
  if (!frameId || frameId < 0 || url.protocol !== 'https:' || helpdesks.length === 0) return null;
  return { caller: 'composer-frame', tabId, frameId, host: url.host, helpdesks };
}

/** The same for our own pages only; at once, so that a port's first message is not missed. */
export function identifyView(raw: RawSender, extension: Extension): Sender | null {
  const url = addressOf(raw, extension);
  if (url === null || !sameOrigin(url, extension.origin)) return null;
  const own = extension.origin.replace(/\/$/, '');
  if (raw.origin !== undefined && raw.origin !== own && raw.origin !== 'null') return null;
  const caller = pages[url.pathname];
  return caller ? { caller, tabId: raw.tab?.id ?? null, host: null, helpdesks: [] } : null;
}

function addressOf(raw: RawSender, extension: Extension): URL | null {
  if (raw.id !== extension.id || !raw.url) return null;
  return URL.canParse(raw.url) ? new URL(raw.url) : null;
}

// `new URL('moz-extension://…').origin` is the string "null" in some engines, so compare by prefix.
function sameOrigin(url: URL, extensionOrigin: string): boolean {
  return `${url.protocol}//${url.host}` === extensionOrigin.replace(/\/$/, '');
}
