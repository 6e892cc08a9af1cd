import type { Transaction } from 'dexie';
import { rowOf } from '../quality/afterwards';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import { withPlace } from './log-store';

/** Version 6: rows say more and stand in blocks too. Every row is folded anew from its record and events. */
export async function toBlocks(upgrade: Transaction): Promise<void> {
  const events = new Map<string, SuggestionEvent[]>();
  await upgrade.table<SuggestionEvent>('events').each((event) => {
    events.set(event.recordId, [...(events.get(event.recordId) ?? []), event]);
  });
  const records = await upgrade.table<SuggestionRecord>('records').toArray();
  const rows = records.map((record) => rowOf({ record, events: events.get(record.id) ?? [] }));
  await upgrade.table('recordRows').bulkPut(rows.map(({ row }) => withPlace(row)));
  await upgrade.table('rowJournal').bulkPut(rows.map(({ row, text }) => ({ id: row.id, row, text })));
}
