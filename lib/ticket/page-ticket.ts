import * as z from '../zod';
import { languages } from './languages';
import { helpdeskIds } from './ref';

export type { Language } from './languages';

export const languageSchema = z.enum([...languages, 'und']);

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

export const readReasonSchema = z.enum([
  'not-a-ticket',
  'loading',
  'no-access',
  /** Deleted, or hidden from this agent: helpdesks do not say which. */
  'not-found',
  'signed-out',
  'layout-changed',
]);
export type ReadReason = z.infer<typeof readReasonSchema>;

/**
 * Why a page that looks like a ticket is none: a new one not submitted yet, or mail that waits to be let in. The pages:
 * any page that the agent asked for, which has changed since it was read, has no words, lets no extension in, or comes
 * unencrypted.
 */
export const noTicketSchema = z.enum([
  'unsaved',
  'suspended',
  'changed-page',
  'empty-page',
  'closed-page',
  'insecure-page',
]);
export type NoTicket = z.infer<typeof noTicketSchema>;

/** Why the API could not be used and the page itself was read. `status` 0 = network error or no JSON. */
export const fallbackReasonSchema = z.object({
  kind: z.enum(['signed-out', 'forbidden', 'rate-limited', 'server-error', 'unexpected-answer']),
  status: z.number().int(),
});
export type FallbackReason = z.infer<typeof fallbackReasonSchema>;

/**
 * `api`: the helpdesk's API. `dom`: its page, by an adapter that knows it. `page`, `selection`: the readable text of any
 * page, or what the agent selected in it; who wrote what is not known.
 */
export const readBySchema = z.enum(['api', 'dom', 'page', 'selection']);
export type ReadBy = z.infer<typeof readBySchema>;

export const channelSchema = z.enum(['email', 'web', 'messaging', 'api', 'other']);
export type Channel = z.infer<typeof channelSchema>;

const personSchema = z.object({
  id: z.string().max(100).nullable(),
  name: z.string().max(500),
  email: z.string().max(500).nullable(),
  locale: z.string().max(20).nullable(),
});

/** Why nobody can be answered from a ticket: then drafts can only be copied. `private-only`: the agent writes notes only. */
export const noReplySchema = z.enum(['closed', 'merged', 'private-only']);
export type NoReply = z.infer<typeof noReplySchema>;

/** Another ticket of the same helpdesk. */
export const ticketLinkSchema = z.object({
  kind: z.enum(['merged-into', 'follow-up', 'follow-up-of', 'problem']),
  /** As agents read it, without a sign before it. */
  id: z.string().min(1).max(100),
  url: z.string().max(2000).startsWith('https://'),
});
export type TicketLink = z.infer<typeof ticketLinkSchema>;

/** What a helpdesk says of a ticket beyond its thread; absent where it says nothing. */
export const ticketFactsSchema = z.object({
  /** What agents call the ticket by, where that is not the id in its address (Salesforce, Zammad). */
  number: z.string().max(100).optional(),
  /** The status as agents of this account call it, beside its category in `status`. */
  statusLabel: z.string().max(100).optional(),
  /** What the status means where its name is the account's own: Jira's `new`, `indeterminate`, `done`. */
  statusCategory: z.string().max(100).optional(),
  requestType: z.string().max(300).optional(),
  organization: z.string().max(300).optional(),
  /** Targets that are running or missed. `dueAt` in ISO 8601. */
  slas: z
    .array(z.object({ name: z.string().max(100), dueAt: z.string().max(40).nullable(), missed: z.boolean() }))
    .max(20)
    .optional(),
  /** Everybody else who gets the public replies. */
  ccs: z.array(personSchema).max(100).optional(),
  noReply: noReplySchema.optional(),
  links: z.array(ticketLinkSchema).max(20).optional(),
  /** True for a problem to which other tickets are linked. */
  incidents: z.boolean().optional(),
});
export type TicketFacts = z.infer<typeof ticketFactsSchema>;

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
  /** The brand under which public replies go out; null for the account's own, or where the helpdesk says nothing. */
  brand: z.string().max(300).nullable(),
  facts: ticketFactsSchema.optional(),
  /** Oldest first. */
  messages: z.array(pageMessageSchema).max(5000),
  readBy: readBySchema,
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
