import { makeCertificate } from '../../demo/server/certificate';
import { type Exchange, sendText } from '../../demo/server/exchange';
import { serve } from '../../demo/server/serve';
import { createDemoSite, demoHost } from '../../demo/server/site';
import type { DemoState } from '../../demo/server/state';

/** The demo helpdesk under a company's own name, beside its vendor's, and a page of somebody else. */
export interface OwnDomainSite {
  port: number;
  spki: string;
  state: DemoState;
  /** `isolated`: with the header that lets only willing documents into a frame (COEP). */
  ticketUrl(id: number, how?: { isolated: boolean }): string;
  /** A page of somebody else's that holds `address` in a frame. */
  foreignUrl(address: string, host?: string): string;
  close(): Promise<void>;
}

export const ownHost = 'support.brightline.example';

export async function createOwnDomainSite(): Promise<OwnDomainSite> {
  const [site, certificate] = await Promise.all([
    createDemoSite(),
    makeCertificate(['*.zendesk.com', ownHost, 'elsewhere.example']),
  ]);

  async function answer(exchange: Exchange): Promise<void> {
    const { url, response } = exchange;
    const frame = url.searchParams.get('frame');
    if (frame !== null) return sendText(exchange, 'text/html', framing(frame));
    if (url.hostname === 'elsewhere.example') return sendText(exchange, 'text/plain', 'nothing here', 404);
    if (url.searchParams.has('isolated')) response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const host = url.hostname === ownHost ? demoHost : url.hostname;
    await site.answer({ ...exchange, url: new URL(url.pathname + url.search, `https://${host}`) });
  }

  const { port, close } = await serve(certificate, demoHost, answer);
  return {
    port,
    spki: certificate.spki,
    state: site.state,
    ticketUrl: (id, how) => `https://${ownHost}/agent/tickets/${id}${how?.isolated ? '?isolated' : ''}`,
    foreignUrl: (address, host = 'elsewhere.example') => `https://${host}/hc?frame=${encodeURIComponent(address)}`,
    close,
  };
}

const framing = (address: string) =>
  `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><p>Click here to win</p>
  <iframe id="framed" src="${address.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"></iframe>`;
