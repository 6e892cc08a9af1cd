import { openCarriers } from '../text/carriers';
import { fingerprintOf } from '../text/hash';
import { hiddenText } from '../text/html';
import { stripInvisible } from '../text/invisible';
import { detectLanguage } from '../text/language';
import { cleanMessage, wholeText } from './clean-message';
import type { PageMessage, PageTicket, TicketFacts } from './page-ticket';
import type { Ticket, TicketMessage } from './ticket';

const mostHidden = 8000;

/**
 * Makes the core's ticket from what the page zone read: messages cleaned to the author's own text, the language of
 * the requester's words, and a fingerprint that changes with what the requester said.
 */
export function toTicket(page: PageTicket): Ticket {
  const ticket: Ticket = {
    ref: page.ref,
    url: page.url,
    subject: oneLine(page.subject),
    channel: page.channel,
    status: page.status,
    priority: page.priority,
    tags: page.tags,
    requester: page.requester,
    agent: page.agent,
    brand: page.brand === null ? null : oneLine(page.brand),
    messages: page.messages.map((message, i) => ({
      id: message.id,
      author: { ...message.author, name: oneLine(message.author.name) },
      public: message.public,
      at: message.at,
      ...textOf(page, message, i === 0),
      attachments: message.attachments.map(oneLine),
      ...hiddenOf(message),
    })),
    language: 'und',
    readBy: page.readBy,
    fallback: page.fallback,
    complete: page.complete,
    fingerprint: '',
  };
  if (page.facts) ticket.facts = factsOf(page.facts, page.ref.account);
  ticket.language = detectLanguage(requesterText(ticket)).lang;
  ticket.fingerprint = fingerprint(ticket);
  return ticket;
}

/**
 * A message as its author wrote it. What was read of any page is no single message: a line that looks like a quotation's
 * head may stand in the middle of the thread, and the agent's selection is what the agent meant.
 */
function textOf({ readBy }: PageTicket, message: PageMessage, first: boolean): { text: string; trimmed: boolean } {
  if (readBy === 'page' || readBy === 'selection') return { text: wholeText(message), trimmed: false };
  return cleanMessage(message, { keepForwarded: first });
}

function hiddenOf({ html, text }: PageMessage): Pick<TicketMessage, 'hidden'> {
  const opened = openCarriers(html ?? text ?? '');
  const carrier = opened.carriers.find((one) => one !== 'encoded') ?? 'encoded';
  const hidden: TicketMessage['hidden'] = opened.hidden.map((words) => ({
    carrier,
    words: words.slice(0, mostHidden),
  }));
  const marked = html === null ? '' : hiddenText(html);
  if (marked !== '') hidden.push({ carrier: 'html', words: marked });
  return hidden.length === 0 ? {} : { hidden };
}

/** The subject and the requester's own public messages, oldest first, parted by blank lines. */
export function requesterText(ticket: Ticket): string {
  const own = ticket.messages.filter((message) => message.public && message.author.role === 'requester');
  return [ticket.subject, ...own.map((message) => message.text)].filter((part) => part.trim() !== '').join('\n\n');
}

/** Names on one line, and links to this account only: a page must not make the panel lead elsewhere. */
function factsOf(facts: TicketFacts, account: string): TicketFacts {
  const cleaned: TicketFacts = { ...facts };
  for (const key of ['statusLabel', 'requestType', 'organization'] as const) {
    const value = facts[key];
    if (value !== undefined) cleaned[key] = oneLine(value);
  }
  if (facts.ccs) cleaned.ccs = facts.ccs.map((person) => ({ ...person, name: oneLine(person.name) }));
  if (facts.slas) cleaned.slas = facts.slas.map((sla) => ({ ...sla, name: oneLine(sla.name) }));
  if (facts.links) cleaned.links = facts.links.filter(({ url }) => hostOf(url) === account);
  return cleaned;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

function oneLine(text: string): string {
  return stripInvisible(text).replace(/\s+/g, ' ').trim();
}

/**
 * Two FNV-1a hashes over what a suggestion answers: the subject and the requester's public messages. Our own reply, a
 * note or a tag set by a trigger must not throw away the suggestion that was just sent. A change detector, not a secret.
 */
function fingerprint(ticket: Ticket): string {
  const source = JSON.stringify([
    ticket.subject,
    ticket.messages
      .filter((message) => message.public && message.author.role === 'requester')
      .map((message) => [message.id, message.text, message.attachments]),
  ]);
  return fingerprintOf(source);
}
