import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { CrawlRow } from '../knowledge/website/crawl-store';
import type { GapRow } from '../knowledge-health/gap-ticket';
import type { Entry } from '../knowledge-health/own-entries/types';
import type { DueRow, TopicMark, UseRow, WeekRow } from '../knowledge-health/store';
import type { RowBlock } from '../quality/row-block';
import type { PostingBlock, TextBlock } from '../quality/text-block';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import type { DismissedIncident, PastRow } from '../triage/past/past-store';
import type { DocumentRow } from './document-store';
import { due } from './due';
import { durable } from './durable';
import { type KnowledgeTables, knowledgeTables1 } from './knowledge-tables';
import type { JournalRow } from './log-blocks';
import type { PlacedRow } from './log-store';
import { toBlocks } from './to-blocks';
import { toSegments } from './to-segments';

/** A value only the core may read: content scripts cannot open the extension's own IndexedDB. */
export interface SecretRow {
  name: string;
  value: string;
}

/** Records from before there was a count are all still to be counted. */
async function allDue(tx: Transaction): Promise<void> {
  const ids = await tx.table('records').toCollection().primaryKeys();
  await tx.table('due').bulkPut(ids.map((id) => ({ id, stamp: '' })));
}

/** The one database of the core. Only what is queried is indexed; masked text only in `records` and `events`. */
export class SidedeskDatabase extends Dexie implements KnowledgeTables {
  articles!: KnowledgeTables['articles'];
  blocks!: KnowledgeTables['blocks'];
  postings!: KnowledgeTables['postings'];
  indexes!: KnowledgeTables['indexes'];
  sources!: KnowledgeTables['sources'];
  syncs!: KnowledgeTables['syncs'];
  staged!: KnowledgeTables['staged'];
  files!: KnowledgeTables['files'];
  records!: EntityTable<SuggestionRecord, 'id'>;
  events!: EntityTable<SuggestionEvent, 'id'>;
  /** Folded from `records` and `events` in the transaction that writes them. */
  recordRows!: EntityTable<PlacedRow, 'id'>;
  /** Rows on their way into the blocks, and the blocks: see lib/quality/row-block.ts. */
  rowJournal!: EntityTable<JournalRow, 'id'>;
  rowBlocks!: EntityTable<RowBlock, 'place'>;
  textBlocks!: EntityTable<TextBlock, 'place'>;
  postingBlocks!: EntityTable<PostingBlock, 'place'>;
  documents!: Table<DocumentRow, [string, string]>;
  /** Records to be counted, and what was counted of them: lib/knowledge-health. */
  due!: EntityTable<DueRow, 'id'>;
  uses!: EntityTable<UseRow, 'id'>;
  useWeeks!: EntityTable<WeekRow, 'week'>;
  gaps!: EntityTable<GapRow, 'id'>;
  gapMarks!: EntityTable<TopicMark, 'id'>;
  changes!: KnowledgeTables['changes'];
  vectors!: KnowledgeTables['vectors'];
  embedding!: KnowledgeTables['embedding'];
  entries!: EntityTable<Entry, 'id'>;
  secrets!: Table<SecretRow, string>;
  crawl!: Table<CrawlRow, [string, string]>;
  pastTickets!: EntityTable<PastRow, 'ticketKey'>;
  dismissedIncidents!: EntityTable<DismissedIncident, 'id'>;

  constructor(name = 'sidedesk') {
    // Knowledge can be fetched again, and what is lost in a power cut is the newest writes, in order: no half of one.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.use(durable(['records', 'events', 'documents']));
    this.use(due({ records: null, events: (event) => event.recordId }));
    this.version(1).stores({
      ...knowledgeTables1,
      records: 'id, shownAt, ticketKey',
      events: 'id, recordId',
      recordRows: 'id, [place+id]',
      secrets: 'name',
    });
    this.version(3).stores({ pastTickets: 'ticketKey, at', dismissedIncidents: 'id, at' });
    this.version(4).stores({ blocks: '[lang+block]', staged: '[sourceId+id]', passages: null }).upgrade(toSegments);
    this.version(5).stores({ crawl: '[sourceId+url], [sourceId+run+state+url]' });
    this.version(6)
      .stores({
        records: 'id, [shownAt+id], ticketKey, requester',
        rowJournal: 'id',
        rowBlocks: 'place',
        textBlocks: 'place',
        postingBlocks: 'place',
        documents: '[kind+id], [kind+subject], subject',
      })
      .upgrade(toBlocks);
    this.version(7)
      .stores({
        due: 'id',
        uses: 'id',
        useWeeks: 'week',
        gaps: 'id, at',
        gapMarks: 'id',
        changes: '[sourceId+run], at',
      })
      .upgrade(allDue);
    this.version(8).stores({ entries: 'id' });
    this.version(9).stores({ vectors: '[lang+page]', embedding: 'id' });
  }
}
