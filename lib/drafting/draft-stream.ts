import type { AssistEvent } from '../wire/assist';
import { createGrounding, type GroundScope } from './ground';
import type { PartialDraft } from './model-answer';
import { signed } from './phrases/sign';
import type { Draft, DraftWarning } from './types';

/** What all drafts of one model run share. */
export interface DraftStreamInput {
  scope: GroundScope;
  by: string;
  signature: string;
  newId(): string;
  emit(event: AssistEvent): void;
  /** Called once, when the first words are on their way to the agent. */
  onFirstWord(): void;
}

/** Turns a model's growing drafts into events: new words only, restored, nothing half. */
export interface DraftStream {
  /** The drafts as far as they have come; each may only have grown, or was replaced by a repair. */
  grow(drafts: readonly PartialDraft[]): void;
  /** The finished drafts: grounded, signed, ready. What was shown beyond them is dropped from the result. */
  finish(drafts: readonly PartialDraft[], warnings: readonly DraftWarning[]): Draft[];
  /** The stream broke off: what came is kept and marked. */
  breakOff(): Draft[];
  /** True when a draft was shown that the last `finish` or `breakOff` did not keep. */
  dropped(): boolean;
}

interface Slot {
  draft: Draft;
  source: PartialDraft;
}

export function createDraftStream(input: DraftStreamInput): DraftStream {
  const grounding = createGrounding(input.scope);
  const slots: Slot[] = [];
  let started = false;
  let kept = 0;

  const show = (slot: Slot, text: string) => {
    if (text === slot.draft.text) return;
    if (!started && text !== '') {
      started = true;
      input.onFirstWord();
    }
    const grown = text.startsWith(slot.draft.text);
    const delta = text.slice(slot.draft.text.length);
    slot.draft = { ...slot.draft, text };
    if (grown) input.emit({ type: 'delta', draftId: slot.draft.id, text: delta });
    else input.emit({ type: 'draft', draft: slot.draft });
  };

  const slotFor = (at: number, source: PartialDraft): Slot => {
    const known = slots[at];
    if (known) {
      known.source = source;
      if (known.draft.kind !== source.kind) known.draft = { ...known.draft, kind: source.kind, text: '' };
      return known;
    }
    const draft: Draft = {
      id: input.newId(),
      kind: source.kind,
      status: 'streaming',
      text: '',
      lang: input.scope.lang,
      citations: [],
      warnings: [],
      by: input.by,
    };
    const slot = { draft, source };
    slots[at] = slot;
    input.emit({ type: 'draft', draft });
    return slot;
  };

  const settle = (at: number, source: PartialDraft, extra: readonly DraftWarning[], isWhole: boolean): Draft => {
    const slot = slotFor(at, source);
    const checked = grounding.ground(source.text, source.quotes);
    slot.draft = {
      ...slot.draft,
      status: 'ready',
      text: isWhole ? signed(checked.text, input.signature) : checked.text,
      citations: checked.citations,
      warnings: [...extra, ...checked.warnings].slice(0, 50),
      ...(checked.grounding && { grounding: checked.grounding }),
    };
    if (!started) {
      started = true;
      input.onFirstWord();
    }
    input.emit({ type: 'draft', draft: slot.draft });
    return slot.draft;
  };

  return {
    grow(drafts) {
      for (const [at, source] of drafts.entries()) {
        const isLast = at === drafts.length - 1;
        const safe = isLast ? settledPart(source.text) : source.text;
        if (safe.trim() === '' && !slots[at]) continue;
        show(slotFor(at, source), grounding.clean(safe).text);
      }
    },
    finish(drafts, warnings) {
      kept = drafts.length;
      return drafts.map((source, at) => settle(at, source, warnings, true));
    },
    breakOff() {
      const withWords = slots.filter((slot) => slot.draft.text.trim() !== '');
      kept = withWords.length;
      return withWords.map((slot) =>
        settle(
          slots.indexOf(slot),
          { ...slot.source, text: settledPart(slot.source.text) },
          [{ code: 'cut-off', detail: '' }],
          false,
        ),
      );
    },
    dropped: () => slots.length > kept,
  };
}

/**
 * The part of a growing text that can be shown: up to the last white space, because the last word may be half a
 * placeholder, address or number, and not beyond a bracket or tag that is still open.
 */
export function settledPart(text: string): string {
  let end = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'), 0);
  const head = text.slice(0, end);
  const bracket = head.lastIndexOf('[');
  if (bracket >= 0 && !/^\[[^\]]*\](?!\()|^\[[^\]]*\]\([^)]*\)/.test(head.slice(bracket))) end = bracket;
  const tag = head.lastIndexOf('<');
  if (tag >= 0 && !head.slice(tag).includes('>') && /^<[a-z/!]/i.test(head.slice(tag))) end = Math.min(end, tag);
  return text.slice(0, end);
}
