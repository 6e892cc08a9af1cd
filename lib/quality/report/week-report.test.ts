import { describe, expect, it } from 'vitest';
import { defaultScorecard, defaultScorecardId } from '../documents/default-scorecard';
import type { Document, Gap, Review } from '../documents/types';
import { rowTest } from '../filter';
import { foldRow } from '../fold';
import type { RowFacts } from '../log-store';
import { factsOf } from '../row-block';
import { sampleRecord } from '../sample-entry';
import { shiftWeek, weekRange } from '../zone';
import { noAnswerSplit } from './no-answer';
import { createWeekReport } from './week-report';

const zone = 'Europe/Amsterdam';
const base = factsOf(foldRow({ record: sampleRecord('r'), events: [] }));
const row = (id: string, shownAt: string, change: Partial<RowFacts> = {}): RowFacts => ({
  ...base,
  ...{ id, shownAt: Date.parse(shownAt) },
  ...change,
});
const noKnowledge = { topics: [], articles: [], uncounted: 0 };
const noDocuments = { reviews: [], disputes: [], gaps: [], scorecards: new Map() };
const document = <K extends 'review' | 'gap'>(kind: K, id: string, createdAt: string, body: Document<K>['body']) => ({
  ...{ kind, id, revision: 1, createdAt: Date.parse(createdAt), changedAt: Date.parse(createdAt) },
  body,
});
const review = (id: string, record: string, change: Partial<Review> = {}) =>
  document('review', id, '2026-10-28T10:00:00Z', {
    ...{ record, scorecard: 'c', reviewer: 'Ana', session: null, state: 'sent', grades: [], comment: '', score: 0.8 },
    ...{ withoutCritical: 0.8, failed: [], pinned: false, acknowledgedAt: null, seconds: 5 },
    sentAt: Date.parse('2026-10-28T10:00:00Z'),
    ...change,
  });
const gap = (id: string, createdAt: string, change: Partial<Gap> = {}) =>
  document('gap', id, createdAt, {
    ...{ type: 'defect', title: id, detail: '', owner: '', state: 'open', tickets: [], records: [] },
    ...change,
  });

const reportOf = (rows: readonly RowFacts[], week = '2026-W44', now = '2026-11-10T00:00:00Z') => {
  const report = createWeekReport(week, zone, Date.parse(now));
  for (const one of rows.filter(rowTest(report.filter))) report.add(one);
  return report;
};

describe('the week of the report', () => {
  // Summer time ends in Amsterdam on Sunday 25 October 2026 at 03:00: week 43 has 169 hours.
  const rows = [
    row('sunday-late', '2026-10-25T22:30:00Z'),
    row('monday-early', '2026-10-25T23:30:00Z'),
    row('sunday-end', '2026-11-01T22:59:59Z'),
    row('next-monday', '2026-11-01T23:00:00Z'),
    row('old', '2026-09-10T12:00:00Z'),
    row('too-old', '2026-08-01T12:00:00Z'),
  ];

  it('begins at midnight of Monday in the reader’s zone, also after the clocks changed', () => {
    const report = reportOf(rows);
    expect(report.ids()).toEqual(['monday-early', 'sunday-end']);
    const { now, before, trend, running } = report.result(noKnowledge, noDocuments, 10);
    expect([now.shown, before.shown, running]).toEqual([2, 1, false]);
    expect(trend.map(({ name, shown }) => [name, shown])).toEqual([
      ['2026-W37', 1],
      ...['W38', 'W39', 'W40', 'W41', 'W42'].map((name) => [`2026-${name}`, 0]),
      ['2026-W43', 1],
      ['2026-W44', 2],
    ]);
  });

  it('is another one for a reader in another zone', () => {
    const report = createWeekReport('2026-W44', 'America/New_York', Date.parse('2026-11-10T00:00:00Z'));
    for (const one of rows.filter(rowTest(report.filter))) report.add(one);
    expect(report.ids()).toEqual(['sunday-end', 'next-monday']);
  });

  it('goes over the end of a year', () => {
    expect(shiftWeek('2026-W53', 1)).toBe('2027-W01');
    expect(shiftWeek('2027-W01', -1)).toBe('2026-W53');
    expect(shiftWeek('2021-W01', -8)).toBe('2020-W46');
    const { from } = weekRange('2027-W01', zone);
    expect(weekRange('2026-W53', zone).to).toBe(from - 1);
  });

  it('says that a week still runs', () => {
    expect(reportOf(rows, '2026-W44', '2026-10-30T00:00:00Z').result(noKnowledge, noDocuments, 10).running).toBe(true);
  });
});

describe('what the report finds', () => {
  it('names spikes against the same hour of past weeks', () => {
    const at = (hour: string, n: number) => Array.from({ length: n }, (_, i) => row(`${hour}-${i}`, hour));
    const usual = ['2026-10-08T09:10:00Z', '2026-10-15T09:10:00Z', '2026-10-22T09:10:00Z'].flatMap((hour) =>
      at(hour, 2),
    );
    const { spikes } = reportOf([...usual, ...at('2026-10-29T09:10:00Z', 12)]).result(noKnowledge, noDocuments, 10);
    expect(spikes).toEqual([{ at: Date.parse('2026-10-29T09:00:00Z'), count: 12, usual: 2 }]);
  });

  it('puts under-escalation first, then what concerns most suggestions, each with as many as it says', () => {
    const rows = [
      row('a', '2026-10-27T10:00:00Z', { suggestedTier: 'L1', finalTier: 'L2', rules: ['legal'] }),
      ...['b', 'c', 'd'].map((id) => row(id, '2026-10-27T11:00:00Z', { unsupported: true })),
      ...['e', 'f', 'g', 'h'].map((id) =>
        row(id, '2026-10-27T12:00:00Z', { suggestedTier: 'L2', finalTier: 'L1', rules: ['legal'] }),
      ),
    ];
    const knowledge = {
      topics: [{ words: ['vpn'], subject: 'VPN', tickets: 2, records: ['b', 'c'] }],
      articles: [],
      uncounted: 0,
    };
    const { first } = reportOf(rows).result(knowledge, noDocuments, 10);
    expect(first.map(({ what, count }) => [what, count])).toEqual([
      ['under-escalation', 1],
      ['unsupported-fact', 3],
      ['rule', 5],
      ['topic', 2],
    ]);
    for (const { filter, count, what } of first) expect(rows.filter(rowTest(filter)), what).toHaveLength(count);
  });

  it('tells what the register gained and closed, also what was closed before the core kept the moment', () => {
    const gaps = [
      gap('new', '2026-10-28T08:00:00Z'),
      gap('closed', '2026-10-01T08:00:00Z', { state: 'done', closedAt: Date.parse('2026-10-29T08:00:00Z') }),
      gap('closed-before', '2026-10-01T08:00:00Z', { state: 'done', closedAt: Date.parse('2026-10-10T08:00:00Z') }),
      { ...gap('older', '2026-10-01T08:00:00Z', { state: 'declined' }), changedAt: Date.parse('2026-10-30T08:00:00Z') },
    ];
    const { register } = reportOf([]).result(noKnowledge, { ...noDocuments, gaps }, 10);
    expect(register.opened.map(({ id }) => id)).toEqual(['new']);
    expect(register.closed.map(({ id }) => id)).toEqual(['closed', 'older']);
    expect(register.open).toBe(1);
  });

  it('hides reviews of a small group, and leaves calibrations out', () => {
    const reviews = [review('1', 'a'), review('2', 'b'), review('3', 'c', { session: 's' })];
    const few = reportOf([]).result(noKnowledge, { ...noDocuments, reviews }, 3);
    expect([few.reviews, few.hiddenReviews]).toEqual([null, 2]);
    const enough = reportOf([]).result(noKnowledge, { ...noDocuments, reviews }, 2);
    expect(enough.reviews).toMatchObject({ n: 2, iqs: 0.8, records: ['a', 'b'] });
  });

  it('names the suggestions behind each number of the reviews, one that two reviewers graded once', () => {
    const grades = [{ category: 'grounded', chosen: 4, causes: [], note: '', quote: '' }];
    const reviews = [
      review('1', 'a', { grades }),
      review('2', 'a', { grades, reviewer: 'Ben' }),
      review('3', 'b', { grades, failed: ['grounded'], score: 0 }),
      review('4', 'c', { score: null }),
    ].map((one) => ({ ...one, body: { ...one.body, scorecard: defaultScorecardId } }));
    const scorecards = new Map([[defaultScorecardId, defaultScorecard.body]]);
    const body = { review: '3', by: '', comment: 'No', state: 'open', answer: '', closedBy: '', closedAt: null };
    const disputes = [{ ...reviews[0], kind: 'dispute', id: 'd', body }] as unknown as Document<'dispute'>[];
    const found = reportOf([]).result(noKnowledge, { ...noDocuments, reviews, disputes, scorecards }, 1).reviews;
    expect(found).toMatchObject({
      ...{ n: 3, records: ['a', 'b'], passed: { count: 2, of: 3 }, passedRecords: ['a'] },
      ...{ disputed: { count: 1, of: 4 }, disputedRecords: ['b'] },
      byCategory: [{ category: 'grounded', n: 3, records: ['a', 'b'] }],
    });
  });
});

describe('the no-answer split', () => {
  it('follows the last sent review that judged', () => {
    const reviews = [
      review('1', 'a', { noAnswer: 'wrong', sentAt: 10 }),
      review('2', 'a', { noAnswer: 'right', sentAt: 20 }),
      review('3', 'b', { noAnswer: 'wrong' }),
      review('4', 'c', { noAnswer: 'wrong', state: 'draft' }),
      review('5', 'd', { noAnswer: 'wrong', session: 's' }),
    ];
    const split = noAnswerSplit(['a', 'b', 'c', 'd', 'e'], reviews);
    expect(split).toMatchObject({ right: ['a'], wrong: ['b'], open: ['c', 'd', 'e'], wrongRate: { count: 1, of: 2 } });
  });
});
