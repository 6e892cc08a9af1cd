import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { RequestInput, RequestName, RequestOutput } from '../../lib/wire/requests';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

const pollMs = 700;

export type SourceList = RequestOutput<'sources.list'>;
export type SourceItem = SourceList['sources'][number];

type Change = Extract<RequestName, `sources.${string}`>;

export interface Sources {
  list: SourceList | null;
  problem: Problem | null;
  /** Runs a change and reads the list again. Gives the problem, or null when it went well. */
  change<N extends Change>(name: N, input: RequestInput<N>): Promise<Problem | null>;
}

/** The list of sources, read again every 700 ms while one of them syncs or waits to, and when the page is seen again. */
export function useSources(): Sources {
  const api = useViewApi();
  const [list, setList] = useState<SourceList | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const read = useCallback(async () => {
    try {
      setList(await api.call('sources.list', {}));
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

  const moving = list?.sources.some(({ sync }) => sync.status === 'running' || sync.status === 'never') ?? false;
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => void read(), pollMs);
    return () => clearInterval(timer);
  }, [moving, read]);

  return {
    list,
    problem,
    async change(name, input) {
      try {
        await api.call(name, input);
        await read();
        return null;
      } catch (error) {
        const told = problemOf(error);
        // Another page's values are shown beside what is typed here.
        if (told.code === 'setting-changed') await read();
        return told;
      }
    },
  };
}
