import * as z from '../zod';
import { fallbackReasonSchema } from './page-ticket';

/** A reply template of the helpdesk, as its admins wrote it. */
export const macroSchema = z.object({
  id: z.string().min(1).max(100),
  /** Folders are part of it, parted by `::`. */
  title: z.string().max(500),
  description: z.string().max(5000).nullable(),
  /**
   * The reply's text. Placeholders of the helpdesk (`{{ticket.requester.first_name}}`) stand in it as they are: only the
   * helpdesk knows their values.
   */
  text: z.string().max(100_000),
  /** The same with its formatting, where it has one. */
  html: z.string().max(400_000).nullable(),
});
export type Macro = z.infer<typeof macroSchema>;

/** What the page zone sends; not trusted, parsed in the core before use. Most used first where the helpdesk knows. */
export const macrosResultSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    macros: z.array(macroSchema).max(2000),
    /** False when there are more than were read. */
    complete: z.boolean(),
  }),
  z.object({ ok: z.literal(false), reason: fallbackReasonSchema }),
]);
export type MacrosResult = z.infer<typeof macrosResultSchema>;
