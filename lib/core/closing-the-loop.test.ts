import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFilter } from '../quality/filter';
import type { LogSummary, RecordDetail } from '../quality/types';
import { type AssistState, emptyAssistState } from '../wire/assist';
import type { Rerun } from '../wire/rerun-requests';
import { createDesk, type Desk, type FakePage } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

let desk: Desk;
const ticket = pageTicket('1', 'I will take this to my lawyer. Write to martha@example.com or call +44 20 7946 0018.');

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
});

async function ask<T>(name: string, input: unknown, caller: 'review' | 'options' = 'review'): Promise<T> {
  const answer = (await desk.ask(caller, name, input)) as { ok: boolean; value: T; problem?: { code: string } };
  if (!answer.ok) throw new Error(answer.problem?.code);
  return answer.value;
}
const detail = (id: string) => ask<RecordDetail>('records.get', { id });

/** A tab on the ticket, its suggestion shown and logged. */
async function shown() {
  const page: FakePage = { onScreen: ticket.ref, tickets: [ticket], written: {}, reads: 0 };
  desk.pages.set(1, page);
  let state: AssistState = emptyAssistState;
  const api = desk.panel(1);
  api.assist(null, (next) => {
    state = next;
  });
  await until('the suggestion', () => state.phase === 'done');
  const recordId = state.recordId ?? '';
  await api.call('panel.shown', { recordId });
  const reload = async (status: string) => {
    page.tickets = [{ ...ticket, status }];
    const { reads } = page;
    await desk.say(1, 'page.changed', { ref: ticket.ref });
    await until('another reading', () => page.reads > reads && state.phase === 'done');
  };
  return { recordId, reload };
}

describe('a suggestion made again', () => {
  it('says what today’s policy makes of the stored ticket, and leaves log, figures and page alone', async () => {
    const { recordId } = await shown();
    const before = await detail(recordId);
    const figures = await ask<LogSummary>('records.summary', { filter: emptyFilter });
    const policy = await ask<{ policy: { rules: { id: string; enabled: boolean }[]; version: string } }>(
      'policy.get',
      {},
      'options',
    );
    expect(before.record.decision.reasons.length).toBeGreaterThan(0);

    const same = await ask<Rerun>('record.rerun', { id: recordId, model: false });
    expect(same.decision.tier).toBe(before.record.decision.tier);
    expect(same.drafts.length).toBeGreaterThan(0);
    expect(JSON.stringify(same)).not.toMatch(/martha@example|7946/i);
    expect(same.versions.policy).toContain(policy.policy.version);

    expect(await detail(recordId)).toEqual(before);
    expect(await ask<LogSummary>('records.summary', { filter: emptyFilter })).toEqual(figures);
    expect(desk.pages.get(1)?.written).toEqual({});
  });

  it('asks no model unless told to, and says so when there is none', async () => {
    const { recordId } = await shown();
    let calls = 0;
    desk.fetch = async () => {
      calls += 1;
      throw new TypeError('offline');
    };
    await expect(ask('record.rerun', { id: recordId, model: true })).rejects.toThrow('model-not-configured');
    const settings = { enabled: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', firstWordSeconds: 20 };
    await desk.ask('options', 'model.set', { settings, key: null });
    await ask('record.rerun', { id: recordId, model: false });
    expect(calls).toBe(0);
    const asked = await ask<Rerun>('record.rerun', { id: recordId, model: true });
    expect(calls).toBeGreaterThan(0);
    expect(asked.problems).not.toEqual([]);
    expect(asked.engine.name).toBe('m');
  });

  it('refuses an unknown record', async () => {
    await expect(ask('record.rerun', { id: 'gone', model: false })).rejects.toThrow('bad-request');
  });
});

describe('a ticket that was solved', () => {
  it('is logged as reopened when the helpdesk shows it open again, once', async () => {
    const { recordId, reload } = await shown();
    const types = async () => (await detail(recordId)).events.map(({ type }) => type);
    await reload('open');
    expect(await types()).toEqual([]);
    await reload('solved');
    await until('solved', async () => (await types()).includes('solved'));
    await reload('pending');
    await reload('open');
    await until('reopened', async () => (await types()).includes('reopened'));
    await reload('open');
    expect(await types()).toEqual(['solved', 'reopened']);
    expect(desk.reported).toEqual([]);
  });
});
