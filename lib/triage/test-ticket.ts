import type { Ticket, TicketMessage } from '../ticket/ticket';

/** A message for tests: the requester's, public, undated. */
export function testMessage(text: string, given: Partial<TicketMessage> = {}): TicketMessage {
  return {
    id: 'm1',
    author: { id: null, name: 'Robin', role: 'requester' },
    public: true,
    at: null,
    text,
    trimmed: false,
    attachments: [],
    ...given,
  };
}

/** A ticket for tests. */
export function testTicket(messages: TicketMessage[] | string, given: Partial<Ticket> = {}): Ticket {
  return {
    ref: { helpdesk: 'zendesk', account: 'brightline.zendesk.com', id: '1' },
    url: '',
    subject: '',
    channel: 'email',
    status: null,
    priority: null,
    tags: [],
    requester: null,
    agent: null,
    brand: null,
    messages: typeof messages === 'string' ? [testMessage(messages)] : messages,
    language: 'und',
    readBy: 'api',
    fallback: null,
    complete: true,
    fingerprint: '',
    ...given,
  };
}
