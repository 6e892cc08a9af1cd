import type { PassageHit, SearchResult } from '../knowledge/types';
import type { Engine, EngineUsage } from '../models/engine';
import type { Mask } from '../privacy/mask';
import type { DraftingSettings } from '../settings/settings';
import type { Language } from '../ticket/page-ticket';
import type { Ticket } from '../ticket/ticket';
import type { Tier, TierDecision } from '../triage/decision';
import type { TierPolicy } from '../triage/policy-schema';
import type { AssistEvent } from '../wire/assist';
import type { Draft } from './types';

export interface AssistInput {
  ticket: Ticket;
  policy: TierPolicy;
  /** The agent's own instruction or fact, null on the first run. */
  instruction: string | null;
  /** Drafts on the screen when the agent asks again; they stay, new ones are added. */
  previous: readonly Draft[];
  /** Timings so far, e.g. `{ read: 34 }`; kept in every patch. */
  timings: Readonly<Record<string, number>>;
}

/** The model's opinion on the tier; its quotes stand verbatim in the ticket. */
export interface TierOpinion {
  tier: Tier;
  confidence: number;
  reasons: { text: string; quote: string }[];
}

export interface AssistDeps {
  search(query: { subject: string; body: string; lang: Language; limit: number }): Promise<SearchResult>;
  decide(ticket: Ticket, policy: TierPolicy, now: number): TierDecision;
  refine(decision: TierDecision, opinion: TierOpinion): TierDecision;
  createMask(known: { type: 'NAME' | 'EMAIL'; value: string }[]): Mask;
  /** Null: knowledge-only. */
  engine: Engine | null;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
  settings: DraftingSettings;
}

/** What a run ended with; the events told the same piece by piece. */
export interface AssistOutcome {
  decision: TierDecision;
  knowledge: SearchResult;
  /** This run's drafts, `previous` not included. */
  drafts: Draft[];
  /** The passages that citation numbers point to: `[n]` is `passages[n - 1]`. */
  passages: PassageHit[];
  usage: EngineUsage | null;
  timings: Record<string, number>;
}

/**
 * Ticket in, suggestion out. Emits, in order: the tier by rules, the knowledge hits, the knowledge-only
 * drafts; then, with an engine, the model's drafts as they come and the refined tier; last `phase: done`.
 * A model failure becomes a `notice` and what is there stays. Never throws but for a bug or a failing
 * `search`; ends early and keeps what came when `signal` is aborted.
 */
export async function assist(
  input: AssistInput,
  deps: AssistDeps,
  emit: (event: AssistEvent) => void,
  signal: AbortSignal,
): Promise<AssistOutcome> {
  return runAssist(input, deps, emit, signal);
}
