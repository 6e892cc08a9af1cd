import { useEffect, useState } from 'react';
import type { AddedPage } from '../../lib/knowledge/types';
import type { Problem } from '../../lib/problem';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import type { PanelModel } from './use-panel';

export interface AddPage {
  /** False on a ticket: a customer's words are no article. */
  offered: boolean;
  added: AddedPage | null;
  undone: boolean;
  problem: Problem | null;
  add(): void;
  undo(): void;
  clear(): void;
}

/** Adds the page in view to the knowledge base, and takes it back. */
export function useAddPage({ state, tabId }: PanelModel): AddPage {
  const api = useViewApi();
  const [added, setAdded] = useState<AddedPage | null>(null);
  const [undone, setUndone] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const clear = () => {
    setAdded(null);
    setUndone(false);
    setProblem(null);
  };
  // What was told of another page would mislead on this one.
  useEffect(clear, [state.ref?.id, state.ref?.account]);
  return {
    offered: state.ref === null || state.ref.helpdesk === 'generic',
    added,
    undone,
    problem,
    add: () => {
      clear();
      api.call('panel.addPage', { tabId }).then(setAdded, (error: unknown) => setProblem(problemOf(error)));
    },
    undo: () => {
      api.call('panel.undoPage', {}).then(
        () => setUndone(true),
        (error: unknown) => setProblem(problemOf(error)),
      );
    },
    clear,
  };
}
