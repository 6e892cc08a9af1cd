import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { RecordDetail } from '../quality/types';
import { type AssistState, emptyAssistState } from '../wire/assist';
import { createDesk, type Desk, type FakePage } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

const words =
  'Since Monday the app crashes when I open the invoice. My IBAN is BE71 0961 2345 6769, write to martha@example.com.';
const one = { ...pageTicket('1', words), subject: 'App crashes' };
const two = pageTicket('2', 'Where do I find my invoice?');
let desk: Desk;

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
});

async function ready() {
  const page: FakePage = { onScreen: one.ref, tickets: [one, two], written: {}, reads: 0 };
  desk.pages.set(1, page);
  const shown = { state: emptyAssistState as AssistState };
  const api = desk.panel(1);
  api.assist(null, (state) => {
    shown.state = state;
  });
  await until('a finished suggestion', () => shown.state.phase === 'done');
  const recordId = shown.state.recordId ?? '';
  return { page, api, shown, at: { recordId, ref: one.ref, tabId: null } };
}
async function events(id: string) {
  const answer = (await desk.ask('review', 'records.get', { id })) as { value: RecordDetail };
  return answer.value.events;
}

it('drafts the note without personal data, writes it as a note and logs the handover once', async () => {
  const { page, api, at } = await ready();
  const made = await api.call('panel.handover', { ...at, to: 'L3', lang: 'nl-BE' });
  expect(made.note).toContain('App crashes');
  expect(made.note).toContain('niet opgegeven');
  expect(`${made.note}${made.issue.description}`).not.toMatch(/Martha|Okonjo|martha@|BE71/);
  expect(made.issue.description).toContain(one.url);
  expect(made.missing).toContain('error');
  const written = await api.call('panel.insertNote', { ...at, to: 'L3', mode: 'ask', text: made.note });
  expect(written).toMatchObject({ ok: true });
  expect(page.notes).toHaveLength(1);
  expect(page.written).toEqual({});
  expect(await events(at.recordId)).toMatchObject([{ type: 'handed-over', to: 'L3', by: 'note' }]);
});

it('writes no note on another ticket, neither by the core’s knowledge nor by the page’s', async () => {
  const { page, api, at } = await ready();
  page.onScreen = two.ref;
  expect(await api.call('panel.insertNote', { ...at, to: 'L2', mode: 'ask', text: 'For L2' })).toMatchObject({
    ok: false,
    problem: { code: 'insert-other-ticket' },
  });
  await desk.say(1, 'page.ticket', { ref: two.ref, url: '' });
  const late = api.call('panel.insertNote', { ...at, to: 'L2', mode: 'ask', text: 'For L2' });
  await expect(late).rejects.toMatchObject({ problem: { code: 'insert-other-ticket' } });
  expect(page.notes).toBeUndefined();
});

it('asks the customer for what is missing by a draft that can be inserted like any other', async () => {
  const { page, api, shown, at } = await ready();
  const { draft } = await api.call('panel.askCustomer', { ...at, asks: ['error', 'device'] });
  expect(draft).toMatchObject({ kind: 'ask-customer', lang: 'en', status: 'ready', asked: true });
  expect(draft.text).toContain('exact text of the message');
  expect(draft.text).toContain('Martha');
  await until('the draft in the panel', () => shown.state.drafts.some(({ id }) => id === draft.id));
  const result = await api.call('panel.insert', { ...at, draftId: draft.id, mode: 'ask', text: null });
  expect(result).toMatchObject({ ok: true });
  expect(page.written['1']?.[0]).toContain('exact text of the message');
  const again = await api.call('panel.askCustomer', { ...at, asks: ['error', 'device'] });
  expect(again.draft.id).toBe(draft.id);
});

it('lays no question to one customer before another, however late the answer of the page comes', async () => {
  const { page, api, shown, at } = await ready();
  // The agent changes tickets while the core still looks up the signature.
  const read = desk.areas.local.get;
  desk.areas.local.get = async (keys) => {
    const found = await read(keys);
    if (JSON.stringify(keys).includes('drafting') && page.onScreen === one.ref) {
      page.onScreen = two.ref;
      await desk.say(1, 'page.ticket', { ref: two.ref, url: '' });
    }
    return found;
  };
  const late = api.call('panel.askCustomer', { ...at, asks: ['error'] });
  await expect(late).rejects.toMatchObject({ problem: { code: 'insert-other-ticket' } });
  await until('the other ticket', () => shown.state.ref?.id === '2');
  expect(shown.state.ref).toEqual(two.ref);
  expect(shown.state.drafts.filter(({ asked }) => asked)).toEqual([]);
});

it('creates an issue in an open Jira tab only, once, and logs its key', async () => {
  const { api, at } = await ready();
  expect(await api.call('panel.issueSites', {})).toEqual({ sites: [] });
  const issue = { project: '1', issueType: '3', summary: 'App crashes', description: 'x', link: null };
  const nowhere = api.call('panel.createIssue', { recordId: at.recordId, to: 'L3', siteTab: 1, issue });
  await expect(nowhere).rejects.toMatchObject({ problem: { code: 'issue-no-site' } });
  const jira: FakePage = {
    onScreen: null,
    tickets: [],
    written: {},
    reads: 0,
    issues: [],
    address: 'https://acme.atlassian.net/browse/APP-1',
  };
  desk.pages.set(2, jira);
  desk.pages.set(3, { ...jira, issues: [], address: 'https://evil.example/browse/APP-1' });
  const { sites } = await api.call('panel.issueSites', {});
  expect(sites).toEqual([{ tabId: 2, site: 'acme.atlassian.net', projects: [{ id: '1', key: 'APP', name: 'App' }] }]);
  const created = await api.call('panel.createIssue', { recordId: at.recordId, to: 'L3', siteTab: 2, issue });
  expect(created).toMatchObject({ ok: true, key: 'APP-12' });
  expect(jira.issues).toEqual([issue]);
  expect(await events(at.recordId)).toMatchObject([{ type: 'handed-over', by: 'issue', issue: 'APP-12' }]);
});
