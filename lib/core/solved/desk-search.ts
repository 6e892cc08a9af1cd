import type { HelpdeskId, TicketRef } from '../../ticket/ref';
import type { SolvedFacts } from '../../triage/solved/solved-tier';

/** One solved ticket as a helpdesk's search gave it; nothing in it is masked. */
export interface FoundTicket {
  id: string;
  url: string;
  subject: string;
  text: string;
  /** Milliseconds since 1970 of its last change. */
  at: number | null;
  facts: SolvedFacts;
  /** For Zendesk: the number of its group, while the answer named no groups. */
  groupId?: string;
}

/** How one helpdesk is searched with the agent's session. */
export interface DeskSearch {
  /**
   * Path and query of the search for solved tickets that hold all of these words.
   * @param words letters and digits only.
   */
  address(words: readonly string[], at: { ref: TicketRef; origin: string }): string;
  /** What it answered; null for a form that this version does not know. */
  parse(body: unknown, at: { ref: TicketRef; origin: string }): FoundTicket[] | null;
  /** Where the names of groups are told, for an answer that held only their numbers. */
  groups?: { address: string; parse(body: unknown): ReadonlyMap<string, string> };
}

export type DeskSearches = Partial<Record<HelpdeskId, DeskSearch>>;

/** A date of the helpdesk in milliseconds; null for none. */
export function timeOf(value: string | null | undefined): number | null {
  // Jira leaves out the colon of the zone, which not every engine parses.
  const at = Date.parse((value ?? '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : at;
}
