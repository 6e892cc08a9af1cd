import { toConfirm } from '../drafting/confirmation';
import { ticketMask } from '../drafting/ticket-mask';
import type { Draft } from '../drafting/types';
import { createMask, type Mask } from '../privacy/mask';
import { editDistance } from '../quality/edit-metrics';
import { draftsOf } from '../quality/fold';
import type { SuggestionLog } from '../quality/log';
import type { DismissReason, SuggestionEvent } from '../quality/types';
import type { Settings } from '../settings/settings-store';
import { htmlToText } from '../text/html';
import { cleanMessage } from '../ticket/clean-message';
import { sameTicket, type TicketRef, ticketKey } from '../ticket/ref';
import type { Tier } from '../triage/decision';
import type { Past } from '../triage/past/past';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import { maskOf } from './later-mask';
import type { LogWriter } from './log-writer';
import { readTicket } from './page-reader';
import type { SessionCache } from './session-cache';

/** What became of suggestions: every change goes to the log first and is shown after. */
export interface Outcomes {
  /** The suggestion was on screen for a second: its record is written. Repeating it changes nothing. */
  shown(recordId: string): Promise<void>;
  /** True when the suggestion was made for this ticket. */
  belongs(recordId: string, ref: TicketRef): Promise<boolean>;
  /** Puts record and draft into the log before the draft is written anywhere. False when the suggestion is unknown. */
  drafted(recordId: string, draft: Draft): Promise<boolean>;
  /** `callId`, here and below: the same when a view repeats its request; then nothing is logged twice. */
  inserted(recordId: string, draftId: string, mode: 'insert' | 'replace', callId: string): Promise<void>;
  copied(recordId: string, draftId: string, callId: string): Promise<void>;
  dismissed(recordId: string, draftId: string | null, reason: DismissReason, callId: string): Promise<void>;
  /** The agent's verdict; the comment is masked with the ticket's own numbers before it is kept. */
  feedback(
    recordId: string,
    draftId: string | null,
    verdict: { helpful: boolean; comment: string },
    callId: string,
    tabId: number | null,
  ): Promise<void>;
  tier(recordId: string, tier: Tier, callId: string): Promise<void>;
  /** The note was written or copied, or an issue created or copied. */
  handedOver(
    recordId: string,
    to: Tier,
    by: Extract<SuggestionEvent, { type: 'handed-over' }>['by'],
    issue: string | null,
    callId: string,
  ): Promise<void>;
  edited(ref: TicketRef, text: string, callId: string): Promise<void>;
  /** `tabId`: where the ticket is on screen, should its people have to be looked up again. */
  sent(
    ref: TicketRef,
    reply: { messageId: string; text: string; html: string | null; at: string | null },
    tabId: number | null,
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
  logWriter: LogWriter;
  past: Pick<Past, 'confirm'>;
  settings: Pick<Settings, 'get'>;
}): Outcomes {
  const { log, cache, hub, host, logWriter, past, settings } = deps;

  const open = async (recordId: string) => {
    const cached = await cache.findByRecord(recordId);
    if (cached) await logWriter.shown(cached);
  };

  const append = async (recordId: string, event: NewEvent, callId: string) => {
    // An action on a suggestion shown for less than a second still counts: the record must stand before it.
    await open(recordId);
    await log.append({ ...event, id: `${event.type}:${callId}`, at: host.now(), recordId } as SuggestionEvent);
  };

  const settle = async (recordId: string, change: Parameters<AssistHub['settle']>[1]) => {
    const cached = await cache.findByRecord(recordId);
    if (!cached) return;
    try {
      // Saved before it is shown: a run that reads the ticket again at this moment shows what was saved until then.
      await cache.update(recordId, (known) => known && { ...known, state: { ...known.state, ...change(known.state) } });
    } finally {
      hub.settle(cached.ticketKey, (state) => (state.recordId === recordId ? change(state) : {}));
    }
  };

  /**
   * For a ticket whose mask went with the browser's last session: its people are read from the page again, or their names
   * would stand in the log.
   */
  const maskAnew = async (ref: TicketRef, tabId: number | null): Promise<Mask> => {
    const rules = await settings.get('privacy');
    const read = tabId === null ? null : await readTicket(host, tabId, ref);
    return read?.ok ? ticketMask(read.ticket, (known) => createMask(known, rules)) : createMask([], rules);
  };

  return {
    shown: open,
    drafted: async (recordId, draft) => logWriter.drafted(await cache.findByRecord(recordId), recordId, draft),
    async belongs(recordId, ref) {
      const key = (await cache.findByRecord(recordId))?.ticketKey;
      if (key !== undefined) return key === ticketKey(ref);
      return sameTicket((await log.get(recordId))?.record.ref ?? null, ref);
    },
    async inserted(recordId, draftId, mode, callId) {
      const draft = (await cache.findByRecord(recordId))?.state.drafts.find(({ id }) => id === draftId);
      // Such a draft goes in only after the agent was asked.
      const seen = draft && toConfirm(draft).length > 0 ? { confirmed: true } : {};
      await append(recordId, { type: 'inserted', draftId, verified: true, mode, ...seen }, callId);
      await settle(recordId, (state) => ({ outcome: { ...state.outcome, insertedDraftId: draftId } }));
    },
    copied: (recordId, draftId, callId) => append(recordId, { type: 'copied', draftId }, callId),
    async dismissed(recordId, draftId, reason, callId) {
      await append(recordId, { type: 'dismissed', draftId, reason }, callId);
      await settle(recordId, (state) => ({ outcome: { ...state.outcome, dismissed: reason } }));
    },
    async feedback(recordId, draftId, { helpful, comment }, callId, tabId) {
      const cached = await cache.findByRecord(recordId);
      const ref = cached === null && comment !== '' ? (await log.get(recordId))?.record.ref : undefined;
      const mask = ref ? await maskAnew(ref, tabId) : maskOf(cached);
      const masked = mask.mask(comment);
      // Placeholders may be longer than what they stand for.
      await append(recordId, { type: 'feedback', draftId, helpful, comment: masked.slice(0, 1000) }, callId);
      await settle(recordId, (state) => ({ outcome: { ...state.outcome, helpful } }));
    },
    handedOver: (recordId, to, by, issue, callId) => append(recordId, { type: 'handed-over', to, by, issue }, callId),
    async tier(recordId, tier, callId) {
      const suggested =
        (await cache.findByRecord(recordId))?.state.decision?.tier ?? (await log.get(recordId))?.row.suggestedTier;
      if (suggested === undefined) return;
      await append(
        recordId,
        tier === suggested ? { type: 'tier-confirmed', tier } : { type: 'tier-overridden', from: suggested, tier },
        callId,
      );
      const ticket = (await cache.findByRecord(recordId))?.ticketKey ?? (await log.get(recordId))?.record.ticketKey;
      if (ticket !== undefined) await past.confirm(ticket, tier);
      await settle(recordId, (state) => ({ outcome: { ...state.outcome, tier } }));
    },
    async edited(ref, text, callId) {
      const entry = (await log.forTicket(ref)).findLast(({ events }) =>
        events.some((event) => event.type === 'inserted'),
      );
      const inserted = entry?.events.findLast((event) => event.type === 'inserted');
      const draft = entry && draftsOf(entry.record, entry.events).find((known) => known.id === inserted?.draftId);
      if (!entry || !draft) return;
      const masked = maskOf(await cache.findByRecord(entry.record.id)).mask(text);
      const distance = editDistance(draft.text, masked);
      await append(entry.record.id, { type: 'edited', draftId: draft.id, editDistance: distance }, callId);
    },
    async sent(ref, reply, tabId) {
      const key = ticketKey(ref);
      const [cached = null, ...older] = await cache.ofTicket(key);
      // Only what was shown belongs into the log: a reply written without the panel is no answer to a suggestion.
      for (const entry of cached ? [cached, ...older] : []) await logWriter.flush(entry);
      const text =
        cleanMessage({ html: reply.html, text: reply.text }).text || htmlToText(reply.html ?? '') || reply.text;
      const at = reply.at === null ? Number.NaN : Date.parse(reply.at);
      const { messageId } = reply;
      // A reply to no suggestion is not kept, and need not be masked.
      if (!cached && (await log.forTicket(ref)).length === 0) return;
      const mask = cached ? maskOf(cached) : await maskAnew(ref, tabId);
      const matched = await log.matchSent(ref, {
        messageId,
        text: mask.mask(text),
        at: Number.isNaN(at) ? host.now() : at,
      });
      // Known already: the worker was stopped before it could show what it had logged.
      const sent = matched ?? (await log.forTicket(ref)).flatMap(({ events }) => events).find(isSent(messageId));
      if (sent) {
        await settle(sent.recordId, (state) => ({
          outcome: { ...state.outcome, sent: { editDistance: sent.editDistance, outcome: sent.outcome } },
        }));
      }
    },
  };
}

const isSent =
  (messageId: string) =>
  (event: SuggestionEvent): event is Extract<SuggestionEvent, { type: 'sent' }> =>
    event.type === 'sent' && event.messageId === messageId;
