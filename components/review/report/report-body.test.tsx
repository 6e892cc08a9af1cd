// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Document } from '../../../lib/quality/documents/types';
import { emptyFilter, rowTest } from '../../../lib/quality/filter';
import { foldRow } from '../../../lib/quality/fold';
import { createWeekReport } from '../../../lib/quality/report/week-report';
import { factsOf } from '../../../lib/quality/row-block';
import { sampleRecord } from '../../../lib/quality/sample-entry';
import type { RecordFilter } from '../../../lib/quality/types';
import { weekRange } from '../../../lib/quality/zone';
import { fakeApi } from '../../panel/fixtures/fake-api';
import { type Rendered, render } from '../../panel/fixtures/render';
import { Register } from '../views/register';
import { ReportBody } from './report-body';

const timeZone = 'Europe/Amsterdam';
let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  history.replaceState(null, '', '/');
});

const base = factsOf(foldRow({ record: sampleRecord('r'), events: [] }));
const rows = [
  ['now', '2026-10-27T10:00:00Z', true],
  ['judged', '2026-10-27T11:00:00Z', true],
  ['before', '2026-10-20T10:00:00Z', true],
  ['before-too', '2026-10-21T10:00:00Z', false],
].map(([id, at, noAnswer]) => ({
  ...base,
  ...{ id: String(id), shownAt: Date.parse(String(at)), noAnswer: noAnswer === true },
}));
const gap = (id: string, state: 'open' | 'in-progress' | 'done'): Document<'gap'> => ({
  ...{ kind: 'gap', id, revision: 1, createdAt: 0, changedAt: 0 },
  body: { type: 'defect', title: id, detail: '', owner: '', state, tickets: [], records: [] },
});
const gaps = [gap('router', 'open'), gap('billing', 'in-progress'), gap('fax', 'done')];

function weekReport() {
  const report = createWeekReport('2026-W44', timeZone, Date.parse('2026-11-10T00:00:00Z'));
  for (const row of rows.filter(rowTest(report.filter))) report.add(row);
  const article = {
    id: 'a',
    title: 'Router',
    url: null,
    contradicted: { count: 1, of: 2, rate: 0.5, low: 0, high: 1 },
  };
  const behind = { sent: ['now', 'judged'], changed: ['now'], wrong: 1, wrongRecords: ['judged'] };
  const knowledge = { topics: [], uncounted: 0, articles: [{ ...article, ...behind, records: ['now', 'judged'] }] };
  const body = { record: 'judged', state: 'sent', session: null, noAnswer: 'wrong', sentAt: 1, score: 0.5 };
  const reviews = [{ ...gaps[0], kind: 'review', body: { ...body, failed: [] } }] as unknown as Document<'review'>[];
  return report.result(knowledge, { reviews, disputes: [], gaps, scorecards: new Map() }, 1);
}

it('opens the numbers of the week before, of judgements and of dismissals, and the open entries', async () => {
  const opened: Partial<RecordFilter>[] = [];
  let registers = 0;
  page = await render(
    <ReportBody
      {...{ report: weekReport(), timeZone, title: 'w' }}
      onOpen={(filter) => void opened.push(filter)}
      onRegister={() => {
        registers += 1;
      }}
    />,
    fakeApi(null, {}),
  );
  const open = async (testId: string) => {
    const button = page?.find(testId) as HTMLButtonElement;
    expect(button.tagName).toBe('BUTTON');
    await page?.click(button);
    return rows.filter(rowTest({ ...emptyFilter, ...opened.at(-1) })).map(({ id }) => id);
  };
  expect(page.find('before-shown').textContent).toBe('2');
  expect(await open('before-shown')).toEqual(['before', 'before-too']);
  expect(opened.at(-1)).toMatchObject(weekRange('2026-W43', timeZone));
  expect(page.find('before-noAnswer').textContent).toBe('50%');
  expect(await open('before-noAnswer')).toEqual(['before']);
  expect(await open('no-answer-judged')).toEqual(['judged']);
  expect(await open('open-article')).toEqual(['now']);
  expect(await open('open-wrong')).toEqual(['judged']);
  expect(page.find('open-register').textContent).toBe('2 are open in all.');
  await page.click(page.find('open-register'));
  expect(registers).toBe(1);
});

it('shows in the register what is still open alone, where the address says so', async () => {
  history.replaceState(null, '', '/?view=register&state=open');
  const api = fakeApi(null, {
    'documents.list': ({ kind }) => ({ documents: kind === 'gap' ? gaps : [] }),
  });
  page = await render(<Register onOpen={() => {}} />, api);
  const titles = () => page?.all('gap').map((one) => one.querySelector('h2')?.textContent);
  expect(titles()).toEqual(['router', 'billing']);
  await page.click(page.find('open-only'));
  expect(titles()).toEqual(['router', 'billing', 'fax']);
  expect(location.search).toBe('?view=register');
});
