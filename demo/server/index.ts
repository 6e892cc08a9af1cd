import { makeCertificate } from './certificate';
import { type Listen, serve } from './serve';
import { createDemoSite, demoHost, type SiteOptions } from './site';
import type { DemoState } from './state';

export { demoHost } from './site';

export type DemoOptions = Omit<SiteOptions, 'scripts'> & Listen;

/** A running demo helpdesk. Everything it knows is in `state`; `state.reset()` starts over. */
export interface Demo {
  port: number;
  /** What the browser opens; the browser maps the name onto `port`. */
  url: string;
  /** Of the certificate, for Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
  state: DemoState;
  ticketUrl(id: number): string;
  close(): Promise<void>;
}

/**
 * Starts the demo helpdesk on loopback with a certificate made for this run. Throws when the port is taken
 * or an article or ticket cannot be read.
 */
export async function createDemo(options: DemoOptions = {}): Promise<Demo> {
  const [certificate, site] = await Promise.all([makeCertificate(['*.zendesk.com']), createDemoSite(options)]);
  const { port, close } = await serve(certificate, demoHost, site.answer, options);
  const url = `https://${demoHost}`;
  return {
    port,
    url,
    spki: certificate.spki,
    state: site.state,
    ticketUrl: (id) => `${url}/agent/tickets/${id}`,
    close,
  };
}
