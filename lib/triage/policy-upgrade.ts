import { defaultPolicy } from './default-policy';
import { POLICY_FORM, type TierPolicy } from './policy-schema';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An older policy in today's form: what it says stays, what it could not say yet comes from the default. Not parsed;
 * the caller's schema decides. A policy of today's form, and what is no policy at all, comes back as it is.
 */
export function upgradePolicy(stored: unknown): unknown {
  if (!isRecord(stored) || stored.form === POLICY_FORM || !Array.isArray(stored.tiers)) return stored;
  // Form 1 had no `form`.
  if (stored.form !== undefined) return stored;
  const { matrix, priorities, regions, rules, clocks, incident }: TierPolicy = defaultPolicy;
  const tiers = stored.tiers.map((tier: unknown, at) => {
    if (!isRecord(tier)) return tier;
    const { access = '', targets, handover = '' } = defaultPolicy.tiers[at] ?? {};
    return { access, targets, handover, ...tier };
  });
  return { form: POLICY_FORM, matrix, priorities, regions, rules, clocks, incident, ...stored, tiers };
}
