import { askKinds } from '../drafting/phrases/types';
import { draftSchema } from '../drafting/types';
import { issueCreatedSchema, issueTypesSchema, newIssueSchema } from '../ticket/issue';
import { authorRoleSchema, ticketRefSchema } from '../ticket/page-ticket';
import { tierSchema } from '../triage/decision';
import * as z from '../zod';
import { insertRequestModeSchema, insertResultSchema } from './insertion';
import { spec } from './spec';

const askKindSchema = z.enum(askKinds);

/** The ticket as the panel shows it: the core refuses when the tab shows another one. */
export const onTicket = z.object({
  recordId: z.string().max(100),
  ref: ticketRefSchema,
  tabId: z.number().int().nullable(),
});

/** The handover note for a tier, without personal data, and the same for developers. */
export const handoverSchema = z.object({
  to: tierSchema,
  note: z.string(),
  issue: z.object({ summary: z.string(), description: z.string() }),
  /** What that tier will ask for and the ticket does not tell. */
  missing: z.array(askKindSchema),
});
export type HandoverAnswer = z.infer<typeof handoverSchema>;

const issueSiteSchema = z.object({
  tabId: z.number().int(),
  site: z.string(),
  projects: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
});
export type IssueSite = z.infer<typeof issueSiteSchema>;

/** A ticket's messages as they were read: cleaned, oldest first. */
export const threadSchema = z.object({
  subject: z.string(),
  messages: z.array(
    z.object({
      id: z.string(),
      author: z.string(),
      role: authorRoleSchema,
      public: z.boolean(),
      at: z.string().nullable(),
      text: z.string(),
    }),
  ),
});
export type Thread = z.infer<typeof threadSchema>;

/** Handing a ticket over to another tier, and asking the customer for what that tier needs. */
export const handoverRequests = {
  /** The ticket as it is read now, for showing where a reason's words stand. Nothing of it is kept. */
  'panel.thread': spec(['panel'], z.object({ ref: ticketRefSchema, tabId: z.number().int().nullable() }), threadSchema),
  'panel.handover': spec(['panel'], onTicket.extend({ to: tierSchema, lang: z.string().max(20) }), handoverSchema),
  /** Into the ticket's reply box in its note mode, and into no other. */
  'panel.insertNote': spec(
    ['panel'],
    onTicket.extend({ to: tierSchema, mode: insertRequestModeSchema, text: z.string().min(1).max(60_000) }),
    insertResultSchema,
  ),
  /** The agent copied the note or the issue text. */
  'panel.handedOver': spec(
    ['panel'],
    z.object({ recordId: z.string().max(100), to: tierSchema, by: z.enum(['note-copied', 'issue-copied']) }),
    z.object({ ok: z.literal(true) }),
  ),
  /** Drafts the question to the customer; it stands among the other drafts as well. */
  'panel.askCustomer': spec(
    ['panel'],
    onTicket.extend({ asks: z.array(askKindSchema).min(1).max(6) }),
    z.object({ draft: draftSchema }),
  ),
  /** Jira sites that are open in a tab, with the projects in which the agent may create issues. */
  'panel.issueSites': spec(['panel'], z.object({}), z.object({ sites: z.array(issueSiteSchema) })),
  'panel.issueTypes': spec(
    ['panel'],
    z.object({ siteTab: z.number().int(), project: z.string().min(1).max(100) }),
    issueTypesSchema,
  ),
  /** Only on the agent's click, with exactly what was shown. */
  'panel.createIssue': spec(
    ['panel'],
    z.object({
      recordId: z.string().max(100),
      to: tierSchema,
      siteTab: z.number().int(),
      issue: newIssueSchema,
    }),
    issueCreatedSchema,
  ),
} as const;
