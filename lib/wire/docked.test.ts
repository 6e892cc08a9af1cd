import { describe, expect, it } from 'vitest';
import { whenDocked } from './docked';

/** A frame, and the channel to the core that may lose a message. */
function frame(lost = 0) {
  const listeners = new Set<(event: MessageEvent) => void>();
  const asked: string[] = [];
  const timers: (() => void)[] = [];
  let ids = 0;
  let missed = lost;
  const state = { docked: false };
  const window = {
    addEventListener: (_type: string, listener: unknown) => listeners.add(listener as (event: MessageEvent) => void),
    removeEventListener: (_type: string, listener: unknown) =>
      listeners.delete(listener as (event: MessageEvent) => void),
  } as unknown as Window;
  const runtime = {
    async sendMessage(message: unknown) {
      missed -= 1;
      if (missed >= 0) throw new Error('Could not establish connection');
      asked.push((message as { input: { nonce: string } }).input.nonce);
    },
  };
  const newId = () => {
    ids += 1;
    return `nonce-${ids}`;
  };
  void whenDocked(runtime, window, newId, (run) => void timers.push(run)).then(() => {
    state.docked = true;
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    state,
    asked,
    listeners,
    settle,
    tick: () => timers.shift()?.(),
    post: (data: unknown) => {
      for (const listener of listeners) listener({ data } as MessageEvent);
      return settle();
    },
  };
}

describe('a panel in a frame', () => {
  it('is docked once the content script has posted its nonce, and listens no longer', async () => {
    const { state, asked, post, listeners } = frame();
    await post({ type: 'sidedesk-docked', nonce: asked[0] });
    expect(state.docked).toBe(true);
    expect(listeners.size).toBe(0);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'sidedesk-docked'],
    ['no nonce', { type: 'sidedesk-docked' }],
    ['a guess', { type: 'sidedesk-docked', nonce: 'nonce-9' }],
    ['the nonce under another name', { type: 'sidedesk-theme', nonce: 'nonce-1' }],
  ])('takes no proof from %s', async (_name, data) => {
    const { state, post } = frame();
    await post(data);
    expect(state.docked).toBe(false);
  });

  it('asks again with the same nonce when the worker was stopped', async () => {
    const { state, asked, post, tick, settle } = frame(1);
    await settle();
    expect(asked).toEqual([]);
    tick();
    await post({ type: 'sidedesk-docked', nonce: 'nonce-1' });
    expect(asked).toEqual(['nonce-1']);
    expect(state.docked).toBe(true);
  });
});
