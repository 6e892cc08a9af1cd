import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SidedeskDatabase } from '../store/database';
import { documentStore } from '../store/document-store';
import { logStore } from '../store/log-store';
import { createBackup } from './backup';
import { emptyFilter } from './filter';
import { createImport } from './import';
import { createKeeping, type Keeping } from './keeping';
import type { KeptStore } from './kept-lines';
import { createLog, type SuggestionLog } from './log';
import { sampleRecord } from './sample-entry';
import type { SuggestionEvent } from './types';

let db: SidedeskDatabase;
let log: SuggestionLog;
let keeping: Keeping;
let ids = 0;
let erased: object[];

const start = sampleRecord('x').shownAt;
const insertion = (recordId: string): SuggestionEvent => ({
  id: `i-${recordId}`,
  recordId,
  at: start + 5000,
  type: 'inserted',
  draftId: `${recordId}-d1`,
  verified: true,
  mode: 'insert',
});
const isMasked = (text: string) => !text.includes('@');
/** Nothing beside the log; lib/core/kept-store.test.ts has what else there is. */
const kept: KeptStore = { lines: async () => [], merge: async (lines) => lines.map(() => 'known') };
const open = (database: SidedeskDatabase) => ({
  log: createLog(logStore(database), { newId: () => crypto.randomUUID(), isMasked, report: () => {} }),
  importSlice: createImport({
    log: logStore(database),
    documents: documentStore(database),
    kept,
    isMasked,
    changed: () => {},
  }),
  backup: createBackup(logStore(database), documentStore(database), kept),
});

beforeEach(async () => {
  ids += 1;
  erased = [];
  db = new SidedeskDatabase(`keeping-${ids}`);
  ({ log } = open(db));
  keeping = createKeeping({
    log: logStore(db),
    documents: documentStore(db),
    now: () => 7,
    newId: () => crypto.randomUUID(),
    changed: () => log.forgetTotals(),
    erased: async (what) => void erased.push(what),
  });
  for (let n = 0; n < 6; n += 1) {
    const ref = { helpdesk: 'zendesk' as const, account: 'brightline.zendesk.com', id: String(n % 3) };
    await log.open(
      sampleRecord(`r${n}`, { ref, shownAt: start + n * 1000, requester: n < 2 ? 'h1' : 'h2', subject: `zebra${n}` }),
    );
    await log.append(insertion(`r${n}`));
  }
});
afterEach(() => db.delete());

const listed = async (text = '') => (await log.list({ ...emptyFilter, text }, null, 50)).rows.map(({ id }) => id);
const key = 'zendesk|brightline.zendesk.com|1';

describe('retention', () => {
  it('removes what is older with its events, rows and words, and says how many', async () => {
    expect(await listed('zebra1')).toEqual(['r1']);
    expect(await keeping.prune(start + 3000)).toBe(3);
    expect(await listed()).toEqual(['r5', 'r4', 'r3']);
    expect(await listed('zebra')).toEqual(['r5', 'r4', 'r3']);
    expect((await db.events.toCollection().primaryKeys()).sort()).toContain('i-r3');
    expect(JSON.stringify(await db.textBlocks.toArray())).not.toContain('zebra1');
    expect((await keeping.erasures()).map(({ body }) => body)).toEqual([{ by: 'retention', records: 3 }]);
  });

  it('leaves tickets on hold', async () => {
    await keeping.hold(key, 'court', 'lead');
    expect(await keeping.prune(start + 10_000)).toBe(4);
    expect(await listed()).toEqual(['r4', 'r1']);
    await keeping.release(key);
    expect(await keeping.prune(start + 10_000)).toBe(2);
  });
});

describe('retention of reviews', () => {
  const sent = (record: string, at: number) => ({
    ...{ kind: 'review' as const, id: `${record}|Ana|`, revision: 1, createdAt: at, changedAt: at },
    body: {
      ...{ record, scorecard: 's', reviewer: 'Ana', session: null, state: 'sent' as const, grades: [], comment: 'c' },
      ...{ score: 1, withoutCritical: 1, failed: [], pinned: false, sentAt: at, acknowledgedAt: null, seconds: 1 },
    },
  });
  const dispute = (review: string) => ({
    ...{ kind: 'dispute' as const, id: `d-${review}`, revision: 1, createdAt: 1, changedAt: 1 },
    body: {
      ...{ review, by: 'Agent', comment: 'no', proposed: [], state: 'open' as const, answer: '', answeredBy: null },
      ...{ closedAt: null, scoreBefore: null },
    },
  });

  it('is its own: old reviews go with their disputes, suggestions and held tickets stay', async () => {
    const documents = documentStore(db);
    // r1 is of the held ticket.
    await documents.putAll([sent('r0', 10), sent('r1', 10), sent('r2', 99), dispute('r0|Ana|'), dispute('r2|Ana|')]);
    await keeping.hold(key, 'court', 'lead');
    expect(await keeping.pruneReviews(50)).toBe(1);
    expect((await documents.list('review')).map(({ id }) => id)).toEqual(['r1|Ana|', 'r2|Ana|']);
    expect((await documents.list('dispute')).map(({ id }) => id)).toEqual(['d-r2|Ana|']);
    expect(await listed()).toHaveLength(6);
    expect((await keeping.erasures()).map(({ body }) => body)).toEqual([{ by: 'review-retention', records: 1 }]);
    await keeping.release(key);
    expect(await keeping.pruneReviews(50)).toBe(1);
  });
});

describe('erasure', () => {
  it('takes out a ticket with what was written about it, and keeps no word of it', async () => {
    await documentStore(db).putAll([
      {
        kind: 'machine-score',
        id: 'm',
        revision: 1,
        createdAt: 1,
        changedAt: 1,
        body: { record: 'r1', scorecard: 's', model: 'm', grades: [], score: null, at: 1 },
      },
    ]);
    expect(await listed('zebra4')).toEqual(['r4']);
    expect(await keeping.erase({ ticketKey: key })).toBe(2);
    expect(await listed()).toEqual(['r5', 'r3', 'r2', 'r0']);
    const everything = await Promise.all(db.tables.map((table) => table.toArray()));
    for (const word of ['zebra1', 'zebra4', key, '"r1"', '"r4"'])
      expect(JSON.stringify(everything)).not.toContain(word);
    expect((await keeping.erasures()).map(({ body }) => body)).toEqual([{ by: 'ticket', records: 2 }]);
  });

  it('takes out a requester by hash, and nothing of others', async () => {
    expect(await keeping.erase({ requester: 'h1' })).toBe(2);
    expect(await keeping.erase({ requester: 'unknown' })).toBe(0);
    expect(await listed()).toEqual(['r5', 'r4', 'r3', 'r2']);
  });

  it('tells what stands outside of the log to forget the same tickets and person', async () => {
    await keeping.erase({ requester: 'h1' });
    const other = 'zendesk|brightline.zendesk.com|0';
    expect(erased).toEqual([{ ticketKeys: [other, key], requester: 'h1' }]);
    await keeping.erase({ ticketKey: 'zendesk|brightline.zendesk.com|unlogged' });
    expect(erased[1]).toEqual({ ticketKeys: ['zendesk|brightline.zendesk.com|unlogged'], requester: null });
  });

  it('refuses what is on hold, whole', async () => {
    await keeping.hold(key, 'court', 'lead');
    await expect(keeping.erase({ ticketKey: key })).rejects.toMatchObject({ problem: { code: 'log-on-hold' } });
    await expect(keeping.erase({ requester: 'h1' })).rejects.toMatchObject({ problem: { code: 'log-on-hold' } });
    expect(await listed()).toHaveLength(6);
  });
});

describe('backup and import', () => {
  const whole = async () => {
    const { backup } = open(db);
    let text = '';
    let after: string | null = null;
    do {
      const slice = await backup(after);
      text += slice.text;
      after = slice.next;
    } while (after !== null);
    return text.split('\n').filter((line) => line !== '');
  };

  it('brings everything back in another browser, and changes nothing the second time', async () => {
    await keeping.hold(key, 'court', 'lead');
    const lines = await whole();
    const other = new SidedeskDatabase(`keeping-${ids}-restored`);
    const { importSlice, log: restored } = open(other);
    const slice = { lines, form: 'jsonl' as const, first: 1, scorecards: [] };
    expect(await importSlice({ ...slice, write: false })).toMatchObject({ fresh: 7, bad: [] });
    expect((await restored.list(emptyFilter, null, 50)).rows).toEqual([]);
    await importSlice({ ...slice, write: true });
    expect(await restored.get('r3')).toEqual(await log.get('r3'));
    expect((await restored.list({ ...emptyFilter, text: 'zebra5' }, null, 50)).rows.map(({ id }) => id)).toEqual([
      'r5',
    ]);
    expect(await importSlice({ ...slice, write: true })).toMatchObject({ fresh: 0, changed: 0, known: 7, bad: [] });
    expect(await restored.summary(emptyFilter)).toEqual(await log.summary(emptyFilter));
    await other.delete();
  });

  it('adds the events that a known record lacks', async () => {
    const [line = ''] = (await whole()).slice(-1);
    const entry = JSON.parse(line);
    entry.events.push({ ...insertion(entry.record.id), id: 'new', type: 'copied', draftId: 'd' });
    const { importSlice } = open(db);
    expect(
      await importSlice({ lines: [JSON.stringify(entry)], form: 'jsonl', first: 1, write: true, scorecards: [] }),
    ).toMatchObject({
      changed: 1,
    });
    expect((await log.get(entry.record.id))?.events.map(({ id }) => id)).toContain('new');
  });

  it('takes a record that a file names twice once, with the events of both lines', async () => {
    const [line = ''] = (await whole()).slice(-1);
    const twice = (id: string) =>
      ['one', 'two'].map((event) => {
        const entry = JSON.parse(line);
        entry.record.id = id;
        entry.events = [
          { ...insertion(id), id: `both-${id}` },
          { ...insertion(id), id: `${event}-${id}`, type: 'copied', draftId: 'd' },
        ];
        return JSON.stringify(entry);
      });
    const { importSlice } = open(db);
    const read = (lines: string[]) => importSlice({ lines, first: 1, write: true, scorecards: [] });
    expect(await read(twice('new'))).toMatchObject({ fresh: 1, bad: [] });
    const idsOf = async (id: string) => (await log.get(id))?.events.map((event) => event.id).sort();
    expect(await idsOf('new')).toEqual(['both-new', 'one-new', 'two-new']);
    // The same for one that the log has already.
    const known = JSON.parse(line).record.id as string;
    const lines = twice(known).map((one) => JSON.stringify({ ...JSON.parse(one), record: JSON.parse(line).record }));
    expect(await read(lines)).toMatchObject({ fresh: 0, changed: 2, bad: [] });
    expect(await idsOf(known)).toEqual([`both-${known}`, `i-${known}`, `one-${known}`, `two-${known}`]);
    expect((await log.get(known))?.row.status).toBe('inserted');
  });

  it('names each bad row by number and field, and writes none of the slice', async () => {
    const [good = ''] = (await whole()).slice(-1);
    const change = (edit: (line: { record: Record<string, unknown>; events: Record<string, unknown>[] }) => void) => {
      const line = JSON.parse(good);
      line.record.id = 'new';
      for (const event of line.events) event.recordId = 'new';
      edit(line);
      return JSON.stringify(line);
    };
    const lines = [
      change(() => {}),
      '{"schema":"sidedesk.suggestion","version":',
      '{"schema":"other","version":1}',
      change((line) => {
        line.record.shownAt = 'yesterday';
      }),
      change((line) => {
        line.record.excerpt = 'sam@example.org';
      }),
      change((line) => {
        for (const event of line.events) event.recordId = 'r1';
      }),
      good.replace('zebra', 'horse'),
      '{"__proto__":{"polluted":1},"schema":"sidedesk.document","version":1,"kind":"view","id":"v","revision":1,"createdAt":1,"changedAt":1,"body":{}}',
    ];
    const { importSlice } = open(db);
    const result = await importSlice({ lines, form: 'jsonl', first: 11, write: true, scorecards: [] });
    expect(result.bad.map(({ row, why }) => [row, why]).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [12, 'not-json'],
      [13, 'unknown-form'],
      [14, 'bad-value'],
      [15, 'unmasked'],
      [16, 'wrong-record'],
      [17, 'other-content'],
      [18, 'bad-value'],
    ]);
    expect(result.bad.find(({ row }) => row === 14)?.field).toBe('record.shownAt');
    expect(await log.get('new')).toBeNull();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
