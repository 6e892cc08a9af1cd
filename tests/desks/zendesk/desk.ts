import { join } from 'node:path';
import { signedIn } from '../../../demo/server/people';
import { type DemoSite, demoHost } from '../../../demo/server/site';
import { cases } from '../cases';
import type { Desk, DeskMessage, DeskTickets } from '../desk';

/** The demo helpdesk as one desk among the others. */
export function createZendeskDesk(site: DemoSite): Desk {
  const tickets = ticketsOf(site);
  tickets.reset();
  return {
    helpdesk: 'zendesk',
    host: demoHost,
    names: ['*.zendesk.com'],
    tickets,
    takes: 'html',
    searched: /zendesk\.com\/agent\/tickets\/47/,
    script: join(import.meta.dirname, 'page.ts'),
    ticketUrl: (id) => `https://${demoHost}/agent/tickets/${id}`,
    async answer(exchange) {
      await site.answer(exchange);
      return true;
    },
  };
}

function ticketsOf({ state }: DemoSite): DeskTickets {
  const ticket = (id: string) => {
    const found = state.tickets.get(Number(id));
    if (!found) throw new Error(`No ticket ${id} on this desk`);
    return found;
  };
  const message = (comment: ReturnType<typeof ticket>['comments'][number]): DeskMessage => {
    const person = state.people.get(comment.authorId);
    const agent = comment.authorId === signedIn.id ? 'agent' : 'colleague';
    return {
      id: String(comment.id),
      by: person?.role === 'end-user' ? 'customer' : person?.role === 'bot' ? 'bot' : agent,
      name: person?.name ?? '',
      public: comment.public,
      html: comment.html,
      at: comment.at,
    };
  };
  return {
    ids: cases.map(({ id }) => String(id)),
    get(id) {
      const { subject, requesterId, comments } = ticket(id);
      const { name = '', email = '' } = state.people.get(requesterId) ?? {};
      return { id, subject, customer: { name, email: email ?? '' }, messages: comments.map(message) };
    },
    add(id, { by, html, public: isPublic }) {
      ticket(id);
      const author = by === 'customer' ? 'requester' : by === 'colleague' ? 'colleague' : 'agent';
      return message(state.addComment(Number(id), { author, html, public: isPublic }));
    },
    reset() {
      state.reset();
      // Mounted from the start, so that each has a tab to switch by.
      state.page.openTabs = cases.map(({ id }) => id);
    },
  };
}
