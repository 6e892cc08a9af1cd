import { languageSchema } from '../../ticket/page-ticket';
import { signalSchema, tierSchema } from '../../triage/decision';
import * as z from '../../zod';

/** What became of the suggestion, folded from its events; the review page's status. */
export const recordStatusSchema = z.enum([
  'shown',
  'inserted',
  'copied',
  'as-is',
  'light-edit',
  'heavy-edit',
  'not-used',
  'dismissed',
]);
export type RecordStatus = z.infer<typeof recordStatusSchema>;

export const recordFilterSchema = z.object({
  text: z.string().max(200),
  status: z.array(recordStatusSchema),
  tier: z.array(tierSchema),
  language: z.array(languageSchema),
  fit: z.array(z.enum(['good', 'weak', 'none'])),
  from: z.number().nullable(),
  to: z.number().nullable(),
  helpdesk: z.array(z.string().max(100)).max(50).default([]),
  account: z.array(z.string().max(253)).max(50).default([]),
  brand: z.array(z.string().max(300)).max(50).default([]),
  team: z.array(z.string().max(200)).max(50).default([]),
  agent: z.array(z.string().max(64)).max(50).default([]),
  source: z.array(z.string().max(300)).max(50).default([]),
  article: z.array(z.string().max(1000)).max(50).default([]),
  rule: z.array(z.string().max(100)).max(50).default([]),
  engine: z.array(z.string().max(200)).max(50).default([]),
  prompt: z.array(z.string().max(60)).max(50).default([]),
  signal: z.array(signalSchema).default([]),
  finalTier: z.array(tierSchema).default([]),
  /** 0..1, both ends included. */
  confidenceFrom: z.number().min(0).max(1).nullable().default(null),
  confidenceTo: z.number().min(0).max(1).nullable().default(null),
  /** Figures that are a yes or no of one suggestion; all of them must hold. */
  only: z
    .array(
      z.enum([
        'under-escalated',
        'rubber-stamp',
        'no-answer',
        'unsupported-fact',
        'reopened',
        'helpful',
        'not-helpful',
        'inserted',
        'tier-agreed',
        'tier-changed',
        'rated',
        // What a figure rests on: without these its number could not be opened.
        'timed',
        'facts',
        'compared',
        'survival',
        'no-source',
        'spent',
      ]),
    )
    .default([]),
  /** These records alone, e.g. a sample; null is all. */
  ids: z.array(z.string().max(100)).max(5000).nullable().default(null),
});
export type RecordFilter = z.infer<typeof recordFilterSchema>;
