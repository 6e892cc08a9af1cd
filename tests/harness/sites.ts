import { makeCertificate } from '../../demo/server/certificate';
import type { Exchange } from '../../demo/server/exchange';
import { serve } from '../../demo/server/serve';
import { createDemoSite, demoHost } from '../../demo/server/site';
import type { DemoState } from '../../demo/server/state';

/** The demo helpdesk and other hosts behind one port. */
export interface Sites {
  port: number;
  spki: string;
  state: DemoState;
  close(): Promise<void>;
}

/** @param names the other hosts. @param answer gets every request, and the demo to pass it on to. */
export async function createSites(
  names: string[],
  answer: (exchange: Exchange, demo: (exchange: Exchange) => Promise<void>) => Promise<void>,
): Promise<Sites> {
  const [site, certificate] = await Promise.all([createDemoSite(), makeCertificate(['*.zendesk.com', ...names])]);
  const { port, close } = await serve(certificate, demoHost, (exchange) => answer(exchange, site.answer));
  return { port, spki: certificate.spki, state: site.state, close };
}
