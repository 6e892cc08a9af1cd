import type { FallbackReason, PageTicket } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, NewestResult } from '../adapter';
import { type Ask, askOnce } from '../page/ask-once';
import { getJson, getList } from '../page/get-json';
import { idText, type JsonObject } from '../page/json';
import { limits, replyOf, timeOf, withinLimit } from '../page/thread';
import { headOf, isOwnReply, messageOf, type Person, personOf, tagsOf } from './from-api';

export type ApiRead =
  | { ok: true; ticket: PageTicket }
  /** Nothing usable; `reason` says why the page has to be read instead. */
  | { ok: false; reason: FallbackReason; httpStatus: number };

/** The signed-in agent, asked for once. */
export type Me = Ask<Person>;

export const createMe = (): Me => askOnce('/api/v1/users/me', personOf);

const ticketAddress = (ref: TicketRef): string => `/api/v1/tickets/${encodeURIComponent(ref.id)}?expand=true`;

/**
 * Ticket, customer, tags and all articles by the REST API with the agent's session. `auto_assign`, which the page's own
 * request carries, is left out: reading changes nothing. Throws only when `signal` aborts.
 */
export async function readByApi(page: HelpdeskPage, ref: TicketRef, me: Me, signal: AbortSignal): Promise<ApiRead> {
  const id = encodeURIComponent(ref.id);
  const [head, thread, tags, agent] = await Promise.all([
    getJson(page, ticketAddress(ref), signal),
    getList(page, `/api/v1/ticket_articles/by_ticket/${id}?expand=true`, signal),
    getJson(page, `/api/v1/tags?object=Ticket&o_id=${id}`, signal),
    me(page, signal),
  ]);
  if (!head.ok) return { ok: false, reason: head.reason, httpStatus: head.httpStatus };
  // A ticket without its thread would pass a question off as unanswered.
  if (!thread.ok) return { ok: false, reason: thread.reason, httpStatus: thread.httpStatus };
  const all = thread.body.map(messageOf).sort((a, b) => timeOf(a) - timeOf(b) || Number(a.id) - Number(b.id));
  const messages = withinLimit(all.slice(-limits.messages));
  return {
    ok: true,
    ticket: {
      ...headOf(head.body),
      ref,
      url: page.url.href.slice(0, limits.url),
      tags: tags.ok ? tagsOf(tags.body) : [],
      requester: await customerOf(page, head.body, signal),
      agent,
      brand: null,
      messages: messages.kept,
      readBy: 'api',
      fallback: null,
      complete: messages.whole && all.length <= limits.messages,
    },
  };
}

async function customerOf(page: HelpdeskPage, ticket: JsonObject, signal: AbortSignal): Promise<Person | null> {
  const id = idText(ticket.customer_id);
  if (id === null) return null;
  const answer = await getJson(page, `/api/v1/users/${encodeURIComponent(id)}`, signal);
  return answer.ok ? personOf(answer.body) : null;
}

/** Articles by id, as they were: only the newest ones are asked for, and each of them once. */
export type Articles = Map<string, JsonObject>;

const newestCount = 5;
const mostKept = 100;

/** The newest articles and which of them are replies of the signed-in agent to the customer. Throws only on abort. */
export async function newest(
  page: HelpdeskPage,
  ref: TicketRef,
  me: Me,
  articles: Articles,
  signal: AbortSignal,
): Promise<NewestResult> {
  const agent = await me(page, signal);
  if (!agent) return { ok: false, retryAfter: null };
  // The list of articles would come with every body, as often as we look.
  const ticket = await getJson(page, ticketAddress(ref), signal);
  if (!ticket.ok) return { ok: false, retryAfter: ticket.retryAfter };
  const ids = (Array.isArray(ticket.body.article_ids) ? ticket.body.article_ids : []).map(idText);
  const last = ids
    .filter((id) => id !== null)
    .sort((a, b) => Number(a) - Number(b))
    .slice(-newestCount);
  for (const id of last.filter((id) => !articles.has(id))) {
    const article = await getJson(page, `/api/v1/ticket_articles/${encodeURIComponent(id)}?expand=true`, signal);
    if (!article.ok) return { ok: false, retryAfter: article.retryAfter };
    articles.set(id, article.body);
  }
  const found = last.map((id) => articles.get(id)).filter((article) => article !== undefined);
  for (const id of [...articles.keys()].slice(0, -mostKept)) articles.delete(id);
  return {
    ok: true,
    seen: last,
    newestAt: found.length > 0 ? timeOf(messageOf(found[found.length - 1] ?? {})) : null,
    own: found.filter((article) => isOwnReply(article, agent.id)).map((article) => replyOf(messageOf(article))),
  };
}
