import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SidedeskDatabase } from '../store/database';
import { logStore } from '../store/log-store';
import { emptyFilter } from './filter';
import { createLog, type SuggestionLog } from './log';
import { sampleBody, sampleDraft, sampleRecord } from './sample-entry';
import type { RecordFilter, SuggestionEvent } from './types';

let db: SidedeskDatabase;
let log: SuggestionLog;
let reported: string[];
let ids = 0;

beforeEach(() => {
  ids += 1;
  db = new SidedeskDatabase(`log-${ids}`);
  reported = [];
  let events = 0;
  log = createLog(logStore(db), {
    newId: () => {
      events += 1;
      return `event-${events}`;
    },
    isMasked: (text) => !text.includes('@'),
    report: (code) => reported.push(code),
  });
});
afterEach(() => db.delete());

const ref = sampleRecord('x').ref;
const start = sampleRecord('x').shownAt;
const insertion = (recordId: string, id = `i-${recordId}`): SuggestionEvent => ({
  id,
  recordId,
  at: start + 5000,
  type: 'inserted',
  draftId: `${recordId}-d1`,
  verified: true,
  mode: 'insert',
});
const filter = (change: Partial<RecordFilter>): RecordFilter => ({ ...emptyFilter, ...change });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error) => error.problem,
  );

describe('open and append', () => {
  it('write once, whatever is repeated', async () => {
    await log.open(sampleRecord('r1'));
    await log.open(sampleRecord('r1', { subject: 'changed' }));
    await log.append(insertion('r1'));
    await log.append(insertion('r1'));
    const detail = await log.get('r1');
    expect(detail?.record.subject).toBe('No internet since this morning');
    expect(detail?.events).toHaveLength(1);
    expect(detail?.row.status).toBe('inserted');
    expect((await log.list(emptyFilter, null, 10)).rows[0]?.status).toBe('inserted');
  });

  it('keep both of two appends at the same time', async () => {
    await log.open(sampleRecord('r1'));
    await Promise.all([log.append(insertion('r1', 'a')), log.append(insertion('r1', 'b'))]);
    expect((await log.get('r1'))?.events).toHaveLength(2);
  });

  it('refuse an event without its record, by name', async () => {
    expect(await codeOf(log.append(insertion('none')))).toMatchObject({
      code: 'bad-request',
      params: { field: 'recordId' },
    });
    expect(reported).toEqual(['log-unknown-record']);
    expect(await db.events.count()).toBe(0);
  });

  it('refuse what is not masked, and keep none of it', async () => {
    const record = sampleRecord('r1', { excerpt: 'Write to sam@example.org' });
    expect(await codeOf(log.open(record))).toMatchObject({ code: 'bad-request', params: { field: 'text' } });
    await log.open(sampleRecord('r1'));
    const drafted: SuggestionEvent = {
      id: 'e',
      recordId: 'r1',
      at: start,
      type: 'drafted',
      draft: sampleDraft('d2', 'sam@example.org'),
    };
    expect(await codeOf(log.append(drafted))).toMatchObject({ code: 'bad-request' });
    const found = log.matchSent(ref, { messageId: 'm', text: 'sam@example.org', at: start });
    expect(await codeOf(found)).toMatchObject({ code: 'bad-request' });
    expect(reported).toEqual(['log-unmasked', 'log-unmasked', 'log-unmasked']);
    expect(await db.events.count()).toBe(0);
  });

  it('name the field of a broken record', async () => {
    const broken = { ...sampleRecord('r1'), shownAt: 'yesterday' } as never;
    expect(await codeOf(log.open(broken))).toMatchObject({ code: 'bad-request', params: { field: 'shownAt' } });
  });

  it('are strictly durable', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await log.open(sampleRecord('r1'));
    await log.append(insertion('r1'));
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writing.map(([, , options]) => options?.durability)).toEqual(['strict', 'strict']);
  });

  it('say when the disk is full', async () => {
    const full = new Dexie.AbortError('full');
    Object.assign(full, { inner: new DOMException('full', 'QuotaExceededError') });
    const broken = createLog(
      { ...logStore(db), add: () => Promise.reject(full) },
      { newId: () => '', isMasked: () => true, report: () => {} },
    );
    expect(await codeOf(broken.open(sampleRecord('r1')))).toMatchObject({ code: 'storage-full' });
  });
});

describe('matchSent', () => {
  it('closes the record once per message', async () => {
    await log.open(sampleRecord('r1'));
    await log.append(insertion('r1'));
    const reply = { messageId: 'm1', text: sampleBody, at: start + 9000 };
    expect(await log.matchSent(ref, reply)).toMatchObject({ recordId: 'r1', outcome: 'as-is' });
    expect(await log.matchSent(ref, reply)).toBeNull();
    expect(await log.status('r1')).toMatchObject({
      insertedDraftId: 'r1-d1',
      sent: { editDistance: 0, outcome: 'as-is' },
    });
    expect(await log.forTicket(ref)).toMatchObject([{ events: [{ type: 'inserted' }, { type: 'sent' }] }]);
  });

  it('leaves other tickets alone', async () => {
    await log.open(sampleRecord('r1'));
    expect(
      await log.matchSent({ ...ref, id: '43' }, { messageId: 'm1', text: sampleBody, at: start + 9000 }),
    ).toBeNull();
  });
});

describe('list', () => {
  beforeEach(async () => {
    for (let n = 0; n < 25; n += 1) {
      await log.open(
        sampleRecord(`r${String(n).padStart(2, '0')}`, {
          shownAt: start + Math.floor(n / 2) * 1000,
          ref: { ...ref, id: String(100 + n) },
          language: n % 5 === 0 ? 'fr' : 'en',
          subject: n === 7 ? 'Résiliation de contrat' : 'Router',
        }),
      );
    }
  });

  const all = async (wanted: RecordFilter, limit: number) => {
    const found: string[] = [];
    let next: string | null = null;
    do {
      const slice: Awaited<ReturnType<SuggestionLog['list']>> = await log.list(wanted, next, limit);
      found.push(...slice.rows.map((row) => row.id));
      next = slice.next;
    } while (next !== null);
    return found;
  };

  it('pages newest first, each record once, with equal times', async () => {
    const found = await all(emptyFilter, 4);
    expect(found).toHaveLength(25);
    const time = (id: string) => Math.floor(Number(id.slice(1)) / 2);
    expect(found).toEqual([...found].sort((a, b) => time(b) - time(a) || (a < b ? -1 : 1)));
    expect(await all(filter({ language: ['fr'] }), 2)).toEqual(['r20', 'r15', 'r10', 'r05', 'r00']);
  });

  it('counts all that match, also after a change', async () => {
    expect((await log.list(filter({ status: ['shown'] }), null, 3)).total).toBe(25);
    await log.append(insertion('r03'));
    expect((await log.list(filter({ status: ['shown'] }), null, 3)).total).toBe(24);
    expect(await all(filter({ status: ['inserted'] }), 3)).toEqual(['r03']);
  });

  it('takes a range of time with both ends', async () => {
    expect(await all(filter({ from: start + 1000, to: start + 2000 }), 3)).toEqual(['r04', 'r05', 'r02', 'r03']);
    expect((await log.list(filter({ from: start + 1000, to: start + 2000 }), null, 3)).total).toBe(4);
  });

  it('finds words without accents, and the ticket number', async () => {
    expect(await all(filter({ text: 'resiliation' }), 3)).toEqual(['r07']);
    expect(await all(filter({ text: '112 router' }), 3)).toEqual(['r12']);
    expect(await all(filter({ text: 'nowhere' }), 3)).toEqual([]);
  });

  it('refuses a broken cursor', async () => {
    expect(await codeOf(log.list(emptyFilter, 'nonsense', 3))).toMatchObject({
      code: 'bad-request',
      params: { field: 'after' },
    });
  });

  it('exports what is listed, slice by slice', async () => {
    const slice = await log.exportSlice(filter({ language: ['fr'] }), 'jsonl', null);
    expect(slice).toMatchObject({ done: 5, next: null });
    expect(slice.text.trimEnd().split('\n')).toHaveLength(5);
  });

  it('sums up', async () => {
    await log.append(insertion('r03'));
    expect(await log.summary(emptyFilter)).toMatchObject({ shown: 25, applied: { count: 1, of: 25 } });
  });
});
