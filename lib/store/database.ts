import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import type { DismissedIncident, PastRow } from '../triage/past/past-store';
import { durable } from './durable';
import { type KnowledgeTables, knowledgeTables } from './knowledge-tables';
import type { PlacedRow } from './log-store';

/** A value only the core may read: content scripts cannot open the extension's own IndexedDB. */
export interface SecretRow {
  name: string;
  value: string;
}

/** The one database of the core. Only what is queried is indexed; masked text only in `records` and `events`. */
export class SidedeskDatabase extends Dexie implements KnowledgeTables {
  articles!: KnowledgeTables['articles'];
  passages!: KnowledgeTables['passages'];
  postings!: KnowledgeTables['postings'];
  indexes!: KnowledgeTables['indexes'];
  sources!: KnowledgeTables['sources'];
  syncs!: KnowledgeTables['syncs'];
  files!: KnowledgeTables['files'];
  records!: EntityTable<SuggestionRecord, 'id'>;
  events!: EntityTable<SuggestionEvent, 'id'>;
  /** Folded from `records` and `events` in the transaction that writes them. */
  recordRows!: EntityTable<PlacedRow, 'id'>;
  secrets!: Table<SecretRow, string>;
  pastTickets!: EntityTable<PastRow, 'ticketKey'>;
  dismissedIncidents!: EntityTable<DismissedIncident, 'id'>;

  constructor(name = 'sidedesk') {
    super(name);
    this.use(durable(['records', 'events']));
    this.version(1).stores({
      ...knowledgeTables,
      records: 'id, shownAt, ticketKey',
      events: 'id, recordId',
      recordRows: 'id, [place+id]',
      secrets: 'name',
    });
    this.version(3).stores({ pastTickets: 'ticketKey, at', dismissedIncidents: 'id, at' });
  }
}
