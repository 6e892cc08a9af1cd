import { threadSummarySchema } from '../drafting/types';
import { languageSchema, ticketRefSchema } from '../ticket/page-ticket';
import * as z from '../zod';
import { spec } from './spec';

const onTicket = { ref: ticketRefSchema, tabId: z.number().int().nullable(), lang: languageSchema };

/** What the agent asks about the open ticket beside its drafts; nothing of it is stored or logged. */
export const asideRequests = {
  /** `quoted`: without a model, in the thread's own words. */
  'panel.summary': spec(['panel'], z.object(onTicket), z.object({ summary: threadSummarySchema, quoted: z.boolean() })),
  'panel.backCheck': spec(
    ['panel'],
    z.object({ ...onTicket, text: z.string().min(1).max(60_000) }),
    z.object({ text: z.string() }),
  ),
} as const;
