import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordDetail } from '../quality/types';
import { type AssistState, emptyAssistState } from '../wire/assist';
import type { InsertResult } from '../wire/requests';
import type { AssistHandle, ViewApi } from '../wire/view-api';
import { createDesk, type Desk } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

const tab = 3;
const draftText = 'Open the app and choose Move eSIM.';
const answer = JSON.stringify({
  answerable: 'yes',
  tier: { tier: 'L2', confidence: 'high', reasons: [{ text: 'Needs an account', quote: 'move my eSIM' }] },
  drafts: [{ kind: 'answer', text: draftText }],
});

let desk: Desk;
let panel: ViewApi;
let state: AssistState;
let follow: AssistHandle;

/** A model that streams its answer in pieces. */
const model = async (_url: unknown, init?: RequestInit) => {
  if (!String(init?.body).includes('reply_drafts')) throw new TypeError('offline');
  const pieces = answer.match(/[\s\S]{1,40}/g) ?? [];
  const chunks = [
    ...pieces.map((content) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })),
    { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
  ];
  const body = `${chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')}data: [DONE]\n\n`;
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
};

async function open(): Promise<void> {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
  desk.fetch = model;
  const one = pageTicket('1', 'How do I move my eSIM to my new phone? Write to martha@example.com.');
  const two = pageTicket('2', 'Where do I find my invoice?');
  desk.pages.set(tab, { onScreen: one.ref, tickets: [one, two], written: {}, reads: 0 });
  const settings = { enabled: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', firstWordSeconds: 20 };
  await desk.ask('options', 'model.set', { settings, key: 'sk-1' });
  state = emptyAssistState;
  panel = desk.panel(tab);
  follow = panel.assist(null, (next) => {
    state = next;
  });
}

const shows = (what: string, holds: () => boolean) =>
  until(
    () => `${what} (${desk.steps()} steps, phase ${state.phase}, ${state.drafts.length} drafts, lives ${desk.lives()})`,
    holds,
  );
const settled = () => shows('a finished suggestion', () => state.phase === 'done');

async function log(): Promise<RecordDetail[]> {
  // Looking at the log is no part of the job: it is asked once, without a view that asks again.
  desk.killAt(0);
  const filter = { text: '', status: [], tier: [], language: [], fit: [], from: null, to: null };
  const list = (await desk.ask('review', 'records.list', { filter, after: null, limit: 50 })) as {
    value: { rows: { id: string }[] };
  };
  const details = await Promise.all(
    list.value.rows.map(({ id }) => desk.ask('review', 'records.get', { id }) as Promise<{ value: RecordDetail }>),
  );
  return details.map(({ value }) => value);
}

beforeEach(open);
afterEach(() => {
  follow.close();
  desk.kill();
});

/** Presses Insert on the first draft, and once more on the new one when the suggestion was lost before it was saved. */
async function insertFirst(): Promise<{ text: string; told: InsertResult }> {
  await shows('a draft', () => state.drafts.some((draft) => draft.status === 'ready') && state.recordId !== null);
  const { recordId, ref } = state;
  const draft = state.drafts.find((known) => known.status === 'ready');
  if (!recordId || !ref || !draft) throw new Error('no draft');
  await panel.call('panel.shown', { recordId });
  const request = { recordId, draftId: draft.id, ref, tabId: null, mode: 'ask' as const, text: null };
  const told = await panel.call('panel.insert', request);
  if (told.ok || told.problem.code !== 'insert-draft-gone') return { text: draft.text, told };
  await shows('another draft', () => !state.drafts.some(({ id }) => id === draft.id));
  return insertFirst();
}

/** The agent's whole way: suggestion, shown, inserted, sent. Gives what the panel was told of the insertion. */
async function job(): Promise<InsertResult> {
  const { text, told } = await insertFirst();
  await settled();
  const ref = { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: '1' };
  await desk.say(tab, 'page.sent', { ref, messageId: 'm9', text, html: null, at: null });
  return told;
}

async function checkJob(told: InsertResult, where: string) {
  expect(told, where).toMatchObject({ ok: true });
  expect(desk.pages.get(tab)?.written['1'], where).toHaveLength(1);
  const entries = await log();
  expect(entries, where).toHaveLength(1);
  const [{ record, events, row } = { record: null, events: [], row: null }] = entries;
  const count = (type: string) => events.filter((event) => event.type === type).length;
  expect([count('inserted'), count('sent')], where).toEqual([1, 1]);
  const drafts = [
    ...(record?.drafts ?? []),
    ...events.flatMap((event) => (event.type === 'drafted' ? [event.draft] : [])),
  ];
  expect(drafts.map((draft) => `${draft.by}: ${draft.text}`).toSorted(), where).toEqual([
    expect.stringContaining('knowledge: '),
    expect.stringContaining(`m: ${draftText}`),
  ]);
  const inserted = events.flatMap((event) => (event.type === 'inserted' ? [event.draftId] : []));
  const known = drafts.map(({ id }) => id);
  expect(known, where).toEqual(expect.arrayContaining(inserted));
  expect(row?.status, where).toBe('as-is');
  expect(JSON.stringify(entries), where).not.toContain('martha@');
  await shows(`${where}: the outcome on screen`, () => state.outcome.sent !== null);
  expect(state.recordId, where).toBe(record?.id);
}

describe('a worker stopped at any step', () => {
  it('needs no stop to do the whole job', async () => {
    await checkJob(await job(), 'without a stop');
    expect(desk.lives()).toBe(1);
    expect(desk.reported).toEqual([]);
  });

  it('loses nothing and doubles nothing, at whichever step it is stopped', async () => {
    await job();
    const all = desk.steps();
    expect(all).toBeGreaterThan(40);
    for (let step = 1; step <= all; step += 1) {
      follow.close();
      desk.kill();
      await open();
      desk.killAt(step);
      await checkJob(await job(), `stopped at step ${step} of ${all}`);
    }
  }, 240_000);
});

describe('a worker started again', () => {
  it('shows the saved suggestion at once, without asking the model again', async () => {
    await settled();
    const before = state;
    const seen: AssistState[] = [];
    const watch = panel.assist(null, (next) => seen.push(next));
    desk.kill();
    await shows('the second life', () => desk.lives() === 2 && (desk.pages.get(tab)?.reads ?? 0) === 2);
    await settled();
    watch.close();
    expect(state.drafts).toEqual(before.drafts);
    expect(state.recordId).toBe(before.recordId);
    expect(state.notices).toEqual([]);
    expect(seen.every((one) => one.drafts.length > 0 || one.ref === null || one.phase !== 'reading')).toBe(true);
  });

  it('takes over a draft that was saved before its run ended, and does not ask the model for it again', async () => {
    await settled();
    const before = state;
    const asked: string[] = [];
    desk.fetch = async (url, init) => {
      asked.push(String(init?.body));
      return model(url, init);
    };
    const row = `assist.${state.recordId}`;
    const saved = (await desk.areas.session.get(row))[row] as { state: AssistState };
    desk.kill();
    await desk.areas.session.set({ [row]: { ...saved, state: { ...saved.state, phase: 'working' } } });
    await shows('the second life', () => desk.lives() === 2 && (desk.pages.get(tab)?.reads ?? 0) === 2);
    await settled();
    expect(asked.filter((body) => body.includes('reply_drafts'))).toEqual([]);
    expect(state.drafts.map(({ id, text }) => [id, text])).toEqual(before.drafts.map(({ id, text }) => [id, text]));
    expect(await log()).toHaveLength(0);
  });

  it('inserts for a panel that it has not heard of, and refuses another ticket', async () => {
    await settled();
    const { recordId, ref, drafts } = state;
    const draftId = drafts[0]?.id ?? '';
    const page = desk.pages.get(tab);
    if (!recordId || !ref || !page) throw new Error('no suggestion');
    const insert = () => panel.call('panel.insert', { recordId, draftId, ref, tabId: null, mode: 'ask', text: null });
    desk.kill();
    expect(await insert()).toMatchObject({ ok: true });
    page.onScreen = { ...ref, id: '2' };
    desk.kill();
    expect(await insert()).toMatchObject({ ok: false, problem: { code: 'insert-other-ticket' } });
    const inserted = (await log()).flatMap(({ events }) => events).filter(({ type }) => type === 'inserted');
    expect(inserted).toHaveLength(1);
    expect(page.written['2']).toBeUndefined();
  });

  it('inserts by the browser’s command', async () => {
    await settled();
    desk.kill();
    await desk.core().insertFirst(tab);
    expect(desk.pages.get(tab)?.written['1']).toHaveLength(1);
  });

  it('goes on with the agent’s own instruction', async () => {
    await settled();
    const asked: string[] = [];
    desk.fetch = async (url, init) => {
      asked.push(String(init?.body));
      if (asked.length === 1) desk.kill();
      return model(url, init);
    };
    if (!state.ref) throw new Error('no ticket');
    follow.again('mention the shop in Ghent', state.ref);
    await shows('two requests', () => asked.length === 2);
    await settled();
    expect(asked.every((body) => body.includes('shop in Ghent'))).toBe(true);
    expect(state.notices.map(({ code }) => code)).toEqual(['restarted']);
  });
});
