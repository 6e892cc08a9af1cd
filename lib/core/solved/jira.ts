import * as z from '../../zod';
import { type DeskSearch, timeOf } from './desk-search';

const named = z.object({ name: z.string().optional(), value: z.string().optional() });
const linkedSchema = z.object({
  key: z.string(),
  fields: z.object({ issuetype: named.optional() }).optional(),
});
const linkSchema = z.object({
  type: z
    .object({ name: z.string().optional(), inward: z.string().optional(), outward: z.string().optional() })
    .optional(),
  inwardIssue: linkedSchema.optional(),
  outwardIssue: linkedSchema.optional(),
});
const answerSchema = z.object({
  issues: z.array(
    z.object({
      key: z.string(),
      fields: z
        .object({
          summary: z.string().nullish(),
          description: z.unknown(),
          updated: z.string().nullish(),
          labels: z.array(z.string()).catch([]),
          components: z.array(named).catch([]),
          issuelinks: z.array(linkSchema).catch([]),
        })
        .catchall(z.unknown()),
    }),
  ),
  names: z.record(z.string(), z.string()).catch({}),
});

const teamField =
  /^(?:(?:assigned |support |service )?(?:team|group|queue)|assignment group|gruppe|équipe|equipo|squadra|equipe)$/i;
const tierField = /tier|level|stufe|niveau|nivel|nível|livello|\bline\b|linie|ligne|lijn/i;
const defect = /^(?:bug|defect|fehler|defecto|difetto|defeito|anomalie|fout)$/i;
const escalation = /es[ck]al/i;

/** A value of a field that every site makes for itself: text, a choice, a team, or a list of these. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  const parsed = named.safeParse(value);
  return parsed.success ? [parsed.data.value ?? parsed.data.name ?? ''].filter((word) => word !== '') : [];
}

const projectOf = (key: string): string => key.slice(0, key.lastIndexOf('-'));

/**
 * Jira's search by JQL, in version 2 of the API, whose descriptions are text: at `/search/jql` in the cloud, where the
 * older address is gone, and at `/search` on a company's own server. Within the ticket's own project.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issue-search/
 */
export const jiraSearch: DeskSearch = {
  address(words, { ref, origin }) {
    const holds = words.map((word) => `text ~ "${word}"`).join(' AND ');
    const jql = `project = "${projectOf(ref.id)}" AND statusCategory = Done AND ${holds} ORDER BY updated DESC`;
    const path = new URL(origin).hostname.endsWith('.atlassian.net') ? '/rest/api/2/search/jql' : '/rest/api/2/search';
    const fields = '*all,-comment,-worklog,-attachment';
    return `${path}?jql=${encodeURIComponent(jql)}&fields=${fields}&expand=names&maxResults=25`;
  },
  parse(body, { origin }) {
    const parsed = answerSchema.safeParse(body);
    if (!parsed.success) return null;
    const { issues, names } = parsed.data;
    return issues.map(({ key, fields }) => {
      const own = Object.entries(fields).flatMap(([id, value]) => {
        const name = names[id] ?? '';
        return /^customfield_/.test(id) && name !== '' ? wordsOf(value).map((word) => ({ name, value: word })) : [];
      });
      const linked = fields.issuelinks.flatMap(({ type, inwardIssue, outwardIssue }) => {
        const issue = outwardIssue ?? inwardIssue;
        return issue && projectOf(issue.key) !== projectOf(key) ? [{ type, issue }] : [];
      });
      return {
        id: key,
        url: `${origin}/browse/${encodeURIComponent(key)}`,
        subject: fields.summary ?? '',
        text: typeof fields.description === 'string' ? fields.description : '',
        at: timeOf(fields.updated),
        facts: {
          team: own.find(({ name }) => teamField.test(name.trim()))?.value ?? '',
          labels: [...fields.labels, ...fields.components.flatMap(({ name }) => name ?? [])],
          fields: own.filter(({ name }) => tierField.test(name)),
          escalated: linked.some(
            ({ type, issue }) =>
              escalation.test(Object.values(type ?? {}).join(' ')) || defect.test(issue.fields?.issuetype?.name ?? ''),
          ),
        },
      };
    });
  },
};
