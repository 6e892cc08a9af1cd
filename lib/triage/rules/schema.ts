import * as z from '../../zod';
import { signalSchema, tierSchema } from '../decision';

export const ruleLanguageSchema = z.enum(['en', 'fr', 'nl', 'de', 'es', 'it', 'pt']);

/** One phrase a line in the phrase language of `match/pattern.ts`; empty lines and lines with `#` are left out. */
const phrasesSchema = z.string().max(40_000);
const perLanguage = z.partialRecord(ruleLanguageSchema, phrasesSchema);

export const clockIdSchema = z.enum([
  'psd2-73-refund',
  'psd2-101-reply',
  'gdpr-12-request',
  'gdpr-33-breach',
  'house-same-day',
]);
export type ClockId = z.infer<typeof clockIdSchema>;

/** What a ticket's fields must say, instead of or beside phrases. Any of the given conditions is enough. */
export const fieldConditionSchema = z.object({
  /** A tag equal to one of these, or starting with one that ends in `*`. Compared in lower case. */
  tags: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
  /** The requester wrote at least so many times, hours apart. */
  contacts: z.number().int().min(2).max(50).optional(),
});

/** One escalation rule: when it holds, what it does, and examples that prove it. */
export const ruleSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/, 'id: small letters, digits and hyphens'),
  /** One sentence for the agent: what was seen and what follows. */
  title: z.string().trim().min(1).max(300),
  /** Where the practice comes from: a law's article, or the house. */
  source: z.string().trim().max(200),
  effect: z.object({
    minimum: tierSchema,
    /** Evidence for a tier above the minimum. */
    leansTo: tierSchema.optional(),
    team: z.string().trim().max(200).optional(),
    priority: z.enum(['low', 'normal', 'high', 'urgent']).optional(),
    signals: z.array(signalSchema).max(5),
    clocks: z.array(clockIdSchema).max(5).optional(),
    holdingReplyOnly: z.boolean().optional(),
    /** The lower, the sooner its team is taken when several rules hold. */
    order: z.number().int().min(0).max(100),
  }),
  /** Word lists for `{name}` in phrases, per language: `a|b c|d*`. */
  lists: z.partialRecord(ruleLanguageSchema, z.record(z.string().regex(/^[a-z-]+$/), z.string().max(2000))).optional(),
  phrases: perLanguage,
  /** Phrases that take a hit in the same sentence back. */
  unless: perLanguage.optional(),
  /** Phrases that take all hits of the rule in the same message back. */
  unlessInMessage: perLanguage.optional(),
  /** True: words that only suppose or ask in general count too ("what if I hurt myself"). */
  evenWhenSupposed: z.boolean().optional(),
  fields: fieldConditionSchema.optional(),
  examples: z
    .array(z.object({ lang: ruleLanguageSchema, text: z.string().min(1).max(1000), match: z.boolean() }))
    .min(2)
    .max(60),
});
export type Rule = z.infer<typeof ruleSchema>;
export type RuleInput = z.input<typeof ruleSchema>;
export type FieldCondition = z.infer<typeof fieldConditionSchema>;
