import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../problem';
import type { RequestInput, RequestName, RequestOutput } from '../wire/requests';
import { createDesk, type Desk } from './fixtures/desk';

// Two options pages over one core: what one saves, the other does not undo.

let desk: Desk;
beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
});

type Told<N extends RequestName> = { ok: true; value: RequestOutput<N> } | { ok: false; problem: Problem };
const ask = <N extends RequestName>(name: N, input: RequestInput<N>) =>
  desk.ask('options', name, input) as Promise<Told<N>>;
async function get<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
  const answer = await ask(name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.problem.code}`);
  return answer.value;
}
const changed = (fields: string) => ({ ok: false, problem: { code: 'setting-changed', params: { fields } } });

describe('two tabs that read the same', () => {
  it('each keep their own field, saved at the same moment or one after the other', async () => {
    const base = await get('drafting.get', {});
    const answers = await Promise.all([
      ask('drafting.set', { ...base, signature: 'The night desk', base }),
      ask('drafting.set', { ...base, shownPassages: 5, linkHosts: ['a.example'], base }),
    ]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await ask('drafting.set', { ...base, linkHosts: ['b.example'], base })).toMatchObject({ ok: true });
    expect(await get('drafting.get', {})).toEqual({
      ...{ ...base, signature: 'The night desk', shownPassages: 5 },
      linkHosts: ['a.example', 'b.example'],
    });
  });

  it('and changed one field differently: the later is told and nothing of the first is lost', async () => {
    const base = await get('retention.get', {});
    await get('retention.set', { ...base, days: 30, base });
    expect(await ask('retention.set', { ...base, days: 90, pastDays: 20, base })).toMatchObject(changed('days'));
    const now = await get('retention.get', {});
    expect(now).toEqual({ ...base, days: 30 });
    // Having seen it, the later writer may mean it all the same.
    expect(await get('retention.set', { ...now, days: 90, base: now })).toMatchObject({ days: 90 });
  });

  it('and two changes that do not fit together are told, not half stored', async () => {
    const base = await get('privacy.get', {});
    const many = (from: string, count: number) => Array.from({ length: count }, (_, at) => `${from}-${at}-####`);
    const half = await ask('privacy.set', { ...base, patterns: many('AA', 30), base });
    expect(half).toMatchObject({ ok: true });
    const answer = await ask('privacy.set', { ...base, patterns: many('BB', 30), base });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'setting-changed' } });
    expect((await get('privacy.get', {})).patterns).toEqual(many('AA', 30));
  });

  it('a request repeated after the worker was stopped is no clash with itself', async () => {
    const base = await get('drafting.get', {});
    const once = { ...base, signature: 'Us', base };
    expect(await ask('drafting.set', once)).toMatchObject({ ok: true });
    desk.kill();
    expect(await ask('drafting.set', once)).toMatchObject({ ok: true });
  });
});

describe('prices and the rest of the review settings', () => {
  it('are one item and keep each other', async () => {
    const base = await get('quality.get', {});
    const prices = [{ engine: 'm', prompt: 1, cached: null, completion: 2 }];
    await Promise.all([
      get('quality.set', { ...base, machine: true, smallestGroup: 20, base }),
      get('quality.prices', { prices, base: { prices: [] } }),
    ]);
    expect(await get('quality.get', {})).toEqual({ ...base, machine: true, smallestGroup: 20, prices });
  });
});

describe('a key', () => {
  const model = { enabled: true, model: 'm', firstWordSeconds: 20 };
  it('typed beside one address does not go to the one that another tab has stored', async () => {
    const { settings: base } = await get('model.get', {});
    const theirs = { ...model, baseUrl: 'https://theirs.example/v1' };
    await get('model.set', { settings: theirs, key: 'sk-theirs-1234567', base });
    const mine = { ...base, firstWordSeconds: 30 };
    expect(await ask('model.set', { settings: mine, key: 'sk-mine-12345678', base })).toMatchObject(changed('baseUrl'));
    expect(await get('model.get', {})).toMatchObject({ settings: theirs, keyEnding: '4567' });
  });

  it('stays when another tab changes something else with an old copy', async () => {
    const { settings: base } = await get('model.get', {});
    const theirs = { ...model, baseUrl: 'https://theirs.example/v1' };
    await get('model.set', { settings: theirs, key: 'sk-theirs-1234567', base });
    await get('model.set', { settings: { ...base, monthlyTokens: 1000 }, key: null, base });
    expect(await get('model.get', {})).toMatchObject({
      settings: { ...theirs, monthlyTokens: 1000 },
      keyEnding: '4567',
    });
  });

  it('of the search by meaning as well', async () => {
    const { settings: base } = await get('embedding.get', {});
    const theirs = { enabled: false, baseUrl: 'https://theirs.example/v1', model: 'e' };
    await get('embedding.set', { settings: theirs, key: 'sk-theirs-1234567', base });
    const mine = { ...base, enabled: true, model: 'e' };
    expect(await ask('embedding.set', { settings: mine, key: null, base })).toMatchObject(changed('baseUrl'));
    expect(await get('embedding.get', {})).toMatchObject({ settings: theirs, keyEnding: '4567' });
  });
});

describe('styles', () => {
  const style = (id: string, name: string) => ({
    ...{ id, name, brand: null, channel: null, voice: '', formality: 'open' as const },
    ...{ greeting: '', closing: '', signature: '', forbidden: [] },
  });
  it('added in two tabs are both there, and a reset with an old list takes no new one away', async () => {
    await get('styles.set', { styles: [style('1', 'One')], base: [] });
    await get('styles.set', { styles: [style('2', 'Two')], base: [] });
    expect((await get('styles.get', {})).styles.map(({ name }) => name)).toEqual(['One', 'Two']);
    const old = { base: [style('1', 'One')] };
    expect(await ask('styles.reset', old)).toMatchObject({ ok: false, problem: { code: 'setting-changed' } });
    expect((await get('styles.get', {})).styles).toHaveLength(2);
  });
});

describe('the tier policy', () => {
  it('keeps what two tabs changed in different places, each under a version of its own', async () => {
    const { policy: base } = await get('policy.get', {});
    const [first] = base.tiers;
    if (!first) throw new Error('no tier');
    const one = { ...base, incident: { count: 9, hours: 4 } };
    const other = { ...base, tiers: [{ ...first, team: 'Night' }, ...base.tiers.slice(1)] };
    const answers = await Promise.all([
      get('policy.set', { policy: one, base }),
      get('policy.set', { policy: other, base }),
    ]);
    const { policy } = await get('policy.get', {});
    expect(policy).toMatchObject({ incident: { count: 9, hours: 4 }, tiers: [{ team: 'Night' }, {}, {}] });
    expect(new Set([base, ...answers.map((answer) => answer.policy)].map(({ version }) => version)).size).toBe(3);
    expect((await get('policy.versions', {})).versions).toHaveLength(2);
  });

  it('joins nothing into a policy from a file, and resets none that it has not seen', async () => {
    const { policy: base } = await get('policy.get', {});
    await get('policy.set', { policy: { ...base, incident: { count: 9, hours: 4 } }, base });
    const file = { ...base, version: 'acme-1', similar: { helpdesk: false } };
    const told = { ok: false, problem: { code: 'setting-changed' } };
    expect(await ask('policy.set', { policy: file, how: 'imported', base })).toMatchObject(told);
    expect(await ask('policy.reset', { base })).toMatchObject(told);
    expect((await get('policy.get', {})).policy.incident).toEqual({ count: 9, hours: 4 });
  });
});
