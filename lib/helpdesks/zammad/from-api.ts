import type { AuthorRole, Channel, PageMessage, PageTicket } from '../../ticket/page-ticket';
import { idText, type JsonObject, object, objects, text, textOrNull } from '../page/json';
import { limits } from '../page/thread';

export type Person = NonNullable<PageTicket['requester']>;

/** A user in the form that travels; null without an id. */
export function personOf(raw: unknown): Person | null {
  const user = object(raw);
  const id = idText(user.id);
  if (id === null) return null;
  const name = `${text(user.firstname)} ${text(user.lastname)}`.trim() || text(user.login);
  return {
    id,
    name: name.slice(0, limits.name),
    email: textOrNull(user.email)?.slice(0, limits.name) ?? null,
    locale: textOrNull(object(user.preferences).locale)?.slice(0, 20) ?? null,
  };
}

/** The name in `"Nicole Braun" <nicole@example.com>`, or all of it. */
export function nameIn(from: string): string {
  return (/^\s*"?([^"<]*?)"?\s*<[^>]*>\s*$/.exec(from)?.[1] || from).trim().slice(0, limits.name);
}

/** The address in it. */
export function emailIn(from: string): string | null {
  return /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(from)?.[1]?.slice(0, limits.name) ?? null;
}

const roles: Record<string, AuthorRole> = { Customer: 'requester', Agent: 'agent', System: 'system' };

/** One article with the names of what it refers to (`expand=true`, docs.zammad.org "Articles"). */
export function messageOf(article: JsonObject): PageMessage {
  const isHtml = /html/i.test(text(article.content_type));
  const body = text(article.body).slice(0, limits.body);
  return {
    id: idText(article.id) ?? '',
    author: {
      id: idText(article.origin_by_id) ?? idText(article.created_by_id),
      name: nameIn(text(article.from)),
      role: roles[text(article.sender)] ?? 'system',
    },
    public: article.internal !== true,
    at: textOrNull(article.created_at)?.slice(0, 40) ?? null,
    html: isHtml ? body : null,
    text: isHtml ? null : body,
    attachments: objects(article.attachments)
      // The mail's own HTML is kept beside its text.
      .filter((file) => object(file.preferences)['original-format'] !== true)
      .map((file) => text(file.filename).slice(0, limits.name))
      .filter((name) => name !== '')
      .slice(0, 200),
  };
}

/** True for what the agent with this id wrote to the customer. */
export function isOwnReply(article: JsonObject, agentId: string | null): boolean {
  return (
    article.sender === 'Agent' &&
    article.internal !== true &&
    agentId !== null &&
    idText(article.created_by_id) === agentId
  );
}

const channels: [pattern: RegExp, channel: Channel][] = [
  [/^email/, 'email'],
  [/^web/, 'web'],
  [/chat|telegram|whatsapp|sms|twitter|facebook|signal/, 'messaging'],
];

/** All of a ticket that does not depend on its articles. */
export function headOf(ticket: JsonObject): Pick<PageTicket, 'subject' | 'channel' | 'status' | 'priority' | 'facts'> {
  const kind = text(ticket.create_article_type);
  const number = text(ticket.number).slice(0, limits.short);
  return {
    subject: text(ticket.title).slice(0, limits.subject),
    channel: channels.find(([pattern]) => pattern.test(kind))?.[1] ?? 'other',
    status: textOrNull(ticket.state)?.slice(0, limits.short) ?? null,
    priority: textOrNull(ticket.priority)?.slice(0, limits.short) ?? null,
    ...(number && { facts: { number } }),
  };
}

/** Names of tags, from the list endpoint. */
export function tagsOf(body: JsonObject): string[] {
  const tags = Array.isArray(body.tags) ? body.tags : [];
  return tags
    .filter((tag) => typeof tag === 'string')
    .map((tag) => tag.slice(0, 300))
    .slice(0, 1000);
}
