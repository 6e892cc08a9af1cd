import { join } from 'node:path';
import { control, sendShell } from '../control';
import type { Desk } from '../desk';
import { createTickets } from '../tickets';
import { jiraApi } from './api';
import { createIssues } from './issues';
import { jiraSearch } from './search';

/** Jira Service Management (Cloud): a queue with its issue view, comments by REST v3. */
export function createJiraDesk(): Desk {
  const tickets = createTickets((place) => `SUP-${place + 101}`);
  const issues = createIssues();
  const host = 'brightline.atlassian.net';
  return {
    helpdesk: 'jira',
    host,
    names: ['*.atlassian.net'],
    tickets,
    takes: 'text',
    searched: /atlassian\.net\/browse\/SUP-/,
    insertOpens: true,
    script: join(import.meta.dirname, 'page.ts'),
    ticketUrl: (id) => `https://${host}/jira/servicedesk/projects/SUP/queues/custom/7/${id}`,
    async answer(exchange) {
      const path = exchange.url.pathname;
      if (path.startsWith('/desk/')) return control(exchange, tickets);
      if (path === '/rest/api/2/search/jql') return jiraSearch(exchange);
      if (path.startsWith('/rest/api/3/')) return jiraApi(exchange, tickets) || issues(exchange);
      if (!/^\/(browse|jira)\//.test(path)) return false;
      return sendShell(exchange, 'SUP - Jira Service Management', '<div id="jira-frontend"></div>');
    },
  };
}
