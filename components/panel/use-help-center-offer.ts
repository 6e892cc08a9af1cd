import { useEffect, useRef, useState } from 'react';
import type { SyncState } from '../../lib/knowledge/types';
import { type Problem, problem, problemSchema } from '../../lib/problem';
import { useViewApi } from '../ui/view-api-context';
import { problemOf } from './use-insert';

const pollMs = 700;

export type OfferStatus =
  | { kind: 'offered' }
  | { kind: 'working'; seen: number; total: number | null }
  | { kind: 'done'; articles: number }
  | { kind: 'failed'; problem: Problem };

/** Adds the offered help centre, follows its first sync and calls `onReady` when it has articles. */
export function useHelpCenterOffer(onReady: () => void) {
  const api = useViewApi();
  const [status, setStatus] = useState<OfferStatus>({ kind: 'offered' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const failed = (error: unknown) => setStatus({ kind: 'failed', problem: problemOf(error) });

  const follow = (sourceId: string) => {
    timer.current = setTimeout(() => {
      api.call('sources.list', {}).then(({ sources }) => {
        const sync = sources.find((one) => one.source.id === sourceId)?.sync;
        if (!sync || sync.status === 'running' || sync.status === 'never') {
          setStatus({ kind: 'working', seen: sync?.seen ?? 0, total: sync?.total ?? null });
          follow(sourceId);
        } else if (sync.status === 'ok') {
          setStatus({ kind: 'done', articles: sync.articles });
          onReady();
        } else setStatus({ kind: 'failed', problem: syncProblem(sync) });
      }, failed);
    }, pollMs);
  };

  const add = (address: string) => {
    setStatus({ kind: 'working', seen: 0, total: null });
    api
      .call('sources.addHelpCenter', { name: '', address })
      .then(async ({ source, sync }) => {
        if (sync.status !== 'running') await api.call('sources.sync', { sourceId: source.id, full: false });
        follow(source.id);
      })
      .catch(failed);
  };

  return { status, add };
}

/** The problem a sync ended with. A code of an older version reads as `unexpected`. */
export function syncProblem(sync: SyncState): Problem {
  const known = problemSchema.safeParse({ ...sync.error, retry: true });
  if (known.success) return known.data;
  return problem(sync.status === 'cancelled' ? 'source-cancelled' : 'unexpected', {}, true);
}
