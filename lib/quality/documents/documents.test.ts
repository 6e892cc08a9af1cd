import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SidedeskDatabase } from '../../store/database';
import { documentStore } from '../../store/document-store';
import { defaultScorecard, defaultScorecardId } from './default-scorecard';
import { createDocuments, type Documents } from './documents';
import type { Body, Document, Grade } from './types';

let db: SidedeskDatabase;
let documents: Documents;
let under: boolean | null;
let clock: number;
let ids = 0;

beforeEach(() => {
  ids += 1;
  under = false;
  clock = 1000;
  db = new SidedeskDatabase(`documents-${ids}`);
  documents = createDocuments({
    store: documentStore(db),
    now: () => clock,
    isMasked: (text) => !text.includes('@'),
    disputeHours: async () => 24,
    underEscalated: async () => under,
  });
});
afterEach(() => db.delete());

const grade = (category: string, chosen: number | null): Grade => ({
  category,
  chosen,
  causes: [],
  note: '',
  quote: '',
});
const all = (chosen: number) =>
  defaultScorecard.body.categories.map(({ id, points }) => grade(id, Math.min(points, chosen)));
const review = (change: Partial<Body<'review'>> = {}): Body<'review'> => ({
  record: 'r1',
  scorecard: defaultScorecardId,
  reviewer: 'Ana',
  session: null,
  state: 'draft',
  grades: [],
  comment: '',
  score: 0.99,
  withoutCritical: 0.99,
  failed: [],
  pinned: false,
  sentAt: null,
  acknowledgedAt: null,
  seconds: 5,
  ...change,
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error) => [error.problem.code, error.problem.params.field ?? error.problem.params.name].join(' ').trim(),
  );
const bodyOf = (document: Document) => document.body as Body<'review'>;

describe('two reviewers on one record', () => {
  it('keep a review each', async () => {
    await documents.put('review', 'r1|Ana', null, review({ grades: all(4), state: 'sent' }));
    await documents.put('review', 'r1|Bo', null, review({ reviewer: 'Bo', grades: all(2) }));
    expect((await documents.about('review', 'r1')).map(({ body }) => [body.reviewer, body.state])).toEqual([
      ['Ana', 'sent'],
      ['Bo', 'draft'],
    ]);
  });

  it('of the same name do not overwrite each other: the later one is told', async () => {
    const first = await documents.put('review', 'r1|Ana', null, review({ grades: [grade('grounded', 4)] }));
    expect(await codeOf(documents.put('review', 'r1|Ana', null, review()))).toBe('review-changed');
    await documents.put('review', 'r1|Ana', first.revision, review({ grades: [grade('grounded', 3)] }));
    expect(await codeOf(documents.put('review', 'r1|Ana', first.revision, review()))).toBe('review-changed');
    expect(bodyOf((await documents.get('review', 'r1|Ana')) as Document).grades[0]?.chosen).toBe(3);
  });
});

describe('a review', () => {
  it('is scored by the core, whatever the view says', async () => {
    const saved = await documents.put('review', 'a', null, review({ grades: all(4) }));
    expect(bodyOf(saved)).toMatchObject({ score: 1, withoutCritical: 1, failed: [] });
  });

  it('falls to 0 with a failed critical category, and keeps what it would be', async () => {
    const grades = all(4).map((one) => (one.category === 'policy' ? grade('policy', 1) : one));
    const saved = bodyOf(await documents.put('review', 'a', null, review({ grades })));
    expect(saved).toMatchObject({ score: 0, failed: ['policy'] });
    expect(saved.withoutCritical).toBeCloseTo(0.85);
  });

  it('has a critical tier only where the suggestion was too low', async () => {
    const grades = all(4).map((one) => (one.category === 'tier' ? grade('tier', 1) : one));
    expect(bodyOf(await documents.put('review', 'a', null, review({ grades }))).score).toBeCloseTo(0.8);
    under = true;
    expect(bodyOf(await documents.put('review', 'b', null, review({ grades }))).score).toBe(0);
  });

  it('has no score when nothing applies', async () => {
    const grades = [grade('own-work', null), grade('handover', null)];
    expect(bodyOf(await documents.put('review', 'a', null, review({ grades }))).score).toBeNull();
  });

  it('is sent whole, and then stands', async () => {
    expect(await codeOf(documents.put('review', 'a', null, review({ state: 'sent', grades: all(4).slice(1) })))).toBe(
      'review-unfinished Correct and grounded',
    );
    const sent = await documents.put('review', 'a', null, review({ state: 'sent', grades: all(4) }));
    expect(bodyOf(sent).sentAt).toBe(1000);
    const change = { ...bodyOf(sent), grades: all(2) };
    expect(await codeOf(documents.put('review', 'a', sent.revision, change))).toBe('review-locked grades');
    expect(await codeOf(documents.remove('review', 'a', sent.revision))).toBe('review-locked state');
    const seen = await documents.put('review', 'a', sent.revision, {
      ...bodyOf(sent),
      acknowledgedAt: 5,
      pinned: true,
    });
    expect(bodyOf(seen)).toMatchObject({ acknowledgedAt: 5, pinned: true, score: 1 });
  });

  it('refuses grades off the scale, unknown or given twice, by name', async () => {
    for (const grades of [
      [grade('policy', 4)],
      [grade('nonsense', 1)],
      [grade('tone', 1), grade('tone', 2)],
      [grade('tone', null)],
    ])
      expect(await codeOf(documents.put('review', 'a', null, review({ grades })))).toMatch(/^bad-request grades\./);
  });

  it('refuses personal data and an unknown record', async () => {
    expect(await codeOf(documents.put('review', 'a', null, review({ comment: 'sam@example.org' })))).toBe(
      'review-unmasked',
    );
    under = null;
    expect(await codeOf(documents.put('review', 'a', null, review()))).toBe('bad-request record');
  });
});

describe('a scorecard', () => {
  const own = (change: Partial<Body<'scorecard'>> = {}): Body<'scorecard'> => ({
    ...defaultScorecard.body,
    card: 'own',
    state: 'draft',
    ...change,
  });

  it('goes from draft to published to archived and never back', async () => {
    const draft = await documents.put('scorecard', 'own:1', null, own());
    const published = await documents.put('scorecard', 'own:1', draft.revision, own({ state: 'published' }));
    const renamed = own({ state: 'published', name: 'Other' });
    expect(await codeOf(documents.put('scorecard', 'own:1', published.revision, renamed))).toBe(
      'review-locked categories',
    );
    expect(await codeOf(documents.put('scorecard', 'own:1', published.revision, own()))).toBe('review-locked state');
    const archived = await documents.put('scorecard', 'own:1', published.revision, own({ state: 'archived' }));
    expect(await codeOf(documents.remove('scorecard', 'own:1', archived.revision))).toBe('review-locked state');
  });

  it('changed in mid-review leaves the review on the version it began with', async () => {
    const draft = await documents.put('scorecard', 'own:1', null, own());
    expect(await codeOf(documents.put('review', 'a', null, review({ scorecard: 'own:1' })))).toBe(
      'review-locked scorecard',
    );
    await documents.put('scorecard', 'own:1', draft.revision, own({ state: 'published' }));
    const begun = await documents.put('review', 'a', null, review({ scorecard: 'own:1', grades: all(4).slice(0, 3) }));
    const next = own({ state: 'published', version: 2, categories: own().categories.slice(0, 1) });
    await documents.put('scorecard', 'own:2', null, next);
    const sent = await documents.put(
      'review',
      'a',
      begun.revision,
      review({ scorecard: 'own:1', state: 'sent', grades: all(4) }),
    );
    expect(bodyOf(sent)).toMatchObject({ scorecard: 'own:1', score: 1 });
    const moved = review({ scorecard: 'own:2', state: 'sent', grades: all(4).slice(0, 1) });
    expect(await codeOf(documents.put('review', 'a', sent.revision, moved))).toBe('review-locked scorecard');
  });

  it('ships one, and lets it be archived', async () => {
    expect((await documents.list('scorecard')).map(({ id }) => id)).toEqual([defaultScorecardId]);
    await documents.put('scorecard', defaultScorecardId, 1, { ...defaultScorecard.body, state: 'archived' });
    expect((await documents.list('scorecard'))[0]?.body.state).toBe('archived');
  });
});

describe('a dispute', () => {
  const dispute = (change: Partial<Body<'dispute'>> = {}): Body<'dispute'> => ({
    review: 'a',
    by: 'Agent',
    comment: 'The article says so.',
    proposed: [{ category: 'grounded', chosen: 4 }],
    state: 'open',
    answer: '',
    answeredBy: null,
    closedAt: null,
    scoreBefore: null,
    ...change,
  });
  const low = all(4).map((one) => (one.category === 'grounded' ? grade('grounded', 1) : one));

  it('accepted changes the grades it proposed; rejected changes nothing, and a new one is needed', async () => {
    await documents.put('review', 'a', null, review({ state: 'sent', grades: low }));
    const first = await documents.put('dispute', 'd1', null, dispute());
    expect(await codeOf(documents.put('dispute', 'd2', null, dispute()))).toBe('review-locked state');
    const rejected = await documents.put(
      'dispute',
      'd1',
      first.revision,
      dispute({ state: 'rejected', answeredBy: 'Ana' }),
    );
    expect(bodyOf((await documents.get('review', 'a')) as Document).score).toBe(0);
    const again = dispute({ state: 'accepted', answeredBy: 'Ana' });
    expect(await codeOf(documents.put('dispute', 'd1', rejected.revision, again))).toBe('review-locked state');
    const second = await documents.put('dispute', 'd2', null, dispute());
    await documents.put('dispute', 'd2', second.revision, again);
    expect(bodyOf((await documents.get('review', 'a')) as Document).score).toBe(1);
    expect((await documents.get('dispute', 'd2'))?.body).toMatchObject({ scoreBefore: 0, closedAt: 1000 });
  });

  it('is accepted together with the grades, or not at all', async () => {
    await documents.put('review', 'a', null, review({ state: 'sent', grades: low }));
    const open = await documents.put('dispute', 'd', null, dispute());
    db.documents.hook('updating', (_change, key) => {
      if (String(key).startsWith('review')) throw new Error('stopped between the two');
    });
    const accepted = dispute({ state: 'accepted', answeredBy: 'Ana' });
    await expect(documents.put('dispute', 'd', open.revision, accepted)).rejects.toThrow();
    expect((await documents.get('dispute', 'd'))?.body.state).toBe('open');
  });

  it('is raised in time; a clock that jumps back takes no time away', async () => {
    const hours = 3_600_000;
    await documents.put('review', 'a', null, review({ state: 'sent', grades: low }));
    clock += 25 * hours;
    expect(await codeOf(documents.put('dispute', 'd1', null, dispute()))).toBe('review-locked sentAt');
    clock = 1000 - 40 * hours;
    expect(await codeOf(documents.put('dispute', 'd1', null, dispute()))).toBe('no error');
    const open = dispute({ state: 'rejected', answeredBy: 'Ana' });
    expect(bodyOf(await documents.put('dispute', 'd1', 1, open))).toMatchObject({ closedAt: clock });
  });

  it('needs a comment and a sent review, and does not reach calibrations', async () => {
    await documents.put('review', 'a', null, review({ grades: low }));
    expect(await codeOf(documents.put('dispute', 'd1', null, dispute()))).toBe('review-locked review');
    expect(await codeOf(documents.put('dispute', 'd1', null, dispute({ comment: ' ' })))).toBe('bad-request comment');
    await documents.put('session', 's', null, {
      ...{ name: 'S', scorecard: defaultScorecardId, records: ['r1'], reviewers: ['Ana', 'Bo'], deadline: null },
      ...{ why: 'regular', state: 'scoring', settled: {}, notes: '' },
    });
    await documents.put('review', 'c', null, review({ session: 's', state: 'sent', grades: low }));
    expect(await codeOf(documents.put('dispute', 'd1', null, dispute({ review: 'c' })))).toBe('review-locked review');
  });
});
