import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../knowledge-health/own-entries/types';
import type { TopicMark } from '../knowledge-health/types';
import { createBackup } from '../quality/backup';
import { createImport } from '../quality/import';
import { SidedeskDatabase } from '../store/database';
import { documentStore } from '../store/document-store';
import { entryStore } from '../store/entry-store';
import { healthStore } from '../store/health-store';
import { logStore } from '../store/log-store';
import { secretStore } from '../store/secret-store';
import { createKeptStore } from './kept-store';
import { createPersonKeys } from './person-key';

const entry: Entry = {
  ...{ id: 'e1', state: 'approved', title: 'Move your eSIM', body: 'Open the app.', lang: 'en', internal: false },
  ...{ createdAt: 1, updatedAt: 5, recordId: 'r1', ticketUrl: 'https://a.test/1', original: null, check: [] },
};
const mark: TopicMark = { id: 't1', state: 'done', at: 7, tickets: ['r1', 'r2'] };

function open() {
  const db = new SidedeskDatabase(`kept-${crypto.randomUUID()}`);
  const people = createPersonKeys(secretStore(db));
  const kept = createKeptStore({ entries: entryStore(db), health: healthStore(db), people });
  const log = logStore(db);
  const documents = documentStore(db);
  const backup = async () => (await createBackup(log, documents, kept)(null)).text.split('\n').filter(Boolean);
  const isMasked = (text: string) => !text.includes('@');
  const bring = (lines: string[], write = true) =>
    createImport({ log, documents, kept, isMasked, changed: () => {} })({ lines, first: 1, write, scorecards: [] });
  return { db, people, backup, bring };
}

let from: ReturnType<typeof open>;
beforeEach(async () => {
  from = open();
  await from.db.entries.put(entry);
  await from.db.gapMarks.put(mark);
});

describe('what people made, in a backup', () => {
  it('comes back in another browser, and changes nothing the second time', async () => {
    await from.people.hash('martha@example.com');
    const lines = await from.backup();
    const to = open();
    expect(await to.bring(lines, false)).toMatchObject({ fresh: 3, bad: [] });
    expect(await to.db.entries.count()).toBe(0);
    expect(await to.bring(lines)).toMatchObject({ fresh: 3, bad: [] });
    expect([await to.db.entries.toArray(), await to.db.gapMarks.toArray()]).toEqual([[entry], [mark]]);
    expect(await to.bring(lines)).toMatchObject({ fresh: 0, changed: 0, known: 3 });
  });

  it('keeps the newer of two, whichever side it is on', async () => {
    const lines = await from.backup();
    const newer = { ...entry, title: 'Newer', updatedAt: 9 };
    const to = open();
    await to.db.entries.put(newer);
    await to.db.gapMarks.put({ ...mark, state: 'dismissed', at: 3 });
    expect(await to.bring(lines)).toMatchObject({ known: 1, changed: 1 });
    expect((await to.db.entries.get('e1'))?.title).toBe('Newer');
    expect((await to.db.gapMarks.get('t1'))?.state).toBe('done');
  });

  it('is refused as a whole with a line that is not masked or not of its form', async () => {
    const lines = await from.backup();
    const to = open();
    const unmasked = lines.map((line) => line.replace('Open the app.', 'Write to jo@acme.example'));
    expect((await to.bring(unmasked)).bad).toMatchObject([{ why: 'unmasked' }]);
    const broken = [...lines, '{"schema":"sidedesk.entry","version":1,"entry":{"id":"x"}}'];
    expect((await to.bring(broken)).bad).toMatchObject([{ row: 3, why: 'bad-value' }]);
    const key = '{"schema":"sidedesk.person-key","version":1,"key":"short"}';
    expect((await to.bring([key])).bad).toMatchObject([{ row: 1, why: 'bad-value' }]);
    expect(await to.db.entries.count()).toBe(0);
  });
});

describe('the key that names requesters', () => {
  it('finds a restored log’s requester in a new browser, which goes on with it', async () => {
    const hash = await from.people.hash('martha@example.com');
    const to = open();
    await to.bring(await from.backup());
    expect(await to.people.hashes('Martha@example.com ')).toEqual([hash]);
    expect(await to.people.hash('martha@example.com')).toBe(hash);
  });

  it('finds both in a browser that has a log of its own', async () => {
    const hash = await from.people.hash('martha@example.com');
    const to = open();
    const own = await to.people.hash('martha@example.com');
    await to.bring(await from.backup());
    expect(await to.people.hash('martha@example.com')).toBe(own);
    expect(await to.people.hashes('martha@example.com')).toEqual([own, hash]);
    // And hands both on.
    const third = open();
    await third.bring(await to.backup());
    expect(new Set(await third.people.hashes('martha@example.com'))).toEqual(new Set([own, hash]));
  });
});
