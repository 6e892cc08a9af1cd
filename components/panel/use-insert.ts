import { useEffect, useState } from 'react';
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
  | { kind: 'done'; draftId: string }
  | { kind: 'failed'; draftId: string; problem: Problem };

export interface Insert {
  status: InsertStatus;
  run(draftId: string, mode?: 'ask' | 'insert' | 'replace'): void;
  clear(): void;
}

/** Puts a draft into the reply box and keeps what came of it. Asks first when the box is not empty. */
export function useInsert(state: AssistState, drafts: Drafts, tabId: number | null): Insert {
  const api = useViewApi();
  const [status, setStatus] = useState<InsertStatus>({ kind: 'none' });
  const { recordId, ref } = state;

  // A new suggestion starts clean.
  useEffect(() => setStatus({ kind: 'none' }), [recordId, ref?.id]);

  const run = (draftId: string, mode: 'ask' | 'insert' | 'replace' = 'ask') => {
    if (!recordId || !ref || status.kind === 'busy') return;
    setStatus({ kind: 'busy', draftId });
    const request = { recordId, draftId, ref, tabId, mode, text: drafts.editOf(draftId) };
    api.call('panel.insert', request).then(
      (answer) => {
        if (answer.ok) {
          setStatus({ kind: 'done', draftId });
          // The next thing the agent does is read it over in the reply box.
          api.call('panel.focusComposer', { tabId }).catch(() => undefined);
        } else if (answer.problem.code === 'insert-composer-not-empty') setStatus({ kind: 'ask', draftId });
        else setStatus({ kind: 'failed', draftId, problem: answer.problem });
      },
      (error: unknown) => setStatus({ kind: 'failed', draftId, problem: problemOf(error) }),
    );
  };

  return { status, run, clear: () => setStatus({ kind: 'none' }) };
}
