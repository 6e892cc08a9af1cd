import { setTimeout as wait } from 'node:timers/promises';
import { type Exchange, sendJson, sendText } from './exchange';
import type { Fault } from './types';

function matches(fault: Fault, path: string): boolean {
  const pattern = fault.path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}`).test(path);
}

const errorNames: Record<number, { error: string; description?: string }> = {
  401: { error: "Couldn't authenticate you" },
  403: { error: 'Forbidden', description: 'missing permission' },
  404: { error: 'RecordNotFound', description: 'Not found' },
  503: { error: 'unavailable', description: 'backend not reachable, try later' },
};

/**
 * Applies the first fault set for this address: waits, and answers when it has a status.
 * Gives true when the exchange is answered. Counts `times` down and drops the fault at 0.
 */
export async function applyFault(exchange: Exchange, faults: Fault[]): Promise<boolean> {
  const path = exchange.url.pathname + exchange.url.search;
  const fault = faults.find((candidate) => matches(candidate, path));
  if (!fault) return false;
  if (fault.times !== undefined) {
    fault.times -= 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  }
  if (fault.delay) await wait(fault.delay);
  if (fault.status === undefined) return false;
  const headers: Record<string, string> =
    fault.retryAfter === undefined
      ? {}
      : {
          'retry-after': String(fault.retryAfter),
          'x-rate-limit-remaining': '0',
          'ratelimit-reset': String(fault.retryAfter),
        };
  const body = fault.body ?? 'json';
  if (body === 'json') {
    sendJson(exchange, errorNames[fault.status] ?? { error: 'ServerError' }, fault.status, headers);
  } else if (body === 'html') {
    const page =
      '<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in to Brightline</h1></body></html>';
    sendText(exchange, 'text/html', page, fault.status, headers);
  } else if (body === 'text') {
    sendText(exchange, 'text/plain', 'Number of allowed API requests per minute exceeded', fault.status, headers);
  } else {
    sendText(exchange, 'application/json', body === 'broken' ? '{"ticket":{"id":' : '', fault.status, headers);
  }
  return true;
}
