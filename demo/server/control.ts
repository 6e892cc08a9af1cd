import { parseArticle, parseComment, parseFault, parsePage } from './control-input';
import { type Exchange, readJson, sendJson, sendNotFound } from './exchange';
import { signedIn } from './people';
import { commentHtml } from './shapes';
import type { DemoState } from './state';
import type { StoredComment, StoredTicket } from './types';

function pageComment(state: DemoState, comment: StoredComment) {
  const author = state.people.get(comment.authorId);
  return {
    id: comment.id,
    author: { id: comment.authorId, name: author?.name ?? '', role: author?.role ?? 'end-user' },
    public: comment.public,
    at: comment.at,
    html: commentHtml(comment),
    attachments: comment.attachments.map((attachment) => attachment.name),
  };
}

function pageTicket(state: DemoState, ticket: StoredTicket) {
  const { comments, requesterId, assigneeId, ...rest } = ticket;
  return {
    ...rest,
    requester: state.people.get(requesterId),
    assignee: assigneeId === null ? null : state.people.get(assigneeId),
    comments: comments.map((comment) => pageComment(state, comment)),
  };
}
export type PageTicketData = ReturnType<typeof pageTicket>;
export type PageCommentData = ReturnType<typeof pageComment>;

function pageSession(state: DemoState) {
  return { agent: signedIn, page: state.page };
}
export type PageSession = ReturnType<typeof pageSession>;

function pageList(state: DemoState) {
  return [...state.tickets.values()].map((ticket) => ({
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    channel: ticket.channel,
    updatedAt: ticket.updatedAt,
    requester: state.people.get(ticket.requesterId)?.name ?? '',
    assignee: state.people.get(ticket.assigneeId ?? 0)?.name ?? null,
    tags: ticket.tags,
  }));
}
export type PageListRow = ReturnType<typeof pageList>[number];

/** Server-sent events: the page's counterpart of Zendesk's own push channel. */
function follow(exchange: Exchange, state: DemoState): void {
  const { response, request } = exchange;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const stop = state.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  request.on('close', stop);
}

async function write(exchange: Exchange, state: DemoState, parts: string[]): Promise<void> {
  const body = await readJson(exchange);
  const [what, id, action] = parts;
  const ticketId = Number(id);
  if (what === 'reset') {
    state.reset();
    return sendJson(exchange, { ok: true });
  }
  if (what === 'faults') {
    state.faults.push(parseFault(body));
    return sendJson(exchange, { faults: state.faults });
  }
  if (what === 'page') {
    Object.assign(state.page, parsePage(body));
    return sendJson(exchange, state.page);
  }
  if (what === 'articles') {
    const article = parseArticle(body);
    state.articles = [
      ...state.articles.filter((known) => known.id !== article.id || known.locale !== article.locale),
      article,
    ];
    return sendJson(exchange, article);
  }
  if (what === 'tickets' && state.tickets.has(ticketId) && (action === 'replies' || action === 'messages')) {
    const comment = state.addComment(ticketId, {
      ...parseComment(body),
      author: action === 'replies' ? 'agent' : 'requester',
    });
    return sendJson(exchange, pageComment(state, comment), 201);
  }
  sendNotFound(exchange);
}

function remove(exchange: Exchange, state: DemoState, parts: string[]): void {
  const [what, id] = parts;
  if (what === 'faults') state.faults = [];
  else if (what === 'articles') state.articles = state.articles.filter((article) => article.id !== Number(id));
  else {
    sendNotFound(exchange);
    return;
  }
  sendJson(exchange, { ok: true });
}

function read(exchange: Exchange, state: DemoState, parts: string[]): void {
  const [what, kind, id] = parts;
  const ticket = what === 'page' && kind === 'tickets' ? state.tickets.get(Number(id)) : undefined;
  if (what === 'events') {
    follow(exchange, state);
    return;
  }
  if (what === 'requests') {
    sendJson(exchange, state.requests);
    return;
  }
  if (what === 'faults') {
    sendJson(exchange, state.faults);
    return;
  }
  if (what === 'page' && kind === 'session') {
    sendJson(exchange, pageSession(state));
    return;
  }
  if (what === 'page' && kind === 'tickets' && id === undefined) {
    sendJson(exchange, pageList(state));
    return;
  }
  if (ticket) {
    sendJson(exchange, pageTicket(state, ticket));
    return;
  }
  sendNotFound(exchange);
}

/** `/demo/...`: what the page reads and writes, and what a test sets. */
export async function control(exchange: Exchange, state: DemoState): Promise<void> {
  const parts = exchange.url.pathname.slice('/demo/'.length).split('/');
  if (exchange.method === 'GET') return read(exchange, state, parts);
  if (exchange.method === 'DELETE') return remove(exchange, state, parts);
  return write(exchange, state, parts);
}
