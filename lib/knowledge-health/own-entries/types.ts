import { languageSchema } from '../../ticket/page-ticket';
import * as z from '../../zod';

export const entryStateSchema = z.enum(['draft', 'approved']);
export type EntryState = z.infer<typeof entryStateSchema>;

/** What a person may change of an entry. */
export const entryTextSchema = z.object({
  title: z.string().trim().min(1).max(300),
  /** Markdown. */
  body: z.string().trim().min(1).max(20_000),
  lang: languageSchema,
  /** True: for agents only. */
  internal: z.boolean(),
});
export type EntryText = z.infer<typeof entryTextSchema>;

/** A knowledge entry that a reply of an agent's became. Masked; found by a search only when approved. */
export const entrySchema = entryTextSchema.extend({
  id: z.string().min(1).max(100),
  state: entryStateSchema,
  createdAt: z.number(),
  updatedAt: z.number(),
  /** The suggestion's record it was made from. */
  recordId: z.string().max(100),
  ticketUrl: z.string().max(3000),
  /** The masked reply as it was sent, to show what was taken out; forgotten with the approval. */
  original: z.string().max(100_000).nullable(),
  /** Dates, amounts and numbers left in the draft: they may be this customer's own. */
  check: z.array(z.string().max(100)).max(30),
});
export type Entry = z.infer<typeof entrySchema>;
