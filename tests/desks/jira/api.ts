import { type Exchange, sendJson } from '../../../demo/server/exchange';
import { plainOf } from '../../../demo/server/html';
import type { DeskMessage, DeskTicket, DeskTickets } from '../desk';

/** Times as Jira writes them: `2026-11-01T10:00:00.000+0000`. */
const time = (iso: string): string => iso.replace('Z', '+0000');

/** An Atlassian document of paragraphs, enough for a reader of its text. */
function adf(html: string): unknown {
  const lines = plainOf(html).split(/\n+/);
  const content = lines.map((text) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] }));
  return { type: 'doc', version: 1, content };
}

const accounts: Record<DeskMessage['by'], { accountId: string; accountType: string }> = {
  customer: { accountId: 'qm:customer', accountType: 'customer' },
  agent: { accountId: '557058:agent', accountType: 'atlassian' },
  colleague: { accountId: '557058:colleague', accountType: 'atlassian' },
  bot: { accountId: '557058:bot', accountType: 'app' },
};

const user = (by: DeskMessage['by'], displayName: string) => ({ ...accounts[by], displayName, active: true });

function comment(message: DeskMessage): unknown {
  return {
    id: message.id,
    author: user(message.by, message.name),
    body: adf(message.html),
    renderedBody: message.html,
    created: time(message.at),
    updated: time(message.at),
    jsdPublic: message.public,
  };
}

function issue({ id, subject, customer, messages }: DeskTicket): unknown {
  const [first] = messages;
  return {
    id: id.replace('SUP-', '10'),
    key: id,
    fields: {
      summary: subject,
      description: adf(first?.html ?? ''),
      status: { name: 'Waiting for support' },
      priority: { name: 'Medium' },
      labels: [],
      reporter: user('customer', customer.name),
      creator: user('customer', customer.name),
      created: time(first?.at ?? ''),
      project: { key: 'SUP', projectTypeKey: 'service_desk' },
      attachment: [],
    },
    renderedFields: { description: first?.html ?? null },
  };
}

/** REST v3 for the agent's session: the issue, its comments page by page, and who is signed in. */
export function jiraApi(exchange: Exchange, tickets: DeskTickets): boolean {
  const { pathname, searchParams } = exchange.url;
  if (pathname === '/rest/api/3/myself') {
    sendJson(exchange, { ...accounts.agent, displayName: 'Elin Vandersteen', locale: 'en_US' });
    return true;
  }
  const [, key, part] = /^\/rest\/api\/3\/issue\/([^/]+)(\/comment)?$/.exec(pathname) ?? [];
  if (!key || !tickets.ids.includes(key)) return false;
  const ticket = tickets.get(key);
  if (!part) {
    sendJson(exchange, issue(ticket));
    return true;
  }
  const startAt = Number(searchParams.get('startAt') ?? 0);
  const maxResults = Math.min(100, Number(searchParams.get('maxResults') ?? 50));
  // The first message is the description.
  const all = ticket.messages.slice(1);
  if (searchParams.get('orderBy') === '-created') all.reverse();
  const comments = all.slice(startAt, startAt + maxResults).map(comment);
  sendJson(exchange, { startAt, maxResults, total: all.length, comments });
  return true;
}
