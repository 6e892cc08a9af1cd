import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../lib/drafting/types';
import type { AssistState } from '../../lib/wire/assist';

/** What can be open under the drafts; one at a time. */
export type OpenForm = 'edit' | 'dismiss' | 'again' | 'feedback';

export interface Drafts {
  selected: Draft | null;
  form: OpenForm | null;
  select(id: string): void;
  open(form: OpenForm | null): void;
  /** The agent's own text of a draft, or null while it is as drafted. */
  editOf(id: string): string | null;
  setEdit(id: string, text: string | null): void;
  /** The agent asked for another draft: the next new one is chosen when it begins to come in. */
  expectNew(): void;
}

interface Choice {
  /** The suggestion the choice belongs to. */
  of: string | null;
  selectedId: string | null;
  form: OpenForm | null;
  edits: Readonly<Record<string, string>>;
  /** Drafts that were there when the agent asked for another, or null when nobody waits for one. */
  before: readonly string[] | null;
}

const nothing: Omit<Choice, 'of'> = { selectedId: null, form: null, edits: {}, before: null };

/**
 * Which draft the keys act on, and the agent's changes to it. The choice moves to another draft only when the
 * agent chose it or asked for it: a key pressed in that moment would insert what nobody has read.
 */
export function useDrafts(state: AssistState): Drafts {
  const of = state.ref ? `${state.ref.account}|${state.ref.id}` : null;
  const [choice, setChoice] = useState<Choice>({ of, ...nothing });
  const current = choice.of === of ? choice : { of, ...nothing };
  const shown = useRef(of);
  shown.current = of;
  const change = (part: Partial<Choice>) => {
    // The answer to something asked on a ticket that was left must not take away what is typed on this one.
    if (shown.current === of) setChoice((before) => ({ ...(before.of === of ? before : current), ...part }));
  };

  const selected = state.drafts.find((draft) => draft.id === current.selectedId) ?? state.drafts[0] ?? null;
  const asked = current.before && state.drafts.find((draft) => !current.before?.includes(draft.id));
  const askedId = asked?.id ?? null;
  useEffect(() => {
    if (askedId === null) return;
    setChoice((now) => ({ ...now, selectedId: askedId, before: null }));
    document.getElementById(`draft-${askedId}`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [askedId]);

  return {
    selected,
    form: current.form,
    select: (id) => change({ selectedId: id, before: null, form: current.form === 'edit' ? null : current.form }),
    open: (form) => change({ form }),
    expectNew: () => change({ before: state.drafts.map((draft) => draft.id) }),
    editOf: (id) => current.edits[id] ?? null,
    setEdit: (id, text) => {
      const { [id]: _gone, ...rest } = current.edits;
      change({ edits: text === null ? rest : { ...rest, [id]: text } });
    },
  };
}
