import { join } from 'node:path';
import { control, sendShell } from '../control';
import type { Desk } from '../desk';
import { createTickets } from '../tickets';
import { zammadApi } from './api';

/** Zammad's classic interface: fragments for addresses, every open ticket mounted, a bare editable element. */
export function createZammadDesk(): Desk {
  return create('tickets.brightline.example', 'classic.ts', (id) => `/#ticket/zoom/${id}`, 701);
}

/** Zammad's new desktop interface: one pane without a name, TipTap. */
export function createZammadDesktopDesk(): Desk {
  return create('desktop.brightline.example', 'desktop.ts', (id) => `/desktop/tickets/${id}`, 801);
}

function create(host: string, script: string, path: (id: string) => string, first: number): Desk {
  const tickets = createTickets((place) => String(place + first));
  const pages = path('').split('#')[0] ?? '';
  return {
    helpdesk: 'zammad',
    host,
    names: [host],
    own: true,
    tickets,
    takes: 'html',
    searched: /#ticket\/zoom\/47/,
    script: join(import.meta.dirname, script),
    ticketUrl: (id) => `https://${host}${path(id)}`,
    answer(exchange) {
      const { pathname } = exchange.url;
      if (pathname.startsWith('/desk/')) return control(exchange, tickets);
      if (pathname.startsWith('/api/v1/')) return zammadApi(exchange, tickets);
      if (pages === '/' ? pathname !== '/' : !pathname.startsWith(pages)) return false;
      return sendShell(exchange, 'Zammad', '<div id="app"></div>');
    },
  };
}
