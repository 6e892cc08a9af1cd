import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../lib/problem';
import { problemOf } from '../ui/problem-of';

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

/** A setting as the core has it: loaded once, replaced by what each change answers. */
export function useSetting<T>(load: () => Promise<T>): Setting<T> {
  const [state, setState] = useState<Omit<Setting<T>, 'change' | 'refresh'>>({
    value: null,
    problem: null,
    busy: false,
    saved: false,
  });

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
    read().then(
      (value) => setState((before) => (before.busy ? before : { ...before, value })),
      () => undefined,
    );
  }, []);

  return {
    ...state,
    refresh,
    async change(run) {
      setState((before) => ({ ...before, problem: null, busy: true, saved: false }));
      try {
        const value = await run();
        setState({ value, problem: null, busy: false, saved: true });
        return value;
      } catch (error) {
        setState((before) => ({ ...before, problem: problemOf(error), busy: false }));
        return null;
      }
    },
  };
}
