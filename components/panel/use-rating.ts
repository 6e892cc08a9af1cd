import { useEffect, useState } from 'react';
import type { AssistState } from '../../lib/wire/assist';
import { useViewApi } from '../ui/view-api-context';
import type { Drafts } from './use-drafts';

export interface Rating {
  /** Whether the agent found it helpful, told or just now, or null. */
  helpful: boolean | null;
  /** Says so, with a reason or without; without one it offers to give it. */
  rate(helpful: boolean, comment?: string): void;
}

/** The agent's thumb on the suggestion; taken back when it could not be noted. */
export function useRating(
  { recordId, ref, outcome }: AssistState,
  drafts: Drafts,
  failed: (error: unknown) => void,
): Rating {
  const api = useViewApi();
  const [rated, setRated] = useState<boolean | null>(null);
  useEffect(() => setRated(null), [recordId, ref?.id]);
  return {
    helpful: rated ?? outcome.helpful ?? null,
    rate: (helpful, comment = '') => {
      if (!recordId) return;
      const before = rated;
      setRated(helpful);
      drafts.open(comment === '' ? 'feedback' : null);
      api
        .call('panel.feedback', { recordId, draftId: drafts.selected?.id ?? null, helpful, comment })
        .catch((error: unknown) => {
          setRated(before);
          failed(error);
        });
    },
  };
}
