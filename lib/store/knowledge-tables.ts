import type { Table } from 'dexie';
import type { Source, SyncState } from '../knowledge/types';

// Owner: knowledge. Replace the row types and keys as the index design needs.
export interface KnowledgeTables {
  articles: Table<{ id: string; sourceId: string }, string>;
  passages: Table<{ lang: string; n: number }, [string, number]>;
  postings: Table<{ key: string; bytes: Uint8Array }, string>;
  indexes: Table<{ key: string }, string>;
  sources: Table<Source, string>;
  syncs: Table<SyncState, string>;
}

export const knowledgeTables = {
  articles: 'id, sourceId',
  passages: '[lang+n]',
  postings: 'key',
  indexes: 'key',
  sources: 'id',
  syncs: 'sourceId',
};
