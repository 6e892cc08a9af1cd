import * as z from '../zod';
import { tierSchema } from './decision';

/** One tier in the team's own words. Texts are shown to agents and handed to the model. */
export const tierDefinitionSchema = z.object({
  tier: tierSchema,
  name: z.string().trim().min(1).max(100),
  scope: z.string().trim().min(1).max(2000),
  /** What stays here. */
  stays: z.string().trim().max(2000),
  /** What goes up from here. */
  escalates: z.string().trim().max(2000),
  /** What the next tier needs to see first. */
  evidence: z.string().trim().max(2000),
  team: z.string().trim().max(200),
});
export type TierDefinition = z.infer<typeof tierDefinitionSchema>;

/** The written tier policy: exactly L1, L2, L3 in that order. */
export const tierPolicySchema = z.object({
  version: z.string().trim().min(1).max(60),
  tiers: z
    .array(tierDefinitionSchema)
    .length(3)
    .refine(
      (tiers) => tiers.every((tier, index) => tier.tier === `L${index + 1}`),
      'tiers: needs L1, L2 and L3, in that order',
    ),
});
export type TierPolicy = z.infer<typeof tierPolicySchema>;
