import { Dexie, type Table } from 'dexie';
import type { KnowledgeStore, KnowledgeTx, Rows } from '../knowledge/store';
import type { KnowledgeTables } from './knowledge-tables';

function rows<T, K>(table: Table<T, K>): Rows<T, K> {
  return {
    get: (key) => table.get(key),
    bulkGet: (keys) => table.bulkGet(keys),
    put: (items) => table.bulkPut(items),
    delete: (keys) => table.bulkDelete(keys),
  };
}

function view(db: KnowledgeTables): KnowledgeTx {
  return {
    articles: {
      ...rows(db.articles),
      ofSource: (sourceId, after, limit) =>
        db.articles
          .where('[sourceId+id]')
          .between([sourceId, after], [sourceId, Dexie.maxKey], false, true)
          .limit(limit)
          .toArray(),
      count: (sourceId) =>
        sourceId === undefined
          ? db.articles.count()
          : db.articles.where('[sourceId+id]').between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey]).count(),
    },
    blocks: rows(db.blocks),
    postings: {
      bulkGet: (keys) => db.postings.bulkGet(keys),
      put: (keys, lists) => db.postings.bulkPut(lists, keys),
      keys: (after, end, limit) =>
        db.postings.where(':id').between(after, end, false, false).limit(limit).primaryKeys(),
      deleteRange: (after, through) => db.postings.where(':id').between(after, through, false, true).delete(),
    },
    indexes: { ...rows(db.indexes), all: () => db.indexes.toArray() },
    sources: { ...rows(db.sources), all: () => db.sources.toArray() },
    syncs: { ...rows(db.syncs), all: () => db.syncs.toArray() },
    staged: {
      ...rows(db.staged),
      ofSource: (sourceId, limit) =>
        db.staged
          .where('[sourceId+id]')
          .between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey])
          .limit(limit)
          .toArray(),
    },
    changes: {
      ...rows(db.changes),
      since: (at) => db.changes.where('at').aboveOrEqual(at).toArray(),
      deleteBefore: (at) => db.changes.where('at').below(at).delete(),
      deleteOfSource: (sourceId) =>
        db.changes.where('[sourceId+run]').between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey]).delete(),
    },
    vectors: {
      ...rows(db.vectors),
      after: (lang, page, limit) =>
        db.vectors.where('[lang+page]').between([lang, page], [lang, Dexie.maxKey], false, true).limit(limit).toArray(),
      clear: () => db.vectors.clear(),
    },
    embedding: {
      get: () => db.embedding.get('state'),
      put: (row) => db.embedding.put(row),
      clear: () => db.embedding.clear(),
    },
    files: {
      ...rows(db.files),
      ofSource: (sourceId, after, limit) =>
        db.files
          .where('[sourceId+path]')
          .between([sourceId, after], [sourceId, Dexie.maxKey], false, true)
          .limit(limit)
          .toArray(),
      paths: async (sourceId) => {
        const keys = await db.files
          .where('[sourceId+path]')
          .between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey])
          .primaryKeys();
        return keys.map((key) => key[1]);
      },
    },
  };
}

/** The knowledge base in IndexedDB. `db` may hold other tables: only the knowledge tables are locked. */
export function knowledgeStore(db: Dexie & KnowledgeTables): KnowledgeStore {
  const tables = [
    db.articles,
    db.blocks,
    db.postings,
    db.indexes,
    db.sources,
    db.syncs,
    db.staged,
    db.files,
    db.changes,
    db.vectors,
    db.embedding,
  ];
  return {
    read: (work) => db.transaction('r', tables, async () => work(view(db))),
    write: (work) => db.transaction('rw', tables, async () => work(view(db))),
  };
}
