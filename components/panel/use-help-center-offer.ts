import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/problem';
import { problemOf, syncProblem } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

const pollMs = 700;

export type OfferStatus =
  | { kind: 'offered' }
  | { kind: 'working'; seen: number; total: number | null }
  | { kind: 'done'; articles: number }
  | { kind: 'failed'; problem: Problem };

/** Adds the offered help centre and follows its first sync. The core reads the ticket again by itself when that ends. */
export function useHelpCenterOffer() {
  const api = useViewApi();
  const [status, setStatus] = useState<OfferStatus>({ kind: 'offered' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const failed = (error: unknown) => setStatus({ kind: 'failed', problem: problemOf(error) });

  const follow = (sourceId: string) => {
    timer.current = setTimeout(() => {
      api.call('sources.list', {}).then(({ sources }) => {
        const sync = sources.find((one) => one.source.id === sourceId)?.sync;
        const failure = sync ? syncProblem(sync) : null;
        if (sync?.status === 'ok') {
          setStatus({ kind: 'done', articles: sync.articles });
        } else if (failure) setStatus({ kind: 'failed', problem: failure });
        else {
          setStatus({ kind: 'working', seen: sync?.seen ?? 0, total: sync?.total ?? null });
          follow(sourceId);
        }
      }, failed);
    }, pollMs);
  };

  const add = (address: string) => {
    setStatus({ kind: 'working', seen: 0, total: null });
    // Adding starts the first sync.
    api.call('sources.addHelpCenter', { name: '', address }).then(({ source }) => follow(source.id), failed);
  };

  return { status, add };
}
