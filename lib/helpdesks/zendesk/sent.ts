import type { TicketRef } from '../../ticket/ref';
import type { Glance, HelpdeskPage, NewestResult, SentReply } from '../adapter';
import { getJson } from '../page/get-json';
import { objects } from '../page/json';
import { replyOf, timeOf } from '../page/thread';
import { addUsers, messageOfComment, messageOfEvent, type Users } from './from-api';
import { conversationOf, isShown, workspaceOf } from './panes';
import type { Me } from './read-api';
import { articlesOf, messageOf, subjectIn } from './read-dom';
import { find } from './selectors';

/** The five newest messages and which of them are public replies of the signed-in agent. Throws only on abort. */
export async function newest(
  page: HelpdeskPage,
  ref: TicketRef,
  messaging: boolean,
  me: Me,
  signal: AbortSignal,
): Promise<NewestResult> {
  const agent = await me(page, signal);
  if (!agent) return { ok: false, retryAfter: null };
  const id = encodeURIComponent(ref.id);
  const query = 'sort=-created_at&page[size]=5';
  const address = messaging
    ? `/api/v2/tickets/${id}/conversation_log?${query}`
    : `/api/v2/tickets/${id}/comments.json?${query}&include=users`;
  const answer = await getJson(page, address, signal);
  if (!answer.ok) return { ok: false, retryAfter: answer.retryAfter };
  const users: Users = new Map();
  addUsers(users, answer.body.users);
  const messages = messaging
    ? objects(answer.body.events).map(messageOfEvent)
    : objects(answer.body.comments).map((comment) => messageOfComment(comment, users));
  // Sorted here: an account that ignores `sort` must not turn old replies into new ones.
  const found = messages.filter((message) => message !== null).sort((a, b) => timeOf(a) - timeOf(b));
  return {
    ok: true,
    seen: found.map((message) => message.id),
    newestAt: found.length > 0 ? timeOf(found[found.length - 1]) : null,
    own: found.filter((message) => message.public && message.author.id === agent.id).map(replyOf),
  };
}

/** Public staff replies in the pane; the caller must know by their text which one is the agent's own. */
export function shownReplies(page: HelpdeskPage, ref: TicketRef): SentReply[] {
  const conversation = conversationOf(page.document, ref.id);
  if (!conversation) return [];
  const articles = articlesOf(conversation);
  // Newest first or last: an agent's setting.
  return [...articles.slice(0, 5), ...articles.slice(5).slice(-5)]
    .map(messageOf)
    .filter((message) => message !== null)
    .filter((message) => message.public && message.author.role === 'agent')
    .map(replyOf);
}

export function glance(page: HelpdeskPage, ref: TicketRef): Glance | null {
  const conversation = conversationOf(page.document, ref.id);
  if (!conversation || !isShown(conversation)) return null;
  const articles = articlesOf(conversation);
  // Newest first or last: an agent's setting. The one in the middle is never the newest.
  const ends = [articles[0], articles[articles.length - 1]].filter((article) => article !== undefined);
  const times = ends.map((article) => Date.parse(find(article, 'time')?.getAttribute('datetime') ?? ''));
  const time = Math.max(...times.filter((at) => !Number.isNaN(at)));
  const root = workspaceOf(page.document, ref.id) ?? conversation;
  const editing = find(root, 'subject')?.contains(page.document.activeElement) ?? false;
  return {
    subject: editing ? null : subjectIn(root),
    newestAt: Number.isFinite(time) ? time : null,
    ids: null,
  };
}
