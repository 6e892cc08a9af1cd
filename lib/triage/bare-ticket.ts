import type { Ticket, TicketMessage } from '../ticket/ticket';

/** A public message of the requester that nobody dated. */
export function bareMessage(id: string, text: string, at: string | null = null): TicketMessage {
  return {
    id,
    author: { id: null, name: '', role: 'requester' },
    public: true,
    at,
    text,
    trimmed: false,
    attachments: [],
  };
}

/** A ticket of which little more than its words is known: a record of the log, or an example of a rule. */
export function bareTicket(given: Pick<Ticket, 'ref' | 'language' | 'messages'> & Partial<Ticket>): Ticket {
  return {
    url: '',
    subject: '',
    channel: 'other',
    status: null,
    priority: null,
    tags: [],
    requester: null,
    agent: null,
    brand: null,
    readBy: 'api',
    fallback: null,
    complete: false,
    fingerprint: given.ref.id,
    ...given,
  };
}
