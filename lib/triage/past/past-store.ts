import type { Language } from '../../ticket/page-ticket';
import type { Tier } from '../decision';

/** A ticket that was read here, as far as later tickets may know of it. Masked; its words stand as hashes. */
export interface PastRow {
  ticketKey: string;
  /** Milliseconds since 1970 when it was first read. */
  at: number;
  lang: Language;
  brand: string;
  url: string;
  /** Masked. */
  subject: string;
  /** What a person confirmed or chose; null while nobody has. */
  tier: Tier | null;
  terms: Uint32Array;
  weights: Float32Array;
  /** Without everyday words, for incidents. */
  rareTerms: Uint32Array;
  rareWeights: Float32Array;
  /** Rarer words of the masked text, each once, for naming what an incident is about. */
  words: string[];
}

/** An incident that somebody waved aside. */
export interface DismissedIncident {
  id: string;
  at: number;
  lang: Language;
  brand: string;
  words: string[];
  count: number;
}

/** What past tickets need of a database. */
export interface PastStore {
  /** Adds the ticket, or brings its words up to date; the tier and the first time stay. */
  put(row: PastRow): Promise<void>;
  /** Keeps a person's tier; nothing for an unknown ticket. */
  confirm(ticketKey: string, tier: Tier): Promise<void>;
  /** Newest first. */
  newest(limit: number): Promise<PastRow[]>;
  dismiss(incident: DismissedIncident): Promise<void>;
  dismissed(since: number): Promise<DismissedIncident[]>;
  /** Removes what was first read before, but for the tickets to keep; says how many. */
  removeBefore(at: number, keep: ReadonlySet<string>): Promise<number>;
  remove(ticketKeys: readonly string[]): Promise<void>;
}
