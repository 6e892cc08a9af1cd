import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SessionAnswer } from '../../helpdesks/ask-with-session';
import type { RecordDetail } from '../../quality/types';
import { defaultPolicy } from '../../triage/default-policy';
import { type AssistState, emptyAssistState } from '../../wire/assist';
import { createDesk, type Desk, type FakePage } from '../fixtures/desk';
import { pageTicket } from '../fixtures/page-ticket';
import { until } from '../fixtures/until';

// The whole core with a page whose helpdesk answers: what is asked, what becomes of it, and what never happens.

const words = 'My gateway loses every lamp since the firmware arrived. Kowalczyk from next door says so too. Martha';
const open = pageTicket('1', words);
const other = pageTicket('2', 'Where do I find my invoice?');
const team = defaultPolicy.tiers[1]?.team ?? '';
const found = (id: number, text: string, over: object = {}) => ({
  id,
  subject: `Gateway loses lamps ${id}, writes ana.rossi@mail.example`,
  description: text,
  status: 'solved',
  updated_at: '2026-10-01T09:00:00Z',
  group_id: 5,
  tags: [],
  custom_fields: [],
  ...over,
});
const alike = 'Since the new firmware my gateway loses every lamp after ten minutes. Call +44 7700 900142.';
const good: SessionAnswer = {
  status: 200,
  retryAfter: null,
  body: {
    results: [
      found(1, words),
      found(11, alike),
      found(12, `${alike} Please help`),
      found(13, 'The parcel never came', { subject: 'Parcel lost' }),
    ],
    groups: [{ id: 5, name: team }],
  },
};
const refusal = (status: number): SessionAnswer => ({ status, retryAfter: null, body: null });

let desk: Desk;
beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
});

/** For what must not happen. */
const rest = () => new Promise((r) => setTimeout(r, 60));
const savedSearch = () =>
  until('the saved search', () =>
    Object.values(desk.areas.session.dump()).some(
      (row) => (row as { state?: AssistState } | null)?.state?.alike?.search === 'found',
    ),
  );

async function start(answer: (address: string) => SessionAnswer | null) {
  const asked: string[] = [];
  const page: FakePage = {
    ...{ onScreen: open.ref, tickets: [open, other], written: {}, reads: 0 },
    address: 'https://acme.zendesk.com/agent/tickets/1',
    api(address) {
      asked.push(new URL(address, 'https://acme.zendesk.com').searchParams.get('query') ?? address);
      return answer(address);
    },
  };
  desk.pages.set(1, page);
  const shown = { state: emptyAssistState as AssistState };
  const watch = () =>
    desk.panel(1).assist(null, (state) => {
      shown.state = state;
    });
  const panel = watch();
  await until('what the panel shows', () => shown.state.phase === 'done');
  return { asked, page, shown, panel, watch };
}

describe('the helpdesk’s own search', () => {
  it('becomes one more reason, its tickets masked and to be opened', async () => {
    const { asked, shown } = await start(() => good);
    await until('what the panel shows', () => shown.state.alike !== undefined);
    expect(shown.state.alike).toMatchObject({ search: 'found' });
    // Neither itself nor what only shares a word.
    expect(shown.state.alike?.solved.map(({ url }) => url)).toEqual([
      'https://acme.zendesk.com/agent/tickets/11',
      'https://acme.zendesk.com/agent/tickets/12',
    ]);
    expect(shown.state.alike?.solved[0]).toMatchObject({
      tier: 'L2',
      by: 'team',
      team,
      similarity: expect.any(Number),
    });
    const reason = shown.state.decision?.reasons.find(({ id }) => id === 'solved');
    expect(reason?.text).toBe(`2 of 2 similar solved tickets were answered by ${team} (L2).`);
    // Nothing personal goes out or stays.
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^type:ticket status>=solved [\p{L} ]+$/u);
    expect(asked.join(' ')).not.toMatch(/martha|okonjo|kowalczyk/i);
    const kept = JSON.stringify([shown.state, desk.areas.session.dump()]);
    expect(kept).not.toMatch(/ana\.rossi|900142/);
  });

  it('is asked once for the same words, by any panel, and after the worker was stopped', async () => {
    const { asked, shown, watch } = await start(() => good);
    await until('what the panel shows', () => shown.state.alike !== undefined);
    await savedSearch();
    desk.kill();
    shown.state = emptyAssistState;
    watch();
    await until('what the panel shows', () => shown.state.phase === 'done');
    expect(shown.state.alike).toMatchObject({ search: 'found' });
    await desk.panel(1).call('panel.reread', { tabId: null, selection: false });
    await rest();
    await until('what the panel shows', () => shown.state.phase === 'done');
    await rest();
    expect(shown.state.decision?.reasons.some(({ id }) => id === 'solved')).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('changes the tier on screen and the log alike when it answers late', async () => {
    const { shown } = await start(() => good);
    const recordId = shown.state.recordId ?? '';
    await desk.panel(1).call('panel.shown', { recordId });
    await until('what the panel shows', () => shown.state.alike !== undefined);
    const last = async () => {
      const detail = (await desk.ask('review', 'records.get', { id: recordId })) as { value: RecordDetail };
      const refined = detail.value.events.flatMap((event) => (event.type === 'tier-refined' ? [event.decision] : []));
      return refined.at(-1) ?? detail.value.record.decision;
    };
    await until('the reason in the log', async () => (await last()).reasons.some(({ id }) => id === 'solved'));
    expect(await last()).toMatchObject({
      tier: shown.state.decision?.tier,
      reasons: expect.arrayContaining([expect.objectContaining({ id: 'solved' })]),
    });
  });

  it('asks once more by the rarest word alone when all together found little', async () => {
    const { asked, shown } = await start((address) =>
      address.includes('firmware') && address.includes('gateway') ? { ...good, body: { results: [] } } : good,
    );
    await until('what the panel shows', () => shown.state.alike !== undefined);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.split(' ')).toHaveLength(3);
    expect(shown.state.alike).toMatchObject({ search: 'found' });
  });

  it('asks for the groups’ names where the answer held none', async () => {
    const { asked, shown } = await start((address) =>
      address.includes('groups.json')
        ? { ...good, body: { groups: [{ id: 5, name: team }] } }
        : { ...good, body: { results: [found(11, alike), found(12, alike), found(14, alike)] } },
    );
    await until('what the panel shows', () => shown.state.alike !== undefined);
    expect(asked).toHaveLength(2);
    expect(shown.state.alike?.solved).toHaveLength(3);
  });

  it.each([401, 403, 429, 500, 0])('says a refusal (%d) once and leaves the helpdesk alone', async (status) => {
    const { asked, page, shown } = await start(() => refusal(status));
    await until('what the panel shows', () => shown.state.alike !== undefined);
    expect(shown.state).toMatchObject({ phase: 'done', notices: [], alike: { search: 'refused', solved: [] } });
    page.onScreen = other.ref;
    await desk.say(1, 'page.ticket', { ref: other.ref, url: '' });
    await until('what the panel shows', () => shown.state.ref?.id === '2' && shown.state.phase === 'done');
    await rest();
    expect(asked).toHaveLength(1);
    expect(shown.state.alike?.search ?? 'off').toBe('off');
  });

  it('says nothing when what it found tells no tier, and in the end is not asked any more', async () => {
    const bare = { ...good, body: { results: [found(11, alike), found(12, alike), found(13, alike)], groups: [] } };
    const { shown, asked, page } = await start((address) =>
      address.includes('groups.json') ? { ...good, body: { groups: [] } } : bare,
    );
    await until('what the panel shows', () => shown.state.alike !== undefined);
    expect(shown.state.alike).toMatchObject({ search: 'silent', solved: [] });
    for (const id of ['3', '4', '5', '6']) {
      const next = pageTicket(id, `${words} Again ${id}`);
      Object.assign(page, { tickets: [next], onScreen: next.ref });
      await desk.say(1, 'page.ticket', { ref: next.ref, url: '' });
      await until('what the panel shows', () => shown.state.ref?.id === id && shown.state.phase === 'done');
      const isLeftAlone = asked.filter((query) => query.startsWith('type:ticket')).length >= 3;
      if (isLeftAlone) await rest();
      else await until('what was found', () => shown.state.ref?.id === id && shown.state.alike?.search === 'silent');
    }
    expect(asked.filter((query) => query.startsWith('type:ticket'))).toHaveLength(3);
  });

  it('is not asked when an admin turned it off, nor in a tab that went elsewhere', async () => {
    const policy = { ...defaultPolicy, similar: { helpdesk: false } };
    await desk.ask('options', 'policy.set', { policy, how: 'saved' });
    const { asked, page, shown } = await start(() => good);
    await rest();
    expect([asked, shown.state.alike]).toEqual([[], undefined]);
    await desk.ask('options', 'policy.set', { policy: defaultPolicy, how: 'saved' });
    page.address = 'https://mail.example/inbox';
    page.onScreen = other.ref;
    await desk.say(1, 'page.ticket', { ref: other.ref, url: '' });
    await until('what the panel shows', () => shown.state.ref?.id === '2' && shown.state.phase === 'done');
    await rest();
    expect(asked).toEqual([]);
  });

  it('tells a late answer to nobody once the agent went to another ticket', async () => {
    const { asked, shown, page } = await start(() => {
      page.onScreen = other.ref;
      void desk.say(1, 'page.ticket', { ref: other.ref, url: '' });
      return good;
    });
    await until(
      'what the panel shows',
      () => asked.length > 0 && shown.state.ref?.id === '2' && shown.state.phase === 'done',
    );
    await rest();
    expect(shown.state.alike?.solved.some(({ url }) => url.endsWith('/11')) ?? false).toBe(false);
    expect(shown.state.ref?.id).toBe('2');
  });
});
