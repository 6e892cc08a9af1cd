import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request with its answer, as the routes see it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  method: string;
  host: string;
  url: URL;
  /** True when the browser sent the agent's session cookie. */
  signedIn: boolean;
}

const bodyLimit = 2_000_000;

export function sendJson(exchange: Exchange, value: unknown, status = 200, headers: Record<string, string> = {}): void {
  exchange.response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  exchange.response.end(JSON.stringify(value));
}

export function sendText(
  exchange: Exchange,
  type: string,
  body: string | Buffer,
  status = 200,
  headers: Record<string, string> = {},
): void {
  exchange.response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...headers,
  });
  exchange.response.end(body);
}

/** Zendesk's answer to an unknown record. */
export function sendNotFound(exchange: Exchange): void {
  sendJson(exchange, { error: 'RecordNotFound', description: 'Not found' }, 404);
}

/** The JSON body; an empty one is `{}`. Throws on broken JSON and on more than 2 MB. */
export async function readJson(exchange: Exchange): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of exchange.request) {
    parts.push(part);
    size += part.length;
    if (size > bodyLimit) throw new Error('Body over 2 MB');
  }
  const text = Buffer.concat(parts).toString('utf8');
  const value: unknown = text === '' ? {} : JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('Body: expected a JSON object');
  return value as Record<string, unknown>;
}
