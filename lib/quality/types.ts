import { draftKindSchema } from '../drafting/types';
import { authorRoleSchema, channelSchema, languageSchema, readBySchema, ticketRefSchema } from '../ticket/page-ticket';
import { tierDecisionSchema, tierSchema } from '../triage/decision';
import * as z from '../zod';
import { recordStatusSchema } from './filter/types';

export { type RecordFilter, type RecordStatus, recordFilterSchema, recordStatusSchema } from './filter/types';

export const dismissReasonSchema = z.enum([
  'wrong',
  'not-in-knowledge-base',
  'tone',
  'language',
  'too-long',
  'policy',
  'already-answered',
]);
export type DismissReason = z.infer<typeof dismissReasonSchema>;

/** A draft as logged: masked. */
export const loggedDraftSchema = z.object({
  id: z.string(),
  kind: draftKindSchema,
  text: z.string(),
  by: z.string(),
  citations: z.array(
    z.object({ n: z.number().int(), passageId: z.string(), title: z.string(), url: z.string().nullable() }),
  ),
  warnings: z.array(z.string()),
  grounding: z.object({ stated: z.number().int(), grounded: z.number().int() }).optional(),
});
export type LoggedDraft = z.infer<typeof loggedDraftSchema>;

/** Written once when the suggestion is shown, never changed after. Masked text only. */
export const suggestionRecordSchema = z.object({
  id: z.string().min(1).max(100),
  schema: z.literal(1),
  ref: ticketRefSchema,
  ticketKey: z.string(),
  ticketUrl: z.string(),
  shownAt: z.number(),
  language: languageSchema,
  subject: z.string(),
  /** The requester's last words, masked, at most 2,000 characters. */
  excerpt: z.string(),
  decision: tierDecisionSchema,
  fit: z.enum(['good', 'weak', 'none']),
  passages: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      sourceName: z.string(),
      text: z.string(),
      lang: languageSchema,
      /** When the article was last changed: its version. Missing in older records. */
      updatedAt: z.number().nullable().optional(),
      /** For agents only; left out in records of older versions. */
      internal: z.boolean().optional(),
    }),
  ),
  drafts: z.array(loggedDraftSchema),
  engine: z.object({ kind: z.enum(['knowledge', 'openai', 'built-in']), name: z.string(), promptVersion: z.string() }),
  versions: z.object({ policy: z.string(), rules: z.string(), product: z.string() }),
  /** Milliseconds from the ticket being read to each step. */
  timings: z.record(z.string(), z.number()),
  readBy: readBySchema,
  // What follows is missing in older records.
  brand: z.string().max(300).nullable().optional(),
  channel: channelSchema.optional(),
  /** Keyed hashes of who wrote and who answered: the log can be searched and erased by a person, and names nobody. */
  requester: z.string().max(64).nullable().optional(),
  agent: z.string().max(64).nullable().optional(),
  /** The last messages, masked, oldest first: enough to judge the suggestion and to make it again. */
  thread: z
    .array(z.object({ role: authorRoleSchema, public: z.boolean(), at: z.string().nullable(), text: z.string() }))
    .max(12)
    .optional(),
  /** How many messages the whole thread has. */
  messages: z.number().int().optional(),
  /** Read from a CSV file, which says less than a whole record. */
  via: z.literal('csv').optional(),
});
export type SuggestionRecord = z.infer<typeof suggestionRecordSchema>;

/** `as-is`/`light`/`heavy`/`not-used`: bounds in domain.md section 1 ("Suggestions"). */
export const sentOutcomeSchema = z.enum(['as-is', 'light-edit', 'heavy-edit', 'not-used']);
export type SentOutcome = z.infer<typeof sentOutcomeSchema>;

const base = { id: z.string().min(1).max(100), recordId: z.string().min(1).max(100), at: z.number() };

/** Appended, never changed. Ids make a repeated append harmless. */
export const suggestionEventSchema = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('drafted'), draft: loggedDraftSchema }),
  z.object({ ...base, type: z.literal('tier-refined'), decision: tierDecisionSchema }),
  z.object({
    ...base,
    type: z.literal('inserted'),
    draftId: z.string(),
    verified: z.boolean(),
    mode: z.enum(['insert', 'replace']),
    /** True when the agent was shown what nothing supports, and said to insert it all the same. */
    confirmed: z.boolean().optional(),
  }),
  z.object({ ...base, type: z.literal('copied'), draftId: z.string() }),
  z.object({ ...base, type: z.literal('edited'), draftId: z.string(), editDistance: z.number().min(0).max(1) }),
  z.object({
    ...base,
    type: z.literal('sent'),
    draftId: z.string().nullable(),
    /** Masked text of the public reply. */
    text: z.string(),
    editDistance: z.number().min(0).max(1).nullable(),
    survival: z.number().min(0).max(1).nullable(),
    outcome: sentOutcomeSchema,
    messageId: z.string(),
  }),
  z.object({ ...base, type: z.literal('dismissed'), draftId: z.string().nullable(), reason: dismissReasonSchema }),
  z.object({ ...base, type: z.literal('tier-confirmed'), tier: tierSchema }),
  z.object({ ...base, type: z.literal('tier-overridden'), from: tierSchema, tier: tierSchema }),
  /** The agent handed the ticket over; `issue` is the developers' issue, e.g. `APP-12`. */
  z.object({
    ...base,
    type: z.literal('handed-over'),
    to: tierSchema,
    by: z.enum(['note', 'note-copied', 'issue-copied', 'issue']),
    issue: z.string().max(100).nullable(),
  }),
  z.object({ ...base, type: z.literal('failed'), code: z.string() }),
  z.object({
    ...base,
    type: z.literal('feedback'),
    draftId: z.string().nullable(),
    helpful: z.boolean(),
    /** Masked. */
    comment: z.string().max(1000),
  }),
  /** What the model's drafts cost, in tokens; once for each request. */
  z.object({
    ...base,
    type: z.literal('usage'),
    promptTokens: z.number().int().min(0),
    cachedTokens: z.number().int().min(0),
    completionTokens: z.number().int().min(0),
  }),
  /** The ticket said something new before this suggestion was used; `by` is the record that took its place. */
  z.object({ ...base, type: z.literal('superseded'), by: z.string() }),
  /** The helpdesk showed the ticket as solved or closed. */
  z.object({ ...base, type: z.literal('solved') }),
  /**
   * The ticket came back: the requester wrote again after the reply was sent (`by`: the record of the new question), or
   * the helpdesk showed a solved ticket as open again (`by`: null).
   */
  z.object({ ...base, type: z.literal('reopened'), by: z.string().nullable() }),
]);
export type SuggestionEvent = z.infer<typeof suggestionEventSchema>;

/** One row of the review list. */
export const recordRowSchema = z.object({
  id: z.string(),
  ref: ticketRefSchema,
  shownAt: z.number(),
  language: languageSchema,
  subject: z.string(),
  suggestedTier: tierSchema,
  finalTier: tierSchema.nullable(),
  status: recordStatusSchema,
  editDistance: z.number().nullable(),
  fit: z.enum(['good', 'weak', 'none']),
  engine: z.string(),
});
export type RecordRow = z.infer<typeof recordRowSchema>;

export const recordDetailSchema = z.object({
  row: recordRowSchema,
  record: suggestionRecordSchema,
  /** Oldest first. */
  events: z.array(suggestionEventSchema),
});
export type RecordDetail = z.infer<typeof recordDetailSchema>;

/** A ticket of the log, masked, with what a person said of its tier. */
export const pastTicketSchema = z.object({
  recordId: z.string(),
  ref: ticketRefSchema,
  subject: z.string(),
  /** The requester's last words, at most 2,000 characters. */
  text: z.string(),
  language: languageSchema,
  /** Null while nobody has confirmed or changed the suggestion. */
  confirmed: tierSchema.nullable(),
});
export type PastTicket = z.infer<typeof pastTicketSchema>;

export const rateSchema = z.object({
  count: z.number().int(),
  of: z.number().int(),
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export const spreadSchema = z.object({
  n: z.number().int(),
  median: z.number().nullable(),
  p90: z.number().nullable(),
});

/** Counts and rates over all records that match a filter; formulas in summary.ts. Times in milliseconds. */
export const logSummarySchema = z.object({
  shown: z.number().int(),
  statuses: z.record(recordStatusSchema, z.number().int()),
  acceptance: rateSchema,
  applied: rateSchema,
  asIs: rateSchema,
  rubberStamp: rateSchema,
  noAnswer: rateSchema,
  tierAgreement: rateSchema,
  underEscalation: rateSchema,
  /** All nine pairs. */
  /** Fact sentences with a verified quote, of all fact sentences. */
  grounded: rateSchema,
  reopened: rateSchema,
  helpful: rateSchema,
  /** Tokens by engine, for the cost. */
  spend: z.array(
    z.object({
      engine: z.string(),
      prompt: z.number(),
      cached: z.number(),
      completion: z.number(),
      accepted: z.number(),
    }),
  ),
  confusion: z.array(z.object({ suggested: tierSchema, final: tierSchema, count: z.number().int() })),
  editDistance: spreadSchema,
  survival: spreadSchema,
  timeToAccept: spreadSchema,
});
export type LogSummary = z.infer<typeof logSummarySchema>;
