import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { wholeLine } from '../quality/export';
import { emptyFilter } from '../quality/filter';
import { sampleEntry, sampleRecord } from '../quality/sample-entry';
import { createDesk, type Desk } from './fixtures/desk';

// Suggestions, not people: what the core refuses, asked as the pages ask.

let desk: Desk;
const timeZone = 'Europe/Brussels';
const ask = async (name: string, input: unknown, from: 'review' | 'options' = 'review') => {
  const answer = (await desk.ask(from, name, input)) as {
    ok: boolean;
    value: Record<string, unknown>;
    problem: { code: string; params: { field?: string } };
  };
  if (!answer.ok) throw new Error(`${answer.problem.code} ${answer.problem.params.field ?? ''}`.trim());
  return answer.value;
};
const settings = { persons: false, machine: false, smallestGroup: 5, disputeHours: 168 };
const turnOn = () => ask('quality.set', { ...settings, persons: true, noticeRead: true }, 'options');
const filter = (change: object) => ({ ...emptyFilter, ...change });

beforeEach(async () => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
  const base = sampleRecord('x');
  // Ten of the team "Large" by one agent, two of "Small" by another.
  const lines = Array.from({ length: 12 }, (_, n) => {
    const [team, agent] = n < 10 ? ['Large', 'a1'] : ['Small', 'a2'];
    const decision = { ...base.decision, team };
    return wholeLine(
      sampleEntry(sampleRecord(`r${n}`, { decision, agent, requester: 'q', shownAt: base.shownAt + n * 86_400_000 })),
    );
  });
  await ask('log.import', { lines, first: 1, write: true, scorecards: [] });
  await ask('quality.set', settings, 'options');
});

describe('while views of persons are off', () => {
  it('no request takes a person as a condition, and none names one', async () => {
    const ofAgent = filter({ agent: ['a1'] });
    const plan = { seed: 's', size: 5, strata: [], allocation: 'proportional', risks: [], timeZone };
    for (const [name, input] of Object.entries({
      'records.list': { filter: ofAgent, after: null, limit: 10 },
      'records.count': { filter: ofAgent },
      'records.summary': { filter: ofAgent },
      'records.export': { filter: ofAgent, format: 'csv', after: null },
      'records.facets': { filter: ofAgent },
      'records.groups': { filter: ofAgent, by: 'week', timeZone },
      'sample.draw': { filter: ofAgent, plan },
    }))
      await expect(ask(name, input), name).rejects.toThrow('persons-off');
    await expect(ask('records.groups', { filter: emptyFilter, by: 'agent', timeZone })).rejects.toThrow('persons-off');
    expect(await ask('records.facets', { filter: emptyFilter })).toMatchObject({ agent: [] });
    expect(await ask('records.get', { id: 'r1' })).toMatchObject({ record: { agent: null, requester: null } });
    const exported = await ask('records.export', { filter: emptyFilter, format: 'jsonl', after: null });
    expect(exported.text).not.toMatch(/"(agent|requester)":/);
  });

  it('they come on only when the notice was read, and that they did stays on record', async () => {
    const wanted = { ...settings, persons: true };
    await expect(ask('quality.set', wanted, 'options')).rejects.toThrow('bad-request noticeRead');
    expect(await ask('quality.get', {})).toMatchObject({ persons: false });
    await turnOn();
    const { documents } = await ask('documents.list', { kind: 'switch' });
    const [trace] = documents as { id: string; revision: number; body: object }[];
    expect(trace?.body).toEqual({ what: 'persons', on: true });
    const remove = { kind: 'switch', id: trace?.id, revision: trace?.revision };
    await expect(ask('documents.remove', remove)).rejects.toThrow('not-allowed');
    expect(await ask('records.count', { filter: filter({ agent: ['a1'] }) })).toEqual({ total: 10 });
  });
});

describe('small groups', () => {
  it('are in no figure, whatever the figures are told apart by', async () => {
    await turnOn();
    const groups = async (input: object) => {
      const { groups: found, hidden } = await ask('records.groups', { timeZone, ...input });
      return [(found as { name: string }[]).map(({ name }) => name), hidden];
    };
    expect(await groups({ filter: emptyFilter, by: 'team' })).toEqual([['Large'], 1]);
    expect(await groups({ filter: emptyFilter, by: 'agent' })).toEqual([['a1'], 1]);
    // By another name it is the same two suggestions of the same person.
    expect(await groups({ filter: filter({ team: ['Small'] }), by: 'language' })).toEqual([[], 1]);
    expect(await groups({ filter: filter({ agent: ['a2'] }), by: 'tier' })).toEqual([[], 1]);
    await expect(ask('records.summary', { filter: filter({ team: ['Small'] }) })).rejects.toThrow('group-too-small');
    await expect(ask('records.summary', { filter: filter({ agent: ['a2'] }) })).rejects.toThrow('group-too-small');
    expect(await ask('records.summary', { filter: filter({ agent: ['a1'] }) })).toMatchObject({ shown: 10 });
    const facets = (await ask('records.facets', { filter: emptyFilter })) as Record<string, { value: string }[]>;
    expect(facets.team?.map(({ value }) => value)).toEqual(['Large']);
    expect(facets.agent?.map(({ value }) => value)).toEqual(['a1']);
  });
});
