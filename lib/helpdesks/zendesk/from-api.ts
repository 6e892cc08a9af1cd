import type { AuthorRole, Channel, PageMessage, PageTicket } from '../../ticket/page-ticket';
import { idText, isObject, type JsonObject, objects, text, textOrNull } from '../page/json';
import { limits } from '../page/thread';

type Person = NonNullable<PageTicket['requester']>;

export interface ZendeskUser extends Person {
  role: AuthorRole;
  /** A light agent: writes internal notes only. */
  privateOnly: boolean;
}

/** Users by id, as side-loaded with tickets and comments. */
export type Users = Map<string, ZendeskUser>;

export function addUsers(users: Users, list: unknown): void {
  for (const raw of objects(list)) {
    const user = userOf(raw);
    if (user?.id) users.set(user.id, user);
  }
}

export function userOf(raw: unknown): ZendeskUser | null {
  if (!isObject(raw)) return null;
  return {
    id: idText(raw.id),
    name: text(raw.name).slice(0, limits.name),
    email: textOrNull(raw.email)?.slice(0, limits.name) ?? null,
    locale: textOrNull(raw.locale)?.slice(0, 20) ?? null,
    role: raw.role === 'agent' || raw.role === 'admin' ? 'agent' : 'requester',
    privateOnly: raw.only_private_comments === true,
  };
}

/** A user without the role, in the form that travels. */
export function personOf(user: ZendeskUser | null | undefined): Person | null {
  return user ? { id: user.id, name: user.name, email: user.email, locale: user.locale } : null;
}

/** True for the tickets of live conversations, whose thread is in the conversation log. */
export function isMessaging(ticket: JsonObject): boolean {
  return ticket.from_messaging_channel === true || viaOf(ticket) === 'native_messaging';
}

function viaOf(item: JsonObject): string {
  return isObject(item.via) ? text(item.via.channel) : '';
}

const channels: Record<string, Channel> = {
  email: 'email',
  web: 'web',
  web_widget: 'web',
  web_service: 'api',
  help_center: 'web',
  mobile: 'web',
  mobile_sdk: 'web',
  api: 'api',
  chat: 'messaging',
  native_messaging: 'messaging',
  whatsapp: 'messaging',
  sms: 'messaging',
};

export function channelOf(ticket: JsonObject): Channel {
  return isMessaging(ticket) ? 'messaging' : (channels[viaOf(ticket)] ?? 'other');
}

function attachmentNames(list: unknown): string[] {
  return objects(list)
    .map((file) => text(file.file_name).slice(0, limits.name))
    .filter((name) => name !== '')
    .slice(0, 200);
}

function roleOf(authorId: string | null, isPublic: boolean, users: Users): AuthorRole {
  const known = authorId === null ? undefined : users.get(authorId);
  if (known) return known.role;
  // -1 is Zendesk's own user: triggers, automations.
  if (authorId === '-1') return 'system';
  return isPublic ? 'requester' : 'agent';
}

/** One entry of the comments endpoint. */
export function messageOfComment(comment: JsonObject, users: Users): PageMessage {
  const authorId = idText(comment.author_id);
  const isPublic = comment.public !== false;
  const call = comment.type === 'VoiceComment';
  const said = call && isObject(comment.data) ? textOrNull(comment.data.transcription_text) : null;
  const html = said === null ? textOrNull(comment.html_body) : null;
  return {
    id: idText(comment.id) ?? '',
    author: {
      id: authorId,
      name: users.get(authorId ?? '')?.name ?? '',
      // Who called whom and for how long is nobody's words.
      role: call && said === null ? 'system' : roleOf(authorId, isPublic, users),
    },
    public: isPublic,
    at: textOrNull(comment.created_at),
    html: html?.slice(0, limits.body) ?? null,
    text: html === null ? (said ?? text(comment.plain_body ?? comment.body)).slice(0, limits.body) : null,
    attachments: attachmentNames(comment.attachments),
  };
}

const logRoles: Record<string, AuthorRole> = { user: 'requester', agent: 'agent', bot: 'bot' };

/** One entry of the conversation log; null for events that are not messages. */
export function messageOfEvent(event: JsonObject): PageMessage | null {
  const content = isObject(event.content) ? event.content : null;
  const kind = text(event.type);
  if (!content || !(kind === 'Comment' || kind.endsWith('Message'))) return null;
  const author = isObject(event.author) ? event.author : {};
  const metadata = isObject(event.metadata) ? event.metadata : {};
  const html = content.type === 'html' ? textOrNull(content.body) : null;
  const files = attachmentNames(event.attachments);
  const alt = textOrNull(content.altText) ?? textOrNull(content.alt_text);
  return {
    id: idText(event.id) ?? '',
    author: {
      id: idText(author['zen:support:user_id']),
      name: text(author.display_name).slice(0, limits.name),
      role: logRoles[text(author.type)] ?? 'system',
    },
    public: metadata.public !== false,
    at: textOrNull(event.created_at),
    html: html?.slice(0, limits.body) ?? null,
    text: html === null ? text(content.text ?? content.body).slice(0, limits.body) : null,
    attachments: alt ? [...files, alt.slice(0, limits.name)].slice(0, 200) : files,
  };
}

/** All of a ticket that does not depend on its messages. */
export function headOf(
  ticket: JsonObject,
  users: Users,
): Omit<PageTicket, 'ref' | 'url' | 'agent' | 'brand' | 'messages' | 'readBy' | 'fallback' | 'complete'> {
  const requesterId = idText(ticket.requester_id);
  return {
    subject: text(ticket.subject).slice(0, 5000),
    channel: channelOf(ticket),
    status: textOrNull(ticket.status)?.slice(0, 100) ?? null,
    priority: textOrNull(ticket.priority)?.slice(0, 100) ?? null,
    tags: (Array.isArray(ticket.tags) ? ticket.tags : [])
      .filter((tag) => typeof tag === 'string')
      .map((tag) => tag.slice(0, 300))
      .slice(0, 1000),
    requester: requesterId === null ? null : (personOf(users.get(requesterId)) ?? null),
  };
}
