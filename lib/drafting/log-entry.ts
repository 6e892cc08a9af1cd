import type { SearchResult } from '../knowledge/types';
import type { Engine } from '../models/engine';
import type { LoggedDraft, SuggestionRecord } from '../quality/types';
import { requesterText } from '../ticket/from-page';
import { ticketKey } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import type { TierDecision } from '../triage/decision';
import { PROMPT_VERSION } from './prompt';
import type { Draft } from './types';

/** Who wrote and who answers, as keyed hashes (lib/core/person-key.ts). */
export interface People {
  requester: string | null;
  agent: string | null;
}

export interface RecordInput {
  id: string;
  ticket: Ticket;
  decision: TierDecision;
  knowledge: SearchResult;
  drafts: readonly Draft[];
  engine: { kind: 'knowledge' | Engine['kind']; name: string };
  versions: { rules: string; product: string };
  timings: Readonly<Record<string, number>>;
  /** Milliseconds since 1970: when the suggestion was on the screen. */
  shownAt: number;
  people: People;
  /** From `ticketMask`; every text of the record goes through it. */
  mask(text: string): string;
}

const excerptCharacters = 2000;
const threadMessages = 8;
const messageCharacters = 1500;

/** The record of a suggestion: masked text only, no address beyond the ticket's own page. */
export function toRecord(input: RecordInput): SuggestionRecord {
  const { ticket, mask, knowledge } = input;
  const last = ticket.messages.findLast((message) => message.public && message.author.role === 'requester');
  return {
    id: input.id,
    schema: 1,
    ref: ticket.ref,
    ticketKey: ticketKey(ticket.ref),
    ticketUrl: keptUrl(ticket, mask),
    shownAt: input.shownAt,
    language: ticket.language,
    subject: mask(ticket.subject),
    // Masked before it is cut: half an IBAN would not be recognised.
    excerpt: mask(last?.text ?? requesterText(ticket)).slice(0, excerptCharacters),
    decision: toLoggedDecision(input.decision, mask),
    fit: knowledge.fit,
    passages: knowledge.hits.map((hit) => ({
      id: hit.id,
      title: mask(hit.title),
      url: hit.url === null ? null : mask(hit.url),
      sourceName: hit.sourceName,
      text: mask(hit.text),
      lang: hit.lang,
      updatedAt: hit.updatedAt,
      ...(hit.internal && { internal: true }),
    })),
    drafts: input.drafts.map((draft) => toLoggedDraft(draft, mask)),
    engine: { ...input.engine, promptVersion: input.engine.kind === 'knowledge' ? 'none' : PROMPT_VERSION },
    versions: { policy: input.decision.policyVersion, ...input.versions },
    timings: { ...input.timings },
    readBy: ticket.readBy,
    brand: ticket.brand,
    channel: ticket.channel,
    ...input.people,
    messages: ticket.messages.length,
    thread: ticket.messages.slice(-threadMessages).map((message) => ({
      role: message.author.role,
      public: message.public,
      at: message.at,
      text: mask(message.text).slice(0, messageCharacters),
    })),
  };
}

/** A draft for the log, masked; for drafts that come after the record was written too. */
export function toLoggedDraft(draft: Draft, mask: (text: string) => string): LoggedDraft {
  return {
    id: draft.id,
    kind: draft.kind,
    text: mask(draft.text),
    by: draft.by,
    citations: draft.citations.map(({ n, passageId, title, url }) => ({
      n,
      passageId,
      title: mask(title),
      url: url === null ? null : mask(url),
    })),
    warnings: draft.warnings.map(({ code, detail }) => (detail === '' ? code : `${code}: ${mask(detail)}`)),
    ...(draft.grounding && { grounding: draft.grounding }),
  };
}

/** A tier decision for the log: its sentences and quotes masked. */
export function toLoggedDecision(decision: TierDecision, mask: (text: string) => string): TierDecision {
  return {
    ...decision,
    reasons: decision.reasons.map((reason) => ({
      ...reason,
      text: mask(reason.text).slice(0, 600),
      quote: reason.quote === null ? null : mask(reason.quote).slice(0, 400),
      // The record keeps the ticket's words itself.
      context: undefined,
    })),
  };
}

/**
 * The address of a ticket as it may be kept: without query and fragment, which may name a person; masked where nobody knows
 * what a path is made of. Empty when it is none.
 */
export function keptUrl({ url, ref }: Pick<Ticket, 'url' | 'ref'>, mask: (text: string) => string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return ref.helpdesk === 'generic' ? `${origin}${mask(pathname.replaceAll('%40', '@'))}` : `${origin}${pathname}`;
}
