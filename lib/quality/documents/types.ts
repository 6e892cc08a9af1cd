import { tierSchema } from '../../triage/decision';
import * as z from '../../zod';
import { recordFilterSchema } from '../types';

const id = z.string().min(1).max(200);
const person = z.string().trim().min(1).max(100);
const line = z.string().trim().max(300);
const text = z.string().max(5000);

/** One question of a scorecard. */
export const categorySchema = z.object({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(200),
  help: z.string().max(1000),
  /** Whole number 0 to 100. */
  weight: z.number().int().min(0).max(100),
  /** How many points there are to choose from; the lowest is 1. */
  points: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  /** `when-under-escalated`: only for a suggestion whose tier was too low. */
  critical: z.enum(['no', 'yes', 'when-under-escalated']),
  mayNotApply: z.boolean(),
  /** What may be named as the reason for a low grade. */
  causes: z.array(z.string().trim().min(1).max(100)).max(20),
});
export type Category = z.infer<typeof categorySchema>;

export const scorecardSchema = z.object({
  /** The same through all versions. */
  card: id,
  version: z.number().int().min(1),
  name: z.string().trim().min(1).max(200),
  state: z.enum(['draft', 'published', 'archived']),
  categories: z.array(categorySchema).min(1).max(30),
  /** Comments that come up often. */
  templates: z.array(z.object({ title: z.string().trim().min(1).max(100), text: z.string().max(1000) })).max(30),
});
export type Scorecard = z.infer<typeof scorecardSchema>;

export const gradeSchema = z.object({
  category: z.string().max(60),
  /** 1 to the scale's points; null is "not applicable". */
  chosen: z.number().int().min(1).max(5).nullable(),
  causes: z.array(z.string().max(100)).max(20),
  note: z.string().max(2000),
  /** The words of ticket, draft or reply that the grade rests on. */
  quote: z.string().max(1000),
});
export type Grade = z.infer<typeof gradeSchema>;

export const reviewSchema = z.object({
  record: id,
  /** Id of the scorecard's document: the version is pinned. */
  scorecard: id,
  reviewer: person,
  /** The calibration session it belongs to; its scores stay out of the IQS. */
  session: id.nullable(),
  state: z.enum(['draft', 'sent']),
  grades: z.array(gradeSchema).max(30),
  comment: text,
  /** 0..1, worked out by the core; null while nothing is rated. */
  score: z.number().min(0).max(1).nullable(),
  withoutCritical: z.number().min(0).max(1).nullable(),
  failed: z.array(z.string().max(60)).max(30),
  pinned: z.boolean(),
  sentAt: z.number().nullable(),
  acknowledgedAt: z.number().nullable(),
  /** Seconds that the reviewer had it open. */
  seconds: z.number().min(0),
  /** Whether an honest "not in the knowledge base" was right; missing where there was none, or nobody said. */
  noAnswer: z.enum(['right', 'wrong']).optional(),
});
export type Review = z.infer<typeof reviewSchema>;

export const strataSchema = z.enum(['language', 'tier', 'source', 'outcome', 'shift', 'account']);
export const riskSchema = z.enum([
  'under-escalation',
  'unsupported-fact',
  'heavy-edit',
  'complaint',
  'churn',
  'outlier',
  'rubber-stamp',
]);
export type Risk = z.infer<typeof riskSchema>;

export const sampleSchema = z.object({
  name: z.string().trim().min(1).max(200),
  seed: z.string().min(1).max(100),
  size: z.number().int().min(1).max(2000),
  filter: recordFilterSchema,
  strata: z.array(strataSchema).max(3),
  /** By the share each stratum has, or the same number of each. */
  allocation: z.enum(['proportional', 'quota']),
  risks: z.array(z.object({ risk: riskSchema, count: z.number().int().min(1).max(500) })).max(7),
  timeZone: z.string().max(100),
  /** How many matched when it was drawn. */
  population: z.number().int(),
  picks: z.array(z.object({ record: id, why: z.string().max(100) })).max(5000),
  /** Why a pick was taken out and what took its place (null: nothing); the sample stays what it was drawn as. */
  changes: z
    .array(
      z.object({
        record: id,
        instead: id.nullable().default(null),
        by: person,
        why: line,
        at: z.number(),
      }),
    )
    .max(1000),
});
export type Sample = z.infer<typeof sampleSchema>;

export const sessionSchema = z.object({
  name: z.string().trim().min(1).max(200),
  scorecard: id,
  records: z.array(id).min(1).max(100),
  reviewers: z.array(person).min(2).max(20),
  /** Milliseconds since 1970; null is open-ended. */
  deadline: z.number().nullable(),
  why: z.enum(['regular', 'new-reviewer', 'changed-scorecard', 'disputed']),
  state: z.enum(['draft', 'scoring', 'review', 'resolved', 'closed']),
  /** What the reviewers settled on, by record; 0..1. */
  settled: z.record(z.string(), z.number().min(0).max(1)),
  notes: text,
});
export type Session = z.infer<typeof sessionSchema>;

export const disputeSchema = z.object({
  review: id,
  by: person,
  comment: z.string().trim().min(1).max(5000),
  proposed: z
    .array(z.object({ category: z.string().max(60), chosen: z.number().int().min(1).max(5).nullable() }))
    .max(30),
  state: z.enum(['open', 'accepted', 'partly', 'rejected']),
  answer: text,
  answeredBy: person.nullable(),
  closedAt: z.number().nullable(),
  /** The score before the dispute changed it. */
  scoreBefore: z.number().nullable(),
});
export type Dispute = z.infer<typeof disputeSchema>;

export const gapSchema = z.object({
  type: z.enum(['defect', 'process', 'knowledge']),
  title: z.string().trim().min(1).max(300),
  detail: text,
  owner: z.string().max(100),
  state: z.enum(['open', 'in-progress', 'done', 'declined']),
  /** Addresses or numbers of tickets in whatever tracker. */
  tickets: z.array(line).max(100),
  records: z.array(id).max(500),
  /** When it became done or declined, set by the core; missing in older ones. */
  closedAt: z.number().nullable().optional(),
});
export type Gap = z.infer<typeof gapSchema>;

export const viewSchema = z.object({ name: z.string().trim().min(1).max(100), filter: recordFilterSchema });

export const machineScoreSchema = z.object({
  record: id,
  scorecard: id,
  model: z.string().max(200),
  grades: z.array(gradeSchema).max(30),
  score: z.number().min(0).max(1).nullable(),
  at: z.number(),
  /** What it cost, where the endpoint tells; it counts in the month's spend. */
  tokens: z.object({ prompt: z.number().int().min(0), completion: z.number().int().min(0) }).optional(),
});
export type MachineScore = z.infer<typeof machineScoreSchema>;

/** What a review asks to change elsewhere. */
export const proposalSchema = z.object({
  record: id,
  by: person,
  proposal: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('knowledge-entry'),
      title: z.string().trim().min(1).max(300),
      text: z.string().max(20_000),
    }),
    z.object({
      type: z.literal('rule'),
      rule: z.string().max(100).nullable(),
      tier: tierSchema,
      words: line,
      reason: text,
    }),
    z.object({ type: z.literal('evaluation-case'), tier: tierSchema, reason: text }),
  ]),
  state: z.enum(['open', 'done', 'declined']),
});
export type Proposal = z.infer<typeof proposalSchema>;

export const holdSchema = z.object({ ticketKey: z.string().min(1).max(500), reason: line, by: z.string().max(100) });

/** That something was erased, and not what. */
export const erasureSchema = z.object({
  by: z.enum(['ticket', 'requester', 'retention', 'review-retention']),
  /** How many suggestions; for `review-retention` how many reviews. */
  records: z.number().int(),
});

/** Who turned person-level views on or off. */
export const switchSchema = z.object({ what: z.enum(['persons', 'machine']), on: z.boolean() });

export const bodies = {
  scorecard: scorecardSchema,
  review: reviewSchema,
  sample: sampleSchema,
  session: sessionSchema,
  dispute: disputeSchema,
  gap: gapSchema,
  view: viewSchema,
  'machine-score': machineScoreSchema,
  proposal: proposalSchema,
  hold: holdSchema,
  erasure: erasureSchema,
  switch: switchSchema,
} as const;

export type Kind = keyof typeof bodies;
export type Body<K extends Kind> = z.infer<(typeof bodies)[K]>;

const kinds = Object.keys(bodies) as [Kind, ...Kind[]];
export const kindSchema = z.enum(kinds);

/** One thing that reviewers wrote, with the number that each change raises: who changes an old number is refused. */
export const documentSchema = z.object({
  kind: kindSchema,
  id,
  revision: z.number().int().min(1),
  createdAt: z.number(),
  changedAt: z.number(),
  body: z.unknown(),
});
export interface Document<K extends Kind = Kind> {
  kind: K;
  id: string;
  revision: number;
  createdAt: number;
  changedAt: number;
  body: Body<K>;
}
