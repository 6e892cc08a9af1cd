import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFilter, rowTest } from './filter';
import { foldRow } from './fold';
import { createGroups } from './insights';
import type { LogRow } from './log-store';
import { rate, spread, wilson } from './rates';
import { sampleRecord } from './sample-entry';
import { summarise } from './summary';
import { isUnderEscalated } from './tiers';
import type { RecordStatus } from './types';

const row = (change: Partial<LogRow>): LogRow => ({ ...foldRow({ record: sampleRecord('r'), events: [] }), ...change });
const rowsOf = (counts: Partial<Record<RecordStatus, number>>) =>
  Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, () => row({ status: status as RecordStatus })),
  );

describe('wilson', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is %f to %f', (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share and stays within 0 and 1', () => {
    const sample = fc
      .integer({ min: 1, max: 5000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(sample, ([count, of]) => {
        const { low, high } = wilson(count, of);
        return low >= 0 && high <= 1 && low <= count / of + 1e-12 && high >= count / of - 1e-12;
      }),
    );
  });

  it('refuses nonsense', () => {
    expect(() => wilson(1, 0)).toThrow(RangeError);
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(rate(0, 0)).toEqual({ count: 0, of: 0, rate: null, low: null, high: null });
  });
});

describe('spread', () => {
  it('interpolates between ranks', () => {
    expect(spread([4, 1, 3, 2])).toEqual({ n: 4, median: 2.5, p90: 3.7 });
    expect(spread([])).toEqual({ n: 0, median: null, p90: null });
  });
});

describe('summarise', () => {
  it('computes the rates of domain.md', async () => {
    const rows = rowsOf({ 'as-is': 3, 'light-edit': 2, 'heavy-edit': 1, 'not-used': 2, dismissed: 1, shown: 1 });
    const summary = await summarise(rows.map((known, index) => ({ ...known, inserted: index < 6 })));
    expect(summary.shown).toBe(10);
    expect(summary.acceptance).toMatchObject({ count: 5, of: 10, rate: 0.5 });
    expect(summary.applied).toMatchObject({ count: 6, of: 10 });
    expect(summary.asIs).toMatchObject({ count: 3, of: 6, rate: 0.5 });
    expect(summary.statuses).toMatchObject({ 'as-is': 3, copied: 0 });
  });

  it('counts under-escalation apart from agreement, over records with a final tier', async () => {
    const summary = await summarise([
      row({ suggestedTier: 'L1', finalTier: 'L1' }),
      row({ suggestedTier: 'L1', finalTier: 'L3' }),
      row({ suggestedTier: 'L3', finalTier: 'L2' }),
      row({ suggestedTier: 'L2' }),
    ]);
    expect(summary.tierAgreement).toMatchObject({ count: 1, of: 3 });
    expect(summary.underEscalation).toMatchObject({ count: 1, of: 3 });
    expect(summary.confusion).toContainEqual({ suggested: 'L1', final: 'L3', count: 1 });
    expect(summary.confusion).toHaveLength(9);
    expect(isUnderEscalated('L2', 'L1')).toBe(false);
  });

  it('takes rubber stamps over as-is acceptances, no-answer over shown', async () => {
    const summary = await summarise([row({ rubberStamp: true }), row({ rubberStamp: false }), row({ noAnswer: true })]);
    expect(summary.rubberStamp).toMatchObject({ count: 1, of: 2 });
    expect(summary.noAnswer).toMatchObject({ count: 1, of: 3 });
  });

  it('has no rate for an empty log', async () => {
    expect(await summarise([])).toMatchObject({ shown: 0, acceptance: { rate: null }, timeToAccept: { median: null } });
  });
});

it('counts thumbs up of those rated alone, in all and by group, and finds the records behind', () => {
  const rows = [true, true, false, null].map((helpful) => ({ ...row({ helpful }), helpdesk: 'zendesk', account: 'a' }));
  const groups = createGroups('language', 'UTC');
  for (const one of rows) groups.add(one);
  for (const { helpful } of [summarise(rows), ...groups.result()]) expect(helpful).toMatchObject({ count: 2, of: 3 });
  expect(rows.filter(rowTest({ ...emptyFilter, only: ['helpful'] }))).toHaveLength(2);
  expect(rows.filter(rowTest({ ...emptyFilter, only: ['not-helpful'] }))).toHaveLength(1);
});
