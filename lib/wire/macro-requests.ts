import { draftSchema } from '../drafting/types';
import * as z from '../zod';
import { onTicket } from './handover-requests';
import { spec } from './spec';

export const macroReasonSchema = z.enum([
  'none',
  'no-token',
  'token-refused',
  'signed-out',
  'forbidden',
  'rate-limited',
  'server-error',
  'unexpected-answer',
]);
export type MacroReason = z.infer<typeof macroReasonSchema>;

export const macroListSchema = z.object({
  /**
   * Best fitting first; those that fit the search where there is one. `text` is its beginning; `from` the knowledge source
   * of a saved reply, null for the helpdesk's own.
   */
  macros: z.array(z.object({ id: z.string(), title: z.string(), text: z.string(), from: z.string().nullable() })),
  /** How many the agent may use, whatever was searched for. */
  total: z.number().int(),
  /** False when the helpdesk has more than were read. */
  complete: z.boolean(),
  /**
   * Why the helpdesk's own could not be read; `none`: they cannot be read at all; `no-token`: an admin has given none for
   * this workspace; `token-refused`: the helpdesk does not take the one that was given. Saved replies are there anyway.
   */
  reason: macroReasonSchema.nullable(),
});
export type MacroList = z.infer<typeof macroListSchema>;

/** The helpdesk's own reply templates, and the saved replies of the knowledge base. */
export const macroRequests = {
  /** `again`: what was read a moment ago does not do. */
  'panel.macros': spec(
    ['panel'],
    onTicket.extend({ query: z.string().max(300), again: z.boolean().optional() }),
    macroListSchema,
  ),
  /** Makes a draft of it, with its fields filled from the ticket; it stands among the other drafts. */
  'panel.useMacro': spec(
    ['panel'],
    onTicket.extend({ macroId: z.string().min(1).max(400) }),
    z.object({ draft: draftSchema }),
  ),
} as const;
