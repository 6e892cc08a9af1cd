import { type Exchange, sendText } from '../../demo/server/exchange';
import { demoHost } from '../../demo/server/site';
import { createSites, type Sites } from './sites';

/** The demo helpdesk under a company's own name, beside its vendor's, and a page of somebody else. */
export interface OwnDomainSite extends Sites {
  /** `isolated`: with the header that lets only willing documents into a frame (COEP). */
  ticketUrl(id: number, how?: { isolated: boolean }): string;
  /** A page of somebody else's that holds `address` in a frame. */
  foreignUrl(address: string, host?: string): string;
}

export const ownHost = 'support.brightline.example';

export async function createOwnDomainSite(): Promise<OwnDomainSite> {
  const sites = await createSites([ownHost, 'elsewhere.example'], async (exchange, demo) => {
    const { url, response } = exchange;
    const frame = url.searchParams.get('frame');
    if (frame !== null) return sendText(exchange, 'text/html', framing(frame));
    if (url.hostname === 'elsewhere.example') return sendText(exchange, 'text/plain', 'nothing here', 404);
    if (url.searchParams.has('isolated')) response.setHeader('cross-origin-embedder-policy', 'require-corp');
    await demo(underOwnName(exchange));
  });
  return {
    ...sites,
    ticketUrl: (id, how) => `https://${ownHost}/agent/tickets/${id}${how?.isolated ? '?isolated' : ''}`,
    foreignUrl: (address, host = 'elsewhere.example') => `https://${host}/hc?frame=${encodeURIComponent(address)}`,
  };
}

/** The request as the demo takes it: its own name in the place of the company's. */
export function underOwnName(exchange: Exchange): Exchange {
  const { hostname, pathname, search } = exchange.url;
  return { ...exchange, url: new URL(pathname + search, `https://${hostname === ownHost ? demoHost : hostname}`) };
}

const framing = (address: string) =>
  `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><p>Click here to win</p>
  <iframe id="framed" src="${address.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"></iframe>`;
