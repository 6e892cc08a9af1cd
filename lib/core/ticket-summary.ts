import type { Ticket } from '../ticket/ticket';
import type { TicketSummary } from '../wire/assist';

/** What the panel shows of a ticket; its thread stays in the core. */
export function summaryOf(ticket: Ticket): TicketSummary {
  return {
    ref: ticket.ref,
    url: ticket.url,
    subject: ticket.subject,
    requester: ticket.requester?.name ?? '',
    language: ticket.language,
    channel: ticket.channel,
    status: ticket.status,
    brand: ticket.brand,
    facts: ticket.facts,
    messages: ticket.messages.length,
    readBy: ticket.readBy,
    fallback: ticket.fallback,
    complete: ticket.complete,
  };
}
