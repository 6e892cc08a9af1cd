import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { Sample } from '../quality/documents/types';
import { wholeLine } from '../quality/export';
import { emptyFilter } from '../quality/filter';
import { sampleEntry, sampleRecord } from '../quality/sample-entry';
import { picksNow } from '../quality/sample-picks';
import { createDesk, type Desk } from './fixtures/desk';

let desk: Desk;
const ask = async <T>(name: string, input: unknown): Promise<T> => {
  const answer = (await desk.ask('review', name, input)) as {
    ok: boolean;
    value: T;
    problem: { code: string; params: { field?: string } };
  };
  if (!answer.ok) throw new Error(`${answer.problem.code} ${answer.problem.params.field ?? ''}`.trim());
  return answer.value;
};
const plan = {
  ...{ seed: 'week 47', size: 6, strata: ['language'] as Sample['strata'], timeZone: 'Europe/Brussels' },
  ...{ allocation: 'proportional' as const, risks: [{ risk: 'outlier' as const, count: 1 }] },
};
const languageOf = (n: number) => (n % 3 === 0 ? ('fr' as const) : ('en' as const));
const stored = async () =>
  (await ask<{ documents: { body: Sample }[] }>('documents.list', { kind: 'sample' })).documents[0];
const replace = (record: string, another = true, why = 'a test ticket') =>
  ask<{ instead: string | null }>('sample.replace', { id: 's', record, why, by: 'Ana', another });

beforeEach(async () => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
  const lines = Array.from({ length: 12 }, (_, n) =>
    wholeLine(sampleEntry(sampleRecord(`r${n}`, { language: languageOf(n), messages: n === 5 ? 30 : 2 }))),
  );
  await ask('log.import', { lines, first: 1, write: true, scorecards: [] });
  const drawn = await ask<Pick<Sample, 'picks' | 'population'>>('sample.draw', { filter: emptyFilter, plan });
  const body = { name: 'Week 47', ...plan, filter: emptyFilter, ...drawn, changes: [] };
  await ask('documents.put', { kind: 'sample', id: 's', revision: null, body });
});

it('replaces a pick by the next of its stratum, keeps who did it and why, and never brings one back', async () => {
  const before = (await stored())?.body as Sample;
  const french = before.picks.filter(({ why }) => why === 'fr').map(({ record }) => record);
  expect(french).toHaveLength(2);
  const { instead } = await replace(french[0] as string);
  expect(languageOf(Number(instead?.slice(1)))).toBe('fr');
  expect(before.picks.map(({ record }) => record)).not.toContain(instead);
  const after = (await stored())?.body as Sample;
  // What was drawn stands; the change stands beside it.
  expect(after.picks).toEqual(before.picks);
  expect(after.changes).toMatchObject([{ record: french[0], instead, by: 'Ana', why: 'a test ticket' }]);
  const now = picksNow(after);
  expect(now).toHaveLength(before.picks.length);
  expect(now.find(({ record }) => record === instead)?.why).toBe('fr');

  // Four are French: two more, and then there is none left that was not in the sample before.
  const next = await replace(instead as string);
  await expect(replace(next.instead as string)).rejects.toThrow('sample-used-up');
  expect(await replace(next.instead as string, false)).toEqual({ instead: null });
  expect(picksNow((await stored())?.body as Sample)).toHaveLength(before.picks.length - 1);
});

it('needs a reason and a pick that is in the sample', async () => {
  const [pick] = (await stored())?.body.picks ?? [];
  await expect(replace(pick?.record ?? '', true, '  ')).rejects.toThrow('bad-request why');
  await expect(replace('nobody')).rejects.toThrow('bad-request record');
});

it('keeps its record of changes: added to, never rewritten', async () => {
  const [first, second] = (await stored())?.body.picks ?? [];
  await replace(first?.record ?? '', false);
  const { body } = (await stored()) as { body: Sample };
  const put = (changes: Sample['changes']) =>
    ask('documents.put', { kind: 'sample', id: 's', revision: 2, body: { ...body, changes } });
  await expect(put([])).rejects.toThrow('review-locked changes');
  const own = { instead: null, by: 'Bo', why: 'x', at: 1 };
  await expect(put([...body.changes, { ...own, record: 'nobody' }])).rejects.toThrow('bad-request changes');
  const back = { ...own, record: second?.record ?? '', instead: first?.record ?? '' };
  await expect(put([...body.changes, back])).rejects.toThrow('bad-request changes');
});
