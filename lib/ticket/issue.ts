import * as z from '../zod';

/** Why a tracker did not do what it was asked: HTTP status (0: no answer) and its own words about the fields. */
const refusedSchema = z.object({ ok: z.literal(false), status: z.number().int(), why: z.string().max(500) });

const named = z.object({ id: z.string().min(1).max(100), name: z.string().max(300) });

/** Projects in which the signed-in agent may create issues. */
export const issueProjectsSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    site: z.string().max(253),
    projects: z.array(named.extend({ key: z.string().max(100) })).max(200),
  }),
  refusedSchema,
]);
export type IssueProjects = z.infer<typeof issueProjectsSchema>;

export const issueTypesSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), types: z.array(named).max(100) }),
  refusedSchema,
]);
export type IssueTypes = z.infer<typeof issueTypesSchema>;

/** An issue to create, as the agent has seen it: plain text, `link` back to the ticket. */
export const newIssueSchema = z.object({
  project: z.string().min(1).max(100),
  issueType: z.string().min(1).max(100),
  summary: z.string().trim().min(1).max(250),
  description: z.string().max(30_000),
  link: z.object({ url: z.string().max(2000).startsWith('https://'), title: z.string().max(250) }).nullable(),
});
export type NewIssue = z.infer<typeof newIssueSchema>;

/** `linked` false: the issue is there, and its link to the ticket stands in its description only. */
export const issueCreatedSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    key: z.string().min(1).max(100),
    url: z.string().max(2000).startsWith('https://'),
    linked: z.boolean(),
  }),
  refusedSchema,
]);
export type IssueCreated = z.infer<typeof issueCreatedSchema>;
