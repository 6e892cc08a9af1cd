import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleTicket } from '../drafting/fixtures/example';
import { createLog, type SuggestionLog } from '../quality/log';
import { sampleRecord } from '../quality/sample-entry';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import { SidedeskDatabase } from '../store/database';
import { logStore } from '../store/log-store';
import { acceptedReplies } from './accepted-replies';

let db: SidedeskDatabase;
let log: SuggestionLog;
let ids = 0;
const dayMs = 86_400_000;
const base = sampleRecord('x');
const now = base.shownAt + 5 * dayMs;
const ticket = exampleTicket({ ref: { ...base.ref, id: 'open-one' }, brand: base.brand ?? null });

beforeEach(() => {
  ids += 1;
  db = new SidedeskDatabase(`accepted-${ids}`);
  log = createLog(logStore(db), { newId: () => `n-${ids}`, isMasked: () => true, report: () => undefined });
});
afterEach(() => db.delete());

type Sent = Extract<SuggestionEvent, { type: 'sent' }>;
async function logged(id: string, over: Partial<SuggestionRecord> = {}, sent: Partial<Sent> = {}) {
  const ref = { ...base.ref, id };
  const made = sampleRecord(id, { ref, ticketKey: `${ref.helpdesk}|${ref.account}|${ref.id}`, ...over });
  const record = { ...made, drafts: made.drafts.map((draft) => ({ ...draft, kind: 'answer' as const })) };
  await log.open(record);
  await log.append({
    ...{ id: `s-${id}`, recordId: id, at: base.shownAt + 60_000, type: 'sent', messageId: `m-${id}` },
    ...{
      draftId: record.drafts[0]?.id ?? null,
      text: `Reply of ${id}`,
      editDistance: 0,
      survival: 1,
      outcome: 'as-is',
    },
    ...sent,
  } as Sent);
}
const found = async (lang = base.language) =>
  (await acceptedReplies(log, ticket, lang, now)).map(({ text }) => text).sort();

it('takes replies sent as suggested or lightly edited, and no others', async () => {
  await logged('a');
  await logged('b', {}, { outcome: 'light-edit', editDistance: 0.1 });
  await logged('c', {}, { outcome: 'heavy-edit', editDistance: 0.5 });
  await logged('d', {}, { outcome: 'not-used', draftId: null });
  expect(await found()).toEqual(['Reply of a', 'Reply of b']);
  expect(await found(base.language === 'pt' ? 'it' : 'pt')).toEqual([]);
});

it('takes none of another brand or account, of the same ticket, or of today', async () => {
  await logged('brand', { brand: 'Another brand' });
  await logged('account', { ref: { ...base.ref, id: 'account', account: 'other.zendesk.com' } });
  await logged('open-one', { ticketKey: `${base.ref.helpdesk}|${base.ref.account}|open-one` });
  await logged('late', {}, { at: now - 1000 });
  await logged('today', { shownAt: now - 1000 });
  expect(await found()).toEqual([]);
});

it('takes none where the customer came back or an agent said that it did not help', async () => {
  await logged('a');
  await logged('b');
  await logged('c');
  await log.append({ id: 'r', recordId: 'a', at: now - 2 * dayMs, type: 'reopened', by: 'z' });
  await log.append({
    ...{ id: 'f', recordId: 'b', at: now - 2 * dayMs, type: 'feedback', draftId: null },
    ...{ helpful: false, comment: '' },
  });
  expect(await found()).toEqual(['Reply of c']);
});

it('knows nothing of an erased ticket any more', async () => {
  await logged('a');
  await logged('b');
  await logStore(db).remove(['a']);
  expect(await found()).toEqual(['Reply of b']);
});
