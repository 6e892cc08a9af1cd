import { problemSchema } from '../problem';
import { ticketRefSchema } from '../ticket/page-ticket';
import * as z from '../zod';
import { insertRequestModeSchema, insertResultSchema } from './insertion';
import { ok, spec } from './spec';

/** Names one insertion into another host's frame; made by the page for it alone. */
const token = z.uuid();

/** Writing in a reply box that stands in a frame of another host (lib/core/composer-frames.ts). */
export const frameRequests = {
  /** The reply box of `ref` stands in another host's frame: write the draft there. */
  'page.frame': spec(
    ['page'],
    z.object({
      ref: ticketRefSchema,
      token,
      html: z.string().max(400_000),
      text: z.string().max(400_000),
      mode: insertRequestModeSchema,
    }),
    insertResultSchema,
  ),
  /** The page has told this frame the token, and there is a reply box in it. The draft is given to one frame only. */
  'frame.here': spec(
    ['composer-frame'],
    z.object({ token }),
    z.object({ html: z.string(), text: z.string(), mode: insertRequestModeSchema }),
  ),
  /** Asked right before every write: does the top frame still show the ticket, with this frame as its reply box? */
  'frame.may': spec(['composer-frame'], z.object({ token }), z.object({ problem: problemSchema.nullable() })),
  /** What became of it. `keep` false: the ticket has changed meanwhile, so take the draft out again. */
  'frame.done': spec(
    ['composer-frame'],
    z.object({ token, result: insertResultSchema, text: z.string().max(100_000) }),
    z.object({ keep: z.boolean() }),
  ),
  /** What the reply box holds after an insertion of ours. */
  'frame.text': spec(['composer-frame'], z.object({ token, text: z.string().max(100_000) }), ok),
};
