import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultScorecard, defaultScorecardId } from '../quality/documents/default-scorecard';
import type { Body, Review } from '../quality/documents/types';
import { wholeLine } from '../quality/export';
import { sampleEntry, sampleRecord } from '../quality/sample-entry';
import { createDesk, type Desk } from './fixtures/desk';

// What the core gives of others' reviews, asked as the review page asks.

let desk: Desk;
const records = ['r1', 'r2'];

const ask = async <T>(name: string, input: unknown): Promise<T> => {
  const answer = (await desk.ask('review', name, input)) as { ok: boolean; value: T; problem: { code: string } };
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
const grades = (chosen: number): Review['grades'] =>
  defaultScorecard.body.categories.map(({ id, points }) => ({
    ...{ category: id, chosen: Math.min(points, chosen), causes: [], note: 'because', quote: '' },
  }));
const put = (kind: string, id: string, body: unknown, revision: number | null = null) =>
  ask<{ revision: number; body: unknown }>('documents.put', { kind, id, revision, body });
const review = (record: string, reviewer: string, change: Partial<Review> = {}) => {
  const body: Review = {
    ...{ record, scorecard: defaultScorecardId, reviewer, session: 's', state: 'sent', grades: grades(4) },
    ...{ comment: 'well done', score: null, withoutCritical: null, failed: [], pinned: false },
    ...{ sentAt: null, acknowledgedAt: null, seconds: 9 },
    ...change,
  };
  return put('review', `${record}|${reviewer}|${body.session ?? ''}`, body);
};
const session: Body<'session'> = {
  ...{ name: 'November', scorecard: defaultScorecardId, records, reviewers: ['Ana', 'Bo'], deadline: null },
  ...{ why: 'regular', state: 'scoring', settled: {}, notes: '' },
};
/** Scores by `record|reviewer` as `reader` gets them, in every way there is; null is hidden. */
const seen = async (reader: string | null) => {
  type Answer = { documents: { body: Review }[] };
  const list = await ask<Answer>('documents.list', { kind: 'review', reader });
  const about = await Promise.all(
    records.map((subject) => ask<Answer>('documents.about', { kind: 'review', subject, reader })),
  );
  const told = (found: Answer[]) =>
    Object.fromEntries(
      found
        .flatMap(({ documents }) => documents)
        .map(({ body }) => {
          if (body.score === null)
            expect([body.grades, body.comment, body.failed, body.seconds]).toEqual([[], '', [], 0]);
          return [`${body.record}|${body.reviewer}`, body.score];
        }),
    );
  const all = told([list]);
  expect(told(about)).toEqual(all);
  return all;
};

beforeEach(async () => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
  const lines = records.map((id) => wholeLine(sampleEntry(sampleRecord(id))));
  await ask('log.import', { lines, first: 1, write: true, scorecards: [] });
});

describe('a blind session', () => {
  beforeEach(() => put('session', 's', session));

  it('gives nobody’s scores until all of one’s own are handed in, and then those handed in', async () => {
    await review('r1', 'Bo');
    await review('r2', 'Bo', { state: 'draft' });
    expect(await seen('Ana')).toEqual({ 'r1|Bo': null, 'r2|Bo': null });
    await review('r1', 'Ana');
    expect(await seen('Ana')).toEqual({ 'r1|Ana': 1, 'r1|Bo': null, 'r2|Bo': null });
    await review('r2', 'Ana', { grades: grades(3) });
    expect(await seen('Ana')).toMatchObject({ 'r1|Bo': 1, 'r2|Bo': null });
    // The other is still at it.
    expect(await seen('Bo')).toEqual({ 'r1|Ana': null, 'r2|Ana': null, 'r1|Bo': 1, 'r2|Bo': 1 });
    expect(await seen('Cy')).toEqual({ 'r1|Ana': null, 'r2|Ana': null, 'r1|Bo': null, 'r2|Bo': null });
    expect(await seen(null)).toEqual({ 'r1|Ana': null, 'r2|Ana': null, 'r1|Bo': null, 'r2|Bo': null });
  });

  it('gives all that was handed in once scoring is over, and takes no more grades', async () => {
    await review('r1', 'Bo');
    await put('session', 's', { ...session, state: 'review' }, 1);
    expect(await seen('Ana')).toEqual({ 'r1|Bo': 1 });
    await expect(review('r1', 'Ana')).rejects.toThrow('review-locked');
  });

  it('takes grades from those invited alone, for its own records and scorecard', async () => {
    await expect(review('r1', 'Cy')).rejects.toThrow('bad-request');
    await expect(review('r1', 'Ana', { session: 'other' })).rejects.toThrow('bad-request');
    await put('session', 'one', { ...session, records: ['r1'] });
    await expect(review('r2', 'Ana', { session: 'one' })).rejects.toThrow('bad-request');
  });

  it('is settled while its scores are compared and at no other time', async () => {
    await expect(put('session', 's', { ...session, settled: { r1: 1 } }, 1)).rejects.toThrow('review-locked');
    await put('session', 's', { ...session, state: 'review' }, 1);
    await put('session', 's', { ...session, state: 'review', settled: { r1: 1 } }, 2);
    await put('session', 's', { ...session, state: 'resolved', settled: { r1: 1 } }, 3);
    await expect(put('session', 's', { ...session, state: 'resolved', settled: {} }, 4)).rejects.toThrow();
  });
});

it('gives the score of a record to who grades it after their own, and drafts of others never', async () => {
  type Answer = { documents: { body: Review }[] };
  const about = async (reader: string) =>
    (await ask<Answer>('documents.about', { kind: 'review', subject: 'r1', reader })).documents.map(({ body }) => [
      body.reviewer,
      body.score,
    ]);
  await review('r1', 'Bo', { session: null });
  await review('r1', 'Cy', { session: null, state: 'draft' });
  expect(await about('Ana')).toEqual([
    ['Bo', null],
    ['Cy', null],
  ]);
  await review('r1', 'Ana', { session: null });
  expect(await about('Ana')).toEqual([
    ['Ana', 1],
    ['Bo', 1],
    ['Cy', null],
  ]);
});
