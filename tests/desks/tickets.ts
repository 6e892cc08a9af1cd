import { paragraphs } from '../../demo/server/html';
import { agents, bot, signedIn } from '../../demo/server/people';
import { agoToMs } from '../../demo/server/state';
import type { TicketSource } from '../../demo/server/types';
import { cases } from './cases';
import type { DeskMessage, DeskTicket, DeskTickets, Writer } from './desk';

export type DeskEvent = { ticketId: string; message: DeskMessage };

export interface StoredTickets extends DeskTickets {
  all(): DeskTicket[];
  /** Calls back on every new message until the returned function is called. */
  listen(listener: (event: DeskEvent) => void): () => void;
}

/** The store of a desk. `idOf`: the helpdesk's own form of an id, by the place in `cases` (0, 1, …). */
export function createTickets(idOf: (place: number) => string): StoredTickets {
  const ids = cases.map((_, place) => idOf(place));
  const listeners = new Set<(event: DeskEvent) => void>();
  let tickets = new Map<string, DeskTicket>();
  let lastId = 70_000;

  function stored(source: TicketSource, id: string): DeskTicket {
    const writerOf = (from: string): Writer =>
      from === 'requester' ? 'customer' : from === 'bot' ? 'bot' : from === 'elin' ? 'agent' : 'colleague';
    const messages = source.messages.map(({ from, ago, html, text, public: isPublic = true }): DeskMessage => {
      const by = writerOf(from);
      const body = html ?? paragraphs(text ?? '');
      return message(source.requester.name, { by, html: body, public: isPublic }, Date.now() - agoToMs(ago));
    });
    return { id, subject: source.subject, customer: source.requester, messages };
  }

  function message(
    customer: string,
    { by, html, public: isPublic = true }: { by: Writer; html: string; public?: boolean },
    at: number,
  ): DeskMessage {
    lastId += 1;
    const names: Record<Writer, string> = {
      customer,
      agent: signedIn.name,
      colleague: agents.karim.name,
      bot: bot.name,
    };
    return { id: String(lastId), by, name: names[by], public: isPublic, html, at: new Date(at).toISOString() };
  }

  function get(id: string): DeskTicket {
    const ticket = tickets.get(id);
    if (!ticket) throw new Error(`No ticket ${id} on this desk`);
    return ticket;
  }

  function reset(): void {
    tickets = new Map(cases.map((source, place) => [idOf(place), stored(source, idOf(place))]));
  }

  reset();
  return {
    ids,
    all: () => [...tickets.values()],
    get,
    add(id, added) {
      const ticket = get(id);
      const made = message(ticket.customer.name, added, Date.now());
      ticket.messages.push(made);
      for (const listener of listeners) listener({ ticketId: id, message: made });
      return made;
    },
    reset,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
