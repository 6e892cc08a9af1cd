import type { Reason, Tier } from '../decision';
import { type TierChances, tiers } from '../signals/evidence';
import type { SolvedBy } from './solved-tier';

/** A solved ticket that the helpdesk's own search found, as far as it bears on the open one. */
export interface SolvedTicket {
  ticketKey: string;
  url: string;
  /** Masked. */
  subject: string;
  /** Derived from what the helpdesk says of who solved it; nobody confirmed it. */
  tier: Tier;
  by: SolvedBy;
  /** The group, team or queue that had it last; empty where none is told. */
  team: string;
  /** Milliseconds since 1970 of its last change; null where none is told. */
  at: number | null;
  /** Cosine of the two term vectors, 0..1. */
  similarity: number;
}

/** One lone ticket says nothing: whoever took it may have helped out. */
const fewest = 2;
/** Half of what confirmed tickets get (`similar.ts`), without their leap for a nearly equal one: a group is no judgement. */
const PULL = 0.25;
const PRIOR = 0.05;

const voice = (solved: readonly SolvedTicket[], tier: Tier): number =>
  solved.filter((one) => one.tier === tier).reduce((sum, { similarity }) => sum + similarity ** 2, 0);

/** Moves the chances a little towards the tiers that solved similar tickets (logarithmic opinion pool). */
export function withSolved(given: TierChances, solved: readonly SolvedTicket[]): TierChances {
  if (solved.length < fewest) return given;
  const mixed = tiers.map((tier, at) => Math.max(given[at] ?? 0, 1e-6) * (PRIOR + voice(solved, tier)) ** PULL);
  const sum = mixed.reduce((a, b) => a + b, 0);
  return [(mixed[0] ?? 0) / sum, (mixed[1] ?? 0) / sum, (mixed[2] ?? 0) / sum];
}

/**
 * One reason for the tier that solved most of them; its words are `shipped:similar.solved`.
 * @param teamOf the policy's name of a tier's team, for where the helpdesk named none or several.
 */
export function solvedReasons(solved: readonly SolvedTicket[], teamOf: (tier: Tier) => string): Reason[] {
  if (solved.length < fewest) return [];
  const voices = tiers.map((tier) => voice(solved, tier));
  const tier = tiers[voices.indexOf(Math.max(...voices))] ?? 'L1';
  const agreeing = solved.filter((one) => one.tier === tier);
  const named = [...new Set(agreeing.map(({ team }) => team))];
  const team = (named.length === 1 && named[0]) || teamOf(tier) || tier;
  const closest = Math.max(...agreeing.map(({ similarity }) => similarity));
  return [
    {
      kind: 'similar',
      id: 'solved',
      tier,
      weight: 0.3 + Math.max(0, closest - 0.3),
      text: `${agreeing.length} of ${solved.length} similar solved tickets were answered by ${team} (${tier}).`.slice(
        0,
        600,
      ),
      quote: null,
      messageId: null,
    },
  ];
}
