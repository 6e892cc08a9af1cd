import { problemSchema } from '../problem';
import * as z from '../zod';

export const insertModeSchema = z.enum(['insert', 'replace']);
/** `ask`: insert when the composer is empty, else answer `insert-composer-not-empty`. */
export const insertRequestModeSchema = z.enum(['ask', 'insert', 'replace']);

/** Answer of the page zone and of the core to an insertion. */
export const insertResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), verified: z.literal(true), mode: insertModeSchema }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);
export type InsertResult = z.infer<typeof insertResultSchema>;
