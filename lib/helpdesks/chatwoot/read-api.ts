import type { FallbackReason, PageMessage, PageTicket } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, NewestResult } from '../adapter';
import { type ApiFailure, getJson, getList } from '../page/get-json';
import { idText, type JsonObject, objects } from '../page/json';
import { limits, replyOf, timeOf, withinLimit } from '../page/thread';
import { apiPaths } from './conversation';
import { headOf, isOwnReply, messageOf, type Person, personOf } from './from-api';
import { sessionOf } from './session';

/** A page of the messages endpoint (MessageFinder in app/finders/message_finder.rb), newest first asked for. */
const pageSize = 20;
/** The most that `after` with `before` gives at once. */
const rangeSize = 1000;

export type ApiRead =
  | { ok: true; ticket: PageTicket }
  /** Nothing usable; `reason` says why the page has to be read instead. */
  | { ok: false; reason: FallbackReason; httpStatus: number };

/** The signed-in agent on an account; null when the helpdesk did not say. Throws only when `signal` aborts. */
export type Me = (page: HelpdeskPage, ref: TicketRef, signal: AbortSignal) => Promise<Person | null>;

/**
 * Asked for once per account, in the list of agents by the session's mail address: the endpoint of the profile would
 * answer with the agent's lasting access token, which has no business in here.
 */
export function createMe(): Me {
  const known = new Map<string, Person>();
  return async (page, ref, signal) => {
    const { account } = apiPaths(ref);
    const session = sessionOf(page.document);
    const key = `${account} ${session?.uid}`;
    if (!session || known.has(key)) return known.get(key) ?? null;
    const agents = await getList(page, `${account}/agents`, signal, session.headers);
    if (!agents.ok) return null;
    const own = agents.body.find(({ email }) => typeof email === 'string' && sameMail(email, session.uid));
    const me = personOf(own);
    if (me) known.set(key, me);
    return me;
  };
}

const sameMail = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** An installation may keep the session out of scripts' reach: then the page itself is what there is. */
const noSession: ApiFailure = {
  ok: false,
  reason: { kind: 'unexpected-answer', status: 0 },
  httpStatus: 0,
  retryAfter: null,
};

function ask(page: HelpdeskPage, address: string, signal: AbortSignal): ReturnType<typeof getJson> {
  const session = sessionOf(page.document);
  return session ? getJson(page, address, signal, session.headers) : Promise.resolve(noSession);
}

/**
 * Conversation, contact and all messages by the API. A thread that broke off comes back with `complete: false` and the
 * reason. Throws only when `signal` aborts.
 */
export async function readByApi(page: HelpdeskPage, ref: TicketRef, me: Me, signal: AbortSignal): Promise<ApiRead> {
  const { conversation } = apiPaths(ref);
  const [head, thread, agent] = await Promise.all([
    ask(page, conversation, signal),
    readThread(page, `${conversation}/messages`, signal),
    me(page, ref, signal),
  ]);
  const failure = head.ok ? thread.failure : head;
  // A conversation without its thread would pass a question off as unanswered.
  if (!head.ok || (failure && thread.messages.length === 0)) {
    const { reason, httpStatus } = failure ?? noSession;
    return { ok: false, reason, httpStatus };
  }
  const messages = withinLimit(thread.messages.slice(-limits.messages));
  return {
    ok: true,
    ticket: {
      ...headOf(head.body),
      ref,
      url: page.url.href.slice(0, limits.url),
      agent,
      brand: null,
      messages: messages.kept,
      readBy: 'api',
      fallback: thread.failure?.reason ?? null,
      complete: !thread.cut && messages.whole && thread.messages.length <= limits.messages,
    },
  };
}

interface Thread {
  /** Oldest first. */
  messages: PageMessage[];
  failure: ApiFailure | null;
  /** True when the helpdesk has more than we read. */
  cut: boolean;
}

/** The newest page, then everything before it at once; older installations give that page by page as well. */
async function readThread(page: HelpdeskPage, address: string, signal: AbortSignal): Promise<Thread> {
  const found = new Map<number, JsonObject>();
  let query = '';
  let failure: ApiFailure | null = null;
  let cut = false;
  for (;;) {
    const answer = await ask(page, address + query, signal);
    if (!answer.ok) {
      failure = answer;
      cut = true;
      break;
    }
    const batch = objects(answer.body.payload);
    const before = found.size;
    for (const message of batch) found.set(Number(idText(message.id)), message);
    // More than the range gives: the oldest of it came, and a gap is left.
    cut = batch.length >= rangeSize;
    if (cut || batch.length < pageSize || found.size === before || found.size >= limits.messages) break;
    if (query !== '' && batch.length > pageSize) break;
    query = `?after=0&before=${Math.min(...found.keys())}`;
  }
  const messages = [...found.values()].map(messageOf).filter((message) => message !== null);
  return { messages: messages.sort((a, b) => timeOf(a) - timeOf(b) || Number(a.id) - Number(b.id)), failure, cut };
}

/** The newest messages and which of them are public replies of the signed-in agent. Throws only on abort. */
export async function newest(page: HelpdeskPage, ref: TicketRef, me: Me, signal: AbortSignal): Promise<NewestResult> {
  const agent = await me(page, ref, signal);
  if (!agent) return { ok: false, retryAfter: null };
  const answer = await ask(page, `${apiPaths(ref).conversation}/messages`, signal);
  if (!answer.ok) return { ok: false, retryAfter: answer.retryAfter };
  const payload = objects(answer.body.payload).sort((a, b) => Number(a.id) - Number(b.id));
  const found = payload.map(messageOf).filter((message) => message !== null);
  const own = payload.filter((message) => isOwnReply(message, agent.id)).map(messageOf);
  return {
    ok: true,
    seen: found.map((message) => message.id),
    newestAt: found.length > 0 ? timeOf(found[found.length - 1]) : null,
    own: own.filter((message) => message !== null).map(replyOf),
  };
}
