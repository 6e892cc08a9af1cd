import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { MacroList } from '../../lib/wire/macro-requests';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { usePanel } from './use-panel';

export interface Macros {
  query: string;
  setQuery(query: string): void;
  /** Null until the first answer. */
  list: MacroList | null;
  busy: boolean;
  problem: Problem | null;
  /** Asks again. */
  retry(): void;
  /** Makes a draft of it and chooses that draft. */
  use(id: string): void;
}

const restMs = 200;

/** The macros and saved replies for the ticket on screen, searched as one types. */
export function useMacros(onUsed: () => void): Macros {
  const api = useViewApi();
  const { state, tabId, drafts } = usePanel();
  const { recordId, ref } = state;
  const [query, setQuery] = useState('');
  const [turn, setTurn] = useState(0);
  const answered = useRef(0);
  const [list, setList] = useState<MacroList | null>(null);
  const [busy, setBusy] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const key = ref === null ? '' : `${ref.account}/${ref.id}`;

  // `key` stands for `ref`, which is a new object at each event of the core.
  useEffect(() => {
    if (!recordId || !ref) return;
    let gone = false;
    setBusy(true);
    // What was pressed for is read anew; a search goes on in what is known.
    const again = turn > answered.current;
    const ask = () =>
      api.call('panel.macros', { recordId, ref, tabId, query: query.trim(), ...(again && { again }) }).then(
        (answer) => {
          if (gone) return;
          answered.current = turn;
          setList(answer);
          setProblem(null);
          setBusy(false);
        },
        (error: unknown) => {
          if (gone) return;
          setProblem(problemOf(error));
          setBusy(false);
        },
      );
    const timer = setTimeout(ask, query === '' ? 0 : restMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [api, recordId, key, tabId, query, turn]);

  return {
    query,
    setQuery,
    list,
    busy,
    problem,
    retry: () => setTurn((now) => now + 1),
    use(macroId) {
      if (!recordId || !ref) return;
      drafts.expectNew();
      api.call('panel.useMacro', { recordId, ref, tabId, macroId }).then(
        ({ draft }) => {
          drafts.select(draft.id);
          onUsed();
          requestAnimationFrame(() => document.getElementById(`draft-${draft.id}`)?.focus());
        },
        (error: unknown) => setProblem(problemOf(error)),
      );
    },
  };
}
