import { describe, expect, it } from 'vitest';
import { retryAfterSeconds } from './errors';

const now = Date.parse('2026-11-20T12:00:00Z');
const withHeaders = (headers: Record<string, string>) => ({ status: 429, headers: new Headers(headers) });

describe('retryAfterSeconds', () => {
  it.each([
    [{ 'retry-after': '7' }, 7],
    [{ 'retry-after': '0.5' }, 0.5],
    [{ 'retry-after': 'Fri, 20 Nov 2026 12:00:30 GMT' }, 30],
    [{ 'retry-after': 'Fri, 20 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '7' }, 0.25],
    [{ 'retry-after': 'soon' }, null],
    [{}, null],
  ])('reads %o', (headers, seconds) => {
    expect(retryAfterSeconds(withHeaders(headers), now)).toBe(seconds);
  });

  it('takes anything', () => {
    expect(retryAfterSeconds(null, now)).toBeNull();
    expect(retryAfterSeconds('429', now)).toBeNull();
  });
});
