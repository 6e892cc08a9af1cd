import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SidedeskDatabase } from '../store/database';
import { documentStore } from '../store/document-store';
import { logStore } from '../store/log-store';
import { parseExportLine } from './export';
import { emptyFilter } from './filter';
import { createKeeping } from './keeping';
import { createLog, type SuggestionLog } from './log';
import { sampleRecord } from './sample-entry';

let db: SidedeskDatabase;
let log: SuggestionLog;
let n = 0;
const ref = (id: string) => ({ helpdesk: 'zendesk' as const, account: 'acme.zendesk.com', id });
const open = (id: string, shownAt: number) => log.open(sampleRecord(id, { ref: ref(id), shownAt }));

beforeEach(async () => {
  n += 1;
  db = new SidedeskDatabase(`slices-${n}`);
  log = createLog(logStore(db), { newId: () => crypto.randomUUID(), isMasked: () => true, report: () => {} });
  for (let at = 0; at < 450; at += 1) await open(`r${String(at).padStart(3, '0')}`, 1_780_000_000_000 + at);
});
afterEach(() => db.delete());

const idsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => parseExportLine(line).record.id);

it('gives every record once, newest first, whatever was read ahead', async () => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const slice = await log.exportSlice(emptyFilter, 'jsonl', after);
    ids.push(...idsOf(slice.text));
    after = slice.next;
  } while (after !== null);
  expect(ids).toHaveLength(450);
  expect(ids).toEqual([...ids].sort().reverse());
});

it('hands out nothing that was erased after it was read ahead', async () => {
  const first = await log.exportSlice(emptyFilter, 'jsonl', null);
  const store = logStore(db);
  const keeping = createKeeping({
    ...{ log: store, documents: documentStore(db), now: () => 0, newId: () => crypto.randomUUID() },
    changed: log.forgetTotals,
    erased: async () => {},
  });
  // In the slice that stands ready by now.
  await keeping.erase({ ticketKey: 'zendesk|acme.zendesk.com|r100' });
  const second = await log.exportSlice(emptyFilter, 'jsonl', first.next);
  expect(idsOf(second.text)).not.toContain('r100');
  expect(idsOf(second.text)).toContain('r101');
});
