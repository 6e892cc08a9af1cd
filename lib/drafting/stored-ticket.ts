import type { SuggestionRecord } from '../quality/types';
import type { Ticket } from '../ticket/ticket';

/**
 * The ticket of a logged suggestion as far as the log keeps it: its last messages, masked, and nobody's name. Enough to
 * make the suggestion again; what was cut off is not there (`complete` is false then).
 */
export function storedTicket(record: SuggestionRecord): Ticket {
  const kept = record.thread ?? [{ role: 'requester' as const, public: true, at: null, text: record.excerpt }];
  return {
    ref: record.ref,
    url: record.ticketUrl,
    subject: record.subject,
    channel: record.channel ?? 'other',
    status: null,
    priority: null,
    tags: [],
    requester: null,
    agent: null,
    brand: record.brand ?? null,
    messages: kept.map((message, at) => ({
      id: `m${at + 1}`,
      author: { id: null, name: '', role: message.role },
      public: message.public,
      at: message.at,
      text: message.text,
      trimmed: false,
      attachments: [],
    })),
    language: record.language,
    readBy: record.readBy,
    fallback: null,
    complete: record.messages === undefined || record.messages <= kept.length,
    fingerprint: record.id,
  };
}
