import type { AuthorRole, PageMessage, PageTicket } from '../../ticket/page-ticket';
import { type JsonObject, object, objects, text, textOrNull } from '../page/json';
import { limits, timeOf } from '../page/thread';
import { adfToText } from './adf';

export type Person = NonNullable<PageTicket['requester']>;

/** A user in the form that travels; null for a missing or anonymised one. */
export function personOf(raw: unknown): Person | null {
  const user = object(raw);
  // A company's own server knows keys and names instead of account ids.
  const id = textOrNull(user.accountId) ?? textOrNull(user.key) ?? textOrNull(user.name);
  if (id === null) return null;
  return {
    id,
    name: text(user.displayName).slice(0, limits.name),
    email: textOrNull(user.emailAddress)?.slice(0, limits.name) ?? null,
    locale: textOrNull(user.locale)?.slice(0, 20) ?? null,
  };
}

/** Times come as `2026-11-01T10:00:00.000+0000`, which not every engine parses. */
export function isoTime(value: unknown): string | null {
  const at = Date.parse(text(value).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Customers of the portal have accounts of their own kind; a colleague who asked is known as the reporter. */
function roleOf(raw: unknown, requesterId: string | null, isPublic: boolean): AuthorRole {
  const author = object(raw);
  if (author.accountType === 'app') return 'bot';
  const id = personOf(raw)?.id ?? null;
  if (id === null) return isPublic ? 'requester' : 'agent';
  return author.accountType === 'customer' || id === requesterId ? 'requester' : 'agent';
}

function bodyOf(rendered: unknown, adf: unknown): Pick<PageMessage, 'html' | 'text'> {
  const html = textOrNull(rendered)?.slice(0, limits.body) ?? null;
  return { html, text: html === null ? adfToText(adf).slice(0, limits.body) : null };
}

/** The description: the requester's first message. null when the issue has none. */
export function firstMessage(issue: JsonObject): PageMessage | null {
  const fields = object(issue.fields);
  const author = personOf(fields.reporter) ?? personOf(fields.creator);
  const body = bodyOf(object(issue.renderedFields).description, fields.description);
  if (!(body.html ?? body.text)) return null;
  return {
    id: 'description',
    author: { id: author?.id ?? null, name: author?.name ?? '', role: 'requester' },
    public: true,
    at: isoTime(fields.created),
    ...body,
    attachments: [],
  };
}

/** True for a comment marked as internal in its properties, as a company's own server does. */
function isInternal(comment: JsonObject): boolean {
  const mark = objects(comment.properties).find(({ key }) => key === 'sd.public.comment');
  return object(mark?.value).internal === true;
}

/** One entry of the comments endpoint. `jsdPublic` false, or a restriction to a role or group: an internal note. */
export function messageOfComment(comment: JsonObject, requesterId: string | null): PageMessage {
  const author = personOf(comment.author);
  const isPublic = comment.jsdPublic !== false && !comment.visibility && !isInternal(comment);
  return {
    id: text(comment.id),
    author: { id: author?.id ?? null, name: author?.name ?? '', role: roleOf(comment.author, requesterId, isPublic) },
    public: isPublic,
    at: isoTime(comment.created),
    ...bodyOf(comment.renderedBody, comment.body),
    attachments: [],
  };
}

/** Files belong to the issue: each goes to the message of its author that is nearest in time, else to the first. */
export function attach(messages: PageMessage[], files: unknown): void {
  for (const file of objects(files)) {
    const by = personOf(file.author)?.id;
    const at = Date.parse(isoTime(file.created) ?? '') || 0;
    const own = messages.filter((message) => message.author.id === by);
    own.sort((a, b) => Math.abs(timeOf(a) - at) - Math.abs(timeOf(b) - at));
    const name = text(file.filename).slice(0, limits.name);
    const target = own[0] ?? messages[0];
    if (name && target && target.attachments.length < 200) target.attachments.push(name);
  }
}

/** False for an issue of a project that is no service desk: its comments go to nobody outside. */
export function isRequest(issue: JsonObject): boolean {
  const kind = text(object(object(issue.fields).project).projectTypeKey);
  return kind === '' || kind === 'service_desk';
}

/** All of a ticket that does not depend on its messages. */
export function headOf(issue: JsonObject): Pick<PageTicket, 'subject' | 'status' | 'priority' | 'tags' | 'requester'> {
  const fields = object(issue.fields);
  const labels = Array.isArray(fields.labels) ? fields.labels : [];
  return {
    subject: text(fields.summary).slice(0, limits.subject),
    status: textOrNull(object(fields.status).name)?.slice(0, limits.short) ?? null,
    priority: textOrNull(object(fields.priority).name)?.slice(0, limits.short) ?? null,
    tags: labels
      .filter((label) => typeof label === 'string')
      .map((label) => label.slice(0, 300))
      .slice(0, 1000),
    requester: personOf(fields.reporter),
  };
}
