import type { PageCommentData, PageListRow, PageSession, PageTicketData } from '../control';
import type { DemoEvent } from '../state';
import type { StoredTicket } from '../types';

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const getSession = () => json<PageSession>('/demo/page/session');
export const getTickets = () => json<PageListRow[]>('/demo/page/tickets');

/** Null when there is no such ticket. */
export async function getTicket(id: number): Promise<PageTicketData | null> {
  const known = await getTickets();
  return known.some((row) => row.id === id) ? json<PageTicketData>(`/demo/page/tickets/${id}`) : null;
}

/** Submits the agent's comment. */
export function postReply(
  id: number,
  reply: { html?: string; text?: string; public: boolean; status?: StoredTicket['status'] },
): Promise<PageCommentData> {
  return json(`/demo/tickets/${id}/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(reply),
  });
}

/** Calls back on every change on the server. */
export function follow(onEvent: (event: DemoEvent) => void): void {
  new EventSource('/demo/events').addEventListener('message', (message) => onEvent(JSON.parse(message.data)));
}
