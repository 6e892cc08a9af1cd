import type { Language } from '../lib/ticket/page-ticket';
import type { Ticket } from '../lib/ticket/ticket';

/** A ticket of one public message, as evaluation rows describe it. */
export function ticketOf(row: { id: string; lang: Language; subject: string; body: string }): Ticket {
  return {
    ref: { helpdesk: 'zendesk', account: 'evaluation.zendesk.com', id: row.id },
    url: '',
    subject: row.subject,
    channel: 'email',
    status: null,
    priority: null,
    tags: [],
    requester: null,
    agent: null,
    brand: null,
    messages: [
      {
        id: 'm1',
        author: { id: null, name: 'Requester', role: 'requester' },
        public: true,
        at: null,
        text: row.body,
        trimmed: false,
        attachments: [],
      },
    ],
    language: row.lang,
    readBy: 'api',
    fallback: null,
    complete: true,
    fingerprint: row.id,
  };
}
