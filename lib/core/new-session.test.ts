import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { emptyFilter } from '../quality/filter';
import type { RecordDetail } from '../quality/types';
import { SidedeskDatabase } from '../store/database';
import type { TicketRef } from '../ticket/ref';
import { type AssistState, emptyAssistState } from '../wire/assist';
import { createDesk, type Desk, type FakePage } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

const one = pageTicket('1', 'How do I move my eSIM to my new phone?');
const two = pageTicket('2', 'The zebra on my bill is striped in the wrong direction.');
let desk: Desk;
let page: FakePage;

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
  page = { onScreen: one.ref, tickets: [one, two], written: {}, reads: 0 };
  desk.pages.set(1, page);
});

/** The panel on a ticket once its suggestion stands. */
async function on(ref: TicketRef) {
  page.onScreen = ref;
  await desk.say(1, 'page.ticket', { ref, url: '' });
  const shown = { state: emptyAssistState as AssistState };
  const api = desk.panel(1);
  const handle = api.assist(null, (state) => {
    shown.state = state;
  });
  await until('a finished suggestion', () => shown.state.phase === 'done' && shown.state.ref?.id === ref.id);
  handle.close();
  const recordId = shown.state.recordId ?? '';
  return { api, recordId, draftId: shown.state.drafts[0]?.id ?? '', state: shown.state };
}
async function record(id: string): Promise<RecordDetail | null> {
  return ((await desk.ask('review', 'records.get', { id })) as { value: RecordDetail | null }).value;
}

it('names nobody in the log in a reply that is found after the browser was started again', async () => {
  const { api, recordId, draftId } = await on(one.ref);
  await api.call('panel.insert', { recordId, draftId, ref: one.ref, tabId: null, mode: 'ask', text: null });
  desk.kill();
  await desk.areas.session.remove(Object.keys(desk.areas.session.dump()));
  const text = 'We told okonjo, and OKONJO agreed. Write to martha@example.com.';
  await desk.say(1, 'page.sent', { ref: one.ref, messageId: 'm9', text, html: null, at: null });
  await api.call('panel.feedback', { recordId, draftId, helpful: true, comment: 'okonjo liked it' });
  const found = await record(recordId);
  expect(found?.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['sent', 'feedback']));
  expect(JSON.stringify(found)).not.toMatch(/okonjo|martha/i);
});

it('erases a ticket that was read and never shown, and begins anew with one that is opened again', async () => {
  const { recordId } = await on(two.ref);
  const database = async () => {
    const db = new SidedeskDatabase();
    const all = await Promise.all(db.tables.map((table) => table.toArray()));
    db.close();
    return JSON.stringify(all);
  };
  expect(await database()).toContain('zebra');
  expect(JSON.stringify(desk.areas.session.dump())).toContain('zebra');
  await desk.ask('review', 'log.erase', { by: 'ticket', ref: two.ref });
  expect(await database()).not.toContain('zebra');
  expect(JSON.stringify(desk.areas.session.dump())).not.toContain('zebra');
  await on(one.ref);
  const again = await on(two.ref);
  expect(again.recordId).not.toBe(recordId);
  await again.api.call('panel.shown', { recordId: again.recordId });
  expect(await record(again.recordId)).not.toBeNull();
});

it('erases a shown ticket by its requester, and logs what is suggested on it afterwards', async () => {
  const { api, recordId } = await on(one.ref);
  await api.call('panel.shown', { recordId });
  expect(await desk.ask('review', 'log.erase', { by: 'requester', name: 'Martha@example.com' })).toMatchObject({
    value: { records: 1 },
  });
  await on(two.ref);
  const again = await on(one.ref);
  await again.api.call('panel.shown', { recordId: again.recordId });
  const list = (await desk.ask('review', 'records.list', { filter: emptyFilter, after: null, limit: 9 })) as {
    value: { rows: unknown[] };
  };
  expect(list.value.rows).toHaveLength(1);
});

it('does the rest of its hourly work when one part of it fails', async () => {
  await on(one.ref);
  const read = desk.areas.local.get;
  desk.areas.local.get = async (keys) => {
    if (JSON.stringify(keys).includes('retention')) throw new Error('broken');
    return read(keys);
  };
  await desk.core().hourly();
  expect(desk.reported).toEqual(['prune: Error']);
});

it('tells the agent when the key for the first draft could do nothing', async () => {
  const shown = { state: emptyAssistState as AssistState };
  desk.panel(1).assist(null, (state) => {
    shown.state = state;
  });
  await until('what the panel shows', () => shown.state.phase === 'done');
  desk.areas.session.get = async () => {
    throw new Error('Session storage quota bytes exceeded. Values were not stored.');
  };
  await desk.core().insertFirst(1);
  await until('what the panel shows', () => shown.state.notices.length > 0);
  expect(shown.state.notices).toMatchObject([{ code: 'storage-full' }]);
  expect(page.written).toEqual({});
});
