import { findHiddenHostile, findHostile } from '../injection/detect';
import type { Hostile } from '../injection/detector';
import type { HostileNotice } from '../injection/types';
import type { PassageHit } from '../knowledge/types';
import { hiddenText } from '../text/html';
import type { Ticket, TicketMessage } from '../ticket/ticket';

const mostNotices = 20;

export interface Heeded<T> {
  /** The same without the words that address the assistant: what rules, search and grounding rest on. */
  rest: T;
  notices: HostileNotice[];
}

export interface HeededTicket extends Heeded<Ticket> {
  /** The same without sentences that order how the ticket is sorted or what the reply says: what the rules read. */
  matter: Ticket;
  /** `matter` without doubtful sentences: what signals, wording and a model's opinion on the tier may rest on. */
  undoubted: Ticket;
}

export interface HeededPassages extends Heeded<PassageHit[]> {
  /** The same without suspicious sentences either: what a draft may rest on. */
  proof: PassageHit[];
  /** Those sentences: one that comes back in a draft is asked about. */
  suspicious: string[];
}

type Place = Pick<HostileNotice, 'part' | 'n' | 'name'>;

function searcher() {
  const notices: HostileNotice[] = [];
  const add = (found: readonly Pick<HostileNotice, 'kind' | 'quote' | 'carrier'>[], place: Place) => {
    for (const { kind, quote, carrier } of found) {
      // One sentence often fits several kinds; the agent reads it once.
      const known = notices.some((one) => one.quote === quote && one.part === place.part && one.n === place.n);
      if (!known && notices.length < mostNotices) notices.push({ kind, quote, carrier, ...place });
    }
  };
  const heed = (
    text: string,
    place: Place,
  ): Pick<Hostile, 'rest' | 'proof' | 'suspicious' | 'matter' | 'undoubted'> => {
    const found = findHostile(text, place.part === 'article' || place.part === 'macro');
    add(found.findings, place);
    return found;
  };
  return {
    notices,
    /** Looks, and gives the text without what it found. */
    in: (text: string, place: Place): string => heed(text, place).rest,
    heed,
    hidden(hidden: TicketMessage['hidden'], place: Place): void {
      for (const { carrier, words } of hidden ?? []) add(findHiddenHostile(words, carrier), place);
    },
  };
}

/**
 * Looks for words that address the assistant in subject, messages and attachment names. Whatever they say counts for
 * nothing in `rest`: no tier, no search and no reason of the model may rest on them.
 */
export function heedTicket(ticket: Ticket): HeededTicket {
  const look = searcher();
  const subject = look.heed(ticket.subject, { part: 'subject', n: null, name: '' });
  const messages = ticket.messages.map((message, at) => {
    // What the team's own people wrote is not theirs who write to it.
    if (message.author.role === 'agent') return { rest: message, matter: message, undoubted: message };
    const place = { n: at + 1, name: message.author.name.slice(0, 300) };
    const heard = look.heed(message.text, { part: 'message', ...place });
    look.hidden(message.hidden, { part: 'message', ...place });
    const attachments = message.attachments.map((name) => look.in(name, { part: 'attachment', ...place }));
    const of = (text: string) => ({ ...message, text, attachments });
    return { rest: of(heard.rest), matter: of(heard.matter), undoubted: of(heard.undoubted) };
  });
  const of = (part: 'rest' | 'matter' | 'undoubted') => {
    return { ...ticket, subject: subject[part], messages: messages.map((message) => message[part]) };
  };
  return {
    rest: of('rest'),
    matter: of('matter'),
    undoubted: of('undoubted'),
    notices: look.notices,
  };
}

/** The same for passages; their flagged sentences are in no prompt and in no quotation. */
export function heedPassages(hits: readonly PassageHit[]): HeededPassages {
  const look = searcher();
  const heard = hits.map((hit) => {
    return { hit, ...look.heed(hit.text, { part: 'article', n: null, name: hit.title.slice(0, 300) }) };
  });
  return {
    rest: heard.map(({ hit, rest }) => ({ ...hit, text: rest })),
    proof: heard.map(({ hit, proof }) => ({ ...hit, text: proof })),
    suspicious: heard.flatMap(({ suspicious }) => suspicious),
    notices: look.notices,
  };
}

/** The same for one reply template, and for what its markup hides. */
export function heedMacro(title: string, text: string, html: string | null = null): Heeded<string> {
  const look = searcher();
  const place: Place = { part: 'macro', n: null, name: title.slice(0, 300) };
  const rest = look.in(text, place);
  const words = html === null ? '' : hiddenText(html);
  if (words !== '') look.hidden([{ carrier: 'html', words }], place);
  return { rest, notices: look.notices };
}
