import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryScore, internalQualityScore, type Rating, reviewScore } from './scorecard';

const rating = (change: Partial<Rating>): Rating => ({
  categoryId: 'complete',
  weight: 10,
  critical: false,
  lowest: 1,
  highest: 5,
  chosen: 5,
  ...change,
});

describe('categoryScore', () => {
  it.each([
    [5, [0, 0.25, 0.5, 0.75, 1]],
    [4, [0, 1 / 3, 2 / 3, 1]],
    [3, [0, 0.5, 1]],
    [2, [0, 1]],
  ])('spreads a scale of %i points evenly', (points, scores) => {
    const rated = scores.map((_, index) => categoryScore(rating({ highest: points, chosen: index + 1 })));
    for (const [index, score] of rated.entries()) expect(score).toBeCloseTo(scores[index] ?? Number.NaN);
  });

  it('has none for N/A and refuses what is not on the scale', () => {
    expect(categoryScore(rating({ chosen: null }))).toBeNull();
    expect(() => categoryScore(rating({ chosen: 6 }))).toThrow(/complete/);
    expect(() => categoryScore(rating({ lowest: 5 }))).toThrow(RangeError);
  });
});

describe('reviewScore', () => {
  it('weighs what was rated', () => {
    const ratings = [rating({ weight: 30 }), rating({ weight: 10, chosen: 1 }), rating({ weight: 60, chosen: null })];
    expect(reviewScore(ratings)).toEqual({ score: 0.75, withoutCritical: 0.75, failed: [] });
  });

  it('is 0 when a critical category is below one half, and keeps what it would have been', () => {
    const failed = rating({ categoryId: 'grounded', critical: true, chosen: 2 });
    expect(reviewScore([failed, rating({})])).toEqual({ score: 0, withoutCritical: 0.625, failed: ['grounded'] });
    expect(reviewScore([{ ...failed, chosen: 3 }, rating({})]).score).toBe(0.75);
  });

  it('has no score when all is N/A or weighs nothing', () => {
    expect(reviewScore([rating({ chosen: null })]).score).toBeNull();
    expect(reviewScore([rating({ weight: 0 })]).score).toBeNull();
    expect(() => reviewScore([rating({ weight: 1.5 })])).toThrow(/weight/);
  });

  it('lies within 0 and 1', () => {
    const any = fc.record({
      weight: fc.integer({ min: 0, max: 100 }),
      chosen: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(fc.array(any), (ratings) => {
        const { score } = reviewScore(ratings.map(rating));
        return score === null || (score >= 0 && score <= 1);
      }),
    );
  });
});

describe('internalQualityScore', () => {
  it('is the mean of the scores (test vector of domain.md [Q1])', () => {
    expect(internalQualityScore([100, 9.91, 63.96, 90.99, 0])).toBeCloseTo(52.97, 2);
    expect(internalQualityScore([1, null, 0])).toBe(0.5);
    expect(internalQualityScore([null])).toBeNull();
  });
});
