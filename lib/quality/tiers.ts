import { type Tier, tierSchema } from '../triage/decision';

const tiers = tierSchema.options;

/** True when the machine asked for a lower tier than people settled on: the costly side of a disagreement. */
export function isUnderEscalated(suggested: Tier, final: Tier): boolean {
  return tiers.indexOf(suggested) < tiers.indexOf(final);
}
