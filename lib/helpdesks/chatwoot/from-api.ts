import type { AuthorRole, Channel, PageMessage, PageTicket } from '../../ticket/page-ticket';
import { idText, type JsonObject, object, objects, text, textOrNull } from '../page/json';
import { limits } from '../page/thread';
import { markdownToHtml } from './markdown';

export type Person = NonNullable<PageTicket['requester']>;

/** Message.message_type in app/models/message.rb. */
const kinds = { incoming: 0, outgoing: 1, activity: 2 };

/** A contact or an agent in the form that travels; null without an id. */
export function personOf(raw: unknown): Person | null {
  const user = object(raw);
  const id = idText(user.id);
  if (id === null) return null;
  return {
    id,
    name: text(user.name ?? user.available_name).slice(0, limits.name),
    email: textOrNull(user.email)?.slice(0, limits.name) ?? null,
    locale: null,
  };
}

/** Seconds since 1970 as ISO 8601. */
function isoTime(value: unknown): string | null {
  return typeof value === 'number' && value > 0 && value < 1e11 ? new Date(value * 1000).toISOString() : null;
}

/** `sender.type` is `user`, `contact`, `agent_bot` or `captain_assistant`; automatic messages have no sender. */
function roleOf(message: JsonObject): AuthorRole {
  if (message.message_type === kinds.incoming) return 'requester';
  return object(message.sender).type === 'user' ? 'agent' : 'bot';
}

/** An incoming mail comes as its own HTML, what the team writes as Markdown, everything else as plain text. */
function bodyOf(message: JsonObject): Pick<PageMessage, 'html' | 'text'> {
  const about = object(message.content_attributes);
  if (about.deleted === true) return { html: null, text: '' };
  const mail = object(about.email);
  const content = text(message.content);
  if (message.message_type === kinds.incoming) {
    const html = textOrNull(object(mail.html_content).full)?.slice(0, limits.body);
    if (html) return { html, text: null };
    const plain = textOrNull(object(mail.text_content).full) ?? [content, ...submitted(about)].join('\n').trim();
    return { html: null, text: plain.slice(0, limits.body) };
  }
  const html = markdownToHtml(content.slice(0, limits.body)).slice(0, limits.body);
  return html === ''
    ? { html: null, text: submitted(about).join('\n') }
    : { html: html + submittedHtml(about), text: null };
}

/** What a customer chose or typed in a form that a bot sent: it is part of the form's own message. */
function submitted(about: JsonObject): string[] {
  const values = objects(about.submitted_values).map((value) => text(value.title) || text(value.value));
  return [...values, text(about.submitted_email)].filter((value) => value !== '').map((value) => value.slice(0, 1000));
}

function submittedHtml(about: JsonObject): string {
  const safe = (value: string): string => value.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return submitted(about)
    .map((value) => `<p>${safe(value)}</p>`)
    .join('');
}

function attachmentNames(list: unknown): string[] {
  return objects(list)
    .map((file) => {
      const address = text(file.data_url);
      const last = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
      return (text(file.fallback_title) || decoded(last) || text(file.file_type)).slice(0, limits.name);
    })
    .filter((name) => name !== '')
    .slice(0, 200);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** One entry of the messages endpoint; null for events such as "assigned to". */
export function messageOf(message: JsonObject): PageMessage | null {
  if (message.message_type === kinds.activity) return null;
  const sender = object(message.sender);
  return {
    id: idText(message.id) ?? '',
    author: { id: idText(sender.id), name: text(sender.name).slice(0, limits.name), role: roleOf(message) },
    public: message.private !== true,
    at: isoTime(message.created_at),
    ...bodyOf(message),
    attachments: attachmentNames(message.attachments),
  };
}

/** True for a public reply written by the agent with this id, delivered or on its way. */
export function isOwnReply(message: JsonObject, agentId: string | null): boolean {
  const sender = object(message.sender);
  return (
    message.message_type === kinds.outgoing &&
    message.private !== true &&
    message.status !== 'failed' &&
    sender.type === 'user' &&
    agentId !== null &&
    idText(sender.id) === agentId
  );
}

const channels: Record<string, Channel> = { 'Channel::Email': 'email', 'Channel::Api': 'api' };

/** All of a ticket that does not depend on its messages. Conversations have no subject but that of their first mail. */
export function headOf(
  conversation: JsonObject,
): Pick<PageTicket, 'subject' | 'channel' | 'status' | 'priority' | 'tags' | 'requester'> {
  const meta = object(conversation.meta);
  const about = object(conversation.additional_attributes);
  const contact = personOf(meta.sender);
  const language = textOrNull(about.browser_language)?.slice(0, 20) ?? null;
  const channel = text(meta.channel);
  const labels = Array.isArray(conversation.labels) ? conversation.labels : [];
  return {
    subject: text(about.mail_subject).slice(0, limits.subject),
    channel: channels[channel] ?? (channel === '' ? 'other' : 'messaging'),
    status: textOrNull(conversation.status)?.slice(0, limits.short) ?? null,
    priority: textOrNull(conversation.priority)?.slice(0, limits.short) ?? null,
    tags: labels
      .filter((label) => typeof label === 'string')
      .map((label) => label.slice(0, 300))
      .slice(0, 1000),
    requester: contact && { ...contact, locale: language },
  };
}
