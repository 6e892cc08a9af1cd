import { type Exchange, readJson, sendJson } from '../../../demo/server/exchange';

const project = { id: '10007', key: 'PLAT', name: 'Platform' };
const types = [
  { id: '10001', name: 'Task', subtask: false },
  { id: '10004', name: 'Bug', subtask: false },
  { id: '10010', name: 'Sub-task', subtask: true },
];

interface Created {
  fields: unknown;
  links: unknown[];
}

/**
 * What Jira's cloud does for new issues: projects, issue types, creation, a link to elsewhere, and both to be read again.
 * A form from another site, or without the header that Atlassian wants from scripts, is refused.
 */
export function createIssues(): (exchange: Exchange) => Promise<boolean> {
  const issues = new Map<string, Created>();
  return async (exchange) => {
    const { method, request } = exchange;
    const path = exchange.url.pathname.replace('/rest/api/3', '');
    const [, key = '', part] = /^\/issue\/(PLAT-\d+)(\/remotelink)?$/.exec(path) ?? [];
    const issue = issues.get(key);
    if (method === 'POST' && request.headers['x-atlassian-token'] !== 'no-check') {
      sendJson(exchange, { errorMessages: ['XSRF check failed'] }, 403);
    } else if (path === '/project/search') sendJson(exchange, { values: [project], total: 1 });
    else if (path === `/issue/createmeta/${project.id}/issuetypes`) sendJson(exchange, { issueTypes: types });
    else if (path === '/issue' && method === 'POST') {
      const { fields } = await readJson(exchange);
      const next = `PLAT-${issues.size + 1}`;
      issues.set(next, { fields, links: [] });
      sendJson(exchange, { id: `2000${issues.size}`, key: next }, 201);
    } else if (issue && part && method === 'POST') {
      issue.links.push(await readJson(exchange));
      sendJson(exchange, { id: issue.links.length }, 201);
    } else if (issue) sendJson(exchange, part ? issue.links : { key, fields: issue.fields });
    else return false;
    return true;
  };
}
