import type { EmbeddingState } from '../../lib/knowledge/embedding/types';
import type { SyncState } from '../../lib/knowledge/types';
import { type Problem, problem, problemSchema } from '../../lib/problem';

export { problemOf } from '../../lib/problem';

/** The problem a sync, or the embedding of the base, ended with, or null when it ended well or has not ended. A code of an older version reads as `unexpected`. */
export function syncProblem(sync: Pick<SyncState | EmbeddingState, 'status' | 'error'>): Problem | null {
  if (sync.status !== 'failed' && sync.status !== 'cancelled') return null;
  const known = problemSchema.safeParse({ ...sync.error, retry: true });
  if (known.success) return known.data;
  return problem(sync.status === 'cancelled' ? 'source-cancelled' : 'unexpected', {}, true);
}
