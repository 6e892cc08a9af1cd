import { type Problem, problem } from '../problem';
import { toTicket } from '../ticket/from-page';
import { type ReadReason, readResultSchema } from '../ticket/page-ticket';
import { sameTicket, type TicketRef } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import type { Host } from './host';

export type ReadOutcome = { ok: true; ticket: Ticket } | { ok: false; problem: Problem };

const codeOf: Record<ReadReason, Problem['code']> = {
  'not-a-ticket': 'read-not-a-ticket',
  loading: 'read-loading',
  'no-access': 'read-no-access',
  'not-found': 'read-not-found',
  'signed-out': 'read-signed-out',
  'layout-changed': 'read-layout-changed',
};

/** Asks the page zone for the ticket and parses what it says; the answer must be about the ticket asked for. */
export async function readTicket(host: Host, tabId: number, ref: TicketRef): Promise<ReadOutcome> {
  let raw: unknown;
  try {
    raw = await host.sendToPage(tabId, { type: 'read', ref });
  } catch {
    return { ok: false, problem: problem('read-no-page', {}, true) };
  }
  const parsed = readResultSchema.safeParse(raw);
  if (!parsed.success) {
    return {
      ok: false,
      problem: problem('read-layout-changed', { detail: parsed.error.issues[0]?.path.join('.') ?? '' }, true),
    };
  }
  const result = parsed.data;
  if (!result.ok) return { ok: false, problem: problem(codeOf[result.reason], { detail: result.detail }, true) };
  // The page may have moved on between question and answer: never show one ticket's text under another's name.
  if (!sameTicket(result.ticket.ref, ref))
    return { ok: false, problem: problem('read-loading', { detail: 'other ticket' }, true) };
  return { ok: true, ticket: toTicket(result.ticket) };
}
