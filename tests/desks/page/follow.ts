import type { DeskMessage, DeskTicket } from '../desk';
import type { DeskEvent } from '../tickets';

/** All tickets of this desk, as they are now. */
export async function getTickets(): Promise<DeskTicket[]> {
  const response = await fetch('/desk/tickets');
  if (!response.ok) throw new Error(`Tickets: ${response.status}`);
  return (await response.json()) as DeskTicket[];
}

/** Sends the agent's reply or note. */
export async function post(id: string, html: string, isPublic: boolean): Promise<DeskMessage> {
  const response = await fetch(`/desk/tickets/${encodeURIComponent(id)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ html, public: isPublic }),
  });
  if (!response.ok) throw new Error(`Post: ${response.status}`);
  return (await response.json()) as DeskMessage;
}

/** Calls back on every message that arrives. */
export function follow(onMessage: (event: DeskEvent) => void): void {
  new EventSource('/desk/events').addEventListener('message', (message) => onMessage(JSON.parse(message.data)));
}
