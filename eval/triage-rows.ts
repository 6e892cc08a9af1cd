import { languageSchema } from '../lib/ticket/page-ticket';
import { tierSchema } from '../lib/triage/decision';
import * as z from '../lib/zod';
import { readJsonl } from './input';

/** A labelled ticket of an evaluation file. */
const rowSchema = z.object({
  id: z.string().min(1),
  lang: languageSchema,
  subject: z.string(),
  body: z.string(),
  tier: tierSchema,
  signals: z.array(z.string()).default([]),
});
export type TicketRow = z.infer<typeof rowSchema>;

/** Reads labelled tickets; InputError names file, line and field of the first bad one. */
export function readTickets(file: string): TicketRow[] {
  return readJsonl(file, rowSchema);
}
