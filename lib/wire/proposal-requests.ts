import { proposalSchema } from '../quality/documents/types';
import { languageSchema } from '../ticket/page-ticket';
import { tierSchema } from '../triage/decision';
import * as z from '../zod';
import { ok, spec } from './spec';

const id = z.string().min(1).max(200);

/** A proposed change of a rule, with the words of the ticket it is about, masked. */
export const ruleProposalSchema = z.object({
  /** The rule that decided, or null. */
  rule: z.string().nullable(),
  /** The tier that would have been right. */
  tier: tierSchema,
  /** What should trigger the rule. */
  words: z.string(),
  reason: z.string(),
  record: z.string(),
  by: z.string(),
  state: proposalSchema.shape.state,
  language: languageSchema,
  /** The requester's last public message, at most 1,000 characters. */
  text: z.string(),
});
export type RuleProposal = z.infer<typeof ruleProposalSchema>;

/** What the rules editor asks of a reviewer's proposal. */
export const proposalRequests = {
  'proposal.rule': spec(['options'], z.object({ id }), ruleProposalSchema),
  /** The policy that takes it up is stored. Repeating it changes nothing. */
  'proposal.done': spec(['options'], z.object({ id }), ok),
} as const;
