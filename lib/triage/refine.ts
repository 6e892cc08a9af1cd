import type { Tier, TierDecision } from './decision';

/** A model's structured opinion about the tier, already parsed. Its quotes are not trusted. */
export interface ModelOpinion {
  tier: Tier;
  /** 0..1 as the model says it. */
  confidence: number;
  reasons: { text: string; quote: string }[];
}

/**
 * Merges a model's opinion into a rule-based decision. Never below `decision.minimum`.
 */
export function refine(decision: TierDecision, opinion: ModelOpinion): TierDecision {
  const tier = opinion.tier < decision.minimum ? decision.minimum : opinion.tier;
  return { ...decision, tier, by: 'model' };
}
