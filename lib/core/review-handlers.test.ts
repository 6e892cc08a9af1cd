import { expect, it, vi } from 'vitest';
import type { Documents } from '../quality/documents/documents';
import type { SuggestionLog } from '../quality/log';
import { sampleRecord } from '../quality/sample-entry';
import { reviewHandlers } from './review-handlers';

const sender = { caller: 'review' as const, tabId: 1, host: null, helpdesks: [] };
const settings = (persons: boolean) => ({
  get: (async () => ({ persons, machine: false, smallestGroup: 10, disputeHours: 1, prices: [] })) as never,
});
const log = {
  get: async () => ({ row: {}, record: sampleRecord('r', { agent: 'a', requester: 'q' }), events: [] }),
} as unknown as SuggestionLog;

it('lets no page write the trace of an act or a machine score, or take one out', async () => {
  const put = vi.fn();
  const handlers = reviewHandlers(log, { put, remove: put } as unknown as Documents, settings(true));
  for (const kind of ['erasure', 'switch', 'hold', 'machine-score'] as const) {
    const refused = { problem: { code: 'not-allowed' } };
    await expect(
      handlers['documents.put']({ kind, id: 'x', revision: null, body: {} }, sender, 'c'),
    ).rejects.toMatchObject(refused);
    await expect(handlers['documents.remove']({ kind, id: 'x', revision: 1 }, sender, 'c')).rejects.toMatchObject(
      refused,
    );
  }
  expect(put).not.toHaveBeenCalled();
});

it('names nobody in a record while views of persons are off', async () => {
  const ask = (persons: boolean) =>
    reviewHandlers(log, {} as Documents, settings(persons))['records.get']({ id: 'r' }, sender, 'c');
  expect((await ask(false))?.record).toMatchObject({ agent: null, requester: null });
  expect((await ask(true))?.record).toMatchObject({ agent: 'a', requester: 'q' });
});
