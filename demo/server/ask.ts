import { request } from 'node:https';
import { type Demo, demoHost } from './index';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** Throws when the text is no JSON. */
  json<T = Record<string, unknown>>(): T;
}

/** Asks the demo from Node as a browser would, under its host name; `signedIn` sends the agent's cookie. */
export function ask(
  demo: Demo,
  path: string,
  options: { method?: string; body?: unknown; signedIn?: boolean; host?: string } = {},
): Promise<Answer> {
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: demo.port,
        path,
        method: options.method ?? (body === undefined ? 'GET' : 'POST'),
        // The certificate was made by this process a moment ago, and the address is loopback.
        rejectUnauthorized: false,
        agent: false,
        headers: {
          host: options.host ?? demoHost,
          ...(options.signedIn !== false && { cookie: '_zendesk_session=demo' }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: () => JSON.parse(text) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
