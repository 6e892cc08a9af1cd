import { describe, expect, it } from 'vitest';
import { breakingEngine, longestPauseMs } from '../models/breaker';
import type { Engine, EngineEvent } from '../models/engine';
import { type Problem, ProblemError, problem } from '../problem';
import * as z from '../zod';
import { createBreakerStore } from './breaker-store';
import { memoryArea } from './fixtures/memory-area';

const minute = 60_000;
const schema = { name: 's', zod: z.object({}) };
const down = problem('model-unreachable', {}, true);

function desk() {
  const area = memoryArea();
  const state = { now: 1_700_000_000_000, asked: 0, answer: null as Problem | null };
  const engine: Engine = {
    kind: 'openai',
    name: 'm',
    async *run<T>(): AsyncGenerator<EngineEvent<T>> {
      state.asked += 1;
      if (state.answer) throw new ProblemError(state.answer);
      yield { type: 'done', value: {} as T, text: '{}', rung: 'plain', cutOff: null };
    },
  };
  /** A worker is stopped between any two questions: the state must not be in memory. */
  const ask = async (asked = false): Promise<Problem | null> => {
    const store = createBreakerStore(area);
    try {
      const run = breakingEngine(engine, store, () => state.now, asked).run(
        { messages: [], schema },
        AbortSignal.any([]),
      );
      for await (const _ of run) {
        // Only its end counts.
      }
      return null;
    } catch (error) {
      return (error as ProblemError).problem;
    } finally {
      await new Promise((done) => setTimeout(done, 1));
      await store.change((known) => known);
    }
  };
  return { state, ask, clear: () => createBreakerStore(area).clear() };
}

describe('a model that fails', () => {
  it('is left alone after three failures, for a minute, then tried once, then for two', async () => {
    const { state, ask } = desk();
    state.answer = down;
    for (let n = 0; n < 3; n += 1) expect((await ask())?.code).toBe('model-unreachable');
    const until = state.now + minute;
    expect(await ask()).toMatchObject({
      code: 'model-paused',
      params: { until, why: 'model-unreachable' },
      retry: true,
    });
    expect(state.asked).toBe(3);
    state.now = until + 1;
    expect((await ask())?.code).toBe('model-unreachable');
    expect((await ask())?.params.until).toBe(state.now + 2 * minute);
    expect(state.asked).toBe(4);
  });

  it('is used again as soon as it answers, also when a person tries it before', async () => {
    const { state, ask } = desk();
    state.answer = down;
    for (let n = 0; n < 3; n += 1) await ask();
    state.answer = null;
    expect(await ask(true)).toBeNull();
    expect(await ask()).toBeNull();
    expect(state.asked).toBe(5);
  });

  it('is not left alone for failures far apart, a long ticket or a language', async () => {
    const { state, ask } = desk();
    for (let n = 0; n < 6; n += 1) {
      state.answer = down;
      expect((await ask())?.code).toBe('model-unreachable');
      state.now += 3 * minute;
      state.answer = problem(n % 2 ? 'model-too-long' : 'model-built-in-language');
      await ask();
      await ask();
    }
    expect(state.asked).toBe(18);
  });

  it.each(['model-unauthorized', 'model-quota', 'model-not-found'] as const)(
    'is left alone at once for %s, until the settings change',
    async (code) => {
      const { state, ask, clear } = desk();
      state.answer = problem(code);
      await ask();
      expect(await ask()).toMatchObject({ code: 'model-paused', params: { why: code, until: state.now + 5 * minute } });
      await clear();
      state.answer = null;
      expect(await ask()).toBeNull();
    },
  );

  it('waits as long as the endpoint asks, and never longer than ten minutes', async () => {
    const { state, ask } = desk();
    state.answer = problem('model-rate-limited', { seconds: 240 }, true);
    await ask();
    expect((await ask())?.params.until).toBe(state.now + 4 * minute);
    state.now += 5 * minute;
    state.answer = problem('model-rate-limited', { seconds: 86_400 }, true);
    await ask();
    expect((await ask())?.params.until).toBe(state.now + longestPauseMs);
  });

  it('does not wait for a day because the clock was set back, nor count failures of a time to come', async () => {
    const { state, ask } = desk();
    state.answer = down;
    for (let n = 0; n < 3; n += 1) await ask();
    state.now -= 24 * 60 * minute;
    state.answer = null;
    expect(await ask()).toBeNull();
    state.answer = down;
    await ask();
    await ask();
    state.now -= 60 * minute;
    expect((await ask())?.code).toBe('model-unreachable');
    expect((await ask())?.code).toBe('model-unreachable');
  });

  it('is tried at once after a night of sleep', async () => {
    const { state, ask } = desk();
    state.answer = down;
    for (let n = 0; n < 3; n += 1) await ask();
    state.now += 8 * 60 * minute;
    state.answer = null;
    expect(await ask()).toBeNull();
  });
});
