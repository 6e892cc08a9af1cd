// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { defaultScorecard, defaultScorecardId } from '../../../lib/quality/documents/default-scorecard';
import type { Document, Review, Session } from '../../../lib/quality/documents/types';
import type { RecordFilter } from '../../../lib/quality/types';
import { fakeApi } from '../../panel/fixtures/fake-api';
import { type Rendered, render } from '../../panel/fixtures/render';
import type { Documents } from '../use-documents';
import { SessionResults } from './session-results';

let page: Rendered | null = null;
afterEach(() => page?.unmount());

const document = { revision: 1, createdAt: 0, changedAt: 0 };
const session: Document<'session'> = {
  ...{ ...document, kind: 'session', id: 's' },
  body: {
    ...{ name: 'Monday', scorecard: defaultScorecardId, records: ['a', 'b', 'c'], reviewers: ['Ana', 'Bo'] },
    ...{ deadline: null, why: 'regular', state: 'review', settled: {}, notes: '' },
  } satisfies Session,
};
const review = (record: string, reviewer: string, score: number) => ({
  ...{ ...document, kind: 'review' as const, id: `${record}-${reviewer}` },
  body: {
    ...{ record, reviewer, score, scorecard: defaultScorecardId, session: 's', state: 'sent', comment: '' },
    grades: [{ category: 'grounded', chosen: 4, causes: [], note: '', quote: '' }],
    ...{ withoutCritical: score, failed: [], pinned: false, sentAt: 0, acknowledgedAt: null, seconds: 1 },
  } satisfies Review,
});
const reviews = [
  ...[review('a', 'Ana', 0.9), review('a', 'Bo', 0.8)],
  ...[review('b', 'Ana', 1), review('b', 'Bo', 0), review('c', 'Ana', 1)],
];
const documents: Record<string, unknown[]> = {
  review: reviews,
  scorecard: [{ ...document, kind: 'scorecard', id: defaultScorecardId, body: defaultScorecard.body }],
};

it('opens the records behind the agreement and behind each category, as work on the session', async () => {
  const opened: [Partial<RecordFilter>, string?, { session?: string }?][] = [];
  const api = fakeApi(null, {
    'documents.list': ({ kind }) => ({ documents: (documents[kind] ?? []) as Document<'review'>[] }),
  });
  page = await render(
    <SessionResults
      session={session}
      sessions={{} as Documents<'session'>}
      onOpen={(...asked) => void opened.push(asked)}
    />,
    api,
  );
  // Four of five reviews can be compared, two of them lie within ten points of their mean.
  expect(page.find('open-compared').textContent).toContain('2 of 4');
  for (const [testId, ids] of [
    ['open-compared', ['a', 'b']],
    ['open-within', ['a']],
    ['open-question', ['a', 'b']],
    ['open-reviewer', ['a', 'b']],
  ] as const) {
    const button = page.find(testId) as HTMLButtonElement;
    expect([button.tagName, button.title]).toEqual(['BUTTON', `Opens these ${ids.length}`]);
    await page.click(button);
    expect(opened.at(-1)).toEqual([{ ids }, 'Monday', { session: 's' }]);
  }
  // A category that nobody graded has nothing to open.
  expect(page.all('open-question')).toHaveLength(1);
});
