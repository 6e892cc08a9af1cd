import { frequentWords } from '../../text/language';
import type { Language } from '../../ticket/page-ticket';
import type { Tier } from '../decision';
import type { TierPolicy } from '../policy-schema';
import { mostSimilar, type SimilarTicket } from '../similar';
import type { DismissedIncident, PastRow, PastStore } from './past-store';
import { readTeamWords, type TeamWords, tellingWords } from './team-words';
import { createComparison, rarityAgainst, rarityOf, type TicketVector, vectorOf } from './vector';

/** The open ticket as it is compared: masked subject and words of the requester. */
export interface OpenTicket {
  ticketKey: string;
  lang: Language;
  brand: string;
  url: string;
  subject: string;
  text: string;
}

/** Similar tickets in the policy's window. */
export interface Incident {
  /** The open ticket included. */
  count: number;
  hours: number;
  /** Words that most of them share, the rarest first. */
  words: string[];
  /** The others, newest first. */
  tickets: { url: string; subject: string; at: number }[];
}

/** A past ticket as a person may want to open it. */
export interface PastTicketShown extends SimilarTicket {
  url: string;
  /** Masked. */
  subject: string;
  /** When it was first read. */
  at: number;
}

/** What usually comes in, for judging how rare a word is. */
export interface UsualTickets {
  vectors: readonly TicketVector[];
  /** In how many of them each of their rarer words stands. */
  words: ReadonlyMap<string, number>;
  /** Those whose tier a person confirmed. */
  confirmed: ReadonlySet<string>;
}

export interface BesideTicket {
  similar: PastTicketShown[];
  /** What the words of the confirmed tickets say; null while there are none. */
  team: TeamWords | null;
  /** Similar tickets in the window, the open one included; counts also below the policy's number. */
  surge: number;
  /** Null below the policy's number, or when somebody waved this one aside and it has not grown since. */
  incident: Incident | null;
}

export interface Past {
  /** Remembers the ticket for later ones. */
  remember(ticket: OpenTicket, now: number): Promise<void>;
  /** What earlier tickets say about this one. */
  beside(ticket: OpenTicket, policy: Pick<TierPolicy, 'incident'>, now: number): Promise<BesideTicket>;
  /** Other tickets than this one, as far as they are remembered. */
  usual(except: string): Promise<UsualTickets>;
  /** A person's tier counts from the next ticket on. */
  confirm(ticketKey: string, tier: Tier): Promise<void>;
  /** The incident does not come up again until it has grown by half. */
  dismiss(ticket: Pick<OpenTicket, 'lang' | 'brand'>, incident: Incident, now: number): Promise<void>;
  /** Forgets what was first read before, but for the tickets to keep. */
  forget(before: number, keep: ReadonlySet<string>): Promise<number>;
  /** Forgets these tickets at once. */
  erase(ticketKeys: readonly string[]): Promise<void>;
}

/** Read at once: 1,000 tickets are about 4 MB and take some 40 ms from the disk. */
const remembered = 1000;
/**
 * Cosine from which two tickets are about the same matter. Reached by 12 of 15 pairs of made-up reports of one outage, and
 * by 0.03 to 0.2 % of the pairs among mixed support tickets (with 166 and with no usual tickets to compare against).
 */
const sameMatter = 0.35;
const shownTickets = 20;
const shownWords = 6;
const dismissalLasts = 7 * 24 * 3_600_000;
const grownBy = 1.5;

function rowOf(ticket: OpenTicket, now: number): PastRow {
  const text = `${ticket.subject}\n${ticket.text}`;
  const whole = vectorOf(text);
  const rare = vectorOf(text, frequentWords(ticket.lang));
  return {
    ticketKey: ticket.ticketKey,
    at: now,
    lang: ticket.lang,
    brand: ticket.brand,
    url: ticket.url,
    subject: ticket.subject.slice(0, 300),
    tier: null,
    terms: whole.terms,
    weights: whole.weights,
    rareTerms: rare.terms,
    rareWeights: rare.weights,
    words: tellingWords(text, ticket.lang),
  };
}

const isConfirmed = (row: PastRow): row is PastRow & { tier: Tier } => row.tier !== null;
const whole = ({ terms, weights }: PastRow): TicketVector => ({ terms, weights });
const rare = ({ rareTerms, rareWeights }: PastRow): TicketVector => ({ terms: rareTerms, weights: rareWeights });

/** In how many of the tickets each of their words stands. */
function counts(rows: readonly PastRow[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) for (const word of row.words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Words in at least 60 % of the tickets, those in the fewest other tickets first. */
function sharedWords(group: readonly PastRow[], all: readonly PastRow[]): string[] {
  const everywhere = counts(all);
  return [...counts(group)]
    .filter(([, count]) => count >= Math.max(2, group.length * 0.6))
    .sort((a, b) => b[1] / (everywhere.get(b[0]) ?? 1) - a[1] / (everywhere.get(a[0]) ?? 1) || b[1] - a[1])
    .slice(0, shownWords)
    .map(([word]) => word);
}

function similarTo(row: PastRow, others: readonly PastRow[]): PastTicketShown[] {
  const confirmed = others
    .filter(isConfirmed)
    .map((other) => ({ id: other.ticketKey, tier: other.tier, vector: whole(other) }));
  const compare = createComparison(rarityOf(confirmed.map(({ vector }) => vector)));
  const byKey = new Map(others.map((other) => [other.ticketKey, other]));
  return mostSimilar(whole(row), confirmed, compare).map((found) => {
    const { url = '', subject = '', at = 0 } = byKey.get(found.id) ?? {};
    return { ...found, url, subject, at };
  });
}

function sameMatterAs(row: PastRow, others: readonly PastRow[], since: number): PastRow[] {
  const vectors = others.map(rare);
  // Against what came before the window: in the middle of an outage its own words would look common.
  const compare = createComparison(rarityAgainst(vectors.filter((_, at) => (others[at]?.at ?? 0) < since)));
  return others.filter((other, at) => {
    const vector = vectors[at];
    const comparable = other.at >= since && other.lang === row.lang && other.brand === row.brand;
    return comparable && vector !== undefined && compare(rare(row), vector) >= sameMatter;
  });
}

function isDismissed(incident: Incident, row: PastRow, dismissed: readonly DismissedIncident[]): boolean {
  return dismissed.some((known) => {
    if (known.lang !== row.lang || known.brand !== row.brand || incident.count >= known.count * grownBy) return false;
    const common = incident.words.filter((word) => known.words.includes(word)).length;
    return common * 2 >= Math.min(incident.words.length, known.words.length) && common > 0;
  });
}

/** Past tickets over a store. Keeps the newest in memory while the worker lives. */
export function createPast(store: PastStore): Past {
  let rows: Promise<PastRow[]> | null = null;
  const newest = (): Promise<PastRow[]> => {
    rows ??= store.newest(remembered);
    rows.catch(() => {
      rows = null;
    });
    return rows;
  };
  const written = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    rows = null;
    return result;
  };

  return {
    remember: (ticket, now) => written(store.put(rowOf(ticket, now))),
    confirm: (ticketKey, tier) => written(store.confirm(ticketKey, tier)),
    forget: (before, keep) => written(store.removeBefore(before, keep)),
    erase: (ticketKeys) => written(store.remove(ticketKeys)),

    async beside(ticket, policy, now) {
      const row = rowOf(ticket, now);
      const others = (await newest()).filter(({ ticketKey }) => ticketKey !== ticket.ticketKey);
      const { count, hours } = policy.incident;
      const group = sameMatterAs(row, others, now - hours * 3_600_000);
      const surge = group.length + 1;
      const similar = similarTo(row, others);
      const team = readTeamWords(row.words, others.filter(isConfirmed));
      if (surge < count) return { similar, team, surge, incident: null };
      const incident: Incident = {
        count: surge,
        hours,
        words: sharedWords([row, ...group], [row, ...others]),
        tickets: group.slice(0, shownTickets).map(({ url, subject, at }) => ({ url, subject, at })),
      };
      const dismissed = await store.dismissed(now - dismissalLasts);
      return { similar, team, surge, incident: isDismissed(incident, row, dismissed) ? null : incident };
    },

    async usual(except) {
      const others = (await newest()).filter(({ ticketKey }) => ticketKey !== except);
      const confirmed = others.flatMap(({ ticketKey, tier }) => (tier === null ? [] : [ticketKey]));
      return { vectors: others.map(whole), words: counts(others), confirmed: new Set(confirmed) };
    },

    dismiss: (ticket, incident, now) =>
      store.dismiss({
        id: `${now}-${incident.words.join('-').slice(0, 80)}`,
        at: now,
        lang: ticket.lang,
        brand: ticket.brand,
        words: incident.words,
        count: incident.count,
      }),
  };
}
