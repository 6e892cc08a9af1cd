import type { FallbackReason, PageMessage, PageTicket } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, NewestResult } from '../adapter';
import { type ApiFailure, getJson } from '../page/get-json';
import { object, objects } from '../page/json';
import { limits, replyOf, timeOf, withinLimit } from '../page/thread';
import type { Site } from './api';
import { factsOf } from './facts';
import { attach, firstMessage, headOf, isRequest, messageOfComment } from './from-api';

// Request type, organisations and targets are fields that every site numbers itself.
const fields = '*all,-comment,-worklog';
const expand = 'renderedBody,properties';
const pageSize = 100;

export type ApiRead =
  | { state: 'read'; ticket: PageTicket }
  /** The issue belongs to a project that is no service desk. */
  | { state: 'no-request' }
  /** Nothing usable; `reason` says why the page has to be read instead. */
  | { state: 'failed'; reason: FallbackReason; httpStatus: number };

async function issueAddress(site: Site, page: HelpdeskPage, ref: TicketRef, signal: AbortSignal): Promise<string> {
  return `${await site.api(page, signal)}/issue/${encodeURIComponent(ref.id)}`;
}

/**
 * Issue, reporter and all comments by the REST API, bodies rendered by the server. A thread that broke off comes
 * back with `complete: false` and the reason. Throws only when `signal` aborts.
 */
export async function readByApi(page: HelpdeskPage, ref: TicketRef, site: Site, signal: AbortSignal): Promise<ApiRead> {
  const address = await issueAddress(site, page, ref, signal);
  const [head, agent] = await Promise.all([
    getJson(page, `${address}?fields=${fields}&expand=renderedFields,names`, signal),
    site.me(page, signal),
  ]);
  if (!head.ok) return { state: 'failed', reason: head.reason, httpStatus: head.httpStatus };
  if (!isRequest(head.body)) return { state: 'no-request' };
  const about = headOf(head.body);
  const first = firstMessage(head.body);
  const comments = await readComments(page, address, about.requester?.id ?? null, signal);
  // A ticket without its thread would pass a question off as unanswered.
  if (comments.failure && comments.messages.length === 0) {
    return { state: 'failed', reason: comments.failure.reason, httpStatus: comments.failure.httpStatus };
  }
  const all = (first ? [first, ...comments.messages] : comments.messages).slice(0, limits.messages);
  const messages = withinLimit(all);
  attach(messages.kept, object(head.body.fields).attachment);
  return {
    state: 'read',
    ticket: {
      ...about,
      ref,
      url: page.url.href.slice(0, limits.url),
      channel: 'other',
      agent,
      brand: null,
      facts: factsOf(head.body),
      messages: messages.kept,
      readBy: 'api',
      fallback: comments.failure?.reason ?? null,
      complete: !comments.failure && !comments.cut && messages.whole,
    },
  };
}

interface Comments {
  messages: PageMessage[];
  failure: ApiFailure | null;
  cut: boolean;
}

async function readComments(
  page: HelpdeskPage,
  issue: string,
  requesterId: string | null,
  signal: AbortSignal,
): Promise<Comments> {
  const messages: PageMessage[] = [];
  for (;;) {
    const query = `startAt=${messages.length}&maxResults=${pageSize}&orderBy=created&expand=${expand}`;
    const answer = await getJson(page, `${issue}/comment?${query}`, signal);
    if (!answer.ok) return { messages, failure: answer, cut: true };
    const found = objects(answer.body.comments);
    messages.push(...found.map((comment) => messageOfComment(comment, requesterId)));
    const total = typeof answer.body.total === 'number' ? answer.body.total : messages.length;
    const full = messages.length >= limits.messages;
    if (messages.length >= total || found.length === 0 || full) {
      return { messages: messages.sort((a, b) => timeOf(a) - timeOf(b)), failure: null, cut: messages.length < total };
    }
  }
}

/** The five newest comments and which of them are replies of the signed-in agent to the customer. */
export async function newest(
  page: HelpdeskPage,
  ref: TicketRef,
  site: Site,
  signal: AbortSignal,
): Promise<NewestResult> {
  const agent = await site.me(page, signal);
  if (!agent) return { ok: false, retryAfter: null };
  const issue = await issueAddress(site, page, ref, signal);
  const address = `${issue}/comment?startAt=0&maxResults=5&orderBy=-created&expand=${expand}`;
  const answer = await getJson(page, address, signal);
  if (!answer.ok) return { ok: false, retryAfter: answer.retryAfter };
  // Sorted here: a site that ignores `orderBy` must not turn old replies into new ones.
  const found = objects(answer.body.comments)
    .map((comment) => messageOfComment(comment, null))
    .sort((a, b) => timeOf(a) - timeOf(b));
  return {
    ok: true,
    seen: found.map((message) => message.id),
    newestAt: found.length > 0 ? timeOf(found[found.length - 1]) : null,
    own: found.filter((message) => message.public && message.author.id === agent.id).map(replyOf),
  };
}
