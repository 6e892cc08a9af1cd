import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import { type KnowledgeTables, knowledgeTables } from './knowledge-tables';

/** A value only the core may read: content scripts cannot open the extension's own IndexedDB. */
export interface SecretRow {
  name: string;
  value: string;
}

/** The last folded state of one ticket's suggestion, so that a killed worker can show it again. */
export interface AssistRow {
  ticketKey: string;
  updatedAt: number;
  fingerprint: string;
  /** JSON of AssistState; parsed by its schema on the way out. */
  state: string;
}

/** The one database of the core. Only what is queried is indexed; masked text only in `records` and `events`. */
export class SidedeskDatabase extends Dexie implements KnowledgeTables {
  articles!: KnowledgeTables['articles'];
  passages!: KnowledgeTables['passages'];
  postings!: KnowledgeTables['postings'];
  indexes!: KnowledgeTables['indexes'];
  sources!: KnowledgeTables['sources'];
  syncs!: KnowledgeTables['syncs'];
  records!: EntityTable<SuggestionRecord, 'id'>;
  events!: EntityTable<SuggestionEvent, 'id'>;
  assists!: Table<AssistRow, string>;
  secrets!: Table<SecretRow, string>;

  constructor(name = 'sidedesk') {
    super(name);
    this.version(1).stores({
      ...knowledgeTables,
      records: 'id, shownAt, ticketKey',
      events: 'id, recordId',
      assists: 'ticketKey, updatedAt',
      secrets: 'name',
    });
  }
}
