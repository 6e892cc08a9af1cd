import { useCallback, useState } from 'react';
import type { Entry, EntryState, EntryText } from '../../lib/knowledge-health/own-entries/types';
import type { Problem } from '../../lib/problem';
import { useLoad } from '../review/use-load';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

export interface EntryActions {
  /** `seen`: the text that the form began from; another page's newer one is not written over. */
  save(id: string, text: EntryText, seen: EntryText): Promise<Entry | null>;
  setState(id: string, state: EntryState, seen?: EntryText): Promise<Entry | null>;
  remove(id: string): Promise<unknown>;
}

/** The own entries, and what can be done with them; a failure stays until the next action. */
export function useEntries() {
  const api = useViewApi();
  const [failed, setFailed] = useState<{ id: string; problem: Problem } | null>(null);
  const list = useLoad(useCallback(() => api.call('entries.list', {}), [api]));
  const act = async <T>(id: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      const result = await work();
      setFailed(null);
      list.again();
      return result;
    } catch (error) {
      setFailed({ id, problem: problemOf(error) });
      return null;
    }
  };
  const actions: EntryActions = {
    save: (id, text, seen) => act(id, () => api.call('entries.save', { id, text, seen })),
    setState: (id, state, seen) => act(id, () => api.call('entries.state', { id, state, ...(seen && { seen }) })),
    remove: (id) => act(id, () => api.call('entries.remove', { id })),
  };
  return { list, failed, actions };
}
