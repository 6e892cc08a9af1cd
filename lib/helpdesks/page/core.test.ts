import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { problem } from '../../problem';
import { createCore } from './core';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ref = { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: '1' } as const;
const sent = { ref, messageId: '7', text: 'On its way.', html: null, at: null };

/** A core that answers in this order, then well; the ids of the calls it got. */
function core(...answers: unknown[]) {
  const ids: string[] = [];
  const told = createCore(async (_name, _input, callId) => {
    ids.push(callId);
    const next = answers.shift() ?? { ok: true, value: { ok: true } };
    if (next instanceof Error) throw next;
    return next;
  });
  return { told, ids };
}
const fails = (code: 'unexpected' | 'storage-full' | 'not-allowed', retry = false) => ({
  ok: false,
  problem: problem(code, {}, retry),
});

it.each([
  ['failed', fails('unexpected', true)],
  ['had no room', fails('storage-full')],
  ['could not be reached twice', new Error('no worker'), new Error('no worker')],
])('a sent reply is told again, under the same id, to a core that %s', async (_, ...answers) => {
  const { told, ids } = core(...answers);
  const telling = told.tell('page.sent', sent);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await telling).toEqual({ ok: true });
  expect(ids.length).toBe(answers.length + 1);
  expect(new Set(ids).size).toBe(1);
});

it('a refusal is final, and so is a failure to hear what the next look says anew', async () => {
  const refused = core(fails('not-allowed'));
  expect(await refused.told.tell('page.sent', sent)).toBeNull();
  const failed = core(fails('unexpected', true));
  expect(await failed.told.tell('page.changed', { ref })).toBeNull();
  expect([refused.ids.length, failed.ids.length]).toEqual([1, 1]);
});
