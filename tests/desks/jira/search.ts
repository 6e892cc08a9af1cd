import { type Exchange, sendJson } from '../../../demo/server/exchange';
import { findSolved } from '../../../demo/tickets/solved';

/** `/rest/api/2/search/jql` for done requests of one project that hold all words; any other JQL is refused. */
export function jiraSearch(exchange: Exchange): boolean {
  const jql = exchange.url.searchParams.get('jql') ?? '';
  const asked = /^project = "SUP" AND statusCategory = Done((?: AND text ~ "[^"]+")+) ORDER BY updated DESC$/.exec(jql);
  if (!asked) {
    sendJson(exchange, { errorMessages: ['The JQL query is not understood.'], errors: {} }, 400);
    return true;
  }
  const words = [...(asked[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
  const issues = findSolved(words).map(({ id, subject, text, group, tags }) => ({
    id: String(id),
    key: `SUP-${id - 47_000}`,
    fields: {
      summary: subject,
      description: text,
      updated: '2026-10-02T09:00:00.000+0000',
      labels: tags,
      components: [],
      issuelinks: [],
      customfield_10041: { id: '7', name: group },
    },
  }));
  sendJson(exchange, { issues, names: { customfield_10041: 'Assigned group' }, isLast: true });
  return true;
}
