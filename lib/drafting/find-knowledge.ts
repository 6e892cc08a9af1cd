import type { QueryVector } from '../knowledge/embedding/types';
import type { SearchResult } from '../knowledge/types';
import { detectLanguage } from '../text/language';
import type { Language } from '../ticket/page-ticket';
import type { Ticket } from '../ticket/ticket';
import type { Tier } from '../triage/decision';

export type Search = (query: {
  subject: string;
  body: string;
  lang: Language;
  limit: number;
  scope?: TicketScope;
  vector?: QueryVector;
}) => Promise<SearchResult>;

/** What may be found for a ticket: knowledge for its brand, and for its tier and those below. */
export interface TicketScope {
  brand?: string;
  tiers: readonly Tier[];
}

const tiersUpTo: Record<Tier, readonly Tier[]> = { L1: ['L1'], L2: ['L1', 'L2'], L3: ['L1', 'L2', 'L3'] };

/** The scope of a ticket at a tier; one without a brand finds what is for any. */
export function scopeOf(ticket: Pick<Ticket, 'brand'>, tier: Tier): TicketScope {
  return { ...(ticket.brand ? { brand: ticket.brand } : {}), tiers: tiersUpTo[tier] };
}

export interface FindInput {
  ticket: Ticket;
  instruction: string | null;
  limit: number;
  scope: TicketScope;
  /** True when the instruction's own hits come first: without a model it is all that an instruction can change. */
  instructionFirst: boolean;
  /** The ticket as an embedding model sees it; left out where there is none. */
  vector?: QueryVector;
}

/** The requester's words. */
export function wordsOf(ticket: Ticket): { subject: string; body: string } {
  const own = ticket.messages.filter((message) => message.public && message.author.role === 'requester');
  const body = own.map((message) => message.text).join('\n\n');
  // A live conversation's subject is made by the helpdesk ("Conversation with …"): nobody's words, and weighted most.
  return { subject: ticket.channel === 'messaging' ? '' : ticket.subject, body };
}

/** Searches by the requester's words, and once more by the agent's instruction when there is one; hits merged. */
export async function findKnowledge(input: FindInput, search: Search): Promise<SearchResult> {
  const { ticket, instruction, limit, scope } = input;
  const { subject, body } = wordsOf(ticket);
  const near = input.vector && { vector: input.vector };
  const byTicket = await search({ subject, body, lang: ticket.language, limit, scope, ...near });
  if (instruction === null || instruction.trim() === '') return byTicket;
  const told = detectLanguage(instruction);
  const lang = told.confidence > 0.6 ? told.lang : ticket.language;
  const byInstruction = await search({ subject: instruction, body: '', lang, limit, scope });
  if (byInstruction.fit === 'none') return byTicket;
  const [first, second] = input.instructionFirst ? [byInstruction, byTicket] : [byTicket, byInstruction];
  const known = new Set(first.hits.map((hit) => hit.id));
  const hits = [...first.hits, ...second.hits.filter((hit) => !known.has(hit.id))].slice(0, limit);
  const better = rank[byInstruction.fit] > rank[byTicket.fit] ? byInstruction : byTicket;
  return { ...better, hits, tookMs: byTicket.tookMs + byInstruction.tookMs };
}

/**
 * Joins what is near in meaning to what the words found. `mask` hides personal data: nothing else of the ticket goes to
 * `vectorOf`. Without a vector in time, or where the base is empty, the words' result stands and says so.
 */
export async function joinMeaning(
  input: FindInput,
  found: SearchResult,
  mask: (text: string) => string,
  vectorOf: (masked: string) => Promise<QueryVector | null>,
  search: Search,
): Promise<SearchResult> {
  if (found.fitReasons.includes('empty-base')) return found;
  const { subject, body } = wordsOf(input.ticket);
  const vector = await vectorOf(mask(`${subject}\n${body}`)).catch(() => null);
  const joined = vector && (await findKnowledge({ ...input, vector }, search).catch(() => null));
  return joined ?? { ...found, fitReasons: [...found.fitReasons, 'words-only'] };
}

const rank = { none: 0, weak: 1, good: 2 } as const;

/** What stands in for a search that failed: nothing found, and said so. */
export function nothingFound(lang: Language): SearchResult {
  return { hits: [], fit: 'none', fitReasons: ['no-hits'], coverage: 0, lang, tookMs: 0 };
}
