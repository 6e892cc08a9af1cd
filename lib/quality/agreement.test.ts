import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa, kappaBand, krippendorffsAlpha, reviewerAgreement } from './agreement';

const table = (cells: readonly (readonly [number, number, number])[]) =>
  cells.flatMap(([a, b, count]) => Array.from({ length: count }, () => [a, b] as const));

describe('cohensKappa', () => {
  it('is 0.17 when both call 90 % good and agree on 85 % (test vector of domain.md [Q19])', () => {
    const pairs = table([
      [1, 1, 825],
      [1, 0, 75],
      [0, 1, 75],
      [0, 0, 25],
    ]);
    expect(cohensKappa(pairs, [0, 1])).toBeCloseTo(0.17, 2);
  });

  it('weighs far misses more on an ordered scale', () => {
    const near = table([
      [1, 1, 5],
      [2, 2, 5],
      [3, 3, 5],
      [1, 2, 3],
    ]);
    const far = table([
      [1, 1, 5],
      [2, 2, 5],
      [3, 3, 5],
      [1, 3, 3],
    ]);
    expect(cohensKappa(near, [1, 2, 3])).toBeCloseTo(cohensKappa(far, [1, 2, 3]) ?? Number.NaN, 1);
    expect(cohensKappa(near, [1, 2, 3], 'quadratic') ?? 0).toBeGreaterThan(
      cohensKappa(far, [1, 2, 3], 'quadratic') ?? 1,
    );
  });

  it('is the same weighted or not on two grades', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (rated) => {
        const plain = cohensKappa(rated, [0, 1]);
        const weighted = cohensKappa(rated, [0, 1], 'linear');
        return plain === null ? weighted === null : Math.abs(plain - (weighted ?? 9)) < 1e-9;
      }),
    );
  });

  it('says nothing without items or without variety, and refuses foreign grades', () => {
    expect(cohensKappa([], [0, 1])).toBeNull();
    expect(cohensKappa([[1, 1]], [0, 1])).toBeNull();
    expect(() => cohensKappa([[1, 7]], [0, 1])).toThrow(/7/);
  });
});

describe('kappaBand', () => {
  it.each([
    [0.39, 'poor'],
    [0.4, 'moderate'],
    [0.61, 'substantial'],
    [0.81, 'excellent'],
  ])('%f is %s', (kappa, band) => expect(kappaBand(kappa)).toBe(band));
});

describe('krippendorffsAlpha', () => {
  // Krippendorff 2011, section C/E: four observers, twelve units, gaps; nominal 0.743, interval 0.849.
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const units = Array.from({ length: 12 }, (_, unit) => observers.map((grades) => grades[unit] ?? null));

  it('matches the published example', () => {
    expect(krippendorffsAlpha(units, 'nominal')).toBeCloseTo(0.743, 3);
    expect(krippendorffsAlpha(units, 'interval')).toBeCloseTo(0.849, 3);
  });

  it('is 1 for full agreement, null where nothing can be compared', () => {
    expect(
      krippendorffsAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        'nominal',
      ),
    ).toBe(1);
    expect(krippendorffsAlpha([[1, null]], 'nominal')).toBeNull();
    expect(krippendorffsAlpha([[1, 1]], 'nominal')).toBeNull();
  });
});

describe('reviewerAgreement', () => {
  it('counts reviews within ten points', () => {
    expect(reviewerAgreement([0.8, 0.9, 1, 0.69], 0.8)).toMatchObject({ count: 2, of: 4 });
  });
});
