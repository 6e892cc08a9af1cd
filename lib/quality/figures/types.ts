import * as z from '../../zod';
import { rateSchema, spreadSchema } from '../types';

/** What figures can be told apart by. `agent` only where person-level views are on. */
export const groupBySchema = z.enum([
  'week',
  'language',
  'tier',
  'source',
  'article',
  'rule',
  'model',
  'prompt',
  'account',
  'brand',
  'team',
  'agent',
]);
export type GroupBy = z.infer<typeof groupBySchema>;

export const groupSchema = z.object({
  name: z.string(),
  shown: z.number().int(),
  acceptance: rateSchema,
  applied: rateSchema,
  asIs: rateSchema,
  noAnswer: rateSchema,
  grounded: rateSchema,
  tierAgreement: rateSchema,
  underEscalation: rateSchema,
  rubberStamp: rateSchema,
  /** Thumbs up, of all that were rated. */
  helpful: rateSchema,
  timeToAccept: spreadSchema,
});
export type Group = z.infer<typeof groupSchema>;

const valuesSchema = z.array(z.object({ value: z.string(), count: z.number().int() }));

/** Values that the log holds, the most frequent first: what a filter can offer. */
export const facetsSchema = z.object({
  helpdesk: valuesSchema,
  account: valuesSchema,
  brand: valuesSchema,
  team: valuesSchema,
  source: valuesSchema,
  engine: valuesSchema,
  prompt: valuesSchema,
  article: valuesSchema,
  rule: valuesSchema,
  agent: valuesSchema,
});
export type Facets = z.infer<typeof facetsSchema>;
