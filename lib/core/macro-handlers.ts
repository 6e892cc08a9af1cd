import { heedTicket } from '../drafting/hostile';
import { macroDraft } from '../drafting/macro-draft';
import { ProblemError, problem } from '../problem';
import type { Settings } from '../settings/settings-store';
import { requesterText } from '../ticket/from-page';
import { type TicketRef, ticketKey } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import type { Handlers } from '../wire/router';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import { type MacroRanking, rankMacros } from './macro-ranking';
import { type MacroOffer, type MacroReaderDeps, type OfferedMacro, offerMacros } from './macro-reader';
import { readTicket } from './page-reader';
import type { SessionCache } from './session-cache';
import { shownTicket } from './shown-ticket';

interface Deps extends Pick<MacroReaderDeps, 'knowledge' | 'secrets'> {
  hub: Pick<AssistHub, 'state' | 'tell'>;
  host: Host;
  cache: SessionCache;
  settings: Pick<Settings, 'get'>;
}

/** The last list that was read, in memory only: typing a search asks the helpdesk nothing. */
interface Known {
  key: string;
  readAt: number;
  offer: MacroOffer;
  ranking: MacroRanking<OfferedMacro>;
}

const freshMs = 5 * 60_000;
const mostShown = 30;
const mostNotices = 20;

/** Macros for the ticket on screen, and a draft of the chosen one. */
export function macroHandlers(deps: Deps): Pick<Handlers, 'panel.macros' | 'panel.useMacro'> {
  const { hub, host, cache, settings } = deps;
  const last: { known: Known | null } = { known: null };

  const ticketOf = async (tabId: number, ref: TicketRef): Promise<Ticket> => {
    const outcome = await readTicket(host, tabId, ref);
    if (!outcome.ok) throw new ProblemError(outcome.problem);
    return outcome.ticket;
  };

  const known = async (tabId: number, ref: TicketRef, recordId: string, again: boolean): Promise<Known> => {
    const key = `${ticketKey(ref)}|${recordId}`;
    if (!again && last.known?.key === key && host.now() - last.known.readAt < freshMs) return last.known;
    const ticket = await ticketOf(tabId, ref);
    const offer = await offerMacros(deps, tabId, ticket);
    // Words to the assistant choose no macro either.
    const { rest } = heedTicket(ticket);
    const text = `${rest.subject}\n${requesterText(rest)}`;
    const ranking = rankMacros(offer.macros, { text, language: ticket.language });
    const made = { key, readAt: host.now(), offer, ranking };
    // Where nothing could be read, the next press asks again.
    last.known = offer.reason !== null && offer.macros.length === 0 ? null : made;
    return made;
  };

  return {
    async 'panel.macros'(input, sender) {
      const { tabId } = await shownTicket(deps, input, sender);
      const { offer, ranking } = await known(tabId, input.ref, input.recordId, input.again ?? false);
      const macros = ranking(input.query).slice(0, mostShown);
      return {
        macros: macros.map(({ id, title, text, from }) => ({
          id,
          title,
          text: text.replace(/\s+/g, ' ').trim().slice(0, 200),
          from,
        })),
        total: offer.macros.length,
        complete: offer.complete,
        reason: offer.reason,
      };
    },

    async 'panel.useMacro'(input, sender) {
      const { tabId, state } = await shownTicket(deps, input, sender);
      const [found, ticket, { linkHosts }] = await Promise.all([
        known(tabId, input.ref, input.recordId, false),
        ticketOf(tabId, input.ref),
        settings.get('drafting'),
      ]);
      const macro = found.offer.macros.find(({ id }) => id === input.macroId);
      if (!macro) throw new ProblemError(problem('macro-gone', {}, true));
      const passages = state.knowledge?.hits ?? [];
      const made = macroDraft({ macro, ticket, passages, linkHosts, newId: host.newId });
      const draft = state.drafts.find(({ text, by }) => by === 'macro' && text === made.draft.text) ?? made.draft;
      const news = made.notices.filter(({ quote }) => !state.hostile.some((one) => one.quote === quote));
      const hostile = [...news, ...state.hostile].slice(0, mostNotices);
      // Reading took a while: the draft belongs to the ticket that was asked about, and to no other.
      if (!hub.tell(tabId, input.ref, { type: 'draft', draft })) throw new ProblemError(problem('insert-other-ticket'));
      if (news.length > 0) hub.tell(tabId, input.ref, { type: 'patch', patch: { hostile } });
      await cache.update(input.recordId, (entry) => {
        if (!entry) return null;
        const drafts = [...entry.state.drafts.filter(({ id }) => id !== draft.id), draft];
        return { ...entry, state: { ...entry.state, drafts, hostile } };
      });
      return { draft };
    },
  };
}
