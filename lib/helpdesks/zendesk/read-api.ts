import type { FallbackReason, PageMessage, PageTicket } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage } from '../adapter';
import { type Ask, askOnce } from '../page/ask-once';
import { type ApiAnswer, type ApiFailure, getJson } from '../page/get-json';
import { idText, isObject, type JsonObject, objects } from '../page/json';
import { limits, withinLimit } from '../page/thread';
import { nextPage } from './cursor';
import { brandName, factsOf, statusLabels } from './facts';
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

/** What is the same for all tickets of an account, asked for once. */
export interface Account {
  me: Me;
  /** The agents' names of the account's own statuses by id. */
  statuses: Ask<Map<string, string>>;
  /** A brand's name by its id. */
  brand(page: HelpdeskPage, id: string, signal: AbortSignal): Promise<string | null>;
}

/**
 * Ticket, people and the whole thread by the REST API. A thread that broke off after its first page comes back with
 * `complete: false` and the reason. Throws only when `signal` aborts.
 */
export async function readByApi(
  page: HelpdeskPage,
  ref: TicketRef,
  account: Account,
  signal: AbortSignal,
): Promise<ApiRead> {
  const id = encodeURIComponent(ref.id);
  const users: Users = new Map();
  const [head, agent] = await Promise.all([
    getJson(page, `/api/v2/tickets/${id}.json?include=users,organizations,slas`, signal),
    account.me(page, signal),
  ]);
  if (!head.ok) return { ok: false, reason: head.reason, httpStatus: head.httpStatus };
  const ticket = head.body.ticket;
  if (!isObject(ticket)) return { ok: false, reason: { kind: 'unexpected-answer', status: 0 }, httpStatus: 200 };
  addUsers(users, head.body.users);

  const [thread, names] = await Promise.all([
    readThread(page, id, isMessaging(ticket), users, signal),
    namesOf(page, ticket, account, signal),
  ]);
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
      brand: names.brand,
      facts: factsOf(ticket, {
        origin: page.url.origin,
        users,
        agent,
        answer: head.body,
        statusLabel: names.status,
        messages: thread.messages,
      }),
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

/** A name is worth a moment, not the wait for the ticket. */
const namesWithin = 1500;

/** Names that a ticket gives as numbers; null where the account does not tell them in time. */
async function namesOf(page: HelpdeskPage, ticket: JsonObject, account: Account, signal: AbortSignal) {
  const status = idText(ticket.custom_status_id);
  const brand = idText(ticket.brand_id);
  const soon = AbortSignal.any([signal, AbortSignal.timeout(namesWithin)]);
  const [labels, name] = await Promise.all([
    status === null ? null : account.statuses(page, soon).catch(() => null),
    brand === null ? null : account.brand(page, brand, soon).catch(() => null),
  ]);
  return { status: labels?.get(status ?? '') ?? null, brand: name || null };
}

export function createAccount(): Account {
  const brands = new Map<string, Ask<string>>();
  return {
    me: createMe(),
    statuses: askOnce('/api/v2/custom_statuses.json', statusLabels),
    brand(page, id, signal) {
      const ask = brands.get(id) ?? askOnce(`/api/v2/brands/${encodeURIComponent(id)}.json`, brandName);
      brands.set(id, ask);
      return ask(page, signal);
    },
  };
}

function createMe(): Me {
  return askOnce('/api/v2/users/me.json', (body) => {
    const user = userOf(body.user);
    // An anonymous visitor gets a user without an id.
    return user?.id ? user : null;
  });
}
