import type { Ticket } from '../ticket/ticket';
import { startClock } from './clocks';
import type { Clock, Reason, Signal, Tier, TierDecision } from './decision';
import { PhraseBook } from './match/phrase-book';
import type { TierPolicy } from './policy-schema';
import { noReason, ruleReasons, shares, signalReasons, similarReasons } from './reasons';
import { evaluateRules, type RuleFinding, ruleGroups } from './rules/evaluate';
import { rulesVersion, shippedRules } from './rules/index';
import { chances, cheapestTier, ruleFigures, type TierChances, tiers, withFloor } from './signals/evidence';
import { features, readSignals, type SignalFinding, signalGroups } from './signals/features';
import { type SimilarTicket, withSimilar } from './similar';
import { type OwnWords, ownWords } from './ticket-text';

/** What the decision rests on; kept apart so that evaluation and tests can look inside. */
export interface Evidence {
  pieces: OwnWords[];
  rules: RuleFinding[];
  signals: SignalFinding[];
  figures: Record<string, number>;
  chances: TierChances;
  minimum: Tier;
}

/** Rules and signals made ready to run; build once, use for every ticket. */
export interface Triage {
  /** `similar`: past tickets with a confirmed tier, best first; see `similar.ts`. */
  decide: (ticket: Ticket, policy: TierPolicy, now: number, similar?: readonly SimilarTicket[]) => TierDecision;
  examine: (ticket: Ticket, similar?: readonly SimilarTicket[]) => Evidence;
}

const higher = (a: Tier, b: Tier): Tier => (tiers.indexOf(a) >= tiers.indexOf(b) ? a : b);

/** Makes the shipped rules, or a team's own, ready. Languages are compiled when a ticket first needs them. */
export function createTriage(rules = shippedRules): Triage {
  const book = new PhraseBook((lang) => [...ruleGroups(rules, lang), ...signalGroups(lang)]);

  function examine(ticket: Ticket, similar: readonly SimilarTicket[] = []): Evidence {
    const pieces = ownWords(ticket);
    const phrases = book.find(pieces, ticket.language);
    const found = evaluateRules(rules, ticket, phrases);
    const signals = readSignals(phrases);
    const figures = { ...features(ticket, pieces, signals), ...ruleFigures(found) };
    const minimum = found.reduce<Tier>((tier, { rule }) => higher(tier, rule.effect.minimum), 'L1');
    const given = withSimilar(chances(figures), similar);
    return { pieces, rules: found, signals, figures, chances: withFloor(given, minimum), minimum };
  }

  function decide(
    ticket: Ticket,
    policy: TierPolicy,
    now: number,
    similar: readonly SimilarTicket[] = [],
  ): TierDecision {
    const evidence = examine(ticket, similar);
    const silent = evidence.pieces.every((piece) => piece.tokens.length === 0) && evidence.rules.length === 0;
    const tier = silent ? 'L1' : cheapestTier(evidence.chances);
    const confidence = silent ? 1 / 3 : (evidence.chances[tiers.indexOf(tier)] ?? 0);
    const reasons: Reason[] = shares([
      ...ruleReasons(evidence.rules),
      ...signalReasons(evidence),
      ...similarReasons(similar),
    ]);
    const [first] = evidence.rules.filter(({ rule }) => rule.effect.team !== undefined);
    return {
      tier,
      confidence: Math.min(0.99, Math.max(0.01, confidence)),
      minimum: evidence.minimum,
      team: first?.rule.effect.team ?? policy.tiers.find((entry) => entry.tier === tier)?.team ?? null,
      signals: signalsOf(evidence),
      reasons: reasons.length > 0 ? reasons : [noReason(tier)],
      clocks: clocksOf(evidence.rules, ticket, now),
      holdingReplyOnly: evidence.rules.some(({ rule }) => rule.effect.holdingReplyOnly === true),
      by: 'rules',
      policyVersion: `${policy.version.slice(0, 40)}+${rulesVersion}`.slice(0, 60),
    };
  }
  return { decide, examine };
}

function signalsOf({ rules, figures }: Evidence): Signal[] {
  const signals = new Set<Signal>(rules.flatMap(({ rule }) => rule.effect.signals));
  // A crash, or something that broke with a version, is a defect to engineering whether or not anyone confirmed it.
  const broke = (figures.regression ?? 0) > 0 && (figures.version ?? 0) > 0;
  if ((figures.crash ?? 0) > 0 || broke) signals.add('defect');
  return [...signals].slice(0, 20);
}

/** A clock runs from the message that started it; from the requester's last message, or now, when that has no date. */
function clocksOf(rules: readonly RuleFinding[], ticket: Ticket, now: number): Clock[] {
  const dates = ticket.messages
    .filter((message) => message.public && message.author.role === 'requester')
    .map((message) => (message.at === null ? Number.NaN : Date.parse(message.at)))
    .filter((time) => !Number.isNaN(time));
  const clocks = new Map<string, Clock>();
  for (const { rule, places } of rules) {
    const told = places.map(({ piece }) => piece.at).filter((at) => at !== null);
    const from = told.length > 0 ? Math.min(...told) : (dates.at(0) ?? now);
    for (const id of rule.effect.clocks ?? []) if (!clocks.has(id)) clocks.set(id, startClock(id, from));
  }
  return [...clocks.values()].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)).slice(0, 10);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// Not at import: a worker that wakes up for something else must not pay for it.
const shipped = once(() => createTriage());

/**
 * Decides the tier of a ticket from the shipped rules and signals, without a model. Total: any ticket gets an answer.
 * @param now Milliseconds since the epoch, from which legal clocks run when the ticket carries no date.
 * @param similar Past tickets with a confirmed tier, best first (`History.find`).
 */
export function decide(
  ticket: Ticket,
  policy: TierPolicy,
  now: number,
  similar: readonly SimilarTicket[] = [],
): TierDecision {
  return shipped().decide(ticket, policy, now, similar);
}
