import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../lib/problem';

export { problemOf } from '../../lib/problem';

/** What a request has brought so far. `value` stays while a newer answer is on its way. */
export interface Loaded<T> {
  value: T | null;
  problem: Problem | null;
  loading: boolean;
  again(): void;
}

/**
 * Loads when `load` changes (keep it stable with `useCallback`) and on `again()`. Only the latest answer counts: one
 * that comes late, after the question has changed, is dropped.
 */
export function useLoad<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'again'>>({ value: null, problem: null, loading: true });
  const latest = useRef(0);

  const run = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    setState((known) => ({ ...known, loading: true }));
    load().then(
      (value) => mine === latest.current && setState({ value, problem: null, loading: false }),
      (error: unknown) =>
        mine === latest.current && setState((known) => ({ ...known, problem: problemOf(error), loading: false })),
    );
  }, [load]);

  useEffect(() => {
    run();
    return () => {
      latest.current += 1;
    };
  }, [run]);

  return { ...state, again: run };
}
