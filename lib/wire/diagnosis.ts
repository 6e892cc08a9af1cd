import { problemSchema } from '../problem';
import { fallbackReasonSchema, helpdeskIdSchema, readBySchema } from '../ticket/page-ticket';
import * as z from '../zod';

const shape = z.string().max(500);
const counted = z.record(z.string().max(60), z.number().int());

/** What `lookAtPage` found: counts and shapes. Anything longer than those is refused. */
export const pageLookSchema = z.object({
  address: shape,
  selectors: z.record(z.string().max(60), z.array(z.number().int()).max(30)),
  editors: counted,
  frames: z.number().int(),
  shadowRoots: z.number().int(),
  elements: z.number().int(),
  language: z.string().max(20),
  direction: z.string().max(5),
});
export type PageLookAnswer = z.infer<typeof pageLookSchema>;

/** Everything for a bug report that is no word of a ticket, no name of an account and no key. */
export const diagnosisSchema = z.object({
  helpdesk: helpdeskIdSchema.nullable(),
  /** Whether the vendor's own address, or the company's. */
  host: z.enum(['vendor', 'own', 'none']),
  /** Null when the browser lets nobody look at the page. */
  page: pageLookSchema.nullable(),
  phase: z.string().max(30),
  problem: problemSchema.nullable(),
  notices: z.array(z.string().max(60)).max(30),
  readBy: readBySchema.nullable(),
  fallback: fallbackReasonSchema.nullable(),
  complete: z.boolean().nullable(),
  messages: z.number().int().nullable(),
  drafts: z.number().int(),
  engine: z.enum(['knowledge', 'openai', 'built-in']),
  sources: z.number().int(),
  articles: z.number().int(),
  timings: z.record(z.string(), z.number()),
  versions: z.object({ product: z.string(), rules: z.string() }),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;
