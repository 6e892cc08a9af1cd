import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Certificate } from './certificate';
import { type Exchange, sendJson } from './exchange';

export interface Served {
  port: number;
  close(): Promise<void>;
}

export interface Listen {
  /** 0 or left out: chosen by the operating system. */
  port?: number;
  host?: string;
}

/**
 * Serves by HTTPS on loopback; what `answer` throws becomes a 400. `fallbackHost`: of a request that names none.
 * Throws when the port is taken.
 */
export async function serve(
  certificate: Certificate,
  fallbackHost: string,
  answer: (exchange: Exchange) => Promise<void>,
  { port = 0, host: address = '127.0.0.1' }: Listen = {},
): Promise<Served> {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? fallbackHost).replace(/:\d+$/, '');
    const exchange: Exchange = {
      request,
      response,
      method: request.method ?? 'GET',
      host,
      url: new URL(request.url ?? '/', `https://${host}`),
      signedIn: /(^|;\s*)_zendesk_session=demo/.test(request.headers.cookie ?? ''),
    };
    try {
      await answer(exchange);
    } catch (error) {
      if (response.headersSent) response.end();
      else sendJson(exchange, { error: 'BadRequest', description: String(error) }, 400);
    }
  };
  const server = createServer({ key: certificate.key, cert: certificate.cert }, handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no TCP port');
  return {
    port: bound.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
