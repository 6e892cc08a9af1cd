import * as z from '../zod';
import { helpdeskIds } from './ref';

/** Languages the product speaks; `und` when a text is too short or none of them. */
export const languages = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;
export const languageSchema = z.enum([...languages, 'und']);
export type Language = z.infer<typeof languageSchema>;

export const helpdeskIdSchema = z.enum(helpdeskIds);

export const ticketRefSchema = z.object({
  helpdesk: helpdeskIdSchema,
  account: z.string().min(1).max(253),
  id: z.string().min(1).max(100),
});

export const authorRoleSchema = z.enum(['requester', 'agent', 'bot', 'system']);
export type AuthorRole = z.infer<typeof authorRoleSchema>;

/** A message as the page zone read it: `html` from the API or the DOM, else plain `text`. */
export const pageMessageSchema = z.object({
  id: z.string().max(100),
  author: z.object({
    id: z.string().max(100).nullable(),
    name: z.string().max(500),
    role: authorRoleSchema,
  }),
  public: z.boolean(),
  /** ISO 8601, null when the page does not say. */
  at: z.string().max(40).nullable(),
  html: z.string().max(400_000).nullable(),
  text: z.string().max(400_000).nullable(),
  attachments: z.array(z.string().max(500)).max(200),
});
export type PageMessage = z.infer<typeof pageMessageSchema>;

export const readReasonSchema = z.enum(['not-a-ticket', 'loading', 'no-access', 'layout-changed']);
export type ReadReason = z.infer<typeof readReasonSchema>;

/** Why the API could not be used and the page itself was read. `status` 0 = network error or no JSON. */
export const fallbackReasonSchema = z.object({
  kind: z.enum(['signed-out', 'forbidden', 'rate-limited', 'server-error', 'unexpected-answer']),
  status: z.number().int(),
});
export type FallbackReason = z.infer<typeof fallbackReasonSchema>;

export const channelSchema = z.enum(['email', 'web', 'messaging', 'api', 'other']);
export type Channel = z.infer<typeof channelSchema>;

const personSchema = z.object({
  id: z.string().max(100).nullable(),
  name: z.string().max(500),
  email: z.string().max(500).nullable(),
  locale: z.string().max(20).nullable(),
});

/** What the page zone sends; not trusted, parsed in the core before use. */
export const pageTicketSchema = z.object({
  ref: ticketRefSchema,
  url: z.string().max(2000),
  subject: z.string().max(5000),
  channel: channelSchema,
  status: z.string().max(100).nullable(),
  priority: z.string().max(100).nullable(),
  tags: z.array(z.string().max(300)).max(1000),
  requester: personSchema.nullable(),
  agent: personSchema.nullable(),
  brand: z.string().max(300).nullable(),
  /** Oldest first. */
  messages: z.array(pageMessageSchema).max(5000),
  readBy: z.enum(['api', 'dom']),
  fallback: fallbackReasonSchema.nullable(),
  /** False when the page held only part of the thread; the panel says so. */
  complete: z.boolean(),
});
export type PageTicket = z.infer<typeof pageTicketSchema>;

export const readResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), ticket: pageTicketSchema }),
  z.object({
    ok: z.literal(false),
    reason: readReasonSchema,
    /** A selector or an HTTP status for the bug report; never ticket text. */
    detail: z.string().max(300),
  }),
]);
export type ReadResult = z.infer<typeof readResultSchema>;
