import { askDraft } from '../drafting/handover/ask-draft';
import { draftHandover } from '../drafting/handover/handover';
import { phrases, type ReplyLanguage } from '../drafting/phrases/index';
import { ticketMask } from '../drafting/ticket-mask';
import { createMask } from '../privacy/mask';
import { ProblemError, problem } from '../problem';
import type { Settings } from '../settings/settings-store';
import { parseRichText, richTextToHtml, richTextToPlain } from '../text/rich-text';
import type { TicketRef } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import { type InsertResult, insertResultSchema } from '../wire/requests';
import type { Handlers, Sender } from '../wire/router';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import { maskOf } from './later-mask';
import type { Outcomes } from './outcomes';
import { readTicket } from './page-reader';
import type { SessionCache } from './session-cache';
import { type OnTicket, shownTicket } from './shown-ticket';
import { tabOf } from './tab-of';

type HandoverRequests =
  | 'panel.thread'
  | 'panel.handover'
  | 'panel.insertNote'
  | 'panel.handedOver'
  | 'panel.askCustomer';

interface Deps {
  hub: AssistHub;
  host: Host;
  cache: SessionCache;
  outcomes: Outcomes;
  settings: Settings;
}

/** Handing over: the note is drafted from the ticket as it is read now, and written where a draft could be written. */
export function handoverHandlers(deps: Deps): Pick<Handlers, HandoverRequests> {
  const { hub, host, cache, outcomes, settings } = deps;

  const shown = (input: OnTicket, sender: Sender) => shownTicket(deps, input, sender);
  const read = async (tabId: number, ref: TicketRef): Promise<Ticket> => {
    const outcome = await readTicket(host, tabId, ref);
    if (!outcome.ok) throw new ProblemError(outcome.problem);
    return outcome.ticket;
  };

  return {
    async 'panel.thread'({ ref, tabId }, sender) {
      const { subject, messages } = await read(await tabOf(host, tabId, sender), ref);
      return {
        subject,
        messages: messages.map(({ id, author, public: open, at, text }) => ({
          ...{ id, author: author.name, role: author.role },
          ...{ public: open, at, text },
        })),
      };
    },

    async 'panel.handover'(input, sender) {
      const { tabId, state } = await shown(input, sender);
      if (!state.decision) throw new ProblemError(problem('insert-draft-gone'));
      const [ticket, policy, privacy, cached] = await Promise.all([
        read(tabId, input.ref),
        settings.get('policy'),
        settings.get('privacy'),
        cache.findByRecord(input.recordId),
      ]);
      const handover = draftHandover({
        ticket,
        policy,
        decision: state.decision,
        to: input.to,
        lang: languageOf(input.lang),
        mask: cached ? maskOf(cached) : ticketMask(ticket, (known) => createMask(known, privacy)),
        now: host.now(),
      });
      return { to: input.to, ...handover };
    },

    async 'panel.insertNote'(input, sender, callId) {
      const { tabId } = await shown(input, sender);
      const result = await writeNote(host, tabId, input, callId);
      if (result.ok) await outcomes.handedOver(input.recordId, input.to, 'note', null, callId);
      return result;
    },

    async 'panel.handedOver'({ recordId, to, by }, _sender, callId) {
      await outcomes.handedOver(recordId, to, by, null, callId);
      return { ok: true };
    },

    async 'panel.askCustomer'(input, sender) {
      const { tabId, state } = await shown(input, sender);
      const [ticket, { signature }] = await Promise.all([read(tabId, input.ref), settings.get('drafting')]);
      const made = askDraft({ ticket, asks: input.asks, knowledge: state.knowledge, signature, newId: host.newId });
      const draft = state.drafts.find(({ text }) => text === made.text) ?? made;
      // Reading took a while: the question is for the ticket that was asked about, and for no other.
      if (!hub.tell(tabId, input.ref, { type: 'draft', draft })) throw new ProblemError(problem('insert-other-ticket'));
      await cache.update(input.recordId, (known) => {
        if (!known) return null;
        const drafts = [...known.state.drafts.filter(({ id }) => id !== draft.id), draft];
        return { ...known, state: { ...known.state, drafts } };
      });
      return { draft };
    },
  };
}

async function writeNote(
  host: Host,
  tabId: number,
  { ref, mode, text }: { ref: TicketRef; mode: 'ask' | 'insert' | 'replace'; text: string },
  callId: string,
): Promise<InsertResult> {
  const blocks = parseRichText(text);
  const [html, plain] = [richTextToHtml(blocks), richTextToPlain(blocks)];
  try {
    const raw = await host.sendToPage(tabId, { type: 'note', callId, ref, html, text: plain, mode });
    const result = insertResultSchema.safeParse(raw);
    return result.success ? result.data : { ok: false, problem: problem('insert-not-taken') };
  } catch {
    return { ok: false, problem: problem('read-no-page', {}, true) };
  }
}

/** The agent's language where notes can be written in it, else English. */
function languageOf(tag: string): ReplyLanguage {
  const short = tag.split('-')[0]?.toLowerCase();
  return (Object.keys(phrases) as ReplyLanguage[]).find((lang) => lang === short) ?? 'en';
}
