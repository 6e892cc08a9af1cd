import { ticketRefSchema } from '../ticket/page-ticket';
import * as z from '../zod';
import { spec } from './spec';

/** One question to a model as it went out, with what stood where its placeholders are. */
export const sentQuestionSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  purpose: z.enum(['drafts', 'summary', 'back-check']),
  engine: z.object({ kind: z.enum(['openai', 'built-in']), name: z.string().max(300) }),
  /** Host of the endpoint; null for the browser's own model. */
  host: z.string().max(300).nullable(),
  messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).max(60),
  /** Placeholder and the value that it stands for; stays in this browser's memory. */
  values: z.array(z.tuple([z.string(), z.string()])),
});
export type SentQuestion = z.infer<typeof sentQuestionSchema>;

export const sentRequests = {
  /** What was sent to a model for the open ticket, newest first. */
  'panel.whatLeft': spec(
    ['panel'],
    z.object({ ref: ticketRefSchema, tabId: z.number().int().nullable() }),
    z.object({ questions: z.array(sentQuestionSchema).max(10) }),
  ),
} as const;
