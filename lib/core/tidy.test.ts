import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { SidedeskDatabase } from '../store/database';
import { createDesk, type Desk } from './fixtures/desk';
import { until } from './fixtures/until';

// What a killed worker leaves: a source half removed, records of the index that nothing names.

let desk: Desk;

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  desk = createDesk();
});

interface Listed {
  value: { sources: { source: { id: string }; sync: { status: string } }[]; counts: { articles: number } };
}
const list = async () => ((await desk.ask('options', 'sources.list', {})) as Listed).value;

/** A base with one source; gives its id. */
async function withSource(): Promise<string> {
  const files = [{ path: 'a.md', text: '# Parcels\n\nA parcel takes two days.', modifiedAt: null }];
  await desk.ask('options', 'sources.addFolder', { name: 'Help', internal: false, files });
  await until('the sync', async () => (await list()).sources[0]?.sync.status === 'ok');
  return (await list()).sources[0]?.source.id ?? '';
}

/** As a worker leaves it that was stopped in the middle of removing a source, and of a merge. */
async function leaveHalf(sourceId: string): Promise<void> {
  desk.kill();
  const db = new SidedeskDatabase();
  const row = await db.syncs.get(sourceId);
  if (!row) throw new Error('no such source');
  await db.syncs.put({ ...row, lease: { holder: 'removal', until: Number.MAX_SAFE_INTEGER } });
  const index = await db.indexes.get('en');
  if (!index) throw new Error('no index');
  await db.indexes.put({ ...index, nextSegment: 100, garbage: [99] });
  await db.postings.put(Uint8Array.of(1, 2, 3, 4, 5), 'en99/0000');
  db.close();
}

async function isClean(): Promise<boolean> {
  const db = new SidedeskDatabase();
  const left = (await db.postings.toCollection().primaryKeys()).filter((key) => key.startsWith('en99/'));
  const [sources, articles, garbage] = [
    await db.sources.count(),
    await db.articles.count(),
    (await db.indexes.get('en'))?.garbage ?? [],
  ];
  db.close();
  return sources === 0 && articles === 0 && left.length === 0 && garbage.length === 0;
}

describe('clearing up', () => {
  it('ends what was cut off once after the browser starts', async () => {
    await leaveHalf(await withSource());
    // The browser starts: what only its memory held is gone.
    desk = createDesk();
    desk.core();
    await until('a clean base', isClean);
    expect(desk.reported).toEqual([]);
  });

  it('does not do so with every start of a worker, but within the hour', async () => {
    const id = await withSource();
    await leaveHalf(id);
    desk.core();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await isClean()).toBe(false);
    await desk.core().hourly();
    expect(await isClean()).toBe(true);
    expect(desk.reported).toEqual([]);
  });
});
