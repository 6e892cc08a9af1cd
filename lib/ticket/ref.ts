/** The helpdesks with an adapter. Adding one here without its adapter does not compile. */
export const helpdeskIds = ['zendesk', 'jira', 'intercom', 'salesforce', 'chatwoot', 'zammad', 'generic'] as const;
export type HelpdeskId = (typeof helpdeskIds)[number];

/** Names one ticket in one account: what a suggestion belongs to and an insertion is checked against. */
export interface TicketRef {
  helpdesk: HelpdeskId;
  /** The host that serves the account, e.g. `acme.zendesk.com`. */
  account: string;
  /** The helpdesk's own id, kept as a string (Intercom's have 15 digits and more). */
  id: string;
}

/** One string per ticket, usable as a database key: `zendesk|acme.zendesk.com|42`. */
export function ticketKey(ref: TicketRef): string {
  return `${ref.helpdesk}|${ref.account}|${ref.id}`;
}

/** True when both name the same ticket of the same account; null is never the same as anything. */
export function sameTicket(a: TicketRef | null, b: TicketRef | null): boolean {
  return a !== null && b !== null && ticketKey(a) === ticketKey(b);
}
