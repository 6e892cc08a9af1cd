import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AssistState } from '../wire/assist';
import { emptyAssistState } from '../wire/assist';
import { createDesk, type Desk, type FakePage } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

const one = pageTicket('1', 'How do I move my eSIM to my new phone?');
const two = pageTicket('2', 'Where do I find my invoice of last month?');
let desk: Desk;
let page: FakePage;
let state: AssistState;
let api: ReturnType<Desk['panel']>;

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
  page = { onScreen: one.ref, tickets: [one, two], written: {}, reads: 0 };
  desk.pages.set(1, page);
  api = desk.panel(1);
  state = emptyAssistState;
});

async function done(): Promise<AssistState> {
  await until('a finished suggestion', () => state.phase === 'done');
  return state;
}

/** The suggestion for the first ticket, and what a press on its button asks for. */
async function suggested() {
  const handle = api.assist(null, (next) => {
    state = next;
  });
  const { recordId, drafts } = await done();
  const request = {
    recordId: recordId ?? '',
    draftId: drafts[0]?.id ?? '',
    tabId: null,
    mode: 'ask',
    text: null,
  } as const;
  return { handle, request };
}

describe('an insertion', () => {
  it('goes to the ticket that it was made for', async () => {
    const { request } = await suggested();
    expect(await api.call('panel.insert', { ...request, ref: one.ref })).toMatchObject({ ok: true });
    expect(Object.keys(page.written)).toEqual(['1']);
  });

  it('is not even asked of the page when the core has heard that another ticket is on screen', async () => {
    const { request } = await suggested();
    // The page would still take it: the core refuses on its own.
    await desk.say(1, 'page.ticket', { ref: two.ref, url: '' });
    const answer = await api.call('panel.insert', { ...request, ref: one.ref });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'insert-other-ticket' } });
    expect(page.written).toEqual({});
  });

  it('is shown although the ticket is read again while it is being saved', async () => {
    const { request } = await suggested();
    const { set } = desk.areas.session;
    let readAgain = false;
    desk.areas.session.set = async (items) => {
      const isOutcome = JSON.stringify(items).includes(`"insertedDraftId":"${request.draftId}"`);
      if (isOutcome && !readAgain) {
        readAgain = true;
        await desk.say(1, 'page.ticket', { ref: two.ref, url: '' });
        await desk.say(1, 'page.ticket', { ref: one.ref, url: '' });
        await done();
      }
      await set(items);
    };
    expect(await api.call('panel.insert', { ...request, ref: one.ref })).toMatchObject({ ok: true });
    expect(readAgain).toBe(true);
    expect(state.outcome.insertedDraftId).toBe(request.draftId);
  });

  it('under the name of the ticket on screen does not take the draft of another along, not even to a new worker', async () => {
    const { handle, request } = await suggested();
    page.onScreen = two.ref;
    // Nobody follows the tab any more, so that the new worker has not heard of it and knows the saved suggestion alone.
    handle.close();
    desk.kill();
    const answer = await api.call('panel.insert', { ...request, ref: two.ref });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'insert-draft-gone' } });
    expect(page.written).toEqual({});
  });

  it('of a suggestion that the ticket on screen no longer has finds its draft gone', async () => {
    const { request } = await suggested();
    const answer = await api.call('panel.insert', { ...request, recordId: 'another', ref: one.ref });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'insert-draft-gone' } });
    expect(page.written).toEqual({});
  });
});
