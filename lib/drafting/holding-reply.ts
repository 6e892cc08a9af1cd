import type { Ticket } from '../ticket/ticket';
import type { Signal, TierDecision } from '../triage/decision';
import { personName } from './person-name';
import type { ReplyLanguage } from './phrases/index';
import { signed } from './phrases/sign';
import type { Desk, Phrases } from './phrases/types';
import { replyLanguage } from './reply-language';

const deskOf: readonly [Signal, Desk][] = [
  ['fraud', 'fraud'],
  ['privacy', 'privacy'],
  ['security', 'security'],
  ['safety', 'legal'],
  ['legal', 'legal'],
  ['regulated', 'complaints'],
  ['outage', 'outage'],
  ['defect', 'outage'],
];

// A team's name is the admin's and internal; what it stands for can be told to a customer.
const deskOfTeam: readonly [RegExp, Desk][] = [
  [/complaint|réclam|klacht|beschwerde/i, 'complaints'],
  [/fraud|betrug/i, 'fraud'],
  [/privacy|data protection|datenschutz|dpo/i, 'privacy'],
  [/security/i, 'security'],
  [/legal/i, 'legal'],
  [/incident|network|engineering|technical/i, 'outage'],
];

// Clocks that bind the answer to the customer. Others run toward an authority or a refund, and a date from them
// would be a promise that nobody made.
const replyClock = /-(?:reply|request)$/;

/**
 * Received, who looks at it, and by when if a legal or service clock for the reply gives a date. Admits nothing and
 * promises nothing else.
 */
export function holdingReply(ticket: Ticket, decision: TierDecision, signature: string, say: Phrases): string {
  const lang = replyLanguage(ticket);
  const person = personName(ticket.requester?.name);
  const team = decision.team ?? '';
  const byTeam = deskOfTeam.find(([name]) => name.test(team))?.[1];
  const desk = byTeam ?? deskOf.find(([signal]) => decision.signals.includes(signal))?.[1] ?? 'specialist';
  const due = decision.clocks
    .filter((clock) => clock.dueAt !== null && replyClock.test(clock.id))
    .map((clock) => clock.dueAt ?? 0)
    .sort((a, b) => a - b)[0];
  return [
    say.greeting(person?.first ?? null, person?.whole ?? null),
    `${say.holding.received} ${say.holding.withDesk(say.desks[desk])}`,
    due === undefined ? say.holding.withoutDate : say.holding.replyBy(writtenDate(due, lang)),
    say.holding.addMore,
    signed(say.closing, signature),
  ].join('\n\n');
}

/** A date as people write it, e.g. "4 décembre 2026"; the browser's own time zone, which is the agent's. */
function writtenDate(at: number, lang: ReplyLanguage): string {
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}
