import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWallClock, isoWeek, weekRange } from './zone';

const hour = 3_600_000;
const zones = ['Europe/Brussels', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Australia/Lord_Howe', 'UTC'];

describe('ISO weeks', () => {
  it.each([
    [2026, 1, 1, '2026-W01'],
    [2027, 1, 3, '2026-W53'],
    [2024, 12, 30, '2025-W01'],
    [2021, 1, 3, '2020-W53'],
    [2026, 11, 27, '2026-W48'],
    [2023, 1, 1, '2022-W52'],
  ])('%i-%i-%i is in %s', (year, month, day, week) => {
    expect(isoWeek({ year, month, day })).toBe(week);
  });
});

describe('weeks where clocks change', () => {
  it('have 167 hours in spring and 169 in autumn', () => {
    const hours = (week: string, zone: string) => {
      const { from, to } = weekRange(week, zone);
      return (to + 1 - from) / hour;
    };
    expect(hours('2026-W13', 'Europe/Brussels')).toBe(167);
    expect(hours('2026-W43', 'Europe/Brussels')).toBe(169);
    expect(hours('2026-W20', 'Europe/Brussels')).toBe(168);
    expect(hours('2026-W13', 'UTC')).toBe(168);
    // Half an hour, and in the other half of the year.
    expect(hours('2026-W14', 'Australia/Lord_Howe')).toBe(168.5);
  });

  it('put Sunday 23:30 into the week that ends, also in the hour that comes twice', () => {
    const clock = createWallClock('Europe/Brussels');
    // 25 October 2026, 02:30 summer time, 02:30 winter time, 23:30; then Monday 00:00.
    for (const at of ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T22:30Z'])
      expect(isoWeek(clock(Date.parse(at)))).toBe('2026-W43');
    expect(isoWeek(clock(Date.parse('2026-10-25T23:00Z')))).toBe('2026-W44');
    expect(isoWeek(createWallClock('UTC')(Date.parse('2026-10-25T23:00Z')))).toBe('2026-W43');
  });

  it('follow each other without a gap, and hold exactly the moments that are counted to them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
        (zone, at) => {
          const clock = createWallClock(zone);
          const week = isoWeek(clock(at));
          const { from, to } = weekRange(week, zone);
          expect(from).toBeLessThanOrEqual(at);
          expect(to).toBeGreaterThanOrEqual(at);
          expect(isoWeek(clock(from))).toBe(week);
          expect(isoWeek(clock(to))).toBe(week);
          expect(isoWeek(clock(from - 1))).not.toBe(week);
          expect(isoWeek(clock(to + 1))).not.toBe(week);
          expect(weekRange(isoWeek(clock(to + 1)), zone).from).toBe(to + 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
