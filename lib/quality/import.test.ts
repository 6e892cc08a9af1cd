import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SidedeskDatabase } from '../store/database';
import { documentStore } from '../store/document-store';
import { logStore } from '../store/log-store';
import { cellsOf } from './csv-entry';
import { defaultScorecardId } from './documents/default-scorecard';
import type { Document, Review } from './documents/types';
import { csvColumns, exportEntries, wholeLine } from './export';
import { emptyFilter } from './filter';
import { createImport, type ImportSlice } from './import';
import { createLog, type SuggestionLog } from './log';
import type { LogEntry } from './log-store';
import { sampleEntry, sampleRecord } from './sample-entry';
import { documentLine } from './transfer';
import type { SuggestionEvent } from './types';

let db: SidedeskDatabase;
let log: SuggestionLog;
let ids = 0;
const bring = (lines: readonly string[], change: Partial<ImportSlice> = {}) =>
  createImport({
    log: logStore(db),
    documents: documentStore(db),
    kept: { lines: async () => [], merge: async () => [] },
    isMasked: (text) => !text.includes('@'),
    changed: () => log.forgetTotals(),
  })({ lines, form: 'jsonl', first: 1, write: true, scorecards: [], ...change });

beforeEach(() => {
  ids += 1;
  db = new SidedeskDatabase(`import-${ids}`);
  log = createLog(logStore(db), { newId: () => 'n', isMasked: () => true, report: () => {} });
});
afterEach(() => db.delete());

const day = 86_400_000;
const shownAt = sampleRecord('x').shownAt;
const inserted = (recordId: string, name = 'i'): SuggestionEvent => ({
  ...{ id: `${recordId}-${name}`, recordId, at: shownAt + 9000, type: 'inserted' },
  ...{ draftId: `${recordId}-d1`, verified: true, mode: 'insert' },
});
const entries = (count: number, apart = 1000): LogEntry[] =>
  Array.from({ length: count }, (_, n) =>
    sampleEntry(sampleRecord(`r${n}`, { shownAt: shownAt + n * apart, subject: `zebra${n} crossing` }), [
      inserted(`r${n}`),
    ]),
  );
const found = async (text: string) => (await log.list({ ...emptyFilter, text }, null, 500)).rows.map(({ id }) => id);
/** Rows as the view hands them over. */
const rowsOf = (list: readonly LogEntry[]) =>
  list.map((entry) => {
    const [cells = []] = Papa.parse<string[]>(exportEntries([entry], 'csv', false)).data;
    return JSON.stringify(Object.fromEntries(csvColumns.map((name, at) => [name, cells[at] ?? ''])));
  });

describe('what was imported', () => {
  it.each([
    ['of one day, straight into its block', 1000],
    ['of many days, by way of the journal', day],
  ])('%s, is listed, found and counted', async (_, apart) => {
    await bring(entries(40, apart).map(wholeLine));
    expect(await log.summary(emptyFilter)).toMatchObject({ shown: 40, applied: { count: 40 } });
    expect(await found('zebra17')).toEqual(['r17']);
    expect(await found('crossing')).toHaveLength(40);
    expect(await db.rowJournal.count()).toBe(0);
    // Each is to be counted for the health of the knowledge base, once.
    expect(await db.due.count()).toBe(40);
  });

  it('changes nothing the second time, and takes up what is new', async () => {
    const lines = entries(3).map(wholeLine);
    await bring(lines);
    expect(await bring(lines)).toMatchObject({ fresh: 0, changed: 0, known: 3 });
    const [first] = entries(1);
    const more = wholeLine({ ...(first as LogEntry), events: [inserted('r0'), inserted('r0', 'again')] });
    expect(await bring([more])).toMatchObject({ changed: 1 });
    expect((await log.get('r0'))?.events).toHaveLength(2);
  });

  it('twice in one file, is one record with the events of both', async () => {
    const [first] = entries(1);
    const lines = [inserted('r0'), inserted('r0', 'again')].map((one) =>
      wholeLine({ ...(first as LogEntry), events: [one] }),
    );
    expect(await bring(lines)).toMatchObject({ fresh: 1, bad: [] });
    expect((await log.get('r0'))?.events.map(({ id }) => id).sort()).toEqual(['r0-again', 'r0-i']);
  });

  it('with one bad row, is nothing at all', async () => {
    const lines = [...entries(5).map(wholeLine), '{"schema":"sidedesk.suggestion"'];
    expect(await bring(lines)).toMatchObject({ bad: [{ row: 6, why: 'not-json' }] });
    expect(await found('zebra')).toEqual([]);
    for (const table of [db.records, db.events, db.recordRows, db.rowBlocks, db.due])
      expect(await table.count(), table.name).toBe(0);
  });
});

describe('a CSV file', () => {
  it('brings its records, and knows them the next time, from either kind of file', async () => {
    const list = entries(3);
    expect(await bring(rowsOf(list), { form: 'csv', first: 2 })).toMatchObject({ fresh: 3, bad: [] });
    expect(await found('zebra2')).toEqual(['r2']);
    expect((await log.get('r1'))?.row).toMatchObject({ status: 'inserted' });
    expect(await bring(rowsOf(list), { form: 'csv', first: 2 })).toMatchObject({ fresh: 0, known: 3 });
    // The whole record takes the row's place, with its words and events.
    expect(await bring(list.slice(0, 1).map(wholeLine))).toMatchObject({ fresh: 0, changed: 1, bad: [] });
    expect((await log.get('r0'))?.events.map(({ id }) => id)).toEqual(['r0-i']);
    expect((await log.get('r0'))?.record.via).toBeUndefined();
    expect(await found('zebra0')).toEqual(['r0']);
    expect(await bring(rowsOf(list), { form: 'csv', first: 2 })).toMatchObject({ fresh: 0, changed: 0, known: 3 });
    expect((await log.summary(emptyFilter)).shown).toBe(3);
  });

  it('names its bad rows, and imports none', async () => {
    const [good = ''] = rowsOf(entries(1));
    const change = (cells: object) => JSON.stringify({ ...JSON.parse(good), ...cells });
    const lines = [
      good,
      change({ id: 'b', shown_at: 'yesterday' }),
      change({ id: 'c', secret: '1' }),
      change({ id: 'd', subject: 'sam@example.org' }),
      change({ id: 'e', helpdesk: '__proto__' }),
      '"no object"',
    ];
    const { bad } = await bring(lines, { form: 'csv', first: 2 });
    expect(bad).toEqual([
      { row: 3, field: 'shown_at', why: 'bad-value' },
      { row: 4, field: 'secret', why: 'unknown-column' },
      { row: 5, field: 'record', why: 'unmasked' },
      { row: 6, field: 'helpdesk', why: 'bad-value' },
      { row: 7, field: '', why: 'bad-value' },
    ]);
    expect(await log.count(emptyFilter)).toBe(0);
    await bring([good], { form: 'csv' });
    const other = await bring([change({ ticket: '999' })], { form: 'csv', first: 2 });
    expect(other.bad).toEqual([{ row: 2, field: 'record.id', why: 'other-content' }]);
  });

  it('has the apostrophes of inert cells taken off', () => {
    expect(cellsOf({ a: "'=1+1", b: "'quoted'", c: "'-x" })).toEqual({ a: '=1+1', b: "'quoted'", c: '-x' });
  });
});

describe('a review that two browsers have', () => {
  const review = (revision: number, change: Partial<Review> = {}): Document<'review'> => ({
    ...{ kind: 'review', id: 'r0|Ana|', revision, createdAt: 1, changedAt: revision },
    body: {
      ...{ record: 'r0', scorecard: defaultScorecardId, reviewer: 'Ana', session: null, state: 'sent' },
      ...{ grades: [{ category: 'tone', chosen: 4, causes: [], note: '', quote: '' }], comment: '', score: 1 },
      ...{ withoutCritical: 1, failed: [], pinned: false, sentAt: 5, acknowledgedAt: null, seconds: 1, ...change },
    },
  });
  const line = (one: Document<'review'>) => documentLine(one as unknown as Document);
  const stored = async () => (await documentStore(db).get('review', 'r0|Ana|')) as Document<'review'>;

  it('acknowledged here and pinned there at the same time, is both', async () => {
    await bring([...entries(1).map(wholeLine), line(review(2, { acknowledgedAt: 9 }))]);
    const there = line({ ...review(2, { pinned: true }), changedAt: 20 });
    expect(await bring([there])).toMatchObject({ changed: 1, bad: [] });
    expect(await stored()).toMatchObject({ revision: 3, body: { pinned: true, acknowledgedAt: 9 } });
    expect(await bring([there])).toMatchObject({ changed: 0, known: 1, bad: [] });
  });

  it('is never two reviews in one: another reviewer’s under its id is refused', async () => {
    await bring([...entries(1).map(wholeLine), line(review(2))]);
    expect((await bring([line(review(2, { reviewer: 'Bo' }))])).bad).toMatchObject([{ why: 'other-content' }]);
    expect((await stored()).body.reviewer).toBe('Ana');
  });

  it('has its score worked out anew', async () => {
    await bring([...entries(1).map(wholeLine), line(review(1, { score: 0.1 }))]);
    expect((await stored()).body.score).toBe(1);
  });
});
