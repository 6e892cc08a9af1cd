import { toLoggedDecision, toLoggedDraft } from '../drafting/log-entry';
import type { SuggestionLog } from '../quality/log';
import { maskOf } from './later-mask';
import type { CachedAssist, SessionCache } from './session-cache';

/** Brings the log up to what a cached suggestion holds. Everything it writes has an id that follows from its content. */
export interface LogWriter {
  /** Writes the record if the suggestion was shown, then what came after it. Repeating it changes nothing. */
  flush(entry: CachedAssist): Promise<void>;
  /** Marks the suggestion as shown, then as `flush`. */
  shown(entry: CachedAssist): Promise<void>;
}

export function createLogWriter(deps: {
  log: Pick<SuggestionLog, 'open' | 'get' | 'append'>;
  cache: SessionCache;
  now(): number;
}): LogWriter {
  const { log, cache, now } = deps;

  /** Changes the entry's row unless a newer suggestion took its place meanwhile. */
  const mark = async (entry: CachedAssist, change: Partial<CachedAssist>): Promise<CachedAssist> => {
    const same = (known: CachedAssist | null) => known?.state.recordId === entry.state.recordId;
    const row = await cache.update(entry.ticketKey, (known) => (known && same(known) ? { ...known, ...change } : null));
    return row && same(row) ? row : { ...entry, ...change };
  };

  const open = async (entry: CachedAssist): Promise<CachedAssist> => {
    if (entry.logged || entry.record === null) return entry;
    await log.open({ ...entry.record, shownAt: now() });
    // A worker stopped right here leaves a record that the row does not know of, with fewer drafts than the row has by
    // then: what stands in the log decides which drafts are still to be appended.
    const written = await log.get(entry.record.id);
    return mark(entry, { logged: true, ...(written && { record: written.record }) });
  };

  const flush = async (given: CachedAssist) => {
    const entry = given.shown ? await open(given) : given;
    if (!entry.logged || entry.record === null) return;
    const recordId = entry.record.id;
    const known = new Set(entry.record.drafts.map((draft) => draft.id));
    const { mask } = maskOf(entry);
    for (const draft of entry.state.drafts) {
      if (draft.status !== 'ready' || known.has(draft.id)) continue;
      const id = `${recordId}:drafted:${draft.id}`;
      await log.append({ id, recordId, at: now(), type: 'drafted', draft: toLoggedDraft(draft, mask) });
    }
    const decision = entry.state.decision;
    if (decision?.by === 'model' && entry.record.decision.by === 'rules') {
      const id = `${recordId}:tier-refined`;
      await log.append({ id, recordId, at: now(), type: 'tier-refined', decision: toLoggedDecision(decision, mask) });
    }
  };

  return {
    flush,
    shown: async (entry) => flush(entry.shown ? entry : await mark(entry, { shown: true })),
  };
}
