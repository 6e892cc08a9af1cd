import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { article, putArticles, testSource, withSource } from '../knowledge/fixtures/base';
import { createLog, type SuggestionLog } from '../quality/log';
import { sampleDraft, sampleRecord } from '../quality/sample-entry';
import { SidedeskDatabase } from '../store/database';
import { healthStore } from '../store/health-store';
import { knowledgeStore } from '../store/knowledge-store';
import { logStore } from '../store/log-store';
import { createHealth, type Health } from './health';

const from = Date.UTC(2026, 10, 15, 23);
const to = Date.UTC(2026, 10, 22, 23) - 1;
const hour = 3_600_000;
let db: SidedeskDatabase;
let log: SuggestionLog;
let health: Health;
let n = 0;

beforeEach(async () => {
  n += 1;
  db = new SidedeskDatabase(`findings-${n}`);
  const store = logStore(db);
  log = createLog(store, { newId: () => crypto.randomUUID(), isMasked: () => true, report: () => {} });
  const knowledge = knowledgeStore(db);
  const entries = (ids: readonly string[]) => store.entries(ids);
  health = createHealth({ store: healthStore(db), knowledge, entries, now: () => to + hour, rest: async () => {} });
  await withSource(knowledge, {});
  await putArticles(knowledge, [article(`${testSource}/router`, 'Restart your router', ['Unplug it.'], 'en')]);
});
afterEach(() => db.delete());

const ref = (id: string) => ({ helpdesk: 'zendesk' as const, account: 'acme.zendesk.com', id });
const cited = async (id: string, shownAt: number, distance: number, text: string) => {
  const citations = [{ n: 1, passageId: `${testSource}/router#0`, title: 't', url: null }];
  await log.open(sampleRecord(id, { ref: ref(id), shownAt, drafts: [{ ...sampleDraft(`${id}-d`), citations }] }));
  const at = shownAt + hour / 2;
  const common = { recordId: id, draftId: `${id}-d`, at };
  await log.append({ ...common, id: `${id}-i`, type: 'inserted', verified: true, mode: 'insert' });
  await log.append({
    ...{ ...common, id: `${id}-s`, type: 'sent', text, editDistance: distance, survival: 1, messageId: id },
    outcome: distance > 0.4 ? 'heavy-edit' : 'as-is',
  });
};
const gap = (id: string, shownAt: number) =>
  log.open(
    sampleRecord(id, {
      ...{ ref: ref(id), shownAt, fit: 'none', drafts: [], subject: 'Fax number for porting forms' },
      excerpt: 'Which fax number takes the porting forms?',
    }),
  );

it('takes what was shown in the span, to the millisecond, with the suggestions behind each number', async () => {
  await cited('kept', from, 0, sampleDraft('d').text);
  await cited('cut', to, 0.5, 'Something else altogether was written here, without a router.');
  await cited('before', from - 1, 0.5, 'Something else altogether was written here, without a router.');
  await gap('g1', from + hour);
  await gap('g2', to);
  await gap('g3', to + 1);
  await cited('wrong', from + hour, 0, sampleDraft('d').text);
  const dismissed = { id: 'wrong-x', recordId: 'wrong', at: from + 2 * hour, draftId: 'wrong-d' };
  await log.append({ ...dismissed, type: 'dismissed', reason: 'wrong' });
  const ids = ['kept', 'cut', 'wrong', 'g1', 'g2'];
  expect((await health.findings(from, to, ids)).uncounted).toBe(5);
  expect(await health.count(1000)).toEqual({ left: 0 });
  const found = await health.findings(from, to, ids);
  expect(found.uncounted).toBe(0);
  expect(found.articles).toMatchObject([
    {
      ...{ title: 'Restart your router', contradicted: { count: 1, of: 3 }, wrong: 1 },
      ...{ changed: ['cut'], sent: ['kept', 'cut', 'wrong'], wrongRecords: ['wrong'], records: ['cut', 'wrong'] },
    },
  ]);
  expect(found.topics).toMatchObject([{ tickets: 2 }]);
  expect([...(found.topics[0]?.records ?? [])].sort()).toEqual(['g1', 'g2']);
});
