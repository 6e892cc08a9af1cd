import { entrySchema, entryStateSchema, entryTextSchema } from '../knowledge-health/own-entries/types';
import * as z from '../zod';
import { ok, spec } from './spec';

const id = z.string().min(1).max(100);

/** Knowledge entries made from agents' own replies. */
export const entryRequests = {
  'entries.list': spec(['knowledge'], z.object({}), z.object({ entries: z.array(entrySchema) })),
  'entries.make': spec(['knowledge'], z.object({ recordId: id, proposal: id.nullable().optional() }), entrySchema),
  /** `seen`, here and below: the text as the page had read it; refused where it is another by now. */
  'entries.save': spec(
    ['knowledge'],
    z.object({ id, text: entryTextSchema, seen: entryTextSchema.optional() }),
    entrySchema,
  ),
  'entries.state': spec(
    ['knowledge'],
    z.object({ id, state: entryStateSchema, seen: entryTextSchema.optional() }),
    entrySchema,
  ),
  'entries.remove': spec(['knowledge'], z.object({ id }), ok),
} as const;
