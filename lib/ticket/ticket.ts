import type { Carrier } from '../text/carriers';
import type { AuthorRole, Channel, FallbackReason, Language, PageTicket, ReadBy, TicketFacts } from './page-ticket';
import type { TicketRef } from './ref';

/** One message after cleaning: quoted history and signature cut, plain text. */
export interface TicketMessage {
  id: string;
  author: { id: string | null; name: string; role: AuthorRole };
  public: boolean;
  at: string | null;
  /** Paragraphs separated by a blank line, list items by `- `, links as `label (url)`. */
  text: string;
  /** True when quoted history or a signature was cut away. */
  trimmed: boolean;
  attachments: string[];
  /** Words that markup or invisible characters hide from a reader; searched for hostile ones, part of no text. */
  hidden?: { carrier: Carrier; words: string }[];
}

/** A ticket as the core works with it. Personal data is still in it: mask before it leaves. */
export interface Ticket {
  ref: TicketRef;
  url: string;
  subject: string;
  channel: Channel;
  status: string | null;
  priority: string | null;
  tags: string[];
  requester: PageTicket['requester'];
  agent: PageTicket['agent'];
  brand: string | null;
  facts?: TicketFacts;
  /** Oldest first. */
  messages: TicketMessage[];
  /** Language of the requester's own words. */
  language: Language;
  readBy: ReadBy;
  fallback: FallbackReason | null;
  complete: boolean;
  /** Changes when the requester says something new (subject, public messages): then a suggestion is made anew. */
  fingerprint: string;
}
