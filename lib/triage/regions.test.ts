import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from './default-policy';
import { businessHoursAfter, businessHoursBetween, type Region, regionOf, regionSchema } from './regions';

const [main] = defaultPolicy.regions as [Region];
const at = (text: string) => Date.parse(text);
const iso = (time: number) => new Date(time).toISOString();

describe('business hours', () => {
  it.each([
    ['2026-11-05T10:00:00Z', 4, '2026-11-05T14:00:00.000Z', 'inside a day'],
    ['2026-11-05T14:30:00Z', 4, '2026-11-06T10:30:00.000Z', 'over night'],
    ['2026-11-06T15:00:00Z', 2, '2026-11-09T09:00:00.000Z', 'over a weekend'],
    ['2026-11-07T12:00:00Z', 1, '2026-11-09T09:00:00.000Z', 'from a closed day'],
    ['2026-03-27T15:00:00Z', 2, '2026-03-30T08:00:00.000Z', 'over the change to summer time'],
    ['2026-12-24T15:00:00Z', 2, '2026-12-28T09:00:00.000Z', 'over bank holidays'],
    ['2026-11-05T10:00:00Z', 0, '2026-11-05T10:00:00.000Z', 'none'],
  ])('%s and %i hours: %s (%s)', (from, hours, due) =>
    expect(iso(businessHoursAfter(at(from), hours, main))).toBe(due),
  );

  it('count the same forwards and backwards', () => {
    const start = at('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
        fc.integer({ min: 1, max: 20_000 }),
        (minutes, quarters) => {
          const from = start + minutes * 60_000;
          const hours = quarters / 100;
          expect(businessHoursBetween(from, businessHoursAfter(from, hours, main), main)).toBeCloseTo(hours, 3);
        },
      ),
    );
  });

  it('do not run backwards, and end for a region that is nearly always closed', () => {
    expect(businessHoursBetween(at('2026-11-06T10:00:00Z'), at('2026-11-05T10:00:00Z'), main)).toBe(0);
    const shut = { ...main, opens: '09:00', closes: '09:01' };
    expect(businessHoursAfter(at('2026-11-05T10:00:00Z'), 5000, shut)).toBeGreaterThan(0);
  });
});

describe('a region', () => {
  it.each([
    ['timeZone', { timeZone: 'Europe/Brussel' }],
    ['closes', { opens: '17:00', closes: '09:00' }],
    ['holidays.0.date', { holidays: [{ date: '2026-13-40', name: 'x' }] }],
  ])('with a wrong %s is refused by name', (field, wrong) => {
    const issues = regionSchema.safeParse({ ...main, ...wrong }).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toContain(field);
  });

  it('is found by brand, then by language, then the first', () => {
    const regions = [
      main,
      { ...main, id: 'nl', languages: ['nl' as const] },
      { ...main, id: 'pro', brands: ['Brightline Pro'] },
    ];
    expect(regionOf(regions, { brand: 'brightline pro', language: 'nl' })?.id).toBe('pro');
    expect(regionOf(regions, { brand: 'Other', language: 'nl' })?.id).toBe('nl');
    expect(regionOf(regions, { brand: null, language: 'und' })?.id).toBe('main');
  });
});
