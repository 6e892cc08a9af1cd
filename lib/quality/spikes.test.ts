import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volumeByHour } from './spikes';

const hour = 3_600_000;
const week = 7 * 24 * hour;
const NOW = Date.parse('2026-11-05T14:30:00Z');
const thisHour = Date.parse('2026-11-05T14:00:00Z');
const times = (begin: number, count: number) => Array.from({ length: count }, (_, at) => begin + at * 1000);
const pastWeeks = (each: number[]) => each.flatMap((count, at) => times(thisHour - (at + 1) * week, count));
const last = (all: number[]) => volumeByHour(all, NOW).at(-1);
const first = [thisHour - 5 * week];

describe('volume against the same hour of past weeks', () => {
  it('shows a spike', () => {
    expect(last([...first, ...pastWeeks([2, 3, 2, 2]), ...times(thisHour, 12)])).toEqual({
      at: thisHour,
      count: 12,
      usual: 2,
      spike: true,
    });
  });

  it.each([
    ['a usual hour', [10, 12, 11, 9], 13],
    ['few tickets', [0, 0, 0, 0], 3],
    ['a little more than a busy hour', [40, 42, 38, 41], 55],
  ])('shows none for %s', (_, past, count) => {
    expect(last([...first, ...pastWeeks(past), ...times(thisHour, count)])?.spike).toBe(false);
  });

  it('is not blinded by an incident of last week', () => {
    expect(last([...first, ...pastWeeks([60, 2, 2, 3]), ...times(thisHour, 12)])).toMatchObject({
      usual: 2.5,
      spike: true,
    });
  });

  it('claims nothing in the first week', () => {
    expect(last([thisHour - week / 2, ...times(thisHour, 30)])).toMatchObject({ count: 30, usual: null, spike: false });
  });

  it('counts every ticket of the window once, whatever came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOW - 5 * week, max: NOW }), { maxLength: 200 }), (all) => {
        const volume = volumeByHour(all, NOW);
        const within = all.filter((time) => time >= (volume[0]?.at ?? 0)).length;
        expect(volume).toHaveLength(24);
        expect(volume.reduce((sum, { count }) => sum + count, 0)).toBe(within);
      }),
    );
  });
});
