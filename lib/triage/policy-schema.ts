import * as z from '../zod';
import { clockKindSchema } from './clocks';
import { impactSchema, prioritySchema, tierSchema, urgencySchema } from './decision';
import { regionSchema } from './regions';
import { ruleSchema } from './rules/schema';

/** Business hours; null: no target. */
const hours = z.number().min(0).max(5000).nullable();
export const targetsSchema = z.object({ respondHours: hours, resolveHours: hours });

/** One tier in the team's own words. Texts are shown to agents and handed to the model. */
export const tierDefinitionSchema = z.object({
  tier: tierSchema,
  name: z.string().trim().min(1).max(100),
  scope: z.string().trim().min(1).max(2000),
  /** What this tier can see and change. */
  access: z.string().trim().max(2000),
  /** What stays here. */
  stays: z.string().trim().max(2000),
  /** What goes up from here. */
  escalates: z.string().trim().max(2000),
  /** What the next tier needs to see first. */
  evidence: z.string().trim().max(2000),
  /** Team or queue. */
  team: z.string().trim().max(200),
  targets: targetsSchema,
  /** The handover note to this tier, with `{summary}` and the like; see `lib/drafting/handover.ts`. */
  handover: z.string().trim().max(4000),
});
export type TierDefinition = z.infer<typeof tierDefinitionSchema>;

/** Priority by impact, then by urgency. */
const matrixSchema = z.record(impactSchema, z.record(urgencySchema, prioritySchema));
export type PriorityMatrix = z.infer<typeof matrixSchema>;

const rulesSchema = z
  .object({
    /** Ids of shipped rules that are switched off. */
    off: z.array(z.string().max(100)).max(200),
    /** The company's own; one with the id of a shipped rule takes its place. */
    own: z.array(ruleSchema).max(200),
  })
  .refine(({ own }) => new Set(own.map(({ id }) => id)).size === own.length, {
    message: 'own: two rules have the same id',
  });

/** Similar tickets in a window that count as an incident. */
const incidentSchema = z.object({
  count: z.number().int().min(2).max(1000),
  hours: z.number().min(0.25).max(168),
});

/** Where past tickets that speak for a tier come from, beside the team's own log. */
const similarSchema = z.object({
  /** The helpdesk's own search for similar solved tickets, asked with the agent's session. */
  helpdesk: z.boolean(),
});

/** The form of a policy file; raised when an older file can no longer be read as it is. */
export const POLICY_FORM = 2;

/** The written tier policy: exactly L1, L2, L3 in that order. */
export const tierPolicySchema = z
  .object({
    form: z.literal(POLICY_FORM, `form: this version of Sidedesk reads policy files of form ${POLICY_FORM}`),
    version: z.string().trim().min(1).max(60),
    tiers: z
      .array(tierDefinitionSchema)
      .length(3)
      .refine(
        (tiers) => tiers.every((tier, index) => tier.tier === `L${index + 1}`),
        'tiers: needs L1, L2 and L3, in that order',
      ),
    matrix: matrixSchema,
    /** Targets that a priority asks for; the tighter of these and the tier's counts. */
    priorities: z.record(prioritySchema, targetsSchema),
    /** The first is the default. */
    regions: z
      .array(regionSchema)
      .min(1, 'regions: needs at least one')
      .max(50)
      .refine((regions) => new Set(regions.map(({ id }) => id)).size === regions.length, 'regions: an id stands twice'),
    rules: rulesSchema,
    clocks: z
      .array(clockKindSchema)
      .max(50)
      .refine((clocks) => new Set(clocks.map(({ id }) => id)).size === clocks.length, 'clocks: an id stands twice'),
    incident: incidentSchema,
    // Policies written before it was there mean the default.
    similar: similarSchema.default({ helpdesk: true }),
  })
  .superRefine(({ rules, clocks }, context) => {
    const known = new Set(clocks.map(({ id }) => id));
    for (const [at, rule] of rules.own.entries()) {
      for (const id of rule.effect.clocks ?? [])
        if (!known.has(id))
          context.addIssue({
            code: 'custom',
            path: ['rules', 'own', at, 'effect', 'clocks'],
            message: `"${id}" is no clock of this policy`,
          });
    }
  });
export type TierPolicy = z.infer<typeof tierPolicySchema>;
