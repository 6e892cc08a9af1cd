import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tickets as authored } from '../tickets';
import { helpCenterApi } from './api-help-center';
import { ticketApi } from './api-tickets';
import { type Assets, buildAssets, sendAsset } from './assets';
import { makeCertificate } from './certificate';
import { control } from './control';
import { type Exchange, sendJson, sendNotFound, sendText } from './exchange';
import { applyFault } from './faults';
import { loadArticles } from './knowledge';
import { sendAgentPage, sendFavicon, sendHelpCenter } from './pages';
import { DemoState } from './state';

export interface DemoOptions {
  /** 0 or left out: chosen by the operating system. */
  port?: number;
  host?: string;
  /** Folder of the Markdown articles; demo/knowledge when left out. */
  knowledge?: string;
  now?: () => number;
}

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

export const demoHost = 'brightline.zendesk.com';

async function answer(exchange: Exchange, state: DemoState, assets: Assets): Promise<void> {
  const path = exchange.url.pathname;
  if (!/^([a-z0-9-]+\.zendesk\.com|localhost|127\.0\.0\.1)$/.test(exchange.url.hostname)) {
    // The browser under test sends everything here, its own background requests too.
    return sendText(exchange, 'text/plain', 'not served by the demo', 404);
  }
  if (path.startsWith('/demo/')) return control(exchange, state);
  if (await applyFault(exchange, state.faults)) return;
  if (path.startsWith('/assets/')) return sendAsset(exchange, assets);
  if (path === '/favicon.svg' || path === '/favicon.ico') return sendFavicon(exchange);
  if (path.startsWith('/api/v2/')) {
    const done = helpCenterApi(exchange, state) || ticketApi(exchange, state);
    return done ? undefined : sendNotFound(exchange);
  }
  if (path === '/hc' || path.startsWith('/hc/')) return sendHelpCenter(exchange, state);
  if (path.startsWith('/agent')) return sendAgentPage(exchange, state);
  if (path === '/') {
    exchange.response.writeHead(302, { location: '/agent/dashboard' }).end();
    return;
  }
  sendNotFound(exchange);
}

/**
 * Starts the demo helpdesk on loopback with a certificate made for this run. Throws when the port is taken
 * or an article or ticket cannot be read.
 */
export async function createDemo(options: DemoOptions = {}): Promise<Demo> {
  const knowledge = options.knowledge ?? join(dirname(fileURLToPath(import.meta.url)), '../knowledge');
  const [certificate, assets, articles] = await Promise.all([
    makeCertificate(),
    buildAssets(),
    loadArticles(knowledge),
  ]);
  const state = new DemoState(authored, articles, options.now ?? Date.now);

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? demoHost).replace(/:\d+$/, '');
    const exchange: Exchange = {
      request,
      response,
      method: request.method ?? 'GET',
      host,
      url: new URL(request.url ?? '/', `https://${host}`),
      signedIn: /(^|;\s*)_zendesk_session=demo/.test(request.headers.cookie ?? ''),
    };
    response.on('finish', () =>
      state.requests.push({
        method: exchange.method,
        host,
        path: exchange.url.pathname + exchange.url.search,
        status: response.statusCode,
        at: Date.now(),
      }),
    );
    try {
      await answer(exchange, state, assets);
    } catch (error) {
      if (response.headersSent) response.end();
      else sendJson(exchange, { error: 'BadRequest', description: String(error) }, 400);
    }
  };
  const server = createServer({ key: certificate.key, cert: certificate.cert }, serve);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The demo has no TCP port');
  const url = `https://${demoHost}`;
  return {
    port: address.port,
    url,
    spki: certificate.spki,
    state,
    ticketUrl: (id) => `${url}/agent/tickets/${id}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
