import type { Table } from 'dexie';
import type { EmbeddingRow, VectorRow } from '../knowledge/embedding/rows';
import type { ArticleRow, BlockRow, ChangeRow, FileRow, IndexRow, StagedRow, SyncRow } from '../knowledge/store';
import type { Source } from '../knowledge/types';
import type { Language } from '../ticket/page-ticket';

export interface KnowledgeTables {
  articles: Table<ArticleRow, string>;
  blocks: Table<BlockRow, [Language, number]>;
  /** Records of index segments: sealed bytes under `${lang}${segment}/${slot}`. */
  postings: Table<Uint8Array, string>;
  indexes: Table<IndexRow, Language>;
  sources: Table<Source, string>;
  syncs: Table<SyncRow, string>;
  staged: Table<StagedRow, [string, string]>;
  files: Table<FileRow, [string, string]>;
  changes: Table<ChangeRow, [string, string]>;
  vectors: Table<VectorRow, [Language, number]>;
  embedding: Table<EmbeddingRow, string>;
}

export const knowledgeTables1 = {
  articles: 'id, [sourceId+id]',
  passages: '[lang+n]',
  postings: '',
  indexes: 'lang',
  sources: 'id',
  syncs: 'sourceId',
  files: '[sourceId+path]',
};
