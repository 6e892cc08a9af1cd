// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyLink } from './copy-link';

afterEach(() => vi.unstubAllGlobals());

function answer(body: BodyInit | null, over: { type?: string; status?: number; url?: string } = {}) {
  const { type = 'text/html', status = 200, url = `${window.location.origin}/a` } = over;
  const response = new Response(body, { status, headers: { 'content-type': type } });
  Object.defineProperty(response, 'url', { value: url });
  const asked = vi.fn(async () => response);
  vi.stubGlobal('fetch', asked);
  return asked;
}

describe('the copy of a linked page', () => {
  it('is fetched with the agent’s session, from the same site only', async () => {
    const asked = answer('<p>Hold the button</p>');
    expect(await copyLink('/a')).toEqual({ url: `${window.location.origin}/a`, html: '<p>Hold the button</p>' });
    expect(asked).toHaveBeenCalledWith(
      `${window.location.origin}/a`,
      expect.objectContaining({ credentials: 'same-origin' }),
    );
    asked.mockClear();
    expect(await copyLink('https://elsewhere.example/a')).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('reads the charset that the page declares', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('<meta charset="iso-8859-1"><p>'), 0xe9]);
    answer(bytes);
    expect((await copyLink('/a'))?.html).toContain('é');
    answer('<meta charset="no-such"><p>plain');
    expect((await copyLink('/a'))?.html).toContain('plain');
  });

  it.each([
    ['a file', '%PDF', { type: 'application/pdf' }],
    ['an error', '<p>No</p>', { status: 404 }],
    ['a page that another site answered', '<p>Sign in</p>', { url: 'https://login.example/' }],
    ['a page larger than 5 MB', 'x'.repeat(5_000_001), {}],
  ])('is nothing for %s', async (_, body, over) => {
    answer(body, over);
    expect(await copyLink('/a')).toBeNull();
  });
});
