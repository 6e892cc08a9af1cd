import { type Exchange, sendJson, sendNotFound } from './exchange';
import { macros } from './macros';
import { cursorPage, offsetPage, wantsCursor } from './paging';
import { signedIn } from './people';
import { brandShape, commentShape, customStatuses, logEventShape, ticketShape, userShape } from './shapes';
import type { DemoState } from './state';
import type { StoredTicket } from './types';

const invalidCursor = { errors: [{ code: 'InvalidPaginationParameter', title: 'Invalid page cursor', status: '400' }] };

function usersOf(state: DemoState, ids: readonly number[], origin: string) {
  return [...new Set(ids)].flatMap((id) => {
    const person = state.people.get(id);
    return person ? [userShape(person, origin)] : [];
  });
}

function includesUsers(url: URL): boolean {
  return (url.searchParams.get('include') ?? '').split(',').includes('users');
}

function showTicket(exchange: Exchange, state: DemoState, ticket: StoredTicket): void {
  const { url } = exchange;
  const people = [ticket.requesterId, ...(ticket.assigneeId === null ? [] : [ticket.assigneeId])];
  sendJson(exchange, {
    ticket: ticketShape(ticket, state.people.get(ticket.requesterId), url.origin),
    ...(includesUsers(url) && { users: usersOf(state, people, url.origin) }),
  });
}

function showComments(exchange: Exchange, state: DemoState, ticket: StoredTicket): void {
  const { url } = exchange;
  const newestFirst = url.searchParams.get('sort') === '-created_at' || url.searchParams.get('sort_order') === 'desc';
  const ordered = newestFirst ? ticket.comments.toReversed() : ticket.comments;
  const shape = (comment: (typeof ordered)[number]) =>
    commentShape(comment, ticket, state.people.get(comment.authorId), url.origin);
  const users = (comments: typeof ordered) =>
    includesUsers(url)
      ? {
          users: usersOf(
            state,
            comments.map((comment) => comment.authorId),
            url.origin,
          ),
        }
      : {};
  if (wantsCursor(url)) {
    const page = cursorPage(ordered, url);
    if (!page) {
      sendJson(exchange, invalidCursor, 400);
      return;
    }
    const { items, meta, links } = page;
    sendJson(exchange, { comments: items.map(shape), ...users(items), meta, links });
    return;
  }
  const { items, fields } = offsetPage(ordered, url, 100);
  const { count, next_page, previous_page } = fields;
  sendJson(exchange, { comments: items.map(shape), ...users(items), count, next_page, previous_page });
}

function showLog(exchange: Exchange, state: DemoState, ticket: StoredTicket): void {
  const newestFirst = exchange.url.searchParams.get('sort') === '-created_at';
  const events = ticket.comments.map((comment, index) =>
    logEventShape(comment, state.people.get(comment.authorId), ticket, index),
  );
  const page = cursorPage(newestFirst ? events.toReversed() : events, exchange.url);
  if (!page) {
    sendJson(exchange, invalidCursor, 400);
    return;
  }
  sendJson(exchange, { events: page.items, meta: page.meta, links: page.links });
}

function showUser(exchange: Exchange, state: DemoState, id: string): void {
  const person = id === 'me' ? signedIn : state.people.get(Number(id));
  if (!person || person.role === 'bot') {
    sendNotFound(exchange);
    return;
  }
  sendJson(exchange, { user: userShape(person, exchange.url.origin) });
}

/** `/api/v2/...` of the ticketing side; gives false when the path is none of its own. Staff only, as in Zendesk. */
export function ticketApi(exchange: Exchange, state: DemoState): boolean {
  const path = exchange.url.pathname.replace(/^\/api\/v2\//, '').replace(/\.json$/, '');
  const [resource, id = '', part = ''] = path.split('/');
  if (!['tickets', 'users', 'macros', 'custom_statuses', 'brands'].includes(resource ?? '')) return false;
  if (!exchange.signedIn) {
    // users/me answers anonymous callers with an empty user (documented behaviour of the endpoint).
    if (resource === 'users' && id === 'me')
      sendJson(exchange, {
        user: { id: null, name: 'Anonymous user', email: 'invalid@example.com', role: 'end-user' },
      });
    else sendJson(exchange, { error: "Couldn't authenticate you" }, 401);
    return true;
  }
  if (exchange.method !== 'GET') {
    sendJson(exchange, { error: 'Forbidden', description: 'the demo is written to by its own page' }, 403);
  } else if (resource === 'users') {
    showUser(exchange, state, id);
  } else if (resource === 'macros' && id === 'active') {
    sendJson(exchange, { macros: macros(exchange.url.origin), next_page: null, previous_page: null, count: 3 });
  } else if (resource === 'custom_statuses') {
    sendJson(exchange, { custom_statuses: customStatuses() });
  } else if (resource === 'brands' && Number(id) === brandShape().id) {
    sendJson(exchange, { brand: brandShape() });
  } else if (resource === 'tickets') {
    const ticket = state.tickets.get(Number(id));
    if (!ticket) sendNotFound(exchange);
    else if (part === '') showTicket(exchange, state, ticket);
    else if (part === 'comments') showComments(exchange, state, ticket);
    else if (part === 'conversation_log') showLog(exchange, state, ticket);
    else sendNotFound(exchange);
  } else {
    sendNotFound(exchange);
  }
  return true;
}
