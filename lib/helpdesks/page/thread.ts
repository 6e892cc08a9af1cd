import { linesOf } from '../../compose/read-back';
import type { FallbackReason, PageMessage, ReadReason, ReadResult } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage, SentReply } from '../adapter';

// The limits of pageTicketSchema, which the core checks: a longer text would cost the whole ticket.
export const limits = { body: 400_000, name: 500, subject: 5000, url: 2000, messages: 5000, short: 100 };
/** Beyond this the older bodies stay out: one browser message carries at most 64 MB. */
const mostCharacters = 20_000_000;

/** Leaves the bodies of the oldest messages out where all together would not fit into one browser message. */
export function withinLimit(messages: PageMessage[]): { kept: PageMessage[]; whole: boolean } {
  let characters = 0;
  let whole = true;
  const kept = messages.toReversed().map((message) => {
    characters += (message.html?.length ?? 0) + (message.text?.length ?? 0);
    if (characters <= mostCharacters) return message;
    whole = false;
    return { ...message, html: null, text: '' };
  });
  return { kept: kept.reverse(), whole };
}

/** Epoch milliseconds; 0 when the message says no time. */
export function timeOf(message: PageMessage | undefined): number {
  const time = Date.parse(message?.at ?? '');
  return Number.isNaN(time) ? 0 : time;
}

/** A message as the sent reply that it may be. */
export function replyOf(message: PageMessage): SentReply {
  const body = message.html === null ? null : new DOMParser().parseFromString(message.html, 'text/html').body;
  const text = body ? linesOf(body).join('\n') : (message.text ?? '');
  return { id: message.id, html: message.html, text, at: message.at };
}

/** A reading of the page itself. */
export interface PageRead {
  page: HelpdeskPage;
  ref: TicketRef;
  /** Why the API could not be used; null where the helpdesk has none for us. */
  fallback: FallbackReason | null;
  signal: AbortSignal;
  /** Milliseconds that the page may take to show the ticket before its layout counts as changed. */
  patience: number;
}

const refusals: Record<number, Extract<ReadReason, 'signed-out' | 'not-found'>> = {
  401: 'signed-out',
  404: 'not-found',
};

/** Reads the page where the API refused; where it refused for good and the page shows nothing, its reason stands. */
export async function readInstead(
  read: (request: PageRead) => Promise<ReadResult>,
  request: PageRead,
  httpStatus: number,
): Promise<ReadResult> {
  const shown = await read(request);
  if (shown.ok) return shown;
  const closed = request.fallback?.kind === 'signed-out' || request.fallback?.kind === 'forbidden';
  return closed ? { ok: false, reason: refusals[httpStatus] ?? 'no-access', detail: `HTTP ${httpStatus}` } : shown;
}

/** Aborted reads answer `loading`; anything else that throws counts as an unknown layout. */
export async function neverThrows(read: Promise<ReadResult>, signal: AbortSignal): Promise<ReadResult> {
  try {
    return await read;
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: 'loading', detail: 'aborted' };
    return { ok: false, reason: 'layout-changed', detail: error instanceof Error ? error.name : 'error' };
  }
}
