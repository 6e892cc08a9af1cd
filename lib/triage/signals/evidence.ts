import type { Tier } from '../decision';
import type { RuleFinding } from '../rules/evaluate';
import { weights } from './weights';

/** Chances of L1, L2, L3; they add up to 1. */
export type TierChances = readonly [number, number, number];

export const tiers: readonly [Tier, Tier, Tier] = ['L1', 'L2', 'L3'];

/**
 * Weights that no public data can teach (one-message tickets have no thread): set by hand, small, from domain practice:
 * a long thread and an urgent ticket belong higher.
 */
const threadWeights: Readonly<Record<string, TierChances>> = {
  contacts: [-0.5, 0.35, 0.1],
  agents: [-0.3, 0.15, 0.15],
  priority: [-0.3, 0.15, 0.15],
};

/** What the rules add to the figures: that one of them speaks for L3. The floor itself needs no figure. */
export function ruleFigures(findings: readonly RuleFinding[]): Record<string, number> {
  const leans = findings.some(({ rule }) => rule.effect.leansTo === 'L3' || rule.effect.minimum === 'L3');
  return { 'rule-leans-L3': leans ? 1 : 0 };
}

/** How much one figure speaks for each tier. */
export function contribution(name: string, value: number): TierChances {
  const weight = weights[name] ?? threadWeights[name];
  return weight ? [weight[0] * value, weight[1] * value, weight[2] * value] : [0, 0, 0];
}

/** Chances from the figures: multinomial logistic regression, weights in `weights.ts`. */
export function chances(figures: Readonly<Record<string, number>>): TierChances {
  const scores = [...(weights.bias ?? [0, 0, 0])];
  for (const [name, value] of Object.entries(figures)) {
    for (const [tier, amount] of contribution(name, value).entries()) scores[tier] = (scores[tier] ?? 0) + amount;
  }
  const most = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - most));
  const sum = exps.reduce((a, b) => a + b, 0);
  return [(exps[0] ?? 0) / sum, (exps[1] ?? 0) / sum, (exps[2] ?? 0) / sum];
}

/** Moves the chances of tiers below a floor onto the floor. */
export function withFloor(given: TierChances, floor: Tier): TierChances {
  const at = tiers.indexOf(floor);
  const below = given.slice(0, at).reduce((a, b) => a + b, 0);
  const moved = given.map((chance, index) => (index < at ? 0 : index === at ? chance + below : chance));
  return [moved[0] ?? 0, moved[1] ?? 0, moved[2] ?? 0];
}

/**
 * What a wrong tier costs, by true and by said tier: L3 treated as L1 is the expensive one. Chosen among twelve by
 * cross-validation on 290 tickets for macro-F1 (0.70; 0.68 with costs that shun L1 more), with L3 called L1 in 5 of 100.
 */
const cost: readonly TierChances[] = [
  [0, 1.2, 2],
  [1, 0, 0.9],
  [2.4, 1.4, 0],
];

/** The tier with the least expected cost; on equal cost the higher one. */
export function cheapestTier(given: TierChances): Tier {
  let best: Tier = 'L1';
  let least = Number.POSITIVE_INFINITY;
  for (const [said, tier] of tiers.entries()) {
    const expected = cost.reduce((sum, row, truth) => sum + (given[truth] ?? 0) * (row[said] ?? 0), 0);
    if (expected <= least + 1e-12) {
      least = expected;
      best = tier;
    }
  }
  return best;
}
