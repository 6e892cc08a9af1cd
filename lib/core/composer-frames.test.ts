import { describe, expect, it } from 'vitest';
import { type Problem, ProblemError } from '../problem';
import type { TicketRef } from '../ticket/ref';
import type { PageCommand } from '../wire/page-commands';
import type { InsertResult } from '../wire/requests';
import type { Sender } from '../wire/router';
import { createComposerFrames } from './composer-frames';
import { until } from './fixtures/until';
import type { Host } from './host';

const token = '6f1c2b1e-6a83-4a39-9b0b-6a2f4f1c7d11';
const ref: TicketRef = { helpdesk: 'salesforce', account: 'acme.lightning.force.com', id: '500Hu00001abCd1IAE' };
const input = { ref, token, html: '<p>Hello</p>', text: 'Hello', mode: 'ask' as const };
const page: Sender = { caller: 'page', tabId: 7, host: ref.account, helpdesks: ['salesforce'] };
const frame: Sender = {
  caller: 'composer-frame',
  tabId: 7,
  frameId: 3,
  host: 'acme--c.vf.force.com',
  helpdesks: ['salesforce'],
};
const done: InsertResult = { ok: true, verified: true, mode: 'insert' };
const otherTicket: Problem = { code: 'insert-other-ticket', params: {}, retry: false };

/** A tab whose page answers every check by `problem`. Waits end when the test says so. */
function setUp(problem: Problem | null | 'silent' = null) {
  const sent: PageCommand[] = [];
  const sleeps: { ms: number; wake: () => void }[] = [];
  const state = { problem, alive: 0, gone: false };
  const host = {
    async sendToPage(_tab: number, command: PageCommand) {
      sent.push(command);
      if (command.type === 'frame-text') return { ok: true };
      if (command.type === 'frame-point') return { problem: state.gone ? otherTicket : null };
      if (state.problem === 'silent') throw new Error('Receiving end does not exist');
      return { problem: state.problem };
    },
    sleep: (ms: number) => new Promise<void>((wake) => sleeps.push({ ms, wake })),
    keepAlive: (on: boolean) => {
      state.alive += on ? 1 : -1;
    },
  } as unknown as Host;
  const frames = createComposerFrames(host);
  return { frames, ask: frames.handlers, sent, sleeps, state };
}

const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  );

describe('the draft', () => {
  it('goes to the frame that was told, is asked about before and after, and is followed', async () => {
    const { frames, ask, sent, state } = setUp();
    const writing = frames.write(input, page);
    expect(sent).toEqual([{ type: 'frame-point', token }]);
    expect(state.alive).toBe(1);
    expect(await ask['frame.here']({ token }, frame, 'call')).toEqual({
      html: '<p>Hello</p>',
      text: 'Hello',
      mode: 'ask',
    });
    expect(await ask['frame.may']({ token }, frame, 'call')).toEqual({ problem: null });
    expect(await ask['frame.done']({ token, result: done, text: 'Hello' }, frame, 'call')).toEqual({ keep: true });
    expect(await writing).toEqual(done);
    expect(sent.map(({ type }) => type)).toEqual(['frame-point', 'frame-check', 'frame-check', 'frame-text']);
    expect(state.alive).toBe(0);
    await ask['frame.text']({ token, text: 'Hello, Ada' }, frame, 'call');
    expect(sent.at(-1)).toEqual({ type: 'frame-text', token, text: 'Hello, Ada' });
  });

  it.each([
    ['another tab', { tabId: 8 }],
    ['the host of another org', { host: 'other--c.vf.force.com' }],
    ['no host', { host: null }],
    ['no frame', { frameId: undefined }],
  ])('is not given to %s', async (_name, wrong) => {
    const { frames, ask } = setUp();
    void frames.write(input, page);
    expect(await refusal(ask['frame.here']({ token }, { ...frame, ...wrong }, 'call'))).toBe('not-allowed');
  });

  it('is not given under another token, nor to a second frame', async () => {
    const { frames, ask } = setUp();
    void frames.write(input, page);
    const other = '00000000-0000-4000-8000-000000000000';
    expect(await refusal(ask['frame.here']({ token: other }, frame, 'call'))).toBe('not-allowed');
    await ask['frame.here']({ token }, frame, 'call');
    expect(await refusal(ask['frame.here']({ token }, { ...frame, frameId: 4 }, 'call'))).toBe('not-allowed');
    // A question that was cut off comes again.
    expect(await refusal(ask['frame.here']({ token }, frame, 'call'))).toBe('done');
  });

  it('is not given for a helpdesk whose composer stands in no frame of its own', async () => {
    const { frames, ask } = setUp();
    void frames.write({ ...input, ref: { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: '1' } }, page);
    expect(await refusal(ask['frame.here']({ token }, frame, 'call'))).toBe('not-allowed');
  });

  it('has one insertion per token', async () => {
    const { frames } = setUp();
    void frames.write(input, page);
    expect(await refusal(frames.write(input, page))).toBe('not-allowed');
  });
});

describe('a frame', () => {
  it.each([
    ['that the draft was not given to', { frameId: 4 }],
    ['of another tab', { tabId: 8 }],
  ])('%s can neither ask nor report', async (_name, wrong) => {
    const { frames, ask } = setUp();
    void frames.write(input, page);
    expect(await refusal(ask['frame.may']({ token }, frame, 'call'))).toBe('not-allowed');
    await ask['frame.here']({ token }, frame, 'call');
    const other = { ...frame, ...wrong };
    expect(await refusal(ask['frame.may']({ token }, other, 'call'))).toBe('not-allowed');
    expect(await refusal(ask['frame.done']({ token, result: done, text: '' }, other, 'call'))).toBe('not-allowed');
  });

  it.each([
    ['says that the ticket has changed', otherTicket, 'insert-other-ticket'],
    ['does not answer', 'silent' as const, 'insert-cannot-write-here'],
    ['answers something else', 'sure' as unknown as Problem, 'insert-cannot-write-here'],
  ])('may not write when the page %s', async (_name, problem, code) => {
    const { frames, ask } = setUp(problem);
    void frames.write(input, page);
    await ask['frame.here']({ token }, frame, 'call');
    expect(await ask['frame.may']({ token }, frame, 'call')).toMatchObject({ problem: { code } });
  });

  it('takes the draft out again when the ticket has changed meanwhile', async () => {
    const { frames, ask, sent, state } = setUp();
    const writing = frames.write(input, page);
    await ask['frame.here']({ token }, frame, 'call');
    await ask['frame.may']({ token }, frame, 'call');
    state.problem = otherTicket;
    expect(await ask['frame.done']({ token, result: done, text: 'Hello' }, frame, 'call')).toEqual({ keep: false });
    expect(await writing).toEqual({ ok: false, problem: otherTicket });
    expect(sent.some(({ type }) => type === 'frame-text')).toBe(false);
  });

  it('that refused is believed', async () => {
    const { frames, ask } = setUp();
    const writing = frames.write(input, page);
    await ask['frame.here']({ token }, frame, 'call');
    const result: InsertResult = {
      ok: false,
      problem: { code: 'insert-composer-not-empty', params: {}, retry: false },
    };
    expect(await ask['frame.done']({ token, result, text: '' }, frame, 'call')).toEqual({ keep: true });
    expect(await writing).toEqual(result);
  });
});

it('ends at once when the ticket has changed before a frame was told', async () => {
  const { frames, state } = setUp();
  state.gone = true;
  expect(await frames.write(input, page)).toEqual({ ok: false, problem: otherTicket });
});

describe('silence', () => {
  it('of all frames ends as a box that cannot be written in', async () => {
    const { frames, ask, sleeps } = setUp();
    const writing = frames.write(input, page);
    sleeps[0]?.wake();
    expect(await writing).toMatchObject({ ok: false, problem: { code: 'insert-cannot-write-here' } });
    // Whoever comes late gets nothing.
    expect(await refusal(ask['frame.here']({ token }, frame, 'call'))).toBe('not-allowed');
  });

  it('of the frame that took the draft ends as one that may have changed', async () => {
    const { frames, ask, sleeps } = setUp();
    const writing = frames.write(input, page);
    await ask['frame.here']({ token }, frame, 'call');
    sleeps[0]?.wake();
    await until('two pauses', () => sleeps.length === 2);
    sleeps[1]?.wake();
    expect(await writing).toMatchObject({
      ok: false,
      problem: { code: 'insert-not-taken', params: { seen: 'different' } },
    });
  });
});
