import type { Reason, Tier, TierDecision } from './decision';

/** A model's structured opinion about the tier, already parsed. Its quotes are not trusted. */
export interface ModelOpinion {
  tier: Tier;
  /** 0..1 as the model says it. */
  confidence: number;
  reasons: { text: string; quote: string }[];
}

const tiers: readonly Tier[] = ['L1', 'L2', 'L3'];
const MAX_REASONS = 40;
/** A model says 0.95 about nearly everything; what it says counts for so much at most. */
const MODEL_TRUST = 0.75;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const within = (value: number) => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0);

/**
 * Merges a model's opinion into a rule-based decision. It moves the tier only where it is surer than the decision, which
 * is right in 88 of 100 tickets above a model's most (0.675 of 1); never below `decision.minimum`. Confidence falls when
 * the two disagree. Reasons whose quote does not stand in the ticket (white space aside) are left out. Total: any opinion gives
 * a decision.
 * @param ticketText The ticket's own words. Leave it out only when the caller has found every quote in the ticket already
 * (drafting does, on the unmasked text).
 */
export function refine(decision: TierDecision, opinion: ModelOpinion, ticketText?: string): TierDecision {
  const said = tiers.includes(opinion.tier) ? opinion.tier : decision.tier;
  const model = within(opinion.confidence) * MODEL_TRUST;
  // What is better known without it stays: else whoever can talk to the model has the last word on the tier.
  const heard = model > decision.confidence ? said : decision.tier;
  const tier = tiers[Math.max(tiers.indexOf(heard), tiers.indexOf(decision.minimum))] ?? decision.minimum;
  // Both read the same words, so agreement removes half of the doubt at most; disagreement leaves each its share.
  const agreed = decision.confidence + (1 - decision.confidence) * model * 0.5;
  const against = model / (model + decision.confidence + 0.01);
  const confidence = said === decision.tier ? agreed : tier === decision.tier ? 1 - against : against;
  const text = ticketText === undefined ? null : plain(ticketText);
  const reasons: Reason[] = [];
  for (const reason of opinion.reasons) {
    const quote = plain(reason.quote).slice(0, 400);
    const found = quote.length >= 3 && (text === null || text.includes(quote));
    const sentence = plain(reason.text).slice(0, 600);
    if (!found || sentence === '') continue;
    reasons.push({
      kind: 'model',
      id: 'model',
      tier: said,
      weight: within(model * 0.6),
      text: sentence,
      quote,
      messageId: null,
    });
  }
  const all = [...decision.reasons, ...reasons].sort((a, b) => b.weight - a.weight).slice(0, MAX_REASONS);
  const confident = Math.min(0.99, Math.max(0.01, confidence));
  return { ...decision, tier, confidence: confident, reasons: all, by: 'model' };
}
