import { toLoggedDecision, toLoggedDraft, toRecord } from '../drafting/log-entry';
import type { Mask } from '../privacy/mask';
import type { SuggestionEvent } from '../quality/types';
import { ticketKey } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import { type AssistEvent, type AssistState, foldAssist } from '../wire/assist';
import { maskOf, pairsOf } from './later-mask';
import type { CachedAssist, SessionCache } from './session-cache';

export interface RecorderDeps {
  cache: SessionCache;
  flush: Flush;
  versions: { rules: string; product: string };
  now(): number;
  report(where: string, kind: string): void;
}

/** Appends to the log what a logged suggestion has got since. Event ids follow from their content, so repeating is harmless. */
export type Flush = (entry: CachedAssist) => Promise<void>;

/** Makes the flush over the log's `append`. */
export function createFlush(append: (event: SuggestionEvent) => Promise<unknown>, now: () => number): Flush {
  return async (entry) => {
    if (!entry.logged || entry.record === null) return;
    const recordId = entry.record.id;
    const known = new Set(entry.record.drafts.map((draft) => draft.id));
    const { mask } = maskOf(entry);
    for (const draft of entry.state.drafts) {
      if (draft.status !== 'ready' || known.has(draft.id)) continue;
      const id = `${recordId}:drafted:${draft.id}`;
      await append({ id, recordId, at: now(), type: 'drafted', draft: toLoggedDraft(draft, mask) });
    }
    const decision = entry.state.decision;
    if (decision?.by === 'model' && entry.record.decision.by === 'rules') {
      const id = `${recordId}:tier-refined`;
      await append({ id, recordId, at: now(), type: 'tier-refined', decision: toLoggedDecision(decision, mask) });
    }
  };
}

export interface Recorder {
  push(event: AssistEvent): void;
  /** Waits until everything is saved. */
  finish(): Promise<void>;
}

/** Saves a running suggestion at each step that must survive a killed worker: tier and passages, each finished draft, the end. */
export function createRecorder(
  deps: RecorderDeps,
  start: { ticket: Ticket; state: AssistState; mask: Mask },
): Recorder {
  let state = start.state;
  let saving: Promise<unknown> = Promise.resolve();
  const key = ticketKey(start.ticket.ref);

  const save = async () => {
    const { decision, knowledge, recordId } = state;
    if (decision === null || knowledge === null || recordId === null) return;
    const fresh = toRecord({
      id: recordId,
      ticket: start.ticket,
      decision,
      knowledge,
      drafts: state.drafts.filter((draft) => draft.status === 'ready'),
      engine: state.engine,
      versions: deps.versions,
      timings: state.timings,
      shownAt: deps.now(),
      mask: start.mask.mask,
    });
    const entry = await deps.cache.update(key, (known) => {
      const same = known?.state.recordId === recordId ? known : null;
      return {
        ticketKey: key,
        fingerprint: start.ticket.fingerprint,
        savedAt: fresh.shownAt,
        // Outcomes are written by other hands while the model still drafts.
        state: { ...state, outcome: same?.state.outcome ?? state.outcome },
        record: same?.logged ? same.record : fresh,
        logged: same?.logged ?? false,
        maskPairs: pairsOf(start.mask),
      };
    });
    if (entry) await deps.flush(entry);
  };

  const queue = () => {
    saving = saving
      .then(save)
      .catch((error: unknown) => deps.report('recorder', error instanceof Error ? error.name : 'unknown'));
  };

  return {
    push(event) {
      state = foldAssist(state, event);
      const worthSaving =
        (event.type === 'patch' &&
          (event.patch.knowledge !== undefined ||
            event.patch.decision !== undefined ||
            event.patch.phase !== undefined)) ||
        (event.type === 'draft' && event.draft.status === 'ready');
      if (worthSaving) queue();
    },
    async finish() {
      queue();
      await saving;
    },
  };
}
