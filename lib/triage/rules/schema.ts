import { channelSchema } from '../../ticket/page-ticket';
import * as z from '../../zod';
import { prioritySchema, signalSchema, tierSchema } from '../decision';
import { learnedTriggers } from '../learned/triggers';
import { signalKinds } from '../signals/kinds';

export const ruleLanguageSchema = z.enum(['en', 'fr', 'nl', 'de', 'es', 'it', 'pt']);

/** One phrase a line in the phrase language of `match/pattern.ts`; empty lines and lines with `#` are left out. */
const phrasesSchema = z.string().max(40_000);
const perLanguage = z.partialRecord(ruleLanguageSchema, phrasesSchema);

/** Names a clock of the policy (`clocks.ts`). */
export const clockIdSchema = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/, 'small letters, digits and hyphens');

const texts = z.array(z.string().trim().min(1).max(200)).max(50);

/** What a ticket's fields, counts and times must say, instead of or beside phrases. */
export const fieldConditionSchema = z.object({
  /** A tag equal to one of these, or starting with one that ends in `*`. Compared in lower case. */
  tags: texts.optional(),
  /** The helpdesk's own priority, status, brand and channel, compared in lower case. */
  priority: texts.optional(),
  status: texts.optional(),
  brand: texts.optional(),
  channel: z.array(channelSchema).max(5).optional(),
  /** Part of the requester's e-mail address after the @, or the end of it after a dot. */
  requesterDomain: texts.optional(),
  /** What the ticket is about, as the signals say. */
  signals: z.array(z.enum(signalKinds)).max(18).optional(),
  /** The requester wrote at least so many times, hours apart. */
  contacts: z.number().int().min(2).max(50).optional(),
  /** The oldest unanswered message waits at least so many business hours. */
  waitingHours: z.number().min(0.25).max(2000).optional(),
  /** So much of the tier's respond target has passed: 1 is the target itself. */
  slaShare: z.number().min(0.1).max(10).optional(),
  /** So many similar tickets came within the policy's window, this one included. */
  surge: z.number().int().min(2).max(1000).optional(),
});

/** What an example's ticket says beside its words, for rules with conditions on fields, counts and times. */
export const exampleFieldsSchema = z.object({
  tags: texts.optional(),
  priority: z.string().max(100).optional(),
  status: z.string().max(100).optional(),
  brand: z.string().max(200).optional(),
  channel: channelSchema.optional(),
  requesterDomain: z.string().max(200).optional(),
  contacts: z.number().int().min(1).max(50).optional(),
  waitingHours: z.number().min(0).max(2000).optional(),
  slaShare: z.number().min(0).max(10).optional(),
  surge: z.number().int().min(1).max(1000).optional(),
});
export type ExampleFields = z.infer<typeof exampleFieldsSchema>;

export const ruleExampleSchema = z.object({
  lang: ruleLanguageSchema,
  text: z.string().min(1).max(1000),
  /** Whether the rule must hold for it. */
  match: z.boolean(),
  fields: exampleFieldsSchema.optional(),
});
export type RuleExample = z.infer<typeof ruleExampleSchema>;

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
    priority: prioritySchema.optional(),
    signals: z.array(signalSchema).max(5),
    clocks: z.array(clockIdSchema).max(5).optional(),
    /** Shown above the tier, so that it cannot be overlooked. */
    banner: z.string().trim().max(300).optional(),
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
  /** Sentences that read like the known cases of this trigger make the rule hold too, where no phrase does. */
  learned: z.enum(learnedTriggers).optional(),
  fields: fieldConditionSchema.optional(),
  /** Whether one condition is enough (the default), or every one must hold, phrases included. */
  needs: z.enum(['any', 'all']).optional(),
  examples: z.array(ruleExampleSchema).min(2).max(60),
});
export type Rule = z.infer<typeof ruleSchema>;
export type RuleInput = z.input<typeof ruleSchema>;
export type FieldCondition = z.infer<typeof fieldConditionSchema>;
