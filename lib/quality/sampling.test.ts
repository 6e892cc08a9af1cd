import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRow } from './fold';
import type { RowFacts } from './log-store';
import { factsOf } from './row-block';
import { sampleRecord } from './sample-entry';
import { allocate, draw, neededFor, type SamplePlan } from './sampling';

const base = factsOf(foldRow({ record: sampleRecord('r'), events: [] }));
const row = (id: string, change: Partial<RowFacts> = {}): RowFacts => ({ ...base, id, ...change });
const rows = Array.from({ length: 400 }, (_, n) =>
  row(`r${n}`, {
    language: n % 4 === 0 ? 'fr' : 'en',
    status: n % 10 === 0 ? 'heavy-edit' : 'as-is',
    messages: n % 50,
  }),
);
const plan: SamplePlan = {
  seed: 'week 47',
  size: 40,
  strata: ['language'],
  allocation: 'proportional',
  risks: [],
  timeZone: 'Europe/Brussels',
};
const ids = (picks: { record: string }[]) => picks.map(({ record }) => record);

describe('how many are needed', () => {
  // Cochran: 385 for 5 points of an endless population, 278 of 1,000, 80 of 100.
  it.each([
    [0.05, 100_000_000, 385],
    [0.05, 1000, 278],
    [0.05, 100, 80],
    [0.1, 1_000_000, 97],
    [0.05, 3, 3],
    [0.05, 0, 0],
  ])('for %f of %i: %i', (error, population, needed) => {
    expect(neededFor(error, population)).toBe(needed);
  });

  it('refuses an error that cannot be planned for', () => {
    expect(() => neededFor(0, 10)).toThrow(RangeError);
  });
});

describe('allocation', () => {
  it('is proportional and sums up to the size, never above what is there', () => {
    const sizes = fc.dictionary(fc.string(), fc.integer({ min: 1, max: 500 }), { minKeys: 1 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 1000 }), (counts, size) => {
        const strata = new Map(Object.entries(counts));
        const total = [...strata.values()].reduce((sum, count) => sum + count, 0);
        const given = allocate(strata, size, 'proportional');
        expect([...given.values()].reduce((sum, count) => sum + count, 0)).toBe(Math.min(size, total));
        for (const [name, count] of given) {
          const exact = ((strata.get(name) ?? 0) / total) * Math.min(size, total);
          expect(Math.abs(count - exact)).toBeLessThan(1);
          expect(count).toBeLessThanOrEqual(strata.get(name) ?? 0);
        }
      }),
    );
  });

  it('as a quota gives each stratum the same number', () => {
    expect([
      ...allocate(
        new Map([
          ['a', 90],
          ['b', 10],
          ['c', 3],
        ]),
        30,
        'quota',
      ),
    ]).toEqual([
      ['a', 10],
      ['b', 10],
      ['c', 3],
    ]);
  });
});

describe('a quota', () => {
  it('gives what does not divide one by one, so that few records of many strata are still drawn', () => {
    const strata = new Map(['e', 'b', 'a', 'd', 'c'].map((name) => [name, name === 'a' ? 1 : 9]));
    expect(Object.fromEntries(allocate(strata, 3, 'quota'))).toEqual({ a: 1, b: 1, c: 1, d: 0, e: 0 });
    expect(Object.fromEntries(allocate(strata, 12, 'quota'))).toEqual({ a: 1, b: 3, c: 3, d: 2, e: 2 });
  });
});

describe('a drawing', () => {
  it('is the same for the same seed, whatever the order and whatever came later', () => {
    const first = ids(draw(rows, plan));
    expect(ids(draw([...rows].reverse(), plan)).sort()).toEqual([...first].sort());
    expect(ids(draw(rows, { ...plan, seed: 'week 48' })).sort()).not.toEqual([...first].sort());
    const later = ids(draw([...rows, row('new1'), row('new2')], { ...plan, strata: [], size: 402 }));
    expect(later).toHaveLength(402);
  });

  it('takes each language by its share', () => {
    const picks = draw(rows, plan);
    expect(picks.filter(({ why }) => why === 'fr')).toHaveLength(10);
    expect(picks.filter(({ why }) => why === 'en')).toHaveLength(30);
  });

  it('adds risks beside the random part, each record once, by its risk', () => {
    const picks = draw(rows, {
      ...plan,
      risks: [
        { risk: 'heavy-edit', count: 5 },
        { risk: 'outlier', count: 5 },
        { risk: 'churn', count: 5 },
      ],
    });
    expect(new Set(ids(picks)).size).toBe(picks.length);
    expect(picks.filter(({ why }) => why === 'risk:heavy-edit')).toHaveLength(5);
    const outliers = picks
      .filter(({ why }) => why === 'risk:outlier')
      .map(({ record }) => Number(record.slice(1)) % 50);
    expect(outliers.length).toBeGreaterThan(0);
    expect(Math.min(...outliers)).toBeGreaterThan(46);
    expect(picks.filter(({ why }) => why === 'risk:churn')).toHaveLength(0);
  });

  it('has no favourites: each record is drawn as often as the others', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 300; seed += 1)
      for (const id of ids(draw(rows, { ...plan, seed: String(seed), strata: [], size: 100 })))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    // 300 drawings of a quarter: 75 each, standard deviation 7.5.
    expect(counts.size).toBe(rows.length);
    expect(Math.min(...counts.values())).toBeGreaterThan(75 - 5 * 7.5);
    expect(Math.max(...counts.values())).toBeLessThan(75 + 5 * 7.5);
  });
});
