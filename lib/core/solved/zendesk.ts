import * as z from '../../zod';
import { type DeskSearch, timeOf } from './desk-search';

const id = z.union([z.number(), z.string()]).transform(String);
const groupsSchema = z.array(z.object({ id, name: z.string() })).catch([]);
const answerSchema = z.object({
  results: z.array(
    z.object({
      id,
      result_type: z.string().optional(),
      subject: z.string().nullish(),
      description: z.string().nullish(),
      status: z.string().nullish(),
      updated_at: z.string().nullish(),
      group_id: id.nullish(),
      tags: z.array(z.string()).catch([]),
      custom_fields: z.array(z.object({ value: z.unknown() })).catch([]),
    }),
  ),
  groups: groupsSchema.optional(),
});
// The tag that Zendesk's own Jira app sets when an agent links an issue for developers.
const escalatedTag = /^(?:jira_escalated|escalated_to_(?:engineering|development|dev|jira))$/;

/**
 * Zendesk's search. Words are joined by "and"; `include=tickets(groups)` brings the groups' names.
 * https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/
 */
export const zendeskSearch: DeskSearch = {
  address(words) {
    const query = encodeURIComponent(`type:ticket status>=solved ${words.join(' ')}`);
    return `/api/v2/search.json?query=${query}&include=tickets(groups)&per_page=25`;
  },
  parse(body, { origin }) {
    const parsed = answerSchema.safeParse(body);
    if (!parsed.success) return null;
    const names = new Map((parsed.data.groups ?? []).map((group) => [group.id, group.name]));
    return parsed.data.results.flatMap((one) => {
      if ((one.result_type ?? 'ticket') !== 'ticket' || !/^(?:solved|closed)$/.test(one.status ?? '')) return [];
      const fields = one.custom_fields.flatMap(({ value }) => (typeof value === 'string' ? [{ name: '', value }] : []));
      const team = names.get(one.group_id ?? '') ?? '';
      return [
        {
          id: one.id,
          url: `${origin}/agent/tickets/${encodeURIComponent(one.id)}`,
          subject: one.subject ?? '',
          text: one.description ?? '',
          at: timeOf(one.updated_at),
          facts: { team, labels: one.tags, fields, escalated: one.tags.some((tag) => escalatedTag.test(tag)) },
          ...(team === '' && one.group_id && { groupId: one.group_id }),
        },
      ];
    });
  },
  groups: {
    address: '/api/v2/groups.json?per_page=100',
    parse(body) {
      const parsed = z.object({ groups: groupsSchema }).safeParse(body);
      return new Map((parsed.success ? parsed.data.groups : []).map((group) => [group.id, group.name]));
    },
  },
};
