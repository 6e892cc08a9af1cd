import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { Answer, RequestOutput } from '../wire/requests';
import { chaosModel } from './fixtures/chaos-model';
import { createDesk, type Desk } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

type Status = RequestOutput<'model.get'>;
const here = 'http://127.0.0.1:9/v1';
const there = 'http://127.0.0.1:10/v1';
const settings = (baseUrl: string) => ({ enabled: true, baseUrl, model: 'm', firstWordSeconds: 2 });
let desk: Desk;
let asked: { url: string; key: string | null }[];

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
  asked = [];
  const { fetch } = chaosModel(() => 'fine');
  desk.fetch = (url, init) => {
    asked.push({ url: String(url), key: new Headers(init?.headers).get('authorization') });
    return fetch(url, init);
  };
});

async function set(input: object): Promise<Status> {
  const answer = (await desk.ask('options', 'model.set', input)) as Answer<Status>;
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}
async function draft() {
  const one = pageTicket('1', 'How do I move my eSIM?');
  desk.pages.set(1, { onScreen: one.ref, tickets: [one], written: {}, reads: 0 });
  let done = false;
  desk.panel(1).assist(null, ({ phase }) => {
    done = phase === 'done';
  });
  await until('a finished suggestion', () => done);
}

it('goes with no request to another host than the one it was typed for, whoever changed the address', async () => {
  await set({ settings: settings(here), key: 'sk-one-two-three' });
  await desk.areas.local.set({ 'setting.model': { v: 1, value: { ...settings(there), monthlyTokens: 0 } } });
  await draft();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ url, key }) => url.startsWith(there) && key === null)).toBe(true);
  // Nor by a form that is saved again with that address.
  expect(await set({ settings: settings(there), key: null })).toMatchObject({ keyEnding: null });
});

it('goes nowhere that was written where what was learned of the endpoint is kept', async () => {
  await set({ settings: settings(here), key: 'sk-one-two-three' });
  await desk.areas.local.set({ [`capability.${here}|m`]: { baseUrl: there, rung: 'json_schema', usage: true } });
  await draft();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ url, key }) => url.startsWith(here) && key === 'Bearer sk-one-two-three')).toBe(true);
});

it('is gone before a new address is stored, also when the worker is stopped in between', async () => {
  await set({ settings: settings(here), key: 'sk-one-two-three' });
  const write = desk.areas.local.set;
  let writing = false;
  desk.areas.local.set = () => {
    writing = true;
    return new Promise(() => {});
  };
  const cut = set({ settings: settings(there), key: null }).catch(() => 'cut off');
  await until('the new address on its way', () => writing);
  desk.kill();
  expect(await cut).toBe('cut off');
  desk.areas.local.set = write;
  const answer = (await desk.ask('options', 'model.get', {})) as Answer<Status>;
  expect(answer).toMatchObject({ value: { keyEnding: null, settings: { baseUrl: here } } });
});
