import { keptUrl } from '../drafting/log-entry';
import { createMask } from '../privacy/mask';
import { wholeLines } from '../text/whole-lines';
import { ticketKey } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import { decide, readyToDecide } from '../triage/decide';
import type { BesideTicket, OpenTicket, Past } from '../triage/past/past';
import type { TierPolicy } from '../triage/policy-schema';
import { refine } from '../triage/refine';
import { acceptedReplies } from './accepted-replies';
import type { RunDeps } from './assist-run';
import type { Host } from './host';
import type { Modules } from './modules';
import { createSolvedSearch } from './solved/solved-search';

/** As much as the comparison reads; masking costs about 1 ms a kilobyte. */
const comparedCharacters = 8000;

/** The ticket as it is compared with others: masked, and as much of it as the comparison reads. */
function openTicket(ticket: Ticket, mask: (text: string) => string): OpenTicket {
  const said = ticket.messages.filter((message) => message.public && message.author.role === 'requester');
  return {
    ticketKey: ticketKey(ticket.ref),
    lang: ticket.language,
    brand: ticket.brand ?? '',
    url: keptUrl(ticket, mask),
    subject: mask(ticket.subject),
    text: mask(wholeLines(said.map(({ text }) => text).join('\n\n'), comparedCharacters, 'start')),
  };
}

/** Compares a ticket with earlier ones, then keeps it for later ones. */
async function besideTicket(past: Past, open: OpenTicket, policy: TierPolicy, now: number): Promise<BesideTicket> {
  const found = await past.beside(open, policy, now);
  await past.remember(open, now);
  return found;
}

/** Gathers what one run needs: settings as they are now, the engine, and whether there is any knowledge. */
export function createPrepare(host: Host, modules: Modules): RunDeps['prepare'] {
  const search = createSolvedSearch(host);
  return async (ref, asked, tabId) => {
    const [policy, drafting, privacy, styles, sources, counts, engine, byMeaning] = await Promise.all([
      modules.settings.get('policy'),
      modules.settings.get('drafting'),
      modules.settings.get('privacy'),
      modules.settings.get('styles'),
      modules.knowledge.listSources(),
      modules.knowledge.counts(),
      modules.model.engine(asked),
      modules.embedding.client.isReady().catch(() => false),
    ]);
    // The page is fetching the ticket meanwhile.
    readyToDecide(policy);
    const origin = `https://${ref.account}`;
    // Masked once for both comparisons.
    let masked: { ticket: Ticket; open: OpenTicket } | null = null;
    const opened = (ticket: Ticket, mask: (text: string) => string): OpenTicket => {
      if (masked?.ticket !== ticket) masked = { ticket, open: openTicket(ticket, mask) };
      return masked.open;
    };
    const offered = ref.helpdesk === 'zendesk' && !sources.some(({ source }) => source.address === origin);
    return {
      policy,
      styles,
      setup: { sources: sources.length, articles: counts.articles, helpCenterOffer: offered ? origin : null },
      engine: engine ? { kind: engine.kind, name: engine.name } : { kind: 'knowledge', name: 'knowledge' },
      deps: {
        search: (query) => modules.knowledge.search(query),
        ...(byMeaning && { meaning: modules.embedding.client.ofTicket }),
        decide,
        beside: (ticket, policy, mask) => besideTicket(modules.past, opened(ticket, mask), policy, host.now()),
        ...(tabId !== null && {
          solved: async ({ ticket, policy, mask, articles, signal }) => {
            const open = opened(ticket, mask);
            const usual = await modules.past.usual(open.ticketKey);
            const maskOf = () => createMask([], privacy).mask;
            return search.find({ tabId, ref: ticket.ref, open, policy, articles, usual, maskOf }, signal);
          },
        }),
        refine,
        accepted: (ticket, lang) => acceptedReplies(modules.log, ticket, lang, host.now()),
        createMask: (known) => createMask(known, privacy),
        engine,
        now: host.now,
        newId: host.newId,
        settings: drafting,
      },
    };
  };
}
