import type { Ticket } from '../../ticket/ticket';
import type { SignalFinding } from '../signals/features';
import type { FieldCondition } from './schema';

/** What a rule may look at beside the words. */
export interface RuleFacts {
  signals: readonly SignalFinding[];
  /** Business hours since the oldest unanswered message. */
  waitedHours: number;
  /** L1's respond target in business hours; null when there is none. */
  respondHours: number | null;
  /** Similar tickets in the policy's window, this one included. */
  surge: number;
}

export const noFacts: RuleFacts = { signals: [], waitedHours: 0, respondHours: null, surge: 1 };

/** Hours between two messages that make them two contacts; a chat within the hour is one. */
const CONTACT_GAP = 4 * 3_600_000;

/** How often the requester came back: public messages hours apart, or after an answer when the page gives no times. */
export function contactCount(ticket: Ticket): number {
  let contacts = 0;
  let last: number | null = null;
  let answered = true;
  for (const message of ticket.messages) {
    if (!message.public) continue;
    if (message.author.role !== 'requester') {
      if (message.author.role === 'agent') answered = true;
      continue;
    }
    const at = message.at === null ? Number.NaN : Date.parse(message.at);
    const isNew = contacts === 0 || (Number.isNaN(at) || last === null ? answered : at - last >= CONTACT_GAP);
    if (isNew) contacts += 1;
    if (!Number.isNaN(at)) last = at;
    answered = false;
  }
  return contacts;
}

const oneOf = (wanted: readonly string[] | undefined, value: string | null | undefined): string | null => {
  const folded = value?.trim().toLowerCase();
  return folded && wanted?.some((entry) => entry.toLowerCase() === folded) ? (value ?? '') : null;
};

function tagOf(wanted: readonly string[] | undefined, ticket: Ticket): string | null {
  for (const tag of ticket.tags) {
    const folded = tag.toLowerCase();
    const named = wanted?.some((entry) => {
      const own = entry.toLowerCase();
      return own.endsWith('*') ? folded.startsWith(own.slice(0, -1)) : folded === own;
    });
    if (named) return tag;
  }
  return null;
}

function domainOf(wanted: readonly string[] | undefined, ticket: Ticket): string | null {
  const domain = ticket.requester?.email?.split('@').at(-1)?.toLowerCase();
  const named =
    domain && wanted?.some((entry) => domain === entry.toLowerCase() || domain.endsWith(`.${entry.toLowerCase()}`));
  return named ? domain : null;
}

const rounded = (hours: number) => Math.round(hours * 10) / 10;

/**
 * What each given condition says of the ticket, in plain words; null for one that does not hold. No requester's address
 * is in the words: they are logged.
 */
export function conditionsOf(condition: FieldCondition, ticket: Ticket, facts: RuleFacts): (string | null)[] {
  const said: (string | null)[] = [];
  const check = (given: unknown, words: string | null): void => void (given !== undefined && said.push(words));
  const tag = tagOf(condition.tags, ticket);
  check(condition.tags, tag && `tag "${tag}"`);
  const priority = oneOf(condition.priority, ticket.priority);
  check(condition.priority, priority && `priority "${priority}"`);
  const status = oneOf(condition.status, ticket.status);
  check(condition.status, status && `status "${status}"`);
  const brand = oneOf(condition.brand, ticket.brand);
  check(condition.brand, brand && `brand "${brand}"`);
  check(condition.channel, condition.channel?.includes(ticket.channel) ? `channel "${ticket.channel}"` : null);
  const domain = domainOf(condition.requesterDomain, ticket);
  check(condition.requesterDomain, domain && `requester at ${domain}`);
  const signal = facts.signals.find(({ kind }) => condition.signals?.includes(kind));
  check(condition.signals, signal ? `about: ${signal.kind}` : null);
  const contacts = condition.contacts === undefined ? 0 : contactCount(ticket);
  check(condition.contacts, contacts >= (condition.contacts ?? 0) ? `${contacts} contacts by the requester` : null);
  const waited = facts.waitedHours >= (condition.waitingHours ?? 0);
  check(condition.waitingHours, waited ? `waits ${rounded(facts.waitedHours)} business hours` : null);
  const share = facts.respondHours ? facts.waitedHours / facts.respondHours : 0;
  check(
    condition.slaShare,
    share >= (condition.slaShare ?? 0) ? `${Math.round(share * 100)} % of the respond target` : null,
  );
  check(condition.surge, facts.surge >= (condition.surge ?? 0) ? `${facts.surge} similar tickets` : null);
  return said;
}
