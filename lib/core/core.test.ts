import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordDetail } from '../quality/types';
import type { TicketRef } from '../ticket/ref';
import { type AssistState, emptyAssistState } from '../wire/assist';
import { createDesk, type Desk, type FakePage } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';
import type { Host } from './host';
import { readTicket } from './page-reader';

let desk: Desk;
const one = pageTicket('1', 'How do I move my eSIM to my new phone?');
const two = pageTicket('2', 'Where do I find my invoice of last month?');

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
});

/** A tab on a ticket with its panel; `state` is what the panel shows. */
function tab(id: number, ref: TicketRef) {
  const page: FakePage = { onScreen: ref, tickets: [one, two], written: {}, reads: 0 };
  desk.pages.set(id, page);
  const shown = { state: emptyAssistState as AssistState };
  const api = desk.panel(id);
  const handle = api.assist(null, (state) => {
    shown.state = state;
  });
  const at = async (wanted: TicketRef, phase: AssistState['phase'] = 'done') => {
    await until(`${phase} on ${wanted.id}`, () => shown.state.phase === phase && shown.state.ref?.id === wanted.id);
    return shown.state;
  };
  const go = async (to: TicketRef) => {
    page.onScreen = to;
    await desk.say(id, 'page.ticket', { ref: to, url: '' });
    return at(to);
  };
  return { page, shown, api, handle, at, go };
}

async function records(): Promise<RecordDetail[]> {
  const filter = { text: '', status: [], tier: [], language: [], fit: [], from: null, to: null };
  const list = (await desk.ask('review', 'records.list', { filter, after: null, limit: 50 })) as {
    value: { rows: { id: string }[] };
  };
  return Promise.all(
    list.value.rows.map(async ({ id }) => {
      const answer = (await desk.ask('review', 'records.get', { id })) as { value: RecordDetail };
      return answer.value;
    }),
  );
}
const shownOf = async (id: string) => (await records()).filter(({ record }) => record.ref.id === id);

describe('a tab that goes to another ticket and back', () => {
  it('shows the same suggestion again: no restart is claimed, nothing is drafted twice', async () => {
    const { api, at, go } = tab(1, one.ref);
    const before = await at(one.ref);
    await api.call('panel.shown', { recordId: before.recordId ?? '' });
    await go(two.ref);
    const after = await go(one.ref);
    expect(after.recordId).toBe(before.recordId);
    expect(after.drafts).toEqual(before.drafts);
    expect(after.notices).toEqual([]);
    expect((await shownOf('1'))[0]?.events).toEqual([]);
  });

  it('takes an unfinished suggestion up again without calling it a restart', async () => {
    desk.fetch = () => new Promise(() => {});
    const settings = { enabled: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', firstWordSeconds: 20 };
    await desk.ask('options', 'model.set', { settings, key: null });
    const { shown, api, at, page } = tab(1, one.ref);
    await until('the quoted draft', () => shown.state.drafts.length === 1);
    const [quoted] = shown.state.drafts;
    await api.call('panel.shown', { recordId: shown.state.recordId ?? '' });
    for (const to of [two.ref, one.ref]) {
      page.onScreen = to;
      await desk.say(1, 'page.ticket', { ref: to, url: '' });
      await at(to, 'working');
    }
    expect(shown.state.drafts.map(({ id }) => id)).toEqual([quoted?.id]);
    expect(shown.state.notices).toEqual([]);
    const [entry, ...others] = await shownOf('1');
    expect(others).toEqual([]);
    expect(entry?.events).toEqual([]);
  });
});

describe('a page that looks like a ticket and is none', () => {
  it('says why, and shows the ticket once it is one', async () => {
    const { shown, page, at, go } = tab(1, one.ref);
    await at(one.ref);
    page.onScreen = null;
    await desk.say(1, 'page.ticket', { ref: null, url: '', none: 'unsaved' });
    await until('the reason', () => shown.state.problem?.code === 'read-unsaved');
    expect(shown.state).toMatchObject({ phase: 'unreadable', ref: null, ticket: null, drafts: [] });
    await desk.say(1, 'page.ticket', { ref: null, url: '', none: 'suspended' });
    await until('the other reason', () => shown.state.problem?.code === 'read-suspended');
    await desk.say(1, 'page.ticket', { ref: null, url: '' });
    await until('nothing', () => shown.state.phase === 'idle');
    await go(two.ref);
    expect(shown.state.problem).toBeNull();
  });
});

describe('a ticket from which nobody can be answered', () => {
  it.each(['closed', 'merged', 'private-only'] as const)(
    'says so when a draft finds no reply box: %s',
    async (noReply) => {
      const closed = { ...one, facts: { noReply } };
      const { at, page, api } = tab(1, one.ref);
      page.tickets = [closed, two];
      page.noBox = true;
      const state = await at(one.ref);
      expect(state.ticket?.facts).toEqual({ noReply });
      const [draft] = state.drafts;
      const answer = await api.call('panel.insert', {
        recordId: state.recordId ?? '',
        draftId: draft?.id ?? '',
        ref: one.ref,
        tabId: null,
        mode: 'ask',
        text: null,
      });
      expect(answer).toMatchObject({ ok: false, problem: { code: `insert-${noReply}` } });
    },
  );
});

describe('reading again', () => {
  it('gives the same words the same draft and record', async () => {
    const { api, shown, at, page } = tab(1, one.ref);
    const before = await at(one.ref);
    await api.call('panel.shown', { recordId: before.recordId ?? '' });
    await api.call('panel.reread', { tabId: null });
    await until('the second reading', () => page.reads === 2);
    await at(one.ref);
    expect(shown.state.recordId).toBe(before.recordId);
    expect(shown.state.drafts.map(({ id }) => id)).toEqual(before.drafts.map(({ id }) => id));
    expect((await shownOf('1'))[0]?.events.filter(({ type }) => type === 'drafted')).toEqual([]);
  });

  it('makes a new record when the customer has written more, also when nobody said so before the page was loaded again', async () => {
    const first = tab(1, one.ref);
    const before = await first.at(one.ref);
    first.handle.close();
    const more = pageTicket('1', 'How do I move my eSIM? And who refunds the double charge on my card?');
    const second = tab(1, one.ref);
    second.page.tickets = [more];
    await until(
      'another record',
      () => second.shown.state.recordId !== null && second.shown.state.recordId !== before.recordId,
    );
  });
});

describe('the log', () => {
  it('holds the record before the panel hears of an insertion, and a reply nobody had a suggestion for not at all', async () => {
    const first = tab(1, one.ref);
    const state = await first.at(one.ref);
    const target = { recordId: state.recordId ?? '', draftId: state.drafts[0]?.id ?? '' };
    const request = { ...target, ref: one.ref, tabId: null, mode: 'ask' as const, text: null };
    expect(await records()).toEqual([]);
    expect(await first.api.call('panel.insert', request)).toMatchObject({ ok: true });
    expect((await shownOf('1'))[0]?.events.map(({ type }) => type)).toEqual(['inserted']);

    const second = tab(2, two.ref);
    await second.at(two.ref);
    await desk.say(2, 'page.sent', { ref: two.ref, messageId: 'm5', text: 'By hand', html: null, at: null });
    expect(await shownOf('2')).toEqual([]);
  });

  it('keeps what the agent said of a suggestion, masked, the last word for the figures', async () => {
    const first = tab(1, one.ref);
    const { recordId, drafts } = await first.at(one.ref);
    const said = { recordId: recordId ?? '', draftId: drafts[0]?.id ?? null };
    await first.api.call('panel.feedback', { ...said, helpful: true, comment: '' });
    await first.api.call('panel.feedback', { ...said, helpful: false, comment: 'Ask eve.smith@example.com first' });
    const events = (await shownOf('1'))[0]?.events ?? [];
    expect(events.map((event) => event.type === 'feedback' && [event.helpful, event.comment])).toEqual([
      [true, ''],
      [false, expect.stringMatching(/^Ask \[EMAIL_\d\] first$/)],
    ]);
    expect(first.shown.state.outcome.helpful).toBe(false);
  });

  it('keeps one record for a ticket in two tabs, with both tabs told of what happened', async () => {
    const [first, second] = [tab(1, one.ref), tab(2, one.ref)];
    const [left, right] = await Promise.all([first.at(one.ref), second.at(one.ref)]);
    await first.api.call('panel.shown', { recordId: left.recordId ?? '' });
    await second.api.call('panel.dismiss', { recordId: right.recordId ?? '', draftId: null, reason: 'tone' });
    const entries = await shownOf('1');
    const logged = entries.flatMap(({ record, events }) => [
      ...record.drafts.map(({ id }) => id),
      ...events.flatMap((event) => (event.type === 'drafted' ? [event.draft.id] : [])),
    ]);
    expect(new Set(logged).size).toBe(logged.length);
    expect(second.shown.state.outcome.dismissed).toBe('tone');
  });
});

describe('a ticket that two tabs read differently', () => {
  it('has a suggestion for each, and neither is lost from the log', async () => {
    const first = tab(1, one.ref);
    const left = await first.at(one.ref);
    const second = tab(2, one.ref);
    second.page.tickets = [{ ...one, subject: 'As the page itself has it' }];
    await until('its own suggestion', () => second.shown.state.ticket?.subject === 'As the page itself has it');
    const right = await second.at(one.ref);
    expect(right.recordId).not.toBe(left.recordId);
    const target = { recordId: left.recordId ?? '', draftId: left.drafts[0]?.id ?? '' };
    const request = { ...target, ref: one.ref, tabId: null, mode: 'ask' as const, text: null };
    expect(await first.api.call('panel.insert', request)).toMatchObject({ ok: true });
    await second.api.call('panel.shown', { recordId: right.recordId ?? '' });
    const entries = await shownOf('1');
    expect(entries.map(({ events }) => events.map(({ type }) => type)).toSorted()).toEqual([[], ['inserted']]);
  });
});

describe('what a page says', () => {
  it('of an insertion is logged once, for its own ticket only', async () => {
    const { at, api } = tab(1, one.ref);
    const { recordId, drafts } = await at(one.ref);
    const target = { recordId: recordId ?? '', draftId: drafts[0]?.id ?? '' };
    const request = { ...target, ref: one.ref, tabId: null, mode: 'ask' as const, text: null };
    await api.call('panel.insert', request);
    const [inserted] = (await shownOf('1'))[0]?.events ?? [];
    const callId = inserted?.id.replace('inserted:', '') ?? '';
    const report = { ...target, ref: one.ref, mode: 'insert', callId };
    expect(await desk.say(1, 'page.inserted', report)).toMatchObject({ ok: true });
    expect(await desk.say(1, 'page.inserted', { ...report, callId: 'unheard' })).toMatchObject({ ok: true });
    expect(await desk.say(1, 'page.inserted', { ...report, ref: two.ref })).toMatchObject({ ok: false });
    const events = (await records()).flatMap((entry) => entry.events);
    expect(events.map(({ id }) => id).toSorted()).toEqual([inserted?.id, 'inserted:unheard']);
  });

  it('of a ticket it has left comes too late to be shown', async () => {
    const { at, go, shown } = tab(1, one.ref);
    await at(one.ref);
    await go(two.ref);
    await desk.say(1, 'page.changed', { ref: one.ref });
    expect(shown.state.ref).toEqual(two.ref);
  });

  it.each([
    ['account', { ...one.ref, account: 'other.zendesk.com' }],
    ['helpdesk', { ...one.ref, helpdesk: 'intercom' } as const],
  ])('counts for its own %s only', async (_, foreign) => {
    const { at } = tab(1, one.ref);
    await at(one.ref);
    const sent = { ref: foreign, messageId: 'm1', text: 'x', html: null, at: null };
    for (const [name, input] of [
      ['page.ticket', { ref: foreign, url: '' }],
      ['page.changed', { ref: foreign }],
      ['page.inserted', { ref: foreign, recordId: 'r', draftId: 'd', mode: 'insert', callId: 'c' }],
      ['page.edited', { ref: foreign, text: 'x' }],
      ['page.sent', sent],
      // Pages are taken apart for nobody but the script that an agent asked for on any page.
      ['page.readable', { html: '<p>x</p>', url: 'https://acme.zendesk.com/', subject: '' }],
    ] as const) {
      expect(await desk.say(1, name, input), name).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    }
  });

  it('is refused when it is about another ticket than the one asked for', async () => {
    const sendToPage = async () => ({ ok: true, ticket: two });
    const outcome = await readTicket({ sendToPage } as unknown as Host, 1, one.ref);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'read-loading' } });
  });
});
