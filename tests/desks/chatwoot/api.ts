import { type Exchange, sendJson } from '../../../demo/server/exchange';
import { plainOf } from '../../../demo/server/html';
import type { DeskMessage, DeskTicket, DeskTickets, Writer } from '../desk';
import { markdownOf } from './markdown';
import { session } from './session';

const senders: Record<Writer, object | null> = {
  customer: { id: 9, type: 'contact' },
  agent: { id: 2, name: 'Elin Vandersteen', email: session.uid, type: 'user' },
  colleague: { id: 4, name: 'Karim Aziz', email: 'karim.aziz@brightline.example', type: 'user' },
  bot: { id: 5, type: 'agent_bot' },
};
const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

function messageOf({ id, by, name, public: isPublic, html, at }: DeskMessage): unknown {
  const mail = { subject: '', html_content: { full: html }, text_content: { full: plainOf(html) } };
  return {
    id: Number(id),
    content: by === 'customer' ? plainOf(html) : markdownOf(html),
    content_type: by === 'customer' ? 'incoming_email' : 'text',
    content_attributes: by === 'customer' ? { email: mail } : {},
    message_type: by === 'customer' ? 0 : 1,
    private: !isPublic,
    status: 'sent',
    created_at: seconds(at),
    sender: { name, ...senders[by] },
  };
}

function conversationOf({ id, subject, customer }: DeskTicket): unknown {
  return {
    id: Number(id.replace('3/', '')),
    meta: { sender: { id: 9, type: 'contact', ...customer }, channel: 'Channel::Email' },
    additional_attributes: { mail_subject: subject },
    labels: [],
    priority: null,
    status: 'open',
  };
}

/** The dashboard's own API: conversation, its messages page by page, the team. Signed by headers, never by a cookie. */
export function chatwootApi(exchange: Exchange, tickets: DeskTickets): boolean {
  const { pathname, searchParams } = exchange.url;
  if (Object.entries(session).some(([name, value]) => exchange.request.headers[name] !== value)) {
    sendJson(exchange, { errors: ['You need to sign in or sign up before continuing.'] }, 401);
    return true;
  }
  if (pathname === '/api/v1/accounts/3/agents') {
    sendJson(exchange, [senders.agent, senders.colleague]);
    return true;
  }
  const [, number, part] = /^\/api\/v1\/accounts\/3\/conversations\/(\d+)(\/messages)?$/.exec(pathname) ?? [];
  if (!number || !tickets.ids.includes(`3/${number}`)) return false;
  const ticket = tickets.get(`3/${number}`);
  if (!part) {
    sendJson(exchange, conversationOf(ticket));
    return true;
  }
  const before = Number(searchParams.get('before') ?? Number.POSITIVE_INFINITY);
  const found = ticket.messages.filter(({ id }) => Number(id) < before);
  sendJson(exchange, { meta: {}, payload: found.slice(searchParams.has('after') ? -1000 : -20).map(messageOf) });
  return true;
}
