import { toLoggedDecision, toLoggedDraft } from '../drafting/log-entry';
import type { Draft } from '../drafting/types';
import { draftsOf } from '../quality/fold';
import type { SuggestionLog } from '../quality/log';
import type { TierDecision } from '../triage/decision';
import { maskOf } from './later-mask';
import type { CachedAssist, SessionCache } from './session-cache';

/** Brings the log up to what a cached suggestion holds. Everything it writes has an id that follows from its content. */
export interface LogWriter {
  /** Writes the record if the suggestion was shown, then what came after it. Repeating it changes nothing. */
  flush(entry: CachedAssist): Promise<void>;
  /** Marks the suggestion as shown, then as `flush`. */
  shown(entry: CachedAssist): Promise<void>;
  /** The same, and appends `draft` when the record has been written without it. False when there is no record. */
  drafted(entry: CachedAssist | null, recordId: string, draft: Draft): Promise<boolean>;
}

const isSearched = ({ reasons }: TierDecision): boolean => reasons.some(({ id }) => id === 'solved');

/** True when a model, or the helpdesk's own search, has spoken since the record was written. */
function saysMore(decision: TierDecision, logged: TierDecision): boolean {
  if (decision.by === 'rules' && logged.by === 'model') return false;
  return decision.by !== logged.by || (isSearched(decision) && !isSearched(logged));
}

export function createLogWriter(deps: {
  log: Pick<SuggestionLog, 'open' | 'get' | 'append'>;
  cache: SessionCache;
  now(): number;
}): LogWriter {
  const { log, cache, now } = deps;

  /** Changes the entry's row, unless it was dropped meanwhile. */
  const mark = async (entry: CachedAssist, change: Partial<CachedAssist>): Promise<CachedAssist> => {
    const { recordId } = entry.state;
    const row = recordId && (await cache.update(recordId, (known) => known && { ...known, ...change }));
    return row || { ...entry, ...change };
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
    const { usage } = entry.state;
    if (usage) {
      const { id, ...tokens } = usage;
      await log.append({ id: `${recordId}:usage:${id}`, recordId, at: now(), type: 'usage', ...tokens });
    }
    const decision = entry.state.decision;
    if (decision && saysMore(decision, entry.record.decision)) {
      const id = `${recordId}:tier-refined${isSearched(decision) ? `:${decision.by}-searched` : ''}`;
      await log.append({ id, recordId, at: now(), type: 'tier-refined', decision: toLoggedDecision(decision, mask) });
    }
  };

  const shown = async (entry: CachedAssist) => flush(entry.shown ? entry : await mark(entry, { shown: true }));

  return {
    flush,
    shown,
    async drafted(entry, recordId, draft) {
      if (entry) await shown(entry);
      const written = await log.get(recordId);
      if (written === null) return false;
      if (draftsOf(written.record, written.events).some(({ id }) => id === draft.id)) return true;
      const id = `${recordId}:drafted:${draft.id}`;
      const logged = toLoggedDraft(draft, maskOf(entry).mask);
      await log.append({ id, recordId, at: now(), type: 'drafted', draft: logged });
      return true;
    },
  };
}
