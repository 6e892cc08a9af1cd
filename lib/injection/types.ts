import { carriers } from '../text/carriers';
import * as z from '../zod';

/** What a passage of text tries to do; the view has words for each. */
export const hostileKinds = [
  'override',
  'addresses-assistant',
  'steers-reply',
  'asks-secret',
  'orders-action',
  'steers-tier',
  'role-play',
  'fake-turn',
  'exfiltration',
  'hidden-text',
] as const;
export type HostileKind = (typeof hostileKinds)[number];

/** Words that address the assistant, with the place where they stand; shown to the agent, never sent or logged. */
export const hostileNoticeSchema = z.object({
  kind: z.enum(hostileKinds),
  quote: z.string().max(200),
  carrier: z.enum(carriers).nullable(),
  part: z.enum(['subject', 'message', 'attachment', 'article', 'macro']),
  /** The message's number in the thread, from 1; null where that says nothing. */
  n: z.number().int().nullable(),
  /** The message's author or the article's title. */
  name: z.string().max(300),
});
export type HostileNotice = z.infer<typeof hostileNoticeSchema>;
