import type { Ticket } from '../ticket/ticket';
import type { Impact, Priority, TierDecision, Urgency } from './decision';
import type { TierPolicy } from './policy-schema';
import { businessHoursAfter, businessHoursBetween, type Region, regionOf } from './regions';
import type { RuleFinding } from './rules/evaluate';

const order: readonly Priority[] = ['low', 'normal', 'high', 'urgent'];
const higher = (a: Priority, b: Priority): Priority => (order.indexOf(a) >= order.indexOf(b) ? a : b);

interface Seen {
  ticket: Ticket;
  rules: readonly RuleFinding[];
  figures: Readonly<Record<string, number>>;
  surge: number;
}

const holds = (rules: readonly RuleFinding[], signal: string): boolean =>
  rules.some(({ rule }) => rule.effect.signals.some((own) => own === signal));

/** How many are affected; one step up for a key account (domain practice: a VIP lifts impact one step). */
function impactOf({ rules, figures, surge }: Seen): Impact {
  const steps: readonly Impact[] = ['user', 'group', 'department', 'organisation'];
  const base = holds(rules, 'outage') || surge >= 10 ? 2 : (figures['several-users'] ?? 0) > 0 || surge >= 2 ? 1 : 0;
  const lifted = Math.min(steps.length - 1, base + (holds(rules, 'vip') ? 1 : 0));
  return steps[lifted] ?? 'user';
}

const pressing = ['fraud', 'security', 'safety', 'outage', 'privacy'];

/** How soon it hurts: danger and loss now, work that stands still, or a question. */
function urgencyOf({ ticket, rules, figures }: Seen): Urgency {
  if (pressing.some((signal) => holds(rules, signal)) || /urgent|critical|highest|p1\b/i.test(ticket.priority ?? ''))
    return 'high';
  const stuck = ['crash', 'data-lost', 'money', 'network', 'regression', 'account'];
  const broken = stuck.some((name) => (figures[name] ?? 0) > 0) || rules.length > 0;
  return broken || (figures.fault ?? 0) > 0 ? 'medium' : 'low';
}

/** Priority = impact x urgency by the policy's matrix; a rule may raise it and never lowers it. */
export function priorityOf(policy: TierPolicy, seen: Seen): NonNullable<TierDecision['priority']> {
  const impact = impactOf(seen);
  const urgency = urgencyOf(seen);
  const value = seen.rules.reduce<Priority>(
    (most, { rule }) => (rule.effect.priority ? higher(most, rule.effect.priority) : most),
    policy.matrix[impact][urgency],
  );
  return { value, impact, urgency };
}

/** When the oldest unanswered public message of the requester came; null when all are answered or undated. */
export function waitingSince(ticket: Ticket): number | null {
  let since: number | null = null;
  for (const message of ticket.messages) {
    if (!message.public) continue;
    if (message.author.role === 'agent') since = null;
    else if (message.author.role === 'requester' && since === null && message.at !== null) {
      const at = Date.parse(message.at);
      if (!Number.isNaN(at)) since = at;
    }
  }
  return since;
}

function openedAt(ticket: Ticket): number | null {
  const times = ticket.messages.map(({ at }) => Date.parse(at ?? '')).filter((at) => !Number.isNaN(at));
  return times.length > 0 ? Math.min(...times) : null;
}

const tighter = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

/** Respond target from the oldest unanswered message, resolve target from the first message, in business hours. */
export function targetsOf(
  policy: TierPolicy,
  ticket: Ticket,
  tier: TierDecision['tier'],
  priority: Priority,
): NonNullable<TierDecision['targets']> {
  const region = regionOf(policy.regions, ticket);
  const own = policy.tiers.find((entry) => entry.tier === tier)?.targets;
  const asked = policy.priorities[priority];
  const due = (from: number | null, hours: number | null): number | null =>
    from === null || hours === null || region === null ? null : businessHoursAfter(from, hours, region);
  return {
    respondBy: due(waitingSince(ticket), tighter(own?.respondHours ?? null, asked.respondHours)),
    resolveBy: due(openedAt(ticket), tighter(own?.resolveHours ?? null, asked.resolveHours)),
  };
}

/** Business hours that the requester has waited for an answer; 0 when nothing is unanswered. */
export function waitedHours(ticket: Ticket, region: Region | null, now: number): number {
  const since = waitingSince(ticket);
  return since === null || region === null ? 0 : businessHoursBetween(since, now, region);
}
