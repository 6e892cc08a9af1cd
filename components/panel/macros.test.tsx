// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { MacroList } from '../../lib/wire/macro-requests';
import { draft } from './fixtures/builders';
import { howTo } from './fixtures/english-how-to';
import { type FakeAnswers, type FakeApi, fakeApi } from './fixtures/fake-api';
import { type Rendered, render } from './fixtures/render';
import { Panel } from './panel';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const made = draft({
  id: 'm1',
  text: 'Sent on {{ticket.due}}.',
  by: 'macro',
  warnings: [{ code: 'unknown-placeholder', detail: '{{ticket.due}}' }],
});
const some: MacroList = {
  macros: [
    { id: '2', title: 'Billing::Invoice', text: 'Your invoice is sent', from: null },
    { id: 'saved:s/1', title: 'Mobile::EID', text: 'Which EID', from: 'Quick texts' },
  ],
  total: 40,
  complete: false,
  reason: null,
};
const rest = () => act(async () => new Promise((resolve) => setTimeout(resolve, 260)));
async function open(list: MacroList, answers: FakeAnswers = {}): Promise<{ page: Rendered; api: FakeApi }> {
  const api = fakeApi(howTo, {
    'panel.shown': () => ({ ok: true }),
    'panel.macros': () => list,
    'panel.useMacro': () => ({ draft: made }),
    ...answers,
  });
  page = await render(<Panel tabId={7} docked={false} />, api);
  await page.press('m');
  await rest();
  return { page, api };
}
const asked = (api: FakeApi, name: string) => api.calls.filter((call) => call.name === name).map((call) => call.input);

it('opens by one key, searches as one types, and makes a draft of the chosen one', async () => {
  const { page, api } = await open(some);
  expect(document.activeElement).toBe(page.find('macro-search'));
  expect(page.all('macro').map((one) => one.textContent)).toEqual([
    'Billing › InvoiceYour invoice is sent',
    'Mobile › EIDWhich EIDsaved reply from “Quick texts”',
  ]);
  expect(page.find('macros-said').textContent).toContain('2 of 40');
  expect(page.find('macros-said').textContent).toContain('more than could be read');
  await page.type(page.find('macro-search'), 'invoice');
  await rest();
  const at = { recordId: 'rec-1', ref: howTo.ref, tabId: 7 };
  expect(asked(api, 'panel.macros')).toEqual([
    { ...at, query: '' },
    { ...at, query: 'invoice' },
  ]);
  await page.click(page.all('macro')[0] as HTMLElement);
  expect(asked(api, 'panel.useMacro')).toEqual([{ ...at, macroId: '2' }]);
  await act(async () => api.push({ ...howTo, drafts: [...howTo.drafts, made] }));
  expect(page.all('macros')).toHaveLength(0);
  const card = document.getElementById('draft-m1');
  expect(card?.dataset.chosen).toBe('true');
  expect(card?.textContent).toContain('from a macro');
  expect(card?.textContent).toContain('stands for nothing: {{ticket.due}}');
  expect(card?.querySelector('mark')?.textContent).toBe('{{ticket.due}}');
});

it.each([
  [{ ...some, macros: [], complete: true }, 'No macro fits'],
  [{ ...some, macros: [], total: 0, complete: true }, 'no macro for you'],
  [{ macros: [], total: 0, complete: true, reason: 'none' as const }, 'cannot read the macros of this helpdesk'],
  [{ macros: [], total: 0, complete: true, reason: 'signed-out' as const }, 'signed out'],
  [{ ...some, reason: 'none' as const }, 'your team’s saved replies'],
  [{ ...some, reason: 'forbidden' as const }, 'closed to your role'],
])('says it when there are none: %#', async (list, words) => {
  const { page } = await open(list);
  expect(page.find('macros-said').textContent).toContain(words);
});

it('keeps the saved replies usable where the helpdesk’s own cannot be read, and asks anew when told to', async () => {
  const { page, api } = await open({ ...some, reason: 'rate-limited' });
  expect(page.all('macro')).toHaveLength(2);
  await page.click(page.button('Try again'));
  await rest();
  await page.type(page.find('macro-search'), 'eid');
  await rest();
  expect(asked(api, 'panel.macros').map((input) => (input as { again?: boolean }).again)).toEqual([
    undefined,
    true,
    undefined,
  ]);
  await page.click(page.all('macro')[1] as HTMLElement);
  expect(asked(api, 'panel.useMacro')).toMatchObject([{ macroId: 'saved:s/1' }]);
});

it('tells a failure and lets the agent try again', async () => {
  const { page, api } = await open(some, { 'panel.macros': () => Promise.reject(new Error('gone')) });
  expect(page.find('macros').textContent).toContain('Try again');
  await page.click(page.button('Try again'));
  await rest();
  expect(asked(api, 'panel.macros')).toHaveLength(2);
});
