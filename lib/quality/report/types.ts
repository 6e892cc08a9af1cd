import { signalSchema } from '../../triage/decision';
import * as z from '../../zod';
import { gapSchema } from '../documents/types';
import { groupSchema } from '../figures/types';
import { logSummarySchema, rateSchema, recordFilterSchema } from '../types';

/** ISO 8601 week, `2026-W05`. */
export const isoWeekSchema = z.string().regex(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/);

/** As many as a filter takes; what counts more is not opened. */
export const mostRecords = 5000;
const records = z.array(z.string().max(100)).max(mostRecords);

/** Honest "not in the knowledge base", parted by what reviewers said of it (domain.md section 1). */
export const noAnswerSplitSchema = z.object({
  /** Nothing in the knowledge base would have answered. */
  right: records,
  /** An article existed. */
  wrong: records,
  /** Not judged yet. */
  open: records,
  /** Wrong ones of those judged. */
  wrongRate: rateSchema,
});
export type NoAnswerSplit = z.infer<typeof noAnswerSplitSchema>;

/** Tickets about one matter that nothing served, and articles that replies contradict, within a span of time. */
export const knowledgeFindingsSchema = z.object({
  topics: z.array(z.object({ words: z.array(z.string()), subject: z.string(), tickets: z.number().int(), records })),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      /** (cut + heavy) of all replies sent with a draft citing it; see docs/decisions/0014. */
      contradicted: rateSchema,
      /** Dismissed as wrong. */
      wrong: z.number().int(),
      /** What `contradicted` is a share of, what it counts, and what `wrong` counts. */
      sent: records,
      changed: records,
      wrongRecords: records,
      /** The suggestions that contradict it, by edit or by dismissal. */
      records,
    }),
  ),
  /** Suggestions that nobody has counted yet. */
  uncounted: z.number().int(),
});
export type KnowledgeFindings = z.infer<typeof knowledgeFindingsSchema>;

const gapLineSchema = gapSchema
  .pick({ type: true, title: true, owner: true, state: true, tickets: true })
  .extend({ id: z.string(), records });
export type GapLine = z.infer<typeof gapLineSchema>;

/** What one thing to fix is about; `name` is an article's title, a topic's words or a rule's id. */
export const fixSchema = z.object({
  what: z.enum(['under-escalation', 'unsupported-fact', 'article', 'topic', 'rule', 'missed-article']),
  name: z.string(),
  /** Suggestions concerned: what opens behind it. */
  count: z.number().int(),
  filter: recordFilterSchema,
});
export type Fix = z.infer<typeof fixSchema>;

/** One week of the log beside the week before. Times in milliseconds since 1970, weeks in the reader's zone. */
export const weekReportSchema = z.object({
  week: isoWeekSchema,
  from: z.number(),
  to: z.number(),
  /** The week is not over yet. */
  running: z.boolean(),
  now: logSummarySchema,
  before: logSummarySchema,
  /** Eight weeks, oldest first, those without a suggestion too. */
  trend: z.array(groupSchema),
  language: z.array(groupSchema),
  tier: z.array(groupSchema),
  source: z.array(groupSchema),
  noAnswer: noAnswerSplitSchema,
  knowledge: knowledgeFindingsSchema,
  register: z.object({ opened: z.array(gapLineSchema), closed: z.array(gapLineSchema), open: z.number().int() }),
  /** Hours with far more tickets than the same hour of past weeks. */
  spikes: z.array(z.object({ at: z.number(), count: z.number().int(), usual: z.number() })),
  /** Signals that tell of an incident, with how often they came; none that never did. */
  incidents: z.array(z.object({ signal: signalSchema, count: z.number().int(), before: z.number().int() })),
  /** Reviews sent in the week; null when they are fewer than a group may have. */
  reviews: z
    .object({
      n: z.number().int(),
      iqs: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      passed: rateSchema,
      disputed: rateSchema,
      byCategory: z.array(
        z.object({ category: z.string(), name: z.string(), n: z.number().int(), mean: z.number(), records }),
      ),
      /** The suggestions that the reviews are of: of those with a score, without a critical fail, disputed. */
      records,
      passedRecords: records,
      disputedRecords: records,
    })
    .nullable(),
  /** How many reviews there are too few of to be shown; 0 when they are shown. */
  hiddenReviews: z.number().int(),
  first: z.array(fixSchema),
});
export type WeekReport = z.infer<typeof weekReportSchema>;
