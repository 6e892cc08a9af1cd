import { editDistance } from '../quality/edit-metrics';
import { draftsOf } from '../quality/fold';
import type { SuggestionLog } from '../quality/log';
import type { DismissReason, SuggestionEvent } from '../quality/types';
import { htmlToText } from '../text/html';
import { cleanMessage } from '../ticket/clean-message';
import { type TicketRef, ticketKey } from '../ticket/ref';
import type { Tier } from '../triage/decision';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import { maskOf } from './later-mask';
import type { Flush } from './recorder';
import type { CachedAssist, SessionCache } from './session-cache';

/** What became of suggestions: every change goes to the log first and is shown after. */
export interface Outcomes {
  /** The suggestion was on screen for a second: its record is written. Repeating it changes nothing. */
  shown(recordId: string): Promise<void>;
  inserted(recordId: string, draftId: string, mode: 'insert' | 'replace'): Promise<void>;
  copied(recordId: string, draftId: string): Promise<void>;
  dismissed(recordId: string, draftId: string | null, reason: DismissReason): Promise<void>;
  tier(recordId: string, tier: Tier): Promise<void>;
  edited(ref: TicketRef, text: string): Promise<void>;
  sent(
    ref: TicketRef,
    reply: { messageId: string; text: string; html: string | null; at: string | null },
  ): Promise<void>;
}

// Spread over the union, so that each event keeps its own fields.
type NewEvent = SuggestionEvent extends infer E
  ? E extends SuggestionEvent
    ? Omit<E, 'id' | 'at' | 'recordId'>
    : never
  : never;

/** Outcomes over the log, the session cache and the hub. */
export function createOutcomes(deps: {
  log: SuggestionLog;
  cache: SessionCache;
  hub: AssistHub;
  host: Host;
  flush: Flush;
}): Outcomes {
  const { log, cache, hub, host, flush } = deps;

  const open = async (cached: CachedAssist | null) => {
    if (!cached?.record || cached.logged) return;
    const record = { ...cached.record, shownAt: host.now() };
    await log.open(record);
    // What was drafted since is appended by the next flush; the row keeps the record as it was logged.
    const entry = await cache.update(cached.ticketKey, (known) => known && { ...known, record, logged: true });
    if (entry) await flush(entry);
  };

  const append = async (recordId: string, event: NewEvent) => {
    // An action on a suggestion shown for less than a second still counts: the record must stand before it.
    await open(await cache.findByRecord(recordId));
    await log.append({ ...event, id: host.newId(), at: host.now(), recordId } as SuggestionEvent);
  };

  const settle = async (recordId: string, change: Parameters<AssistHub['settle']>[1]) => {
    const cached = await cache.findByRecord(recordId);
    if (!cached) return;
    hub.settle(cached.ticketKey, (state) => (state.recordId === recordId ? change(state) : {}));
    await cache.update(
      cached.ticketKey,
      (known) => known && { ...known, state: { ...known.state, ...change(known.state) } },
    );
  };

  return {
    async shown(recordId) {
      await open(await cache.findByRecord(recordId));
    },
    async inserted(recordId, draftId, mode) {
      await append(recordId, { type: 'inserted', draftId, verified: true, mode });
      await settle(recordId, (state) => ({ outcome: { ...state.outcome, insertedDraftId: draftId } }));
    },
    copied: (recordId, draftId) => append(recordId, { type: 'copied', draftId }),
    async dismissed(recordId, draftId, reason) {
      await append(recordId, { type: 'dismissed', draftId, reason });
      await settle(recordId, (state) => ({ outcome: { ...state.outcome, dismissed: reason } }));
    },
    async tier(recordId, tier) {
      const suggested =
        (await cache.findByRecord(recordId))?.state.decision?.tier ?? (await log.get(recordId))?.row.suggestedTier;
      if (suggested === undefined) return;
      await append(
        recordId,
        tier === suggested ? { type: 'tier-confirmed', tier } : { type: 'tier-overridden', from: suggested, tier },
      );
      await settle(recordId, (state) => ({ outcome: { ...state.outcome, tier } }));
    },
    async edited(ref, text) {
      const entry = (await log.forTicket(ref)).findLast(({ events }) =>
        events.some((event) => event.type === 'inserted'),
      );
      const inserted = entry?.events.findLast((event) => event.type === 'inserted');
      const draft = entry && draftsOf(entry.record, entry.events).find((known) => known.id === inserted?.draftId);
      if (!entry || !draft) return;
      const masked = maskOf(await cache.get(ticketKey(ref))).mask(text);
      await append(entry.record.id, {
        type: 'edited',
        draftId: draft.id,
        editDistance: editDistance(draft.text, masked),
      });
    },
    async sent(ref, reply) {
      const key = ticketKey(ref);
      const cached = await cache.get(key);
      await open(cached);
      const text =
        cleanMessage({ html: reply.html, text: reply.text }).text || htmlToText(reply.html ?? '') || reply.text;
      const at = reply.at === null ? Number.NaN : Date.parse(reply.at);
      const sent = await log.matchSent(ref, {
        messageId: reply.messageId,
        text: maskOf(cached).mask(text),
        at: Number.isNaN(at) ? host.now() : at,
      });
      if (sent) {
        await settle(sent.recordId, (state) => ({
          outcome: { ...state.outcome, sent: { editDistance: sent.editDistance, outcome: sent.outcome } },
        }));
      }
    },
  };
}
