import { useEffect, useRef, useState } from 'react';
import { toConfirm } from '../../lib/drafting/confirmation';
import type { Problem } from '../../lib/problem';
import type { AssistState } from '../../lib/wire/assist';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import type { Drafts } from './use-drafts';

export type InsertStatus =
  | { kind: 'none' }
  | { kind: 'busy'; draftId: string }
  /** The reply box holds text already; the agent decides. */
  | { kind: 'ask'; draftId: string }
  /** The draft says what nothing supports; the agent sees it first. */
  | { kind: 'unsupported'; draftId: string; mode: 'ask' | 'insert' | 'replace' }
  | { kind: 'done'; draftId: string }
  | { kind: 'failed'; draftId: string; problem: Problem };

export interface Insert {
  status: InsertStatus;
  run(draftId: string, mode?: 'ask' | 'insert' | 'replace'): void;
  /** Inserts although something in the draft is not supported: the agent has seen it. */
  confirm(): void;
  clear(): void;
}

/** Puts a draft into the reply box and keeps what came of it. Asks first when the box is not empty. */
export function useInsert(state: AssistState, drafts: Drafts, tabId: number | null): Insert {
  const api = useViewApi();
  const [status, setStatus] = useState<InsertStatus>({ kind: 'none' });
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const turn = useRef(0);
  const { recordId, ref } = state;

  // A new suggestion starts clean, and what is still to be heard of the one before says nothing of it.
  useEffect(() => {
    turn.current += 1;
    setStatus({ kind: 'none' });
    setConfirmed(null);
  }, [recordId, ref?.id, ref?.account]);

  const run = (draftId: string, mode: 'ask' | 'insert' | 'replace' = 'ask', seen = confirmed === draftId) => {
    if (!recordId || !ref || status.kind === 'busy') return;
    const draft = state.drafts.find((one) => one.id === draftId);
    const text = drafts.editOf(draftId);
    if (draft && !seen && toConfirm(draft, text).length > 0) return setStatus({ kind: 'unsupported', draftId, mode });
    setStatus({ kind: 'busy', draftId });
    const mine = turn.current;
    const tell = (told: InsertStatus): boolean => {
      if (mine === turn.current) setStatus(told);
      return mine === turn.current;
    };
    const request = { recordId, draftId, ref, tabId, mode, text, ...(seen && { confirmed: true }) };
    api.call('panel.insert', request).then(
      (answer) => {
        if (answer.ok) {
          // The next thing the agent does is read it over in the reply box.
          if (tell({ kind: 'done', draftId })) api.call('panel.focusComposer', { tabId }).catch(() => undefined);
        } else if (answer.problem.code === 'insert-composer-not-empty') tell({ kind: 'ask', draftId });
        else tell({ kind: 'failed', draftId, problem: answer.problem });
      },
      (error: unknown) => tell({ kind: 'failed', draftId, problem: problemOf(error) }),
    );
  };

  return {
    status,
    run: (draftId, mode) => run(draftId, mode),
    confirm: () => {
      if (status.kind !== 'unsupported') return;
      setConfirmed(status.draftId);
      run(status.draftId, status.mode, true);
    },
    clear: () => setStatus({ kind: 'none' }),
  };
}
