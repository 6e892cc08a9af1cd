import type { FallbackReason, PageMessage, PageTicket } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, NewestResult } from '../adapter';
import { type Ask, askOnce } from '../page/ask-once';
import { type ApiFailure, getJson } from '../page/get-json';
import { object, objects } from '../page/json';
import { limits, replyOf, timeOf, withinLimit } from '../page/thread';
import { attach, firstMessage, headOf, isRequest, messageOfComment, type Person, personOf } from './from-api';

const fields = 'summary,description,status,priority,labels,reporter,creator,created,project,attachment';
const pageSize = 100;

export type ApiRead =
  | { state: 'read'; ticket: PageTicket }
  /** The issue belongs to a project that is no service desk. */
  | { state: 'no-request' }
  /** Nothing usable; `reason` says why the page has to be read instead. */
  | { state: 'failed'; reason: FallbackReason; httpStatus: number };

/** The signed-in agent, asked for once. */
export type Me = Ask<Person>;

export const createMe = (): Me => askOnce('/rest/api/3/myself', personOf);

const issueAddress = (ref: TicketRef): string => `/rest/api/3/issue/${encodeURIComponent(ref.id)}`;

/**
 * Issue, reporter and all comments by the REST API (v3, bodies rendered by the server). A thread that broke off comes
 * back with `complete: false` and the reason. Throws only when `signal` aborts.
 */
export async function readByApi(page: HelpdeskPage, ref: TicketRef, me: Me, signal: AbortSignal): Promise<ApiRead> {
  const [head, agent] = await Promise.all([
    getJson(page, `${issueAddress(ref)}?fields=${fields}&expand=renderedFields`, signal),
    me(page, signal),
  ]);
  if (!head.ok) return { state: 'failed', reason: head.reason, httpStatus: head.httpStatus };
  if (!isRequest(head.body)) return { state: 'no-request' };
  const about = headOf(head.body);
  const first = firstMessage(head.body);
  const comments = await readComments(page, ref, about.requester?.id ?? null, signal);
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
  ref: TicketRef,
  requesterId: string | null,
  signal: AbortSignal,
): Promise<Comments> {
  const messages: PageMessage[] = [];
  for (;;) {
    const query = `startAt=${messages.length}&maxResults=${pageSize}&orderBy=created&expand=renderedBody`;
    const answer = await getJson(page, `${issueAddress(ref)}/comment?${query}`, signal);
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
export async function newest(page: HelpdeskPage, ref: TicketRef, me: Me, signal: AbortSignal): Promise<NewestResult> {
  const agent = await me(page, signal);
  if (!agent) return { ok: false, retryAfter: null };
  const address = `${issueAddress(ref)}/comment?startAt=0&maxResults=5&orderBy=-created&expand=renderedBody`;
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
