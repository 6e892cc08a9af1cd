import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/problem';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

export interface Counting {
  /** Suggestions that are still to be counted; null until the first answer. */
  left: number | null;
  running: boolean;
  problem: Problem | null;
  /** Another number when the figures have changed by what was counted. */
  revision: number;
  stop(): void;
  start(): void;
}

/** Has the core count what was logged since, piece by piece, until nothing is left or somebody stops it. */
export function useCounting(): Counting {
  const api = useViewApi();
  const [state, setState] = useState({ left: null as number | null, running: true, revision: 0 });
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useRef(0);

  const start = useCallback(async () => {
    run.current += 1;
    const mine = run.current;
    setProblem(null);
    setState((known) => ({ ...known, running: true }));
    try {
      for (let first = true; ; first = false) {
        const { left } = await api.call('health.count', {});
        if (mine !== run.current) return;
        // Figures are shown after the first piece and at the end; in between they would only flicker.
        const fresh = first || left === 0;
        setState((known) => ({ left, running: left > 0, revision: known.revision + (fresh ? 1 : 0) }));
        if (left === 0) return;
      }
    } catch (error) {
      if (mine !== run.current) return;
      setProblem(problemOf(error));
      setState((known) => ({ ...known, running: false }));
    }
  }, [api]);

  const stop = useCallback(() => {
    run.current += 1;
    setState((known) => ({ ...known, running: false, revision: known.revision + 1 }));
  }, []);

  useEffect(() => {
    void start();
    return () => {
      run.current += 1;
    };
  }, [start]);

  return { ...state, problem, stop, start: () => void start() };
}
