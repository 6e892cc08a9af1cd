import { join } from 'node:path';
import { control, sendShell } from '../control';
import type { Desk } from '../desk';
import { createTickets } from '../tickets';

/** The Intercom inbox of 2026: everything of the conversation in an open shadow root. */
export function createIntercomDesk(): Desk {
  const tickets = createTickets((place) => `2154700123456${String(place + 1).padStart(2, '0')}`);
  const host = 'app.intercom.com';
  return {
    helpdesk: 'intercom',
    host,
    names: [host, 'app.eu.intercom.com', 'app.au.intercom.com'],
    tickets,
    takes: 'html',
    script: join(import.meta.dirname, 'page.ts'),
    ticketUrl: (id) => `https://${host}/a/inbox/wk1/inbox/shared/all/conversation/${id}`,
    answer(exchange) {
      if (exchange.url.pathname.startsWith('/desk/')) return control(exchange, tickets);
      if (!exchange.url.pathname.startsWith('/a/inbox/')) return false;
      return sendShell(exchange, 'Inbox | Intercom', '<div id="teammate-app-react"></div>');
    },
  };
}
