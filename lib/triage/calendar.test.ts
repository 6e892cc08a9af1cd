import { describe, expect, it } from 'vitest';
import { businessDaysAfter, defaultCalendar, isBankHoliday, monthsAfter } from './calendar';

const at = (text: string) => Date.parse(text);
const iso = (time: number) => new Date(time).toISOString();

describe('business days', () => {
  it.each([
    ['2026-11-05T10:00:00Z', 1, '2026-11-06T22:59:59.000Z', 'Thursday to Friday'],
    ['2026-11-06T10:00:00Z', 1, '2026-11-09T22:59:59.000Z', 'over a weekend'],
    ['2026-12-24T10:00:00Z', 1, '2026-12-28T22:59:59.000Z', 'over Christmas, Saturday and Sunday'],
    ['2026-04-02T10:00:00Z', 1, '2026-04-07T21:59:59.000Z', 'over Easter, in summer time'],
    ['2026-11-02T10:00:00Z', 15, '2026-11-23T22:59:59.000Z', 'three weeks'],
    ['2026-11-06T23:30:00Z', 0, '2026-11-09T22:59:59.000Z', 'already Saturday in Brussels'],
  ])('%s and %i days: %s (%s)', (from, days, due) => {
    expect(iso(businessDaysAfter(at(from), days))).toBe(due);
  });
  it('skips holidays of the admin', () => {
    const calendar = { ...defaultCalendar, holidays: ['2026-11-11'] };
    expect(iso(businessDaysAfter(at('2026-11-10T10:00:00Z'), 1, calendar))).toBe('2026-11-12T22:59:59.000Z');
  });
  it('knows the bank holidays', () => {
    expect(isBankHoliday(2026, 4, 3)).toBe(true);
    expect(isBankHoliday(2027, 3, 29)).toBe(true);
    expect(isBankHoliday(2026, 11, 11)).toBe(false);
  });
});

describe('months', () => {
  it.each([
    ['2026-10-12T09:00:00Z', '2026-11-12T22:59:59.000Z'],
    ['2027-01-31T09:00:00Z', '2027-03-01T22:59:59.000Z'],
    ['2026-11-25T09:00:00Z', '2026-12-28T22:59:59.000Z'],
  ])('one month from %s ends %s', (from, due) => {
    expect(iso(monthsAfter(at(from), 1))).toBe(due);
  });
});
