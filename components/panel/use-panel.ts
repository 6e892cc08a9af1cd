import { createContext, use, useEffect, useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { DismissReason } from '../../lib/quality/types';
import { parseRichText, richTextToHtml, richTextToPlain, withoutCitations } from '../../lib/text/rich-text';
import type { Tier } from '../../lib/triage/decision';
import type { AssistState } from '../../lib/wire/assist';
import { copyText } from '../ui/copy-text';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { type Assist, useAssist } from './use-assist';
import { type Drafts, useDrafts } from './use-drafts';
import { type Insert, useInsert } from './use-insert';
import { type LeftDraft, useLeftDraft } from './use-left-draft';
import { type Rating, useRating } from './use-rating';

/** A wish to look at a passage; `at` tells two wishes for the same passage apart. */
export interface PassageFocus {
  passageId: string;
  at: number;
}

export interface PanelModel extends Rating {
  tabId: number | null;
  state: AssistState;
  assist: Assist;
  drafts: Drafts;
  insert: Insert;
  /** `ok`, `failed`, or null when nothing was copied yet. */
  copied: 'ok' | 'failed' | null;
  copy(draftId: string): void;
  dismiss(reason: DismissReason): void;
  /** The tier the agent chose, told or just now, or null. */
  tier: Tier | null;
  setTier(tier: Tier): void;
  /** Drafts again; with `base` the chosen draft's text, as the agent has it, is rewritten. */
  again(instruction: string, base?: string | null): void;
  reread(): void;
  /** Reads what the agent selected on the page, where the page names no ticket. */
  useSelection(): void;
  /** The draft of a page that has changed; only to copy. */
  leftDraft: LeftDraft | null;
  copyLeft(): void;
  openPage(page: 'options' | 'queue' | 'own'): void;
  focus: PassageFocus | null;
  focusPassage(passageId: string): void;
  /** The last action's failure, apart from insertion, which has its own place. */
  failure: Problem | null;
  clearFailure(): void;
}

/** Everything the panel knows and can do, for one tab. */
export function usePanelModel(tabId: number | null): PanelModel {
  const api = useViewApi();
  const assist = useAssist(tabId);
  const { state } = assist;
  const drafts = useDrafts(state);
  const insert = useInsert(state, drafts, tabId);
  const [copied, setCopied] = useState<'ok' | 'failed' | null>(null);
  const [chosenTier, setChosenTier] = useState<Tier | null>(null);
  const [focus, setFocus] = useState<PassageFocus | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const { recordId } = state;
  const chosen = drafts.selected;
  const leftDraft = useLeftDraft(state, chosen && (drafts.editOf(chosen.id) ?? chosen.text));

  // A new suggestion starts clean.
  useEffect(() => {
    setCopied(null);
    setChosenTier(null);
    setFocus(null);
    setFailure(null);
  }, [recordId, state.ref?.id]);

  const failed = (error: unknown) => setFailure(problemOf(error));
  const rating = useRating(state, drafts, failed);

  return {
    tabId,
    state,
    assist,
    drafts,
    insert,
    copied,
    copy: (draftId) => {
      const draft = state.drafts.find((one) => one.id === draftId);
      if (!draft) return;
      void copyRich(drafts.editOf(draftId) ?? draft.text).then((done) => {
        setCopied(done ? 'ok' : 'failed');
        if (done && recordId) api.call('panel.copied', { recordId, draftId }).catch(failed);
      });
    },
    dismiss: (reason) => {
      drafts.open(null);
      if (!recordId) return;
      api.call('panel.dismiss', { recordId, draftId: drafts.selected?.id ?? null, reason }).catch(failed);
    },
    ...rating,
    tier: chosenTier ?? state.outcome.tier,
    setTier: (tier) => {
      if (!recordId) return;
      const before = chosenTier;
      setChosenTier(tier);
      api.call('panel.tier', { recordId, tier }).catch((error: unknown) => {
        setChosenTier(before);
        failed(error);
      });
    },
    again: (instruction, base = null) => {
      drafts.open(null);
      drafts.expectNew();
      insert.clear();
      assist.again(instruction, base);
    },
    reread: () => {
      api.call('panel.reread', { tabId }).catch(failed);
    },
    useSelection: () => {
      setFailure(null);
      api.call('panel.reread', { tabId, selection: true }).catch(failed);
    },
    leftDraft,
    copyLeft: () => {
      if (leftDraft) void copyRich(leftDraft.text).then((done) => setCopied(done ? 'ok' : 'failed'));
    },
    openPage: (page) => {
      api.call('panel.open', { page }).catch(failed);
    },
    focus,
    focusPassage: (passageId) => setFocus((before) => ({ passageId, at: (before?.at ?? 0) + 1 })),
    failure,
    clearFailure: () => setFailure(null),
  };
}

function copyRich(text: string): Promise<boolean> {
  const blocks = parseRichText(withoutCitations(text));
  return copyText(richTextToPlain(blocks), richTextToHtml(blocks));
}

const PanelContext = createContext<PanelModel | null>(null);

export const PanelProvider = PanelContext.Provider;

/** The panel's model for the components inside it. Throws outside a `PanelProvider`. */
export function usePanel(): PanelModel {
  const model = use(PanelContext);
  if (!model) throw new Error('usePanel: no PanelProvider above this component');
  return model;
}
