import type { Table } from 'dexie';
import type { ArticleRow, FileRow, IndexRow, PassageRow, SyncRow } from '../knowledge/store';
import type { Source } from '../knowledge/types';
import type { Language } from '../ticket/page-ticket';

export interface KnowledgeTables {
  articles: Table<ArticleRow, string>;
  passages: Table<PassageRow, [Language, number]>;
  /** Bytes under their own key (`${lang}${segment}|${term}`): nothing else is stored per term. */
  postings: Table<Uint8Array, string>;
  indexes: Table<IndexRow, Language>;
  sources: Table<Source, string>;
  syncs: Table<SyncRow, string>;
  files: Table<FileRow, [string, string]>;
}

export const knowledgeTables = {
  articles: 'id, [sourceId+id]',
  passages: '[lang+n]',
  postings: '',
  indexes: 'lang',
  sources: 'id',
  syncs: 'sourceId',
  files: '[sourceId+path]',
};
