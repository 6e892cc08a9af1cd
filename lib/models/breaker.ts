import { type Problem, type ProblemCode, ProblemError, problem } from '../problem';
import * as z from '../zod';
import type { Engine, EngineRequest } from './engine';

/** What is remembered of one model's failures. Times in milliseconds since 1970. */
export const breakerStateSchema = z.object({
  /** Newest last. */
  failures: z.array(z.number()).max(20),
  /** Pauses in a row, without an answer between them: each is twice as long as the one before. */
  pauses: z.number().int().min(0),
  until: z.number().nullable(),
  /** Code of the failure that began the pause. */
  why: z.string().max(60),
});
export type BreakerState = z.infer<typeof breakerStateSchema>;

export const healthy: BreakerState = { failures: [], pauses: 0, until: null, why: '' };

export interface BreakerStore {
  get(): Promise<BreakerState>;
  /** Reads, changes and writes in one turn: two tabs' drafts fail at the same moment. */
  change(next: (state: BreakerState) => BreakerState): Promise<void>;
}

const windowMs = 120_000;
const failuresInWindow = 3;
const firstPauseMs = 60_000;
export const longestPauseMs = 600_000;
/** Asking again changes nothing: a person has to. The settings end the pause at once. */
const lastingPauseMs = 300_000;

const lasting: readonly ProblemCode[] = [
  'model-unauthorized',
  'model-not-found',
  'model-quota',
  'model-not-json-endpoint',
  'model-no-permission',
  'model-insecure-address',
  'model-built-in-none',
  'model-built-in-not-ready',
];
const passing: readonly ProblemCode[] = [
  'model-unreachable',
  'model-rate-limited',
  'model-server-error',
  'model-timeout',
  'model-cut-off',
  'model-bad-answer',
];

/** The state after a failure at `now`. Failures that say nothing of the model (a language, a long ticket) change nothing. */
export function afterFailure(state: BreakerState, failed: Problem, now: number): BreakerState {
  const pause = (ms: number): BreakerState => ({
    failures: [],
    pauses: state.pauses + 1,
    until: now + Math.min(ms, longestPauseMs),
    why: failed.code,
  });
  if (lasting.includes(failed.code)) return pause(lastingPauseMs);
  if (!passing.includes(failed.code)) return state;
  const seconds = failed.code === 'model-rate-limited' ? Number(failed.params.seconds ?? 0) : 0;
  if (seconds > 0) return pause(Math.max(seconds * 1000, firstPauseMs / 2));
  // The clock may have been set: what lies far off in either direction is not "just now".
  const failures = [...state.failures.filter((at) => Math.abs(now - at) <= windowMs), now].slice(-20);
  // The trial after a pause failed.
  if (state.pauses > 0 || failures.length >= failuresInWindow) return pause(firstPauseMs * 2 ** state.pauses);
  return { ...state, failures };
}

/** When the pause ends, or null when there is none at `now`. A clock set back does not make a pause of an hour. */
export function pausedUntil({ until }: BreakerState, now: number): number | null {
  return until !== null && until > now && until - now <= longestPauseMs ? until : null;
}

/**
 * An engine that is left alone for a while after it failed: three times within two minutes, or once by something that
 * asking again does not mend. Then `model-paused` is thrown at once, with `until` (milliseconds since 1970) and `why`,
 * and nothing is asked. After the pause one question tries; an answer ends it all.
 * @param asked true for a question that a person has just put by hand: it is always asked
 */
export function breakingEngine(engine: Engine, store: BreakerStore, now: () => number, asked: boolean): Engine {
  const note = (next: (state: BreakerState) => BreakerState) => void store.change(next).catch(() => undefined);
  return {
    ...engine,
    async *run<T>(request: EngineRequest<T>, signal: AbortSignal) {
      const state = await store.get();
      const until = pausedUntil(state, now());
      if (until !== null && !asked) {
        throw new ProblemError(problem('model-paused', { model: engine.name, until, why: state.why }, true));
      }
      // Others wait until this one knows.
      if (state.until !== null && !asked)
        await store.change((known) => ({ ...known, until: now() + firstPauseMs / 2 }));
      try {
        for await (const event of engine.run(request, signal)) {
          if (event.type === 'done') {
            const { cutOff } = event;
            if (cutOff) note((known) => afterFailure(known, cutOff, now()));
            else if (state.until !== null || state.failures.length > 0) note(() => healthy);
          }
          yield event;
        }
      } catch (error) {
        if (!signal.aborted && error instanceof ProblemError) {
          const failed = error.problem;
          note((known) => afterFailure(known, failed, now()));
        }
        throw error;
      }
    },
  };
}
