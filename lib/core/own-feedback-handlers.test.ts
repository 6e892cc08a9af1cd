import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Documents } from '../quality/documents/documents';
import type { Document, Review } from '../quality/documents/types';
import type { SuggestionLog } from '../quality/log';
import { sampleRecord } from '../quality/sample-entry';
import type { SuggestionRecord } from '../quality/types';
import type { Ticket } from '../ticket/ticket';
import { until } from './fixtures/until';
import { ownFeedbackHandlers } from './own-feedback-handlers';
import { createPersonKeys } from './person-key';

const sender = { caller: 'panel' as const, tabId: 1, host: null, helpdesks: [] };
const secrets = new Map<string, string>();
const people = createPersonKeys({
  get: async (name) => secrets.get(name) ?? null,
  set: async (name, value) => void secrets.set(name, value),
});
const ticketOf = (email: string | null) =>
  ({ requester: null, agent: email === null ? null : { id: '7', email, name: '' } }) as unknown as Ticket;
const records = new Map<string, Partial<SuggestionRecord>>();
let reviews: Document<'review'>[];
const review = (record: string, sentAt: number, change: Partial<Review> = {}): Document<'review'> => ({
  ...{ kind: 'review', id: `${record}|Ana|`, revision: 1, createdAt: 1, changedAt: 1 },
  body: {
    ...{ record, scorecard: 's', reviewer: 'Ana', session: null, state: 'sent', grades: [], comment: '', score: 1 },
    ...{ withoutCritical: 1, failed: [], pinned: false, sentAt, acknowledgedAt: null, seconds: 1, ...change },
  },
});
const handlers = ownFeedbackHandlers({
  log: {
    get: async (id: string) => (records.has(id) ? { record: sampleRecord(id, records.get(id)) } : null),
  } as unknown as SuggestionLog,
  documents: { list: async () => reviews, about: async () => [] } as unknown as Documents,
  people,
});
const shown = async () => (await handlers['feedback.own']({}, sender, 'c')).feedback.map(({ record }) => record.id);
const unread = async () => (await handlers['feedback.unread']({}, sender, 'c')).count;

beforeEach(async () => {
  const { agent: own } = await people.of(ticketOf('kim@acme.example'));
  const another = await people.hash('somebody@acme.example');
  records.clear();
  records.set('mine', { agent: own });
  records.set('unnamed', { agent: null });
  records.set('hers', { agent: another });
  records.set('imported', {});
  reviews = [];
});

it('shows the agent the reviews of own suggestions, newest first, and nobody else’s', async () => {
  reviews = [review('mine', 1), review('unnamed', 2), review('hers', 3), review('imported', 4), review('gone', 5)];
  expect(await shown()).toEqual(['unnamed', 'mine']);
  expect(await unread()).toBe(2);
});

it('says nothing of drafts and calibrations, and counts what was not acknowledged', async () => {
  reviews = [
    review('mine', 1, { state: 'draft' }),
    review('mine', 2, { session: 's' }),
    review('mine', 3, { acknowledgedAt: 4 }),
  ];
  expect(await shown()).toEqual(['mine']);
  expect(await unread()).toBe(0);
});

it('knows the agents of this browser after a restart too, as hashes', async () => {
  const again = createPersonKeys({ get: async (name) => secrets.get(name) ?? null, set: async () => {} });
  await until('the kept hash', async () => (await again.own()).size > 0);
  expect([...(await again.own())]).toEqual([await people.hash('kim@acme.example')]);
  expect(JSON.stringify([...secrets])).not.toContain('kim');
});
