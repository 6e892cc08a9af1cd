import type { PageTicket } from '../../ticket/page-ticket';
import { type TicketRef, ticketKey } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage, SentReply } from '../adapter';

/** When to ask for the newest messages after a sign of sending, in milliseconds from one look to the next. */
const looks = [600, 900, 1500, 3000, 6000, 12_000, 24_000];
/** The same where only a new message points to it: it is there already. The rate limit belongs to the whole company. */
const fewLooks = [300, 1500];
const longestWait = 60_000;
/** How far the agent's clock may be ahead of the helpdesk's. */
const clockSkew = 60_000;
/** How long a new message counts as probably the own reply. */
const soon = 5000;

interface Followed {
  ref: TicketRef;
  /** Messages that were there before, or that are reported. */
  known: Set<string>;
  /** Epoch milliseconds of the newest message when the ticket was first read. */
  since: number;
  /** Ids of a first read from the page tell nothing about those of the API. */
  byApi: boolean;
  /** The composer's text when the agent submitted, without white space; null before that. */
  submitted: string | null;
  submittedAt: number;
  /** Ids that the page showed when the agent submitted: a reply without a time is new when it is not among them. */
  shown: Set<string>;
  /** Texts reported from the page, which the API may show again under its own id. */
  reported: Set<string>;
  /** Counts up with every sign of sending, so that an older series of looks ends. */
  series: number;
}

export interface RepliesDeps {
  adapter: HelpdeskAdapter;
  page: () => HelpdeskPage;
  signal: AbortSignal;
  onSent(ref: TicketRef, reply: SentReply): void;
}

/** Finds the signed-in agent's own public replies that appear after a ticket was first read. */
export interface Replies {
  /** Draws the line between old and new; only the first call for a ticket counts. */
  follow(ticket: PageTicket): void;
  /** The agent submitted; `text` is what stood in the composer, null when it could not be read. */
  submitted(ref: TicketRef, text: string | null): void;
  /** True for a moment after a submit: what is new in the thread may be the agent's own reply. */
  awaits(ref: TicketRef): boolean;
  /** Something new is in the thread, or the agent left the ticket with a draft in it. */
  suspect(ref: TicketRef): void;
}

const squeeze = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

export function createReplies({ adapter, page, signal, onSent }: RepliesDeps): Replies {
  const all = new Map<string, Followed>();

  function report(followed: Followed, reply: SentReply): void {
    if (followed.known.has(reply.id)) return;
    followed.known.add(reply.id);
    const text = squeeze(reply.text);
    if (followed.reported.has(text)) return;
    if (reply.id.startsWith('dom:')) followed.reported.add(text);
    followed.submitted = null;
    onSent(followed.ref, reply);
  }

  async function watch(followed: Followed, delays: readonly number[]): Promise<void> {
    followed.series += 1;
    const { series } = followed;
    await look(followed, series, delays);
    // A submit that led to no reply must not keep later looks away.
    if (followed.series === series) followed.submitted = null;
  }

  async function look(followed: Followed, series: number, delays: readonly number[]): Promise<void> {
    for (const delay of delays) {
      await pause(delay, signal);
      if (signal.aborted || followed.series !== series) return;
      const found = await adapter.newest(page(), followed.ref, signal).catch(() => null);
      if (!found || signal.aborted || followed.series !== series) return;
      if (found.ok) {
        const own = found.own.filter((reply) => isNew(followed, reply));
        for (const reply of own) report(followed, reply);
        if (own.length > 0) return;
      } else {
        if (lookAtPage(followed)) return;
        if (found.retryAfter) await pause(Math.min(found.retryAfter, longestWait), signal);
      }
    }
  }

  function isNew(followed: Followed, reply: SentReply): boolean {
    if (followed.known.has(reply.id)) return false;
    if (reply.at === null) return !followed.shown.has(reply.id);
    const at = Date.parse(reply.at);
    if (Number.isNaN(at)) return false;
    return followed.byApi ? at >= followed.since : at > followed.since;
  }

  /** Without the API nobody says who wrote a reply: it must be word for word what was submitted here. */
  function lookAtPage(followed: Followed): boolean {
    const sent = followed.submitted;
    if (!sent) return false;
    const mine = adapter
      .shownReplies(page(), followed.ref)
      .find((reply) => isNew({ ...followed, byApi: false }, reply) && squeeze(reply.text).startsWith(sent));
    if (mine) report(followed, mine);
    return mine !== undefined;
  }

  return {
    follow(ticket) {
      const key = ticketKey(ticket.ref);
      if (all.has(key)) return;
      const times = ticket.messages.map((message) => Date.parse(message.at ?? '')).filter((at) => !Number.isNaN(at));
      all.set(key, {
        ref: ticket.ref,
        known: new Set(ticket.messages.map((message) => message.id)),
        // Read from a page without times: what the API calls older than this reading is old.
        since: times.length > 0 ? times.reduce((newest, at) => Math.max(newest, at)) : Date.now() - clockSkew,
        byApi: ticket.readBy === 'api',
        submitted: null,
        submittedAt: 0,
        shown: new Set(),
        reported: new Set(),
        series: 0,
      });
    },
    submitted(ref, text) {
      const followed = all.get(ticketKey(ref));
      if (!followed) return;
      const squeezed = squeeze(text ?? '');
      // Only a change of status or fields.
      if (text !== null && squeezed === '') return;
      followed.submitted = squeezed || null;
      followed.submittedAt = performance.now();
      followed.shown = new Set(adapter.shownReplies(page(), ref).map((reply) => reply.id));
      void watch(followed, looks);
    },
    awaits(ref) {
      const followed = all.get(ticketKey(ref));
      return Boolean(followed?.submitted) && performance.now() - (followed?.submittedAt ?? 0) < soon;
    },
    suspect(ref) {
      const followed = all.get(ticketKey(ref));
      // A running series after a submit covers it.
      if (followed && followed.submitted === null) void watch(followed, fewLooks);
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      done();
    };
    const timer = setTimeout(stop, ms);
    signal.addEventListener('abort', stop);
  });
}
