import type { RefObject } from 'react';
import type { Problem } from '../../lib/problem';
import { safeUrl } from '../ui/rich-text';
import type { AddPage } from './use-add-page';
import type { PanelModel } from './use-panel';
import { type Shortcuts, useShortcuts } from './use-shortcuts';

/** Binds the panel's keys (see shortcut-help.tsx for the list) to what the buttons do. */
export function usePanelKeys(
  model: PanelModel,
  adding: AddPage,
  search: RefObject<HTMLInputElement | null>,
  onHelp: () => void,
  onDiagnosis: () => void,
  onHandover: () => void,
  onMacros: () => void,
  onLeft: () => void,
): Shortcuts {
  const { state, drafts, insert } = model;
  const draft = drafts.selected;
  const ready = draft !== null && draft.status !== 'streaming' && state.recordId !== null;

  const choose = (index: number) => {
    const wanted = state.drafts[index];
    if (!wanted) return;
    drafts.select(wanted.id);
    document.getElementById(`draft-${wanted.id}`)?.focus();
  };

  return useShortcuts({
    ...Object.fromEntries(state.drafts.slice(0, 9).map((_, index) => [String(index + 1), () => choose(index)])),
    i: ready ? () => insert.run(draft.id) : undefined,
    c: draft ? () => model.copy(draft.id) : undefined,
    e: ready ? () => drafts.open('edit') : undefined,
    x: state.recordId ? () => drafts.open('dismiss') : undefined,
    '+': ready ? () => model.rate(true) : undefined,
    '-': ready ? () => model.rate(false) : undefined,
    n: state.phase === 'done' && state.notices.some(isRetryable) ? () => model.again('') : undefined,
    a: state.ticket ? () => drafts.open('again') : undefined,
    s: model.assist.stop,
    't 1': state.recordId ? () => model.setTier('L1') : undefined,
    't 2': state.recordId ? () => model.setTier('L2') : undefined,
    't 3': state.recordId ? () => model.setTier('L3') : undefined,
    '/': () => {
      search.current?.focus();
      search.current?.select();
    },
    o: () => openArticle(model),
    r: model.reread,
    u: state.ref === null || state.ref.helpdesk === 'generic' ? model.useSelection : undefined,
    k: adding.offered ? adding.add : undefined,
    d: onDiagnosis,
    h: state.recordId && state.decision ? onHandover : undefined,
    m: state.recordId ? onMacros : undefined,
    w: state.ticket ? onLeft : undefined,
    '?': onHelp,
    Escape: () => {
      if (insert.status.kind === 'ask' || insert.status.kind === 'unsupported') insert.clear();
      else drafts.open(null);
    },
  });
}

/** A failure of the model that asking again may mend. */
const isRetryable = ({ code, retry }: Problem) => retry && code.startsWith('model-');

/** Opens the article of the passage with the focus, else the one looked at last, else the first on screen. */
function openArticle(model: PanelModel): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-article-url]');
  const wanted = model.focus ? document.getElementById(`passage-${model.focus.passageId}`) : null;
  const first = document.querySelector<HTMLElement>('[data-article-url]');
  const url = safeUrl((focused ?? wanted ?? first)?.dataset.articleUrl ?? '');
  if (url) window.open(url, '_blank', 'noopener,noreferrer');
}
