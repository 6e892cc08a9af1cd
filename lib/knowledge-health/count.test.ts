import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, putArticles, testSource, withSource } from '../knowledge/fixtures/base';
import type { KnowledgeStore } from '../knowledge/store';
import { createKeeping, type Keeping } from '../quality/keeping';
import { createLog, type SuggestionLog } from '../quality/log';
import { sampleDraft, sampleRecord } from '../quality/sample-entry';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import { SidedeskDatabase } from '../store/database';
import { documentStore } from '../store/document-store';
import { healthStore } from '../store/health-store';
import { knowledgeStore } from '../store/knowledge-store';
import { logStore } from '../store/log-store';
import { createHealth, type Health } from './health';

const now = Date.UTC(2026, 10, 27, 12);
const day = 24 * 60 * 60 * 1000;
let db: SidedeskDatabase;
let log: SuggestionLog;
let health: Health;
let keeping: Keeping;
let knowledge: KnowledgeStore;
let ids = 0;

const open = (name: string) => {
  db = new SidedeskDatabase(name);
  const store = logStore(db);
  log = createLog(store, { newId: () => crypto.randomUUID(), isMasked: () => true, report: () => {} });
  const newId = () => crypto.randomUUID();
  const deps = { log: store, documents: documentStore(db), now: () => now, newId };
  keeping = createKeeping({ ...deps, changed: () => {}, erased: async () => {} });
  knowledge = knowledgeStore(db);
  const entries = (asked: readonly string[]) => store.entries(asked);
  health = createHealth({ store: healthStore(db), knowledge, entries, now: () => now, rest: async () => {} });
};
beforeEach(() => {
  ids += 1;
  open(`health-${ids}`);
});
afterEach(() => db.delete());

const cites = (passage: string) => ({
  ...sampleDraft('d1'),
  citations: [{ n: 1, passageId: passage, title: 't', url: null }],
});
const record = (id: string, change: Partial<SuggestionRecord> = {}): SuggestionRecord =>
  sampleRecord(id, {
    ...{ shownAt: now - 2 * day, drafts: [cites(`${testSource}/router#0`)] },
    ref: { helpdesk: 'zendesk', account: 'acme.zendesk.com', id },
    ...change,
  });
const inserted = (recordId: string): SuggestionEvent => ({
  ...{ id: `i-${recordId}`, recordId, at: now - day, type: 'inserted', draftId: 'd1', verified: true, mode: 'insert' },
});
const sent = (recordId: string, text: string, editDistance: number): SuggestionEvent => ({
  ...{ id: `s-${recordId}`, recordId, at: now - day / 2, type: 'sent', draftId: 'd1', text, editDistance, survival: 1 },
  ...{ outcome: editDistance > 0.6 ? 'not-used' : 'as-is', messageId: `m-${recordId}` },
});
const often = { list: 'often', days: 28, sourceId: null, offset: 0, limit: 50 } as const;

async function base(): Promise<void> {
  await withSource(knowledge, { freshnessDays: 30 });
  await putArticles(knowledge, [
    article(`${testSource}/router`, 'Restart your router', ['Unplug it.'], 'en', { updatedAt: now - 100 * day }),
    article(`${testSource}/esim`, 'Use an eSIM', ['Scan it.'], 'en', { updatedAt: now - 3 * day }),
  ]);
}

describe('the count', () => {
  it('tells articles cited, never cited, stale and contradicted apart', async () => {
    await base();
    for (const id of ['r1', 'r2', 'r3']) {
      await log.open(record(id));
      await log.append(inserted(id));
    }
    await log.append(sent('r1', sampleDraft('d').text, 0));
    await log.append(sent('r2', 'I have sent you another one today.', 0.9));
    expect(await health.count(1000)).toEqual({ left: 0 });
    const page = await health.articles(often);
    expect(page).toMatchObject({
      total: 1,
      suggestions: 3,
      totals: { articles: 2, often: 1, never: 1, stale: 1, contradicted: 1, limited: 2 },
      rows: [
        {
          id: `${testSource}/router`,
          cited: 3,
          used: 3,
          kept: 1,
          cut: 1,
          daysOver: 70,
          weeks: [0, 0, 0, 3],
          examples: ['r2'],
        },
      ],
    });
    // Wilson's interval for 1 of 2, by hand: (0.5 + 1.92/2 ± 1.96 * sqrt(0.125 + 0.24)) / (1 + 1.92).
    expect(page.rows[0]?.contradicted).toMatchObject({ count: 1, of: 2, rate: 0.5 });
    expect(page.rows[0]?.contradicted.low).toBeCloseTo(0.0945, 3);
    expect(page.rows[0]?.contradicted.high).toBeCloseTo(0.9055, 3);
    expect((await health.articles({ ...often, list: 'never' })).rows[0]?.title).toBe('Use an eSIM');
    expect((await health.articles({ ...often, sourceId: 'none' })).totals.articles).toBe(0);
  });

  it('takes out what was removed from the log, gaps and all', async () => {
    await log.open(record('r1', { fit: 'none' }));
    await health.count(1000);
    expect((await db.gaps.toArray()).map(({ id }) => id)).toEqual(['r1']);
    await keeping.prune(now);
    // At once: an erased ticket stands nowhere.
    expect(await Promise.all([db.gaps.count(), db.uses.count(), db.due.count()])).toEqual([0, 0, 0]);
    await health.count(1000);
    expect(await Promise.all([db.gaps.count(), db.uses.count(), db.useWeeks.count(), db.due.count()])).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('notes a table that is cleared whole', async () => {
    await log.open(record('r1'));
    await health.count(1000);
    await db.records.clear();
    expect(await db.due.count()).toBe(1);
  });

  it('leaves a record due that changes while it is counted', async () => {
    await log.open(record('r1'));
    const store = logStore(db);
    const slow = createHealth({
      store: healthStore(db),
      knowledge,
      entries: async (asked) => {
        const found = await store.entries(asked);
        await log.append(inserted('r1'));
        return found;
      },
      now: () => now,
      rest: async () => {},
    });
    expect(await slow.count(0)).toEqual({ left: 1 });
    await health.count(1000);
    expect(Object.values((await db.useWeeks.toArray())[0]?.articles ?? {})[0]).toMatchObject({ cited: 1, used: 1 });
  });

  it('gives the same sums however often and in whatever pieces the log is counted', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('open', 'insert', 'send', 'dismiss', 'count', 'remove'), { maxLength: 14 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 14, maxLength: 14 }),
        async (steps, records) => {
          ids += 1;
          open(`health-${ids}`);
          const play = async (withCounts: boolean) => {
            for (const [at, step] of steps.entries()) {
              const id = records[at] ?? 'a';
              if (step === 'count' && withCounts) await health.count(0);
              if (step === 'open') await log.open(record(id, { fit: id === 'a' ? 'weak' : 'good' }));
              if (step === 'remove') await keeping.prune(now);
              const event: Record<string, SuggestionEvent> = {
                insert: inserted(id),
                send: sent(id, 'Something else was sent.', 0.9),
                dismiss: {
                  ...{ id: `x-${id}`, recordId: id, at: now, type: 'dismissed', reason: 'wrong', draftId: null },
                },
              };
              if (event[step]) await log.append(event[step]).catch(() => {});
            }
            await health.count(5000);
            const weeks = (await db.useWeeks.toArray()).map((week) => ({
              ...week,
              articles: withoutExamples(week.articles),
            }));
            return { weeks, gaps: await db.gaps.toArray() };
          };
          const piecemeal = await play(true);
          ids += 1;
          open(`health-${ids}`);
          expect(await play(false)).toEqual(piecemeal);
        },
      ),
      { numRuns: 40 },
    ));
});

function withoutExamples(articles: Record<string, { examples: string[] }>) {
  return Object.fromEntries(Object.entries(articles).map(([id, { examples: _, ...sums }]) => [id, sums]));
}

describe('gaps', () => {
  it('are grouped, marked, and marked again when the worker was stopped between', async () => {
    const subjects = ['eSIM on my smartwatch', 'Smartwatch shows no eSIM', 'Paper invoice by post please'];
    for (const [at, subject] of subjects.entries())
      await log.open(record(`r${at}`, { fit: 'none', subject, excerpt: subject }));
    await health.count(1000);
    const query = { days: 28, weak: true } as const;
    const report = await health.gaps(query, 'open');
    expect(report).toMatchObject({ tickets: 3, single: 1, leftOut: 0, states: { open: 1, done: 0, dismissed: 0 } });
    const topic = report.topics[0];
    await health.mark(query, topic?.id ?? '', 'done');
    expect((await health.gaps(query, 'open')).topics).toEqual([]);
    expect((await health.gaps(query, 'done')).topics).toHaveLength(1);
    await health.mark(query, topic?.id ?? '', 'open');
    expect((await health.gaps(query, 'open')).topics).toHaveLength(1);
    await expect(health.mark(query, 'nobody', 'done')).rejects.toMatchObject({ problem: { code: 'bad-request' } });
  });
});

it('counts records that are older than the count', async () => {
  const name = `health-old-${ids}`;
  const old = new Dexie(name);
  old.version(5).stores({ records: 'id, shownAt, ticketKey', events: 'id, recordId', recordRows: 'id, [place+id]' });
  await old.table('records').add(record('r1'));
  old.close();
  open(name);
  expect(await health.count(1000)).toEqual({ left: 0 });
  expect(await db.uses.count()).toBe(1);
});
