import { expect, it } from 'vitest';
import { nothingFound } from '../drafting/find-knowledge';
import type { Draft } from '../drafting/types';
import { createMask } from '../privacy/mask';
import { toTicket } from '../ticket/from-page';
import { decide } from '../triage/decide';
import { defaultPolicy } from '../triage/default-policy';
import { emptyAssistState } from '../wire/assist';
import { memoryArea } from './fixtures/memory-area';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';
import { createRecorder } from './recorder';
import { createSessionCache } from './session-cache';

const draft: Draft = {
  ...{ id: 'd1', kind: 'answer', status: 'ready', text: 'Open the app.', lang: 'en', by: 'm' },
  ...{ citations: [], warnings: [] },
};

it('saves a finished draft at once, however long the log takes for what came before', async () => {
  const ticket = toTicket(pageTicket('1', 'How do I move my eSIM?'));
  const cache = createSessionCache(memoryArea());
  let flushed = 0;
  let open = () => {};
  const slow = new Promise<void>((resolve) => {
    open = resolve;
  });
  const recorder = createRecorder(
    {
      cache,
      logWriter: {
        flush: async () => {
          flushed += 1;
          await slow;
        },
        shown: async () => {},
        drafted: async () => true,
      },
      life: 'one',
      versions: { rules: '1', product: '1' },
      now: () => 0,
      report: (where, kind) => expect.fail(`${where}: ${kind}`),
    },
    {
      ticket,
      state: { ...emptyAssistState, phase: 'working', ref: ticket.ref, recordId: 'r' },
      mask: createMask([], { patterns: [], exceptions: [] }),
      instruction: null,
      people: { requester: null, agent: null },
    },
  );
  const decision = decide(ticket, defaultPolicy, 0);
  recorder.push({ type: 'patch', patch: { decision, knowledge: nothingFound('en') } });
  await until('the log at work', () => flushed === 1);
  recorder.push({ type: 'draft', draft });
  recorder.push({ type: 'patch', patch: { phase: 'done' } });
  await until('the saved draft', async () => (await cache.findByRecord('r'))?.state.drafts.length === 1);
  expect(await cache.findByRecord('r')).toMatchObject({ state: { phase: 'done', drafts: [{ id: 'd1' }] } });
  // One after the other all the same.
  expect(flushed).toBe(1);
  open();
  await recorder.finish();
  expect(flushed).toBeGreaterThan(1);
});
