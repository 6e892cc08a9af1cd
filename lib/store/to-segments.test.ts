import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { tidyOf } from '../knowledge/fixtures/base';
import { createSearch } from '../knowledge/search';
import { SidedeskDatabase } from './database';
import { knowledgeStore } from './knowledge-store';

/** A base as version 1 wrote it: two articles, the first changed once, so that its numbers are not dense. */
async function version1(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({
    articles: 'id, [sourceId+id]',
    passages: '[lang+n]',
    postings: '',
    indexes: 'lang',
    sources: 'id',
    syncs: 'sourceId',
    files: '[sourceId+path]',
    records: 'id, shownAt, ticketKey',
    events: 'id, recordId',
    recordRows: 'id, [place+id]',
    secrets: 'name',
  });
  const row = { sourceId: 's1', hash: 'h', run: 'r', url: 'https://help.test/a', updatedAt: 5, internal: false };
  await old.table('sources').put({
    ...{ id: 's1', kind: 'zendesk-help-center', name: 'Help', address: 'https://help.test' },
    ...{ internal: false, addedAt: 1 },
  });
  await old.table('articles').bulkPut([
    { ...row, id: 's1/esim', title: 'Activate your eSIM', lang: 'en', first: 3, count: 2 },
    { ...row, id: 's1/facture', title: 'Contester une facture', lang: 'fr', first: 0, count: 1, internal: true },
  ]);
  const passage = { headings: ['Part'], fragment: null };
  await old.table('passages').bulkPut([
    { ...passage, lang: 'en', n: 3, articleId: 's1/esim', text: 'Scan the QR code from your e-mail.' },
    { ...passage, lang: 'en', n: 4, articleId: 's1/esim', text: 'Restart the phone and scan the code again.' },
    { ...passage, lang: 'fr', n: 0, articleId: 's1/facture', text: 'Vous pouvez contester une facture.' },
  ]);
  await old.table('postings').put(Uint8Array.of(2, 3, 3, 80), 'en1|esim');
  const index = {
    segments: [{ id: 1, passages: 5, version: 2, pivot: 20 }],
    nextSegment: 2,
    liveLength: 40,
    garbage: [],
  };
  await old.table('indexes').bulkPut([
    { ...index, lang: 'en', nextPassage: 5, live: 2, deleted: Uint8Array.of(0, 1, 1) },
    { ...index, lang: 'fr', nextPassage: 1, live: 1, deleted: new Uint8Array() },
  ]);
  await old.table('syncs').put({ sourceId: 's1', run: 'r', full: true, listed: false, lease: null, state: {} });
  await old.table('secrets').put({ name: 'model-key', value: 'kept' });
  old.close();
}

it('version 1 keeps its articles and everything else, and is searchable again once it is tidied', async () => {
  const name = `test-${crypto.randomUUID()}`;
  await version1(name);
  const db = new SidedeskDatabase(name);
  const store = knowledgeStore(db);
  const search = createSearch(store);
  const ask = (subject: string, lang: 'en' | 'fr') => search.search({ subject, body: '', lang, limit: 5 });

  const before = await ask('eSIM QR code', 'en');
  expect(before.hits).toEqual([]);
  expect(before.fitReasons).toContain('index-incomplete');

  await tidyOf(store).whenQuiet();
  const after = await ask('eSIM QR code', 'en');
  expect(after.fitReasons).not.toContain('index-incomplete');
  expect(after.hits).toHaveLength(1);
  expect(after.hits[0]).toMatchObject({
    id: 's1/esim#0',
    title: 'Activate your eSIM',
    headings: ['Part'],
    url: 'https://help.test/a',
    sourceName: 'Help',
    internal: false,
    brand: null,
    tier: null,
    stale: false,
  });
  expect((await ask('contester facture', 'fr')).hits[0]).toMatchObject({ articleId: 's1/facture', internal: true });
  expect(await store.read((tx) => tx.indexes.get('en'))).toMatchObject({ live: 2, deleted: new Uint8Array() });
  expect(await db.articles.get('s1/esim')).toMatchObject({ hash: 'h', first: 0, count: 2, brand: null });
  expect(await db.syncs.get('s1')).toMatchObject({ staged: null, run: 'r' });
  expect(await db.secrets.get('model-key')).toMatchObject({ value: 'kept' });
  expect(db.tables.map((table) => table.name)).not.toContain('passages');
  db.close();
});
