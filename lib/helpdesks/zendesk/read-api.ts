import type { FallbackReason, PageMessage, PageTicket } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage } from '../adapter';
import { type Ask, askOnce } from '../page/ask-once';
import { type ApiAnswer, type ApiFailure, getJson } from '../page/get-json';
import { isObject, type JsonObject, objects } from '../page/json';
import { limits, withinLimit } from '../page/thread';
import { nextPage } from './cursor';
import {
  addUsers,
  headOf,
  isMessaging,
  messageOfComment,
  messageOfEvent,
  personOf,
  type Users,
  userOf,
  type ZendeskUser,
} from './from-api';

/** Zendesk keeps at most this many comments on a ticket. */
const mostMessages = limits.messages;
const pageSize = 100;

export type ApiRead =
  | { ok: true; ticket: PageTicket }
  /** Nothing usable; `reason` says why the page has to be read instead. */
  | { ok: false; reason: FallbackReason; httpStatus: number };

/** The signed-in agent, asked for once. */
export type Me = Ask<ZendeskUser>;

/**
 * Ticket, people and the whole thread by the REST API. A thread that broke off after its first page comes back with
 * `complete: false` and the reason. Throws only when `signal` aborts.
 */
export async function readByApi(page: HelpdeskPage, ref: TicketRef, me: Me, signal: AbortSignal): Promise<ApiRead> {
  const id = encodeURIComponent(ref.id);
  const users: Users = new Map();
  const [head, agent] = await Promise.all([
    getJson(page, `/api/v2/tickets/${id}.json?include=users`, signal),
    me(page, signal),
  ]);
  if (!head.ok) return { ok: false, reason: head.reason, httpStatus: head.httpStatus };
  const ticket = head.body.ticket;
  if (!isObject(ticket)) return { ok: false, reason: { kind: 'unexpected-answer', status: 0 }, httpStatus: 200 };
  addUsers(users, head.body.users);

  const thread = await readThread(page, id, isMessaging(ticket), users, signal);
  if (thread.messages.length === 0 && thread.failure) {
    return { ok: false, reason: thread.failure.reason, httpStatus: thread.failure.httpStatus };
  }
  const messages = withinLimit(thread.messages);
  return {
    ok: true,
    ticket: {
      ...headOf(ticket, users),
      ref,
      url: page.url.href.slice(0, 2000),
      agent: personOf(agent),
      messages: messages.kept,
      readBy: 'api',
      fallback: thread.failure?.reason ?? null,
      complete: !thread.failure && !thread.cut && messages.whole,
    },
  };
}

interface Thread {
  messages: PageMessage[];
  failure: ApiFailure | null;
  /** True when the helpdesk has more than we read. */
  cut: boolean;
}

async function readThread(
  page: HelpdeskPage,
  id: string,
  messaging: boolean,
  users: Users,
  signal: AbortSignal,
): Promise<Thread> {
  if (messaging) {
    const address = `/api/v2/tickets/${id}/conversation_log?page[size]=${pageSize}&sort=created_at`;
    const log = await follow(page, address, signal, (body) => objects(body.events).map(messageOfEvent));
    // Accounts without the log keep the thread as comments.
    if (log.messages.length > 0 || log.failure?.httpStatus !== 404) return log;
  }
  return follow(page, `/api/v2/tickets/${id}/comments.json?page[size]=${pageSize}&include=users`, signal, (body) => {
    addUsers(users, body.users);
    return objects(body.comments).map((comment) => messageOfComment(comment, users));
  });
}

async function follow(
  page: HelpdeskPage,
  first: string,
  signal: AbortSignal,
  take: (body: JsonObject) => (PageMessage | null)[],
): Promise<Thread> {
  const messages: PageMessage[] = [];
  const visited = new Set<string>();
  let address: string | null = first;
  let more = true;
  while (address !== null && messages.length < mostMessages && !visited.has(address)) {
    visited.add(address);
    const answer: ApiAnswer = await getJson(page, address, signal);
    if (!answer.ok) return { messages, failure: answer, cut: true };
    messages.push(...take(answer.body).filter((message) => message !== null));
    ({ more, address } = nextPage(answer.body, page));
  }
  return { messages: messages.slice(0, mostMessages), failure: null, cut: more };
}

export function createMe(): Me {
  return askOnce('/api/v2/users/me.json', (body) => {
    const user = userOf(body.user);
    // An anonymous visitor gets a user without an id.
    return user?.id ? user : null;
  });
}
