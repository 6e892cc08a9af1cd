import robotsParser from 'robots-parser';
import type { SourceDeps } from '../sources/source';
import { bodyOf, bounded, whole } from './bounded';

/** The name that a site's robots.txt may address us by. */
export const crawlerName = 'Sidedesk';
/** RFC 9309: at least the first 500 KiB must be read. */
const mostBytes = 512_000;
const timeoutMs = 15_000;
/** Between two pages of one site when it asks for nothing else. */
const politeMs = 300;
/** A site that names a delay may let us be as quick as this. */
const leastMs = 50;
const mostPoliteMs = 10_000;

export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds between two requests. */
  delayMs: number;
  sitemaps: string[];
}

const open: Robots = { allows: () => true, delayMs: politeMs, sitemaps: [] };
const closed: Robots = { ...open, allows: () => false };

/**
 * What a site lets crawlers do (RFC 9309): no robots.txt allows all, one that the server fails to give forbids all for now.
 * Never throws but for an aborted signal.
 */
export async function readRobots(deps: SourceDeps, origin: string, signal: AbortSignal): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  try {
    const response = await deps.fetch(address, {
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    if (response.status >= 500) return closed;
    if (!response.ok || /html/.test(response.headers.get('content-type') ?? '')) return open;
    const bytes = await whole(bounded(await bodyOf(response), mostBytes, signal));
    return parseRobots(address, new TextDecoder().decode(bytes));
  } catch {
    signal.throwIfAborted();
    return closed;
  }
}

/** The rules of one robots.txt for us. */
export function parseRobots(address: string, text: string): Robots {
  const rules = robotsParser(address, text);
  const asked = (rules.getCrawlDelay(crawlerName) ?? politeMs / 1000) * 1000;
  return {
    allows: (url) => rules.isAllowed(url, crawlerName) !== false,
    delayMs: Math.min(mostPoliteMs, Math.max(leastMs, asked)),
    sitemaps: rules.getSitemaps().slice(0, 50),
  };
}
