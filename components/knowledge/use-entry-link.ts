import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/problem';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

/**
 * Makes an entry of the suggestion that the address names (`#make=RECORD`, as the quality log links here, with
 * `&proposal=ID` in a reviewer's words), once, and hands its id on; the address then names the tab.
 */
export function useEntryLink(onEntry: (id: string) => void): Problem | null {
  const api = useViewApi();
  const [failed, setFailed] = useState<Problem | null>(null);
  const latest = useRef(onEntry);
  latest.current = onEntry;
  useEffect(() => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const recordId = asked.get('make');
    if (!recordId) return;
    history.replaceState(null, '', '#entries');
    api.call('entries.make', { recordId, proposal: asked.get('proposal') }).then(
      ({ id }) => latest.current(id),
      (error: unknown) => setFailed(problemOf(error)),
    );
  }, [api]);
  return failed;
}
