import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { RequestInput, RequestName, RequestOutput } from '../../lib/wire/requests';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

export type HelpdeskItem = RequestOutput<'helpdesks.list'>['domains'][number];

type Change = Extract<RequestName, `helpdesks.${string}`>;

export interface Helpdesks {
  list: HelpdeskItem[] | null;
  problem: Problem | null;
  /** Runs a change, which answers with the new list. Gives the problem, or null when it went well. */
  change<N extends Change>(name: N, input: RequestInput<N>): Promise<Problem | null>;
}

/** The helpdesks under own names, read again when the page is seen again: leave and tabs change outside of it. */
export function useHelpdesks(): Helpdesks {
  const api = useViewApi();
  const [list, setList] = useState<HelpdeskItem[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const read = useCallback(async () => {
    try {
      setList((await api.call('helpdesks.list', {})).domains);
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
    }
  }, [api]);

  useEffect(() => {
    void read();
    const seen = () => document.visibilityState === 'visible' && void read();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [read]);

  return {
    list,
    problem,
    async change(name, input) {
      try {
        setList((await api.call(name, input)).domains);
        return null;
      } catch (error) {
        return problemOf(error);
      }
    },
  };
}
