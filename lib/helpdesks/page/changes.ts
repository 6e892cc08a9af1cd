import type { PageTicket } from '../../ticket/page-ticket';
import { sameTicket, type TicketRef } from '../../ticket/ref';
import type { Glance } from '../adapter';

/** The API may show a new message later than the page does: say it once more. */
const again = 3000;
/** Times come in whole seconds from the API. */
const slack = 999;

/** Notices that the thread or the subject of the open ticket changed since it was read. */
export interface Changes {
  read(ticket: PageTicket): void;
  /** The ticket could not be read: a page that was slow may show it later, which then is news. */
  unread(ref: TicketRef): void;
  /** The agent's own reply is no news: it was reported as sent. `at` in epoch milliseconds, NaN when unknown. */
  own(ref: TicketRef, at: number, id: string): void;
  /**
   * The helpdesk's own list of its newest messages, once the own reply is in it. A message of the same second as the
   * reply does not show as newer in the page.
   */
  listed(ref: TicketRef, ids: string[]): void;
  /** Called on every look at the page. */
  seen(ref: TicketRef, glance: Glance | null): void;
}

/** What the last reading held. */
interface Base {
  ref: TicketRef;
  newestAt: number;
  subject: string | null;
  ids: Set<string>;
  byApi: boolean;
}

/** `onChange` is called at most twice for the same state of the page; `fresh` only on the first. */
export function createChanges(onChange: (ref: TicketRef, fresh: boolean) => void): Changes {
  let base: Base | null = null;
  let missed: TicketRef | null = null;
  let told = { state: '', at: 0, times: 0 };

  return {
    unread(ref) {
      missed = ref;
    },
    read(ticket) {
      missed = null;
      const times = ticket.messages.map((message) => Date.parse(message.at ?? '')).filter((at) => !Number.isNaN(at));
      const subject = base && sameTicket(base.ref, ticket.ref) ? base.subject : null;
      base = {
        ref: ticket.ref,
        newestAt: times.reduce((newest, at) => Math.max(newest, at), 0),
        subject,
        ids: new Set(ticket.messages.map((message) => message.id)),
        byApi: ticket.readBy === 'api',
      };
    },
    listed(ref, ids) {
      // The page names messages by other ids than the API.
      if (!base?.byApi || !sameTicket(base.ref, ref)) return;
      const { ids: known } = base;
      if (ids.some((id) => !known.has(id))) onChange(ref, false);
    },
    own(ref, at, id) {
      if (!base || !sameTicket(base.ref, ref)) return;
      base.ids.add(id);
      if (at > base.newestAt) base.newestAt = at;
    },
    seen(ref, glance) {
      if (!glance) return;
      const late = sameTicket(missed, ref);
      const own = base && sameTicket(base.ref, ref) ? base : null;
      if (!late && !own) return;
      // The page's own subject is the measure: the API's may hold placeholders.
      if (own?.subject === null) own.subject = glance.subject || null;
      const renamed = Boolean(glance.subject) && glance.subject !== own?.subject;
      const longer = (glance.newestAt ?? 0) > (own?.newestAt ?? 0) + slack;
      const unread = glance.ids?.filter((id) => !own?.ids.has(id)) ?? [];
      if (!late && !renamed && !longer && unread.length === 0) return;
      const state = `${ref.id} ${glance.newestAt} ${unread} ${glance.subject}`;
      const now = Date.now();
      if (told.state === state && (told.times > 1 || now - told.at < again)) return;
      told = { state, at: now, times: told.state === state ? told.times + 1 : 1 };
      if (own) own.subject = glance.subject || own.subject;
      onChange(ref, told.times === 1);
    },
  };
}
