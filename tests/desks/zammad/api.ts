import { type Exchange, sendJson } from '../../../demo/server/exchange';
import { findSolved } from '../../../demo/tickets/solved';
import type { DeskMessage, DeskTicket, DeskTickets, Writer } from '../desk';

const person = (id: number, firstname: string, lastname: string, email: string) => ({ id, firstname, lastname, email });
const users: Record<Writer, ReturnType<typeof person>> = {
  bot: person(1, '-', '', ''),
  agent: person(2, 'Elin', 'Vandersteen', 'elin.vandersteen@brightline.example'),
  colleague: person(4, 'Karim', 'Aziz', 'karim.aziz@brightline.example'),
  customer: person(9, '', '', ''),
};
/** Each ticket has a customer of its own. */
const customerId = (id: string): number => Number(`9${id}`);

function customerOf(ticket: DeskTicket | undefined): unknown {
  if (!ticket) return undefined;
  const [first = '', ...last] = ticket.customer.name.split(' ');
  return person(customerId(ticket.id), first, last.join(' '), ticket.customer.email);
}

function articleOf({ id, by, name, public: isPublic, html, at }: DeskMessage): unknown {
  return {
    id: Number(id),
    sender: by === 'customer' ? 'Customer' : by === 'bot' ? 'System' : 'Agent',
    type: isPublic ? 'email' : 'note',
    internal: !isPublic,
    from: name,
    content_type: 'text/html',
    body: html,
    created_by_id: users[by].id,
    created_at: at,
    attachments: [],
    preferences: {},
  };
}

function ticketOf({ id, subject, messages }: DeskTicket): unknown {
  return {
    id: Number(id),
    number: `63${id}`,
    title: subject,
    state: 'open',
    priority: '2 normal',
    create_article_type: 'email',
    customer_id: customerId(id),
    article_ids: messages.map((message) => Number(message.id)),
  };
}

/** Its search, with the names that `expand=true` asks for. */
function solvedFor(query: string): unknown {
  return findSolved(query.split(' AND ')).map(({ id, subject, group }) => ({
    id,
    number: `63${id}`,
    title: subject,
    group,
    state: 'closed',
    close_at: '2026-10-02T09:00:00.000Z',
    updated_at: '2026-10-02T09:00:00.000Z',
  }));
}

/** The REST API for the browser's session: ticket, articles, one article, who is signed in. */
export function zammadApi(exchange: Exchange, tickets: DeskTickets): boolean {
  const answer = bodyOf(exchange, tickets);
  if (!exchange.request.headers.cookie?.includes('_zammad_session_'))
    sendJson(exchange, { error: 'Authentication required' }, 403);
  else if (answer === undefined) sendJson(exchange, { error: "Couldn't find it" }, 404);
  else sendJson(exchange, answer);
  return true;
}

function bodyOf({ url }: Exchange, tickets: DeskTickets): unknown {
  const path = url.pathname.replace('/api/v1', '');
  const all = tickets.ids.map((id) => tickets.get(id));
  const found = (id: string | undefined) => all.find((ticket) => ticket.id === id);
  if (path === '/users/me') return users.agent;
  if (path === '/tags') return { tags: [] };
  if (path === '/tickets/search') return solvedFor(url.searchParams.get('query') ?? '');
  const [, customer] = /^\/users\/9(\d+)$/.exec(path) ?? [];
  if (customer) return customerOf(found(customer));
  const [, kind, id] = /^\/(tickets|ticket_articles\/by_ticket|ticket_articles)\/(\d+)$/.exec(path) ?? [];
  const ticket = found(id);
  if (kind === 'tickets') return ticket && ticketOf(ticket);
  if (kind === 'ticket_articles/by_ticket') return ticket?.messages.map(articleOf);
  const message = all.flatMap(({ messages }) => messages).find((one) => one.id === id);
  return message && articleOf(message);
}
