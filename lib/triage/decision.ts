import * as z from '../zod';

export const tierSchema = z.enum(['L1', 'L2', 'L3']);
export type Tier = z.infer<typeof tierSchema>;

export const signalSchema = z.enum([
  'regulated',
  'fraud',
  'security',
  'legal',
  'privacy',
  'outage',
  'defect',
  'churn',
  'vip',
  'safety',
  'repeat-contact',
  'negative-trend',
]);
export type Signal = z.infer<typeof signalSchema>;

export const prioritySchema = z.enum(['low', 'normal', 'high', 'urgent']);
export type Priority = z.infer<typeof prioritySchema>;
export const impactSchema = z.enum(['user', 'group', 'department', 'organisation']);
export type Impact = z.infer<typeof impactSchema>;
export const urgencySchema = z.enum(['low', 'medium', 'high']);
export type Urgency = z.infer<typeof urgencySchema>;

/** One line of evidence: what it is, how much it weighs, and the words it stands on. */
export const reasonSchema = z.object({
  kind: z.enum(['rule', 'signal', 'policy', 'field', 'similar', 'model']),
  /** Stable id: rule id, signal name, policy criterion, `model`. */
  id: z.string().max(100),
  tier: tierSchema.nullable(),
  /** 0..1: share in the decision. */
  weight: z.number().min(0).max(1),
  /** One plain sentence in English for rules and policy (rule text is admin data), in the agent's language for the model. */
  text: z.string().max(600),
  /** The ticket's own words, verbatim, or null for a reason that rests on a field or a count. */
  quote: z.string().max(400).nullable(),
  messageId: z.string().max(100).nullable(),
  /** The quote with the words around it, so that a person sees where it stands. Missing in older records. */
  context: z.string().max(700).optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

/** A legal or service clock that a rule started. Editable default, confirmed by the admin. */
export const clockSchema = z.object({
  id: z.string().max(100),
  /** e.g. "PSD2 Art. 101: reply within 15 business days". */
  text: z.string().max(300),
  source: z.string().max(200),
  dueAt: z.number().nullable(),
  /** False: the admin has not confirmed the figures yet, and the view says so. Missing in older records. */
  confirmed: z.boolean().optional(),
});
export type Clock = z.infer<typeof clockSchema>;

export const tierDecisionSchema = z.object({
  tier: tierSchema,
  /** 0..1. */
  confidence: z.number().min(0).max(1),
  /** No later evidence, the model's included, may go below this. */
  minimum: tierSchema,
  team: z.string().max(200).nullable(),
  signals: z.array(signalSchema).max(20),
  /** Strongest first. */
  reasons: z.array(reasonSchema).max(40),
  clocks: z.array(clockSchema).max(10),
  /** True when policy says: no answer on the matter, a holding reply only. */
  holdingReplyOnly: z.boolean(),
  by: z.enum(['rules', 'model']),
  policyVersion: z.string().max(60),
  // What follows came with policy form 2; records made before do not have it.
  /** Impact x urgency by the policy's matrix, or what a rule raised it to. */
  priority: z.object({ value: prioritySchema, impact: impactSchema, urgency: urgencySchema }).optional(),
  /** Service targets in business hours as moments; null where the policy sets none or the ticket carries no date. */
  targets: z.object({ respondBy: z.number().nullable(), resolveBy: z.number().nullable() }).optional(),
  /** Warnings of rules, shown above the tier. */
  banners: z
    .array(z.object({ ruleId: z.string().max(100), text: z.string().max(300) }))
    .max(5)
    .optional(),
});
export type TierDecision = z.infer<typeof tierDecisionSchema>;
