import type { Beside } from '../triage/decide';
import type { TierDecision } from '../triage/decision';
import type { BesideTicket } from '../triage/past/past';
import type { TierPolicy } from '../triage/policy-schema';
import type { Alike, AssistEvent } from '../wire/assist';
import type { AssistDeps, TierOpinion } from './assist';
import type { HeededTicket } from './hostile';

/** The tier of one run while evidence comes in; each piece that changes it is told at once. */
export interface TierJudgement {
  decision(): TierDecision;
  /** Earlier tickets of the team's own log. */
  earlier(found: BesideTicket): void;
  /** Solved tickets of the helpdesk's own search, and what became of it. */
  solved(found: Pick<Alike, 'solved' | 'search'>): void;
  /** The model's opinion, weighed against everything else, also against what comes after it. */
  opinion(opinion: TierOpinion): void;
}

const mostShown = 10;

/** Decides by rules and signals at once, without telling: the caller tells that with what else it knows. */
export function createTierJudgement(
  deps: Pick<AssistDeps, 'decide' | 'refine'>,
  about: {
    heeded: Pick<HeededTicket, 'matter' | 'undoubted'>;
    policy: TierPolicy;
    at: number;
    emit: (event: AssistEvent) => void;
  },
): TierJudgement {
  const { policy, at, emit } = about;
  const { matter: ticket, undoubted } = about.heeded;
  let beside: Beside = { undoubted };
  let alike: Alike = { past: [], solved: [], search: 'off' };
  let decision = deps.decide(ticket, policy, at, beside);
  let said: TierOpinion | null = null;
  const decided = (more: Beside): TierDecision => {
    beside = { ...beside, ...more };
    decision = deps.decide(ticket, policy, at, beside);
    if (said) decision = deps.refine(decision, said);
    return decision;
  };
  return {
    decision: () => decision,
    earlier({ similar, team, surge, incident }) {
      if (similar.length === 0 && team === null && surge <= 1) return;
      const past = similar.slice(0, mostShown).map(({ id, url, subject, tier, at: read, similarity }) => {
        return { ticketKey: id, url, subject, tier, at: read, similarity };
      });
      alike = { ...alike, past };
      emit({ type: 'patch', patch: { decision: decided({ similar, team, surge }), incident, alike } });
    },
    solved({ solved, search }) {
      if (search === 'off') return;
      alike = { ...alike, solved, search };
      emit({ type: 'patch', patch: { alike, ...(solved.length > 0 && { decision: decided({ solved }) }) } });
    },
    opinion(opinion) {
      said = opinion;
      decision = deps.refine(decision, opinion);
      emit({ type: 'patch', patch: { decision } });
    },
  };
}
