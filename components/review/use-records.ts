import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { RecordFilter, RecordRow } from '../../lib/quality/types';
import { useViewApi } from '../ui/view-api-context';
import { problemOf } from './use-load';

const pageSize = 100;

export interface Records {
  rows: readonly RecordRow[];
  /** All that match, loaded or not; null until known. */
  total: number | null;
  loading: boolean;
  problem: Problem | null;
  /** Loads the next rows; does nothing while some are on their way or none are left. */
  more(): void;
  again(): void;
}

interface State {
  rows: readonly RecordRow[];
  total: number | null;
  next: string | null;
  problem: Problem | null;
}

const empty: State = { rows: [], total: null, next: null, problem: null };

/** The list under a filter, read page by page as it is scrolled. */
export function useRecords(filter: RecordFilter): Records {
  const api = useViewApi();
  const [state, setState] = useState(empty);
  const [loading, setLoading] = useState(true);
  // The run whose answers count; a page that is on its way when the filter changes is dropped.
  const run = useRef({ id: 0, busy: false });

  const load = useCallback(
    async (after: string | null, id: number) => {
      run.current = { id, busy: true };
      setLoading(true);
      try {
        const page = await api.call('records.list', { filter, after, limit: pageSize });
        if (run.current.id !== id) return;
        setState((known) => ({
          rows: after === null ? page.rows : [...known.rows, ...page.rows],
          // Counting a search reads everything: it comes after the first rows.
          total: page.total ?? (after === null ? null : known.total),
          next: page.next,
          problem: null,
        }));
        if (page.total === null && after === null)
          void api.call('records.count', { filter }).then(
            ({ total }) => run.current.id === id && setState((known) => ({ ...known, total })),
            () => undefined,
          );
      } catch (error) {
        if (run.current.id !== id) return;
        setState((known) => ({ ...known, problem: problemOf(error) }));
      }
      run.current.busy = false;
      setLoading(false);
    },
    [api, filter],
  );

  const again = useCallback(() => void load(null, run.current.id + 1), [load]);

  useEffect(() => {
    again();
    return () => {
      run.current.id += 1;
    };
  }, [again]);

  const more = () => {
    if (run.current.busy || state.next === null || state.problem !== null) return;
    void load(state.next, run.current.id);
  };

  return { rows: state.rows, total: state.total, problem: state.problem, loading, more, again };
}
