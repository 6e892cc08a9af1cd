import { useCallback, useRef, useState } from 'react';
import type { SearchResult } from '../../lib/knowledge/types';
import type { Problem } from '../../lib/problem';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

export interface Search {
  /** The query that `result` answers. */
  query: string;
  result: SearchResult | null;
  busy: boolean;
  problem: Problem | null;
  /** `meaning`: also by meaning, where that is turned on; it asks an endpoint, so typing alone does not. */
  run(query: string, meaning?: boolean): void;
  clear(): void;
}

const nothing = { query: '', result: null, busy: false, problem: null };

/** The agent's own search; only the newest question's answer is kept. @param lang of the ticket, or null; @param brand too */
export function useSearch(lang: string | null, brand: string | null): Search {
  const api = useViewApi();
  const [state, setState] = useState<Pick<Search, 'query' | 'result' | 'busy' | 'problem'>>(nothing);
  const newest = useRef(0);

  const clear = useCallback(() => {
    newest.current += 1;
    setState(nothing);
  }, []);

  const run = (query: string, meaning = false) => {
    const wanted = query.trim();
    if (wanted === '') return clear();
    newest.current += 1;
    const mine = newest.current;
    setState((before) => ({ ...before, busy: true, problem: null }));
    api
      .call('panel.search', { query: wanted, lang: lang === 'und' ? null : lang, brand, ...(meaning && { meaning }) })
      .then(
        (result) => {
          if (mine === newest.current) setState({ query: wanted, result, busy: false, problem: null });
        },
        (error: unknown) => {
          if (mine === newest.current) setState({ ...nothing, problem: problemOf(error) });
        },
      );
  };

  return { ...state, run, clear };
}
