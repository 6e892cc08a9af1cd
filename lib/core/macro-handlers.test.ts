import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { RecordDetail } from '../quality/types';
import type { Macro, MacrosResult } from '../ticket/macro';
import { type AssistState, emptyAssistState } from '../wire/assist';
import { createDesk, type Desk, type FakePage } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

const one = pageTicket('1', 'My invoice of October is missing. Could you send the invoice again?');
const two = pageTicket('2', 'Where do I find my invoice?');
const macro = (id: string, title: string, text: string): Macro => ({ id, title, text, description: null, html: null });
const list: MacrosResult = {
  ok: true,
  complete: true,
  macros: [
    macro('1', 'Mobile::Ask for EID', 'Hi {{ticket.requester.first_name}}, which EID does your phone show?'),
    macro('2', 'Billing::Invoice', 'Hi {{ticket.requester.first_name}}, your invoice is sent on {{ticket.due}}.'),
    macro('3', 'Billing::Thanks', 'Hi {{ticket.requester.first_name}}, thank you for paying.'),
  ],
};
let desk: Desk;

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
});

async function ready(macros: MacrosResult | undefined = list) {
  const page: FakePage = { onScreen: one.ref, tickets: [one, two], written: {}, reads: 0, ...(macros && { macros }) };
  desk.pages.set(1, page);
  const shown = { state: emptyAssistState as AssistState };
  const api = desk.panel(1);
  api.assist(null, (state) => {
    shown.state = state;
  });
  await until('what the panel shows', () => shown.state.phase === 'done');
  return { page, api, shown, at: { recordId: shown.state.recordId ?? '', ref: one.ref, tabId: null } };
}

it('lists them best fitting first, and by what was searched for', async () => {
  const { api, at } = await ready();
  const all = await api.call('panel.macros', { ...at, query: '' });
  expect(all).toMatchObject({ total: 3, complete: true, reason: null });
  expect(all.macros[0]?.id).toBe('2');
  const ids = async (query: string) => (await api.call('panel.macros', { ...at, query })).macros.map(({ id }) => id);
  expect(await ids('bill')).toHaveLength(2);
  expect(await ids('THANK pay')).toEqual(['3']);
  expect(await ids('nowhere')).toEqual([]);
});

it('offers the team’s saved replies where the helpdesk tells none, filled from the ticket', async () => {
  const { page, api, at } = await ready(undefined);
  page.macros = undefined as never;
  const scope = { internal: false, brand: null, lang: null, tier: null, freshnessDays: null, replies: true };
  const text =
    'id,name,message\n1,Invoice again,"Dear {{{Recipient.FirstName}}}, see [your invoices](https://evil.example/x)."';
  const files = [{ path: 'quick-texts.csv', text, modifiedAt: 5 }];
  await desk.ask('options', 'sources.addFolder', { name: 'Quick texts', internal: false, files, scope });
  const list = () => api.call('panel.macros', { ...at, query: '' });
  await until('the saved replies', async () => (await list()).total > 0);
  const { macros, reason } = await list();
  expect({ macros, reason }).toMatchObject({
    macros: [{ title: 'Invoice again', from: 'Quick texts' }],
    reason: 'none',
  });
  const { draft } = await api.call('panel.useMacro', { ...at, macroId: macros[0]?.id ?? '' });
  expect(draft).toMatchObject({ by: 'macro', text: expect.stringContaining('Dear Martha, see') });
  expect(draft.text).not.toContain('evil.example');
});

it('says why there are none', async () => {
  const { page, api, at } = await ready(undefined);
  page.macros = undefined as never;
  expect(await api.call('panel.macros', { ...at, query: '' })).toMatchObject({ macros: [], reason: 'none' });
  page.macros = { ok: false, reason: { kind: 'forbidden', status: 403 } };
  expect(await api.call('panel.macros', { ...at, query: '' })).toMatchObject({ macros: [], reason: 'forbidden' });
  page.macros = { ok: true, macros: [], complete: true };
  expect(await api.call('panel.macros', { ...at, query: '' })).toMatchObject({ total: 0, reason: null });
});

it('drafts from one, asks before an open placeholder goes in, inserts and logs it masked', async () => {
  const { page, api, shown, at } = await ready();
  const { draft } = await api.call('panel.useMacro', { ...at, macroId: '2' });
  expect(draft).toMatchObject({ by: 'macro', text: 'Hi Martha, your invoice is sent on {{ticket.due}}.' });
  await until('what the panel shows', () => shown.state.drafts.some(({ id }) => id === draft.id));
  const insert = { ...at, draftId: draft.id, mode: 'ask' as const, text: null };
  expect(await api.call('panel.insert', insert)).toMatchObject({
    ok: false,
    problem: { code: 'insert-unconfirmed' },
  });
  expect(page.written).toEqual({});
  expect(await api.call('panel.insert', { ...insert, confirmed: true })).toMatchObject({ ok: true });
  expect(page.written['1']).toEqual([draft.text]);
  const detail = (await desk.ask('review', 'records.get', { id: at.recordId })) as { value: RecordDetail };
  expect(JSON.stringify(detail)).not.toContain('Martha');
  expect(detail.value.events).toMatchObject([
    { type: 'drafted', draft: { by: 'macro' } },
    { type: 'inserted', draftId: draft.id },
  ]);
  const again = await api.call('panel.useMacro', { ...at, macroId: '2' });
  expect(again.draft.id).toBe(draft.id);
});

it('keeps the chosen one through a stopped worker', async () => {
  const { page, api, at } = await ready();
  const { draft } = await api.call('panel.useMacro', { ...at, macroId: '3' });
  desk.kill();
  const result = await api.call('panel.insert', { ...at, draftId: draft.id, mode: 'ask', text: null });
  expect(result).toMatchObject({ ok: true });
  expect(page.written['1']).toEqual([draft.text]);
});

it('drafts nothing for another ticket, nor from a macro that is gone', async () => {
  const { page, api, shown, at } = await ready();
  const gone = api.call('panel.useMacro', { ...at, macroId: '99' });
  await expect(gone).rejects.toMatchObject({ problem: { code: 'macro-gone' } });
  page.onScreen = two.ref;
  await desk.say(1, 'page.ticket', { ref: two.ref, url: '' });
  const late = api.call('panel.useMacro', { ...at, macroId: '2' });
  await expect(late).rejects.toMatchObject({ problem: { code: 'insert-other-ticket' } });
  expect(shown.state.drafts.some(({ by }) => by === 'macro')).toBe(false);
  expect(page.written).toEqual({});
});
