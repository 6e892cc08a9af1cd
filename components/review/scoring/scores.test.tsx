// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { ProblemError, problem } from '../../../lib/problem';
import { defaultScorecard, defaultScorecardId } from '../../../lib/quality/documents/default-scorecard';
import type { Review } from '../../../lib/quality/documents/types';
import { detailOf } from '../../../lib/quality/fold';
import { sampleEntry, sampleRecord } from '../../../lib/quality/sample-entry';
import { fakeApi } from '../../panel/fixtures/fake-api';
import { type Rendered, render } from '../../panel/fixtures/render';
import { Scores } from './scores';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
  vi.useRealTimers();
});

const card = defaultScorecard.body;
const first: Review = {
  ...{ record: 'r', scorecard: defaultScorecardId, reviewer: 'Ana', session: null, state: 'draft', grades: [] },
  ...{ comment: '', score: null, withoutCritical: null, failed: [], pinned: false, sentAt: null },
  ...{ acknowledgedAt: null, seconds: 0 },
};

async function open(refuses: (body: Review) => boolean = () => false) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let revision = 0;
  const api = fakeApi(null, {
    'documents.put': ({ id, body }) => {
      if (refuses(body as Review)) throw new ProblemError(problem('review-unfinished', { name: 'Policy and privacy' }));
      revision += 1;
      return { kind: 'review', id, revision, createdAt: 0, changedAt: 0, body };
    },
    'documents.about': () => ({ documents: [] }),
    'quality.get': () => ({ persons: false, machine: false, smallestGroup: 10, disputeHours: 1, prices: [] }),
  });
  const detail = detailOf(sampleEntry(sampleRecord('r')));
  page = await render(
    <Scores
      {...{ id: 'r|Ana|', first, known: null, card, detail, closed: false, others: [] }}
      onSaved={() => {}}
      onDone={() => {}}
      goesOn={{ current: false }}
    />,
    api,
  );
  const saved = () =>
    api.calls.flatMap(({ name, input }) => (name === 'documents.put' ? [(input as { body: Review }).body] : []));
  return { page, saved };
}
const box = () => page?.find('scoring').querySelector('section') as HTMLElement;
const press = (key: string, change: KeyboardEventInit = {}) =>
  act(async () => {
    (document.activeElement ?? box()).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change }),
    );
  });
const write = async (text: string) => {
  const area = page?.find('review-comment') as HTMLTextAreaElement;
  area.focus();
  await page?.type(area, text);
};

it('saves each grade at once, and a comment a moment after the last key: a browser that dies loses neither', async () => {
  const { saved } = await open();
  box().focus();
  await press('4');
  expect(saved().at(-1)?.grades).toMatchObject([{ category: 'grounded', chosen: 4 }]);
  await write('Well');
  expect(saved().at(-1)?.comment).toBe('');
  await act(async () => vi.advanceTimersByTimeAsync(500));
  expect(saved().at(-1)).toMatchObject({ comment: 'Well', grades: [{ chosen: 4 }] });
});

it('saves the last words when another record is opened before their moment has come', async () => {
  const { page: shown, saved } = await open();
  await write('Half a sent');
  await shown.unmount();
  page = null;
  expect(saved().at(-1)?.comment).toBe('Half a sent');
});

it('sends what stands in the comment, by keys out of it, and digits typed there are no grades', async () => {
  const { saved } = await open();
  box().focus();
  for (const { mayNotApply, points } of card.categories) await press(mayNotApply ? 'n' : String(points));
  await write('See line');
  await press('3');
  await press('Enter', { ctrlKey: true });
  const last = saved().at(-1);
  expect(last).toMatchObject({ state: 'sent', comment: 'See line' });
  expect(last?.grades.map(({ chosen }) => chosen)).toEqual([4, 4, 4, 2, 4, null, null]);
});

it('says of a refused sending that the draft is saved, and of a refused grade that it is not', async () => {
  let down = false;
  const { page: shown } = await open((body) => down || body.state === 'sent');
  box().focus();
  await press('4');
  await press('Enter', { ctrlKey: true });
  expect(shown.find('scoring').dataset.saved).toBe('saved');
  down = true;
  await press('3');
  expect(shown.find('scoring').dataset.saved).toBe('unsaved');
  expect(shown.text()).toContain('not saved');
});

it('leads to the root causes of the low grade just given, and back to the next question', async () => {
  const { saved } = await open();
  box().focus();
  await press('2');
  await press('r');
  expect(document.activeElement?.textContent).toBe('article outdated');
  await press('ArrowRight');
  await act(async () => (document.activeElement as HTMLElement).click());
  expect(saved().at(-1)?.grades[0]).toMatchObject({ chosen: 2, causes: ['article missing'] });
  await press('Escape');
  await press('3');
  expect(
    saved()
      .at(-1)
      ?.grades.map(({ category, chosen }) => [category, chosen]),
  ).toEqual([
    ['grounded', 2],
    ['tier', 3],
  ]);
});
