import { describe, expect, it } from 'vitest';
import { accuracyBand, machineAgreement, sessionFigures } from './calibration';
import { defaultScorecard, defaultScorecardId } from './documents/default-scorecard';
import type { Review, Session } from './documents/types';
import { reviewFigures } from './review-figures';
import { createWallClock } from './zone';

const card = { ...defaultScorecard.body, categories: defaultScorecard.body.categories.slice(0, 1) };
const review = (record: string, reviewer: string, score: number | null, chosen = 4): Review => ({
  record,
  scorecard: defaultScorecardId,
  reviewer,
  session: 's',
  state: 'sent',
  grades: [{ category: 'grounded', chosen, causes: [], note: '', quote: '' }],
  comment: '',
  score,
  withoutCritical: score,
  failed: [],
  pinned: false,
  sentAt: 0,
  acknowledgedAt: null,
  seconds: 10,
});
const session = (records: string[], reviewers: string[]): Session => ({
  name: 's',
  scorecard: defaultScorecardId,
  records,
  reviewers,
  deadline: null,
  why: 'regular',
  state: 'review',
  settled: {},
  notes: '',
});

describe('a calibration session', () => {
  it('counts reviews within ten points of what was settled', () => {
    const figures = sessionFigures({ ...session(['a', 'b'], ['x', 'y']), settled: { a: 0.8, b: 0.5 } }, card, [
      review('a', 'x', 0.9),
      review('a', 'y', 0.69),
      review('b', 'x', 0.5),
      review('b', 'y', 0.4),
    ]);
    expect(figures.agreement).toMatchObject({ count: 3, of: 4 });
    expect([figures.compared, figures.within]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(figures.questions[0]).toMatchObject({ n: 2, records: ['a', 'b'] });
    expect(figures.byReviewer[0]).toMatchObject({ reviewer: 'x', agreement: { count: 2, of: 2 } });
    expect(figures.byReviewer[1]?.lean).toBeCloseTo(-0.105);
  });

  it('names the records behind each number, and leaves out what one reviewer alone graded', () => {
    const figures = sessionFigures(session(['a', 'b', 'c'], ['x', 'y']), card, [
      review('a', 'x', 0.9),
      review('a', 'y', 0.8),
      review('b', 'x', 0.9),
      review('c', 'x', 1),
      review('c', 'y', 0),
    ]);
    expect(figures.agreement).toMatchObject({ count: 2, of: 4 });
    expect([figures.compared, figures.within]).toEqual([['a', 'c'], ['a']]);
    expect(figures.questions[0]).toMatchObject({ n: 2, records: ['a', 'c'] });
    expect(figures.byReviewer[0]).toMatchObject({ agreement: { count: 1, of: 2 }, records: ['a', 'c'] });
  });

  it('gives the kappa of domain.md: both call 90 % good, agree on 85 %', () => {
    // Of 100: 82.5 both good and 2.5 both bad make 85 % agreement; 7.5 + 7.5 apart. In 40ths: 33, 1, 3, 3.
    const table: [number, number, number][] = [
      [33, 4, 4],
      [1, 1, 1],
      [3, 4, 1],
      [3, 1, 4],
    ];
    const reviews: Review[] = [];
    const records: string[] = [];
    for (const [count, x, y] of table)
      for (let n = 0; n < count; n += 1) {
        const record = `${x}${y}${n}`;
        records.push(record);
        reviews.push(review(record, 'x', x === 4 ? 1 : 0, x), review(record, 'y', y === 4 ? 1 : 0, y));
      }
    const [question] = sessionFigures(session(records, ['x', 'y']), card, reviews).questions;
    expect(question?.kappa).toBeCloseTo(0.17, 2);
    expect(question?.n).toBe(40);
    expect(question?.difference).toBeCloseTo(0.15);
    expect(question?.flagged).toBe(true);
  });

  it('says nothing where one alone has graded', () => {
    const figures = sessionFigures(session(['a'], ['x', 'y']), card, [review('a', 'x', 1)]);
    expect(figures.agreement).toMatchObject({ of: 0, rate: null });
    expect(figures.alpha).toBeNull();
    expect(figures.questions[0]).toMatchObject({ n: 0, difference: null, flagged: false, kappa: null });
  });
});

describe('machine against human', () => {
  it('compares numbers only', () => {
    const human = [
      { category: 'a', chosen: 4 },
      { category: 'b', chosen: 3 },
      { category: 'c', chosen: null },
    ];
    const machine = [
      { category: 'a', chosen: 4 },
      { category: 'b', chosen: 2 },
      { category: 'c', chosen: 2 },
    ];
    expect(machineAgreement(human, machine)).toEqual({ same: 1, of: 2 });
  });

  it.each([
    [0.75, 'high'],
    [0.74, 'medium'],
    [0.25, 'medium'],
    [0.24, 'low'],
  ] as const)('%f is %s', (share, band) => expect(accuracyBand(share)).toBe(band));
});

describe('figures of reviews', () => {
  const written = (n: number, body: Review) => ({
    kind: 'review' as const,
    id: `d${n}`,
    revision: 1,
    createdAt: 0,
    changedAt: 0,
    body,
  });

  it('gives the IQS of domain.md, calibrations apart', () => {
    const scores = [1, 0.0991, 0.6396, 0.9099, 0, null];
    const reviews = scores.map((score, n) => written(n, { ...review(`r${n}`, 'x', score), session: null }));
    const figures = reviewFigures(
      [...reviews, written(9, review('z', 'x', 1))],
      [],
      new Map([[defaultScorecardId, card]]),
      createWallClock('UTC'),
    );
    expect(figures.iqs).toBeCloseTo(0.5297, 4);
    expect(figures.n).toBe(5);
    expect(figures.low).toBeLessThan(0.5297);
  });

  it('counts disputes and those that changed a score', () => {
    const day = 86_400_000;
    const dispute = (n: number, state: 'open' | 'accepted' | 'partly' | 'rejected') => ({
      kind: 'dispute' as const,
      id: `q${n}`,
      revision: 1,
      createdAt: 0,
      changedAt: 0,
      body: {
        review: `d${n}`,
        by: 'agent',
        comment: 'no',
        proposed: [],
        state,
        answer: '',
        answeredBy: state === 'open' ? null : 'lead',
        closedAt: state === 'open' ? null : 2 * day,
        scoreBefore: 1,
      },
    });
    const reviews = [0, 1, 2, 3].map((n) => written(n, { ...review(`r${n}`, 'x', 1), session: null }));
    const figures = reviewFigures(
      reviews,
      [dispute(0, 'accepted'), dispute(1, 'rejected'), dispute(2, 'open')],
      new Map(),
      createWallClock('UTC'),
    );
    expect(figures.disputed).toMatchObject({ count: 3, of: 4 });
    expect(figures.overturned).toMatchObject({ count: 1, of: 2 });
    expect(figures.daysToClose).toBe(2);
  });
});
