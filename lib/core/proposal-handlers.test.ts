import { expect, it, vi } from 'vitest';
import type { Entries } from '../knowledge-health/own-entries/entries';
import type { Documents } from '../quality/documents/documents';
import type { Document, Proposal } from '../quality/documents/types';
import type { SuggestionLog } from '../quality/log';
import { sampleRecord } from '../quality/sample-entry';
import { entryHandlers } from './entry-handlers';
import { proposalHandlers } from './proposal-handlers';

const sender = { caller: 'options' as const, tabId: 1, host: null, helpdesks: [] };
const long = `I wrote to the ombudsman. ${'x'.repeat(2000)}`;
const thread = [
  { role: 'requester' as const, public: true, at: null, text: 'Hello.' },
  { role: 'requester' as const, public: true, at: null, text: long },
  { role: 'agent' as const, public: true, at: null, text: 'We look into it.' },
];
const log = {
  get: async (id: string) => (id === 'r' ? { row: {}, record: sampleRecord('r', { thread }), events: [] } : null),
} as unknown as SuggestionLog;

function documentsWith(proposal: Proposal['proposal'], state: Proposal['state'] = 'open') {
  const body: Proposal = { record: 'r', by: 'Ana', proposal, state };
  let known = { kind: 'proposal', id: 'p', revision: 4, createdAt: 0, changedAt: 0, body } as Document<'proposal'>;
  const put = vi.fn(async (_kind: string, _id: string, revision: number | null, next: unknown) => {
    expect(revision).toBe(known.revision);
    known = { ...known, revision: known.revision + 1, body: next as Proposal };
    return known;
  });
  const get = async (_kind: string, id: string) => (id === 'p' ? known : null);
  return { documents: { get, put } as unknown as Documents, put, state: () => known.body.state };
}
const rule = { type: 'rule' as const, rule: 'legal', tier: 'L3' as const, words: 'ombudsman', reason: 'Legal.' };
const article = { type: 'knowledge-entry' as const, title: 'How to', text: 'Like this.' };

it('hands the rules editor the wish with the last words of the ticket, and closes it once', async () => {
  const { documents, put, state } = documentsWith(rule);
  const handlers = proposalHandlers(documents, log);
  expect(await handlers['proposal.rule']({ id: 'p' }, sender, 'c')).toMatchObject({
    ...{ rule: 'legal', tier: 'L3', words: 'ombudsman', by: 'Ana', record: 'r', text: long.slice(0, 1000) },
  });
  await handlers['proposal.done']({ id: 'p' }, sender, 'c');
  await handlers['proposal.done']({ id: 'p' }, sender, 'c');
  expect(state()).toBe('done');
  expect(put).toHaveBeenCalledTimes(1);
});

it('takes nothing else for a rule', async () => {
  const handlers = proposalHandlers(documentsWith(article).documents, log);
  const refused = { problem: { code: 'bad-request' } };
  await expect(handlers['proposal.rule']({ id: 'p' }, sender, 'c')).rejects.toMatchObject(refused);
  await expect(handlers['proposal.done']({ id: 'gone' }, sender, 'c')).rejects.toMatchObject(refused);
});

it('makes an entry in the words proposed and closes the proposal; not when the entry was refused', async () => {
  const make = vi.fn(async () => ({ id: 'e' }));
  const open = documentsWith(article);
  const handlers = entryHandlers({ make } as unknown as Entries, open.documents);
  await handlers['entries.make']({ recordId: 'r', proposal: 'p' }, sender, 'c');
  expect(make).toHaveBeenLastCalledWith('r', article);
  expect(open.state()).toBe('done');
  // One of another record is not followed.
  await handlers['entries.make']({ recordId: 'other', proposal: 'p' }, sender, 'c');
  expect(make).toHaveBeenLastCalledWith('other');

  const kept = documentsWith(article);
  const failing = entryHandlers({ make: () => Promise.reject(new Error('no')) } as unknown as Entries, kept.documents);
  await expect(failing['entries.make']({ recordId: 'r', proposal: 'p' }, sender, 'c')).rejects.toThrow('no');
  expect(kept.state()).toBe('open');
});
