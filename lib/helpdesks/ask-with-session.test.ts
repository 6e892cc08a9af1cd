// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askWithSession } from './ask-with-session';

const origin = 'https://acme.zendesk.com';
const place = (address: string) => vi.stubGlobal('location', new URL(address));
afterEach(() => vi.unstubAllGlobals());

function answering(response: () => Promise<Response> | Response) {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return response();
  });
  return asked;
}

describe('a question with the session of the page', () => {
  it('goes to the page’s own origin, with its cookie and without following redirects', async () => {
    place(`${origin}/agent/tickets/1`);
    const asked = answering(() => Response.json({ results: [] }));
    expect(await askWithSession(origin, '/api/v2/search.json?query=x', 1000)).toEqual({
      status: 200,
      retryAfter: null,
      body: { results: [] },
    });
    expect(asked).toMatchObject([
      { url: `${origin}/api/v2/search.json?query=x`, init: { credentials: 'same-origin', redirect: 'error' } },
    ]);
  });

  it.each([
    ['the tab shows another site', 'https://other.example/', '/api'],
    ['the address leads to another site', `${origin}/agent/tickets/1`, 'https://other.example/api'],
    ['the address leads to another site by two slashes', `${origin}/agent/tickets/1`, '//other.example/api'],
  ])('asks nothing when %s', async (_, page, address) => {
    place(page);
    const asked = answering(() => Response.json({}));
    expect(await askWithSession(origin, address, 1000)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('tells a refusal with the wait that was asked for, and what is no JSON as no answer', async () => {
    place(`${origin}/agent/tickets/1`);
    answering(() => new Response('slow down', { status: 429, headers: { 'retry-after': '90' } }));
    expect(await askWithSession(origin, '/api', 1000)).toEqual({ status: 429, retryAfter: 90, body: null });
    answering(() => new Response('<html>Sign in</html>'));
    expect(await askWithSession(origin, '/api', 1000)).toMatchObject({ status: 0, body: null });
    answering(() => Promise.reject(new TypeError('redirected')));
    expect(await askWithSession(origin, '/api', 1000)).toMatchObject({ status: 0, body: null });
  });

  it('is broken off when the agent goes to another ticket', async () => {
    place(`${origin}/agent/tickets/1`);
    vi.stubGlobal(
      'fetch',
      (_url: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const answer = askWithSession(origin, '/api', 60_000);
    place(`${origin}/agent/tickets/2`);
    expect(await answer).toBeNull();
  });
});
