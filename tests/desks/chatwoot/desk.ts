import { join } from 'node:path';
import { control, sendShell } from '../control';
import type { Desk } from '../desk';
import { createTickets } from '../tickets';
import { chatwootApi } from './api';

/** Chatwoot of a team's own: conversations of a mail inbox, the API signed by the dashboard's headers. */
export function createChatwootDesk(): Desk {
  const tickets = createTickets((place) => `3/${place + 57}`);
  const host = 'chat.brightline.example';
  return {
    helpdesk: 'chatwoot',
    host,
    names: [host],
    own: true,
    tickets,
    takes: 'html',
    script: join(import.meta.dirname, 'page.ts'),
    ticketUrl: (id) => `https://${host}/app/accounts/3/conversations/${id.replace('3/', '')}`,
    answer(exchange) {
      const path = exchange.url.pathname;
      if (path.startsWith('/desk/')) return control(exchange, tickets);
      if (path.startsWith('/api/v1/')) return chatwootApi(exchange, tickets);
      if (!path.startsWith('/app/')) return false;
      return sendShell(exchange, 'Chatwoot', '<div id="app" class="app-wrapper"></div>');
    },
  };
}
