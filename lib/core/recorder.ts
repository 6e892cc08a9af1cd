import { type People, toRecord } from '../drafting/log-entry';
import type { Mask } from '../privacy/mask';
import type { SuggestionRecord } from '../quality/types';
import { ticketKey } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import { type AssistEvent, type AssistState, foldAssist, keepChosen } from '../wire/assist';
import { pairsOf } from './later-mask';
import type { LogWriter } from './log-writer';
import type { CachedAssist, SessionCache } from './session-cache';

export interface RecorderDeps {
  cache: SessionCache;
  logWriter: LogWriter;
  /** A new name at each start of the worker. */
  life: string;
  versions: { rules: string; product: string };
  now(): number;
  report(where: string, kind: string): void;
}

export interface Recorder {
  push(event: AssistEvent): void;
  /** Waits until everything pushed so far is saved. */
  saved(): Promise<void>;
  /** Saves the end and waits for it. */
  finish(): Promise<void>;
}

/** Saves a running suggestion at each step that must survive a killed worker: tier, passages, each finished draft, the end. */
export function createRecorder(
  deps: RecorderDeps,
  start: { ticket: Ticket; state: AssistState; mask: Mask; instruction: string | null; people: People },
): Recorder {
  let state = start.state;
  let saving: Promise<unknown> = Promise.resolve();
  let logging: Promise<unknown> = Promise.resolve();
  const key = ticketKey(start.ticket.ref);

  const recordNow = (recordId: string): SuggestionRecord | null => {
    const { decision, knowledge } = state;
    if (decision === null || knowledge === null) return null;
    return toRecord({
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
      people: start.people,
    });
  };

  const save = async () => {
    const { recordId } = state;
    if (state.decision === null || recordId === null) return;
    const record = recordNow(recordId);
    const entry = await deps.cache.update(recordId, (same): CachedAssist => {
      return {
        ticketKey: key,
        fingerprint: start.ticket.fingerprint,
        savedAt: deps.now(),
        // Outcomes are written by other hands while the model still drafts.
        state: {
          ...state,
          drafts: keepChosen(state.drafts, same?.state.drafts ?? []),
          outcome: same?.state.outcome ?? state.outcome,
        },
        instruction: start.instruction,
        life: deps.life,
        record: same?.logged ? same.record : withDraftsOf(record, same?.record ?? null),
        shown: same?.shown ?? false,
        logged: same?.logged ?? false,
        maskPairs: pairsOf(start.mask),
        maskRules: start.mask.rules,
      };
    });
    // The log stands on the disk and takes its time: a draft that is finished meanwhile must not wait for it to be saved.
    if (entry) logging = logging.then(() => deps.logWriter.flush(entry)).catch(failed);
  };

  const failed = (error: unknown) => deps.report('recorder', error instanceof Error ? error.name : 'unknown');
  const queue = () => {
    saving = saving.then(save).catch(failed);
  };
  const settled = async () => {
    await saving;
    await logging;
  };

  return {
    push(event) {
      state = foldAssist(state, event);
      const worthSaving =
        (event.type === 'patch' &&
          (event.patch.knowledge !== undefined ||
            event.patch.decision !== undefined ||
            event.patch.alike !== undefined ||
            event.patch.phase !== undefined)) ||
        (event.type === 'draft' && event.draft.status === 'ready');
      if (worthSaving) queue();
    },
    saved: settled,
    async finish() {
      queue();
      await settled();
    },
  };
}

/** Two tabs on one ticket draft for one record: neither may take the other's drafts out of it. */
function withDraftsOf(record: SuggestionRecord | null, other: SuggestionRecord | null): SuggestionRecord | null {
  if (record === null || other === null) return record ?? other;
  const own = new Set(record.drafts.map((draft) => draft.id));
  return { ...record, drafts: [...other.drafts.filter((draft) => !own.has(draft.id)), ...record.drafts] };
}
