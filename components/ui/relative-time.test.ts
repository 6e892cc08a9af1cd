import { describe, expect, it } from 'vitest';
import { relativeTime } from './relative-time';

const now = Date.UTC(2026, 10, 22, 12);
const hour = 3_600_000;

describe('relativeTime', () => {
  it.each([
    [now - 21 * 24 * hour, '3 weeks ago'],
    [now - 24 * hour, 'yesterday'],
    [now - 400 * 24 * hour, 'last year'],
    [now + 48 * hour, 'in 2 days'],
    [now - 10_000, 'now'],
    [now - 59.7 * 60_000, '1 hour ago'],
  ])('says %i as %s', (at, said) => {
    expect(relativeTime(at, now, 'en')).toBe(said);
  });

  it('speaks the language asked for', () => {
    expect(relativeTime(now - 3 * 24 * hour, now, 'de')).toBe('vor 3 Tagen');
  });
});
