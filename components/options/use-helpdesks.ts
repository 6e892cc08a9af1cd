import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { RequestInput, RequestName, RequestOutput } from '../../lib/wire/requests';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { useSettingChanges } from './setting-changes';

export type HelpdeskItem = RequestOutput<'helpdesks.list'>['domains'][number];

type Change = Extract<RequestName, `helpdesks.${string}`>;

export interface Helpdesks {
  list: HelpdeskItem[] | null;
  problem: Problem | null;
  /** Runs a change, which answers with the new list. Gives the problem, or null when it went well. */
  change<N extends Change>(name: N, input: RequestInput<N>): Promise<Problem | null>;
}

/** The helpdesks under own names, read again when another page changes them or this one is seen again. */
export function useHelpdesks(): Helpdesks {
  const api = useViewApi();
  const hear = useSettingChanges();
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
    const stop = hear((changed) => changed === 'ownDomains' && void read());
    document.addEventListener('visibilitychange', seen);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [hear, read]);

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
