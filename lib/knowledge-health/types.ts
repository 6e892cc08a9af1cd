import { languageSchema } from '../ticket/page-ticket';
import * as z from '../zod';

/** How far back figures look. */
export const windowDaysSchema = z.union([z.literal(28), z.literal(91), z.literal(182), z.literal(364)]);
export type WindowDays = z.infer<typeof windowDaysSchema>;

/** Which articles a list holds: by citations, without any, past their source's limit, taken out again by agents. */
export const articleListSchema = z.enum(['often', 'never', 'stale', 'contradicted']);
export type ArticleList = z.infer<typeof articleListSchema>;

const rateSchema = z.object({
  count: z.number().int(),
  of: z.number().int(),
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

/** One article with what the log says of it in the window. Counts are suggestions. */
export const articleHealthSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  sourceId: z.string(),
  sourceName: z.string(),
  lang: languageSchema,
  internal: z.boolean(),
  updatedAt: z.number().nullable(),
  /** Days past the source's freshness limit; null when it is fresh, of unknown age, or the source has no limit. */
  daysOver: z.number().int().nullable(),
  cited: z.number().int(),
  used: z.number().int(),
  /** Cited sentences that stayed, that were taken out or changed, and heavy edits around a sentence that stayed. */
  kept: z.number().int(),
  cut: z.number().int(),
  heavy: z.number().int(),
  /** Its draft was dismissed as wrong. */
  wrong: z.number().int(),
  /** (cut + heavy) of all that were sent, with its 95 % Wilson interval. */
  contradicted: rateSchema,
  /** Citations a week, oldest first. */
  weeks: z.array(z.number().int()).max(60),
  /** Up to three suggestions whose cited sentence went, or that were dismissed as wrong. */
  examples: z.array(z.string()).max(3),
});
export type ArticleHealth = z.infer<typeof articleHealthSchema>;

export const articlePageSchema = z.object({
  rows: z.array(articleHealthSchema).max(200),
  total: z.number().int(),
  /** How many articles each list holds, and how many there are. */
  totals: z.object({
    articles: z.number().int(),
    often: z.number().int(),
    never: z.number().int(),
    stale: z.number().int(),
    contradicted: z.number().int(),
    /** Articles of sources that have a freshness limit. */
    limited: z.number().int(),
  }),
  /** Suggestions in the window. */
  suggestions: z.number().int(),
});
export type ArticlePage = z.infer<typeof articlePageSchema>;

export const changeKindSchema = z.enum(['added', 'changed', 'removed']);
export type ChangeKind = z.infer<typeof changeKindSchema>;

/** What one sync changed. */
export const changeRunSchema = z.object({
  sourceId: z.string(),
  sourceName: z.string(),
  run: z.string(),
  at: z.number(),
  first: z.boolean(),
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  /** The first two hundred. */
  articles: z.array(
    z.object({ id: z.string(), title: z.string(), url: z.string().nullable(), kind: changeKindSchema }),
  ),
});
export type ChangeRun = z.infer<typeof changeRunSchema>;

/** Why a ticket counts as a gap, the surest first. */
export const gapReasonSchema = z.enum(['dismissed', 'none', 'uncited', 'weak']);
export type GapReason = z.infer<typeof gapReasonSchema>;

export const topicStateSchema = z.enum(['open', 'done', 'dismissed']);
export type TopicState = z.infer<typeof topicStateSchema>;

/** A topic that somebody marked, with the tickets it had then: it is known again by them. */
export const topicMarkSchema = z.object({
  id: z.string().min(1).max(200),
  state: topicStateSchema.exclude(['open']),
  /** Milliseconds since 1970. */
  at: z.number(),
  tickets: z.array(z.string().max(300)).max(10_000),
});
export type TopicMark = z.infer<typeof topicMarkSchema>;

export const gapTicketSchema = z.object({
  recordId: z.string(),
  subject: z.string(),
  url: z.string(),
  at: z.number(),
  lang: languageSchema,
  reason: gapReasonSchema,
  /** The agent sent a reply of their own: it can become an entry. */
  ownReply: z.boolean(),
});
export type GapTicket = z.infer<typeof gapTicketSchema>;

/** Tickets about one matter for which nothing fitted. */
export const gapTopicSchema = z.object({
  id: z.string(),
  state: topicStateSchema,
  /** Words that most of them share, the most telling first. */
  words: z.array(z.string()).max(6),
  /** Subject of the ticket in the middle of the topic. */
  subject: z.string(),
  tickets: z.number().int(),
  ownReplies: z.number().int(),
  langs: z.array(z.object({ lang: languageSchema, tickets: z.number().int() })),
  reasons: z.array(z.object({ reason: gapReasonSchema, tickets: z.number().int() })),
  /** Tickets a week, oldest first. */
  weeks: z.array(z.number().int()).max(60),
  newest: z.number(),
  /** Tickets since the topic was marked as done or dismissed; 0 for one that never was. */
  fresh: z.number().int(),
  examples: z.array(gapTicketSchema).max(20),
});
export type GapTopic = z.infer<typeof gapTopicSchema>;

export const gapReportSchema = z.object({
  topics: z.array(gapTopicSchema).max(200),
  /** Topics in each state. */
  states: z.object({ open: z.number().int(), done: z.number().int(), dismissed: z.number().int() }),
  /** Gap tickets in the window, and those that resemble no other. */
  tickets: z.number().int(),
  single: z.number().int(),
  /** Older gap tickets that were left out because there are too many. */
  leftOut: z.number().int(),
});
export type GapReport = z.infer<typeof gapReportSchema>;

/** Which gap tickets are looked at. */
export const gapQuerySchema = z.object({
  days: windowDaysSchema,
  /** True: tickets whose best article fitted only weakly count too. */
  weak: z.boolean(),
});
export type GapQuery = z.infer<typeof gapQuerySchema>;
