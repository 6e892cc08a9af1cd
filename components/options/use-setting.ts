import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, ProblemError } from '../../lib/problem';
import { same } from '../../lib/settings/merge';
import { problemOf } from '../ui/problem-of';
import { useSettingChanges } from './setting-changes';

export interface Setting<T> {
  value: T | null;
  problem: Problem | null;
  busy: boolean;
  /** True after a change was stored, until the next one begins. */
  saved: boolean;
  /** Runs a change and keeps its answer as the new value. Gives the answer, or null when it failed. */
  change(run: () => Promise<T>): Promise<T | null>;
  /** Reads the value again without a word; a failure leaves the last one. */
  refresh(read: () => Promise<T>): void;
}

/**
 * A setting as the core has it: loaded once, replaced by what each change answers, and read again when another page has
 * stored it or this one is seen again.
 * @param name the stored item (`lib/settings/settings-store.ts`)
 */
export function useSetting<T>(name: string, load: () => Promise<T>): Setting<T> {
  const [state, setState] = useState<Omit<Setting<T>, 'change' | 'refresh'>>({
    value: null,
    problem: null,
    busy: false,
    saved: false,
  });
  const hear = useSettingChanges();
  /** Counts changes: what was read before one of them began or ended is old. */
  const turn = useRef(0);
  const heardMeanwhile = useRef(false);

  // `load` is what the section asks on opening; it does not change afterwards.
  const [first] = useState(() => load);
  useEffect(() => {
    let gone = false;
    first().then(
      (value) => gone || setState({ value, problem: null, busy: false, saved: false }),
      (error: unknown) => gone || setState({ value: null, problem: problemOf(error), busy: false, saved: false }),
    );
    return () => {
      gone = true;
    };
  }, [first]);

  const refresh = useCallback((read: () => Promise<T>) => {
    const asked = turn.current;
    read().then(
      (value) => {
        if (turn.current !== asked) return;
        setState((before) => (before.busy || same(before.value, value) ? before : { ...before, value }));
      },
      () => undefined,
    );
  }, []);

  useEffect(() => {
    const again = () => {
      heardMeanwhile.current = true;
      refresh(first);
    };
    const seen = () => document.visibilityState === 'visible' && again();
    const stop = hear((changed) => changed === name && again());
    document.addEventListener('visibilitychange', seen);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [hear, name, first, refresh]);

  return {
    ...state,
    refresh,
    async change(run) {
      turn.current += 1;
      heardMeanwhile.current = false;
      setState((before) => ({ ...before, problem: null, busy: true, saved: false }));
      try {
        const value = await run();
        turn.current += 1;
        setState({ value, problem: null, busy: false, saved: true });
        // What was heard may be this change or one that came right after it.
        if (heardMeanwhile.current) refresh(first);
        return value;
      } catch (error) {
        const changed = error instanceof ProblemError && error.problem.code === 'setting-changed';
        const value = changed ? await first().catch(() => null) : null;
        turn.current += 1;
        setState((before) => ({ ...before, value: value ?? before.value, problem: problemOf(error), busy: false }));
        return null;
      }
    },
  };
}
