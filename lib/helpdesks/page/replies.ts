import type { PageTicket } from '../../ticket/page-ticket';
import { type TicketRef, ticketKey } from '../../ticket/ref';
import type { HelpdeskAdapter, HelpdeskPage, SentReply } from '../adapter';
import { createShownReplies, type ShownReplies, squeeze } from './shown-replies';

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
  /** Begun by an insertion: the ticket was not read by then. */
  unread: boolean;
  /** What the agent submitted and the thread does not show yet, without white space, oldest first. */
  waiting: string[];
  /** A submit whose text could not be read: only the API can say what came of it. */
  blind: boolean;
  submittedAt: number;
  shown: ShownReplies;
  /** Counts up with every sign of sending, so that an older series of looks ends. */
  series: number;
}

export interface RepliesDeps {
  adapter: HelpdeskAdapter;
  page: () => HelpdeskPage;
  signal: AbortSignal;
  /** The agent's own reply is in the thread; it may still be taken back. */
  onOwn(ref: TicketRef, reply: SentReply): void;
  onSent(ref: TicketRef, reply: SentReply): void;
  /** All of the newest messages by the API, own replies just found among them. */
  onListed(ref: TicketRef, ids: string[]): void;
}

/** Finds the signed-in agent's own public replies that appear after a ticket was first read. */
export interface Replies {
  /** Draws the line between old and new; only the first call for a ticket counts. */
  follow(ticket: PageTicket): void;
  /** A draft went into the composer of `ref`: what the page shows from now on may be what becomes of it. */
  inserted(ref: TicketRef): void;
  /** The agent submitted; `text` is what stood in the composer, null when it could not be read. */
  submitted(ref: TicketRef, text: string | null): void;
  /** The composer lost `text` without a submit that we know: perhaps it was sent. */
  emptied(ref: TicketRef, text: string): void;
  /** True for a moment after a submit: what is new in the thread may be the agent's own reply. */
  awaits(ref: TicketRef): boolean;
  /** Something new is in the thread, or the agent left the ticket with a draft in it. */
  suspect(ref: TicketRef): void;
  /** The ticket is on screen again: a reply that only its pane can show may be in it. */
  back(ref: TicketRef): void;
  /** The page goes away: what is there now counts as sent. */
  flush(): void;
}

/** Replies over the adapter's API and, where that refuses, over what its page shows. */
export function createReplies({ adapter, page, signal, onOwn, onSent, onListed }: RepliesDeps): Replies {
  const all = new Map<string, Followed>();
  const takeBack = adapter.takeBackMs ?? 0;
  /** Replies found on a page that the agent can still take back. `foundAt`: what the page does not say. */
  const fresh: { followed: Followed; reply: SentReply; foundAt: string }[] = [];

  async function watch(followed: Followed, delays: readonly number[]): Promise<void> {
    followed.series += 1;
    const { series } = followed;
    await look(followed, series, delays);
    // A submit that led to no reply must not keep later looks away; one that nobody could see waits for its pane.
    if (followed.series === series && adapter.glance(page(), followed.ref) !== null) forget(followed);
  }

  async function look(followed: Followed, series: number, delays: readonly number[]): Promise<void> {
    const over = (): boolean => signal.aborted || followed.series !== series;
    for (const delay of delays) {
      await pause(delay, signal);
      if (over()) return;
      const found = await adapter.newest(page(), followed.ref, signal).catch(() => null);
      if (!found || over()) return;
      if (found.ok) {
        const own = found.own.filter((reply) => isNew(followed, reply));
        for (const reply of own) take(followed, reply);
        if (own.length > 0) {
          forget(followed);
          onListed(followed.ref, found.seen);
          return;
        }
      } else {
        if (lookAtPage(followed)) return;
        if (found.retryAfter) await pause(Math.min(found.retryAfter, longestWait), signal);
      }
    }
  }

  function isNew({ known, byApi, since }: Followed, reply: SentReply): boolean {
    if (known.has(reply.id)) return false;
    const at = Date.parse(reply.at ?? '');
    if (Number.isNaN(at)) return reply.at === null;
    return byApi ? at >= since : at > since;
  }

  function forget(followed: Followed): void {
    followed.waiting = [];
    followed.blind = false;
  }

  /** A reply by the API, which knows no other than sent ones. */
  function take(followed: Followed, reply: SentReply): void {
    followed.known.add(reply.id);
    // Reported already, when only the page could be read.
    if (followed.shown.reportedBefore(reply)) return;
    onOwn(followed.ref, reply);
    onSent(followed.ref, reply);
  }

  /**
   * Without the API nobody says who wrote a reply: it must be word for word what was submitted here.
   * @returns true when nothing is left to wait for.
   */
  function lookAtPage(followed: Followed): boolean {
    const { shown, known, since } = followed;
    followed.waiting = followed.waiting.filter((text) => {
      const mine = shown.newOne(adapter.shownReplies(page(), followed.ref), text, known, since);
      if (!mine) return true;
      known.add(mine.id);
      onOwn(followed.ref, mine);
      fresh.push({ followed, reply: mine, foundAt: new Date().toISOString() });
      if (takeBack === 0) settle();
      else void pause(takeBack, signal).then(() => settle(mine));
      return false;
    });
    return followed.waiting.length === 0 && !followed.blind;
  }

  /** Reports what was found on the page, unless its pane shows it no more: then the agent took it back. */
  function settle(only?: SentReply): void {
    if (signal.aborted) return;
    for (const found of fresh.filter(({ reply }) => only === undefined || reply === only)) {
      const { followed, reply, foundAt } = found;
      fresh.splice(fresh.indexOf(found), 1);
      const seen = takeBack === 0 || adapter.glance(page(), followed.ref) === null;
      if (!seen && !followed.shown.still(adapter.shownReplies(page(), followed.ref), reply)) continue;
      followed.shown.report(reply);
      // Reported later, it must not pass for an answer to what was suggested in between.
      onSent(followed.ref, { ...reply, at: reply.at ?? foundAt });
    }
  }

  const followedOf = (ref: TicketRef): Followed | undefined => all.get(ticketKey(ref));
  const begin = (ref: TicketRef, ticket: PageTicket | null): Followed => {
    const times = (ticket?.messages ?? []).flatMap((message) => Date.parse(message.at ?? '') || []);
    const followed = {
      ref,
      known: new Set(ticket?.messages.map((message) => message.id)),
      // Read from a page without times, or not read yet: what the API calls older than this is old.
      since: times.length > 0 ? times.reduce((newest, at) => Math.max(newest, at)) : Date.now() - clockSkew,
      byApi: ticket?.readBy === 'api',
      unread: ticket === null,
      waiting: [],
      blind: false,
      submittedAt: 0,
      shown: createShownReplies(),
      series: 0,
    };
    all.set(ticketKey(ref), followed);
    return followed;
  };
  const mark = (followed: Followed): void => followed.shown.mark(adapter.shownReplies(page(), followed.ref));

  return {
    follow(ticket) {
      const before = followedOf(ticket.ref);
      // While one is awaited that was sent before the ticket was read, it may stand among what is read now.
      if (!before || (before.unread && !waits(before))) begin(ticket.ref, ticket);
    },
    inserted(ref) {
      // The panel has its suggestion from the cache: on a slow day a reply is out before the page was read again.
      const followed = followedOf(ref) ?? begin(ref, null);
      if (!waits(followed)) mark(followed);
    },
    submitted(ref, text) {
      const followed = followedOf(ref);
      // Only a change of status or fields.
      if (!followed || text?.trim() === '') return;
      if (!waits(followed)) mark(followed);
      awaitText(followed, text);
      void watch(followed, looks);
    },
    emptied(ref, text) {
      const followed = followedOf(ref);
      // A running series after a submit covers it.
      if (!followed || waits(followed)) return;
      awaitText(followed, text);
      void watch(followed, looks.slice(0, 4));
    },
    awaits(ref) {
      const followed = followedOf(ref);
      return followed !== undefined && waits(followed) && performance.now() - followed.submittedAt < soon;
    },
    suspect(ref) {
      const followed = followedOf(ref);
      if (followed && !waits(followed)) void watch(followed, fewLooks);
    },
    back(ref) {
      const followed = followedOf(ref);
      if (followed && waits(followed)) void watch(followed, looks.slice(0, 4));
    },
    flush: () => settle(),
  };
}

const waits = ({ waiting, blind }: Followed): boolean => waiting.length > 0 || blind;

/** The same text twice in a row is one submit that was seen twice, or tried again. */
function awaitText(followed: Followed, text: string | null): void {
  followed.submittedAt = performance.now();
  const squeezed = squeeze(text ?? '');
  if (squeezed === '') followed.blind = true;
  else if (followed.waiting.at(-1) !== squeezed) followed.waiting.push(squeezed);
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
