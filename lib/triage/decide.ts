import type { Ticket } from '../ticket/ticket';
import { startClock } from './clocks';
import type { Clock, Reason, Signal, Tier, TierDecision } from './decision';
import { stanceJudge, triggerJudge } from './learned';
import { PhraseBook } from './match/phrase-book';
import { type TeamWords, withTeamWords } from './past/team-words';
import type { TierPolicy } from './policy-schema';
import { ownLines } from './policy-text/lines';
import { type LineMatch, PolicyTexts } from './policy-text/match';
import { policyReasons, withPolicyText } from './policy-text/pull';
import { shippedLines } from './policy-text/shipped-lines';
import { priorityOf, targetsOf, waitedHours } from './priority';
import {
  asideReasons,
  noReason,
  ruleReasons,
  shares,
  signalReasons,
  similarReasons,
  teamReasons,
  wordingReasons,
} from './reasons';
import { calendarOf, regionOf } from './regions';
import { noFacts, type RuleFacts } from './rules/conditions';
import { type RuleFinding, readRules, ruleGroups } from './rules/evaluate';
import { rulesVersion, shippedRules } from './rules/index';
import { learnedPieces } from './rules/learned';
import type { Rule } from './rules/schema';
import { chances, cheapestTier, ruleFigures, type TierChances, tiers, withFloor } from './signals/evidence';
import { features, readSignals, type SignalFinding, signalGroups } from './signals/features';
import { type SimilarTicket, withSimilar } from './similar';
import { type SolvedTicket, solvedReasons, withSolved } from './solved/solved';
import { type OwnWords, ownWords } from './ticket-text';
import { wordingText } from './wording/weights';
import { readWording, readWordingWeights, type Wording, type WordingWeights, wordingFigures } from './wording/wording';

/** What the decision rests on; kept apart so that evaluation and tests can look inside. */
export interface Evidence {
  pieces: OwnWords[];
  rules: RuleFinding[];
  /** Rules whose words stand there but are not meant. */
  aside: RuleFinding[];
  signals: SignalFinding[];
  wording: Wording;
  /** Lines of the policy's own texts that the ticket's words meet, best first. */
  policyLines: LineMatch[];
  figures: Record<string, number>;
  chances: TierChances;
  minimum: Tier;
}

/** Rules and signals made ready to run; build once, use for every ticket. */
export interface Triage {
  decide: (ticket: Ticket, policy: TierPolicy, now: number, beside?: Beside) => TierDecision;
  /** Compiles what every ticket needs, so that the first one does not wait for it. */
  ready: () => void;
  /** @param policy Left out: rules and signals alone, no policy's texts. */
  examine: (ticket: Ticket, beside?: Beside, facts?: Omit<RuleFacts, 'signals'>, policy?: TierPolicy) => Evidence;
}

/** What other tickets say about this one. */
export interface Beside {
  /** Past tickets with a confirmed tier, best first; see `similar.ts`. */
  similar?: readonly SimilarTicket[];
  /** What the words of confirmed tickets say; null while there are none. */
  team?: TeamWords | null;
  /** Similar tickets within the policy's window, this one included. */
  surge?: number;
  /** Solved tickets of the helpdesk's own search, best first; their tiers are derived, and weigh less. */
  solved?: readonly SolvedTicket[];
  /**
   * The ticket without sentences that may not be its writer's: what signals, wording and learned triggers read. The
   * rules' phrases read all of it, so that no hard trigger is lost to a doubt. Left out: nothing is in doubt.
   */
  undoubted?: Ticket;
}

const higher = (a: Tier, b: Tier): Tier => (tiers.indexOf(a) >= tiers.indexOf(b) ? a : b);

/** Makes the shipped rules, or a team's own, ready. Languages are compiled when a ticket first needs them. */
export function createTriage(rules = shippedRules): Triage {
  const asksLearned = rules.some((rule) => rule.learned !== undefined);
  const book = new PhraseBook((lang) => [...ruleGroups(rules, lang), ...signalGroups(lang)]);
  let read: WordingWeights | null = null;
  const wordingWeights = () => {
    read ??= readWordingWeights(wordingText);
    return read;
  };

  let texts: { key: string; found: PolicyTexts } | null = null;
  const textsOf = (policy: TierPolicy) => {
    const key = JSON.stringify(policy.tiers);
    if (texts?.key !== key) texts = { key, found: new PolicyTexts(ownLines(policy, shippedLines())) };
    return texts.found;
  };

  function examine(
    ticket: Ticket,
    { similar = [], solved = [], team = null, undoubted = ticket }: Beside = {},
    facts: Omit<RuleFacts, 'signals'> = noFacts,
    policy: TierPolicy | null = null,
  ): Evidence {
    const pieces = ownWords(ticket);
    const phrases = book.find(pieces, ticket.language);
    const sure = undoubted === ticket ? pieces : ownWords(undoubted);
    const signals = readSignals(undoubted === ticket ? phrases : book.find(sure, ticket.language));
    const learned = asksLearned
      ? { pieces: learnedPieces(triggerJudge(), pieces, sure), stance: stanceJudge() }
      : undefined;
    const { hold: found, aside } = readRules(rules, ticket, phrases, { ...facts, signals }, learned);
    const wording = readWording(sure, wordingWeights());
    const figures = { ...features(undoubted, sure, signals), ...wordingFigures(wording), ...ruleFigures(found) };
    const minimum = found.reduce<Tier>((tier, { rule }) => higher(tier, rule.effect.minimum), 'L1');
    const lines = policy === null ? [] : textsOf(policy).find(pieces, ticket.language);
    const given = withPolicyText(
      withSolved(withSimilar(withTeamWords(chances(figures), team), similar), solved),
      lines,
    );
    return {
      ...{ pieces, rules: found, aside, signals, wording, policyLines: lines, figures, minimum },
      chances: withFloor(given, minimum),
    };
  }

  function decide(ticket: Ticket, policy: TierPolicy, now: number, beside: Beside = {}): TierDecision {
    const { similar = [], team = null, surge = 1, solved = [] } = beside;
    const teamOf = (tier: Tier): string => policy.tiers.find((entry) => entry.tier === tier)?.team ?? '';
    const region = regionOf(policy.regions, ticket);
    const facts = {
      waitedHours: waitedHours(ticket, region, now),
      respondHours: policy.tiers[0]?.targets.respondHours ?? null,
      surge,
    };
    const evidence = examine(ticket, beside, facts, policy);
    const { rules: found, figures } = evidence;
    const priority = priorityOf(policy, { ticket, rules: found, figures, surge });
    const silent = evidence.pieces.every((piece) => piece.tokens.length === 0) && evidence.rules.length === 0;
    const tier = silent ? 'L1' : cheapestTier(evidence.chances);
    const confidence = silent ? 1 / 3 : (evidence.chances[tiers.indexOf(tier)] ?? 0);
    const reasons: Reason[] = shares([
      ...ruleReasons(evidence.rules),
      ...asideReasons(evidence.aside),
      ...signalReasons({ ...evidence, ticket }),
      ...wordingReasons(evidence),
      ...policyReasons(evidence.policyLines),
      ...similarReasons(similar),
      ...teamReasons(team, evidence.pieces),
      ...solvedReasons(solved, teamOf),
    ]);
    const [first] = evidence.rules.filter(({ rule }) => rule.effect.team !== undefined);
    return {
      tier,
      confidence: Math.min(0.99, Math.max(0.01, confidence)),
      minimum: evidence.minimum,
      team: first?.rule.effect.team ?? (teamOf(tier) || null),
      signals: signalsOf(evidence),
      reasons: reasons.length > 0 ? reasons : [noReason(tier)],
      clocks: clocksOf(evidence.rules, ticket, policy, now),
      holdingReplyOnly: evidence.rules.some(({ rule }) => rule.effect.holdingReplyOnly === true),
      by: 'rules',
      policyVersion: `${policy.version.slice(0, 40)}+${rulesVersion}`.slice(0, 60),
      priority,
      targets: targetsOf(policy, ticket, tier, priority.value),
      banners: bannersOf(evidence.rules),
    };
  }
  function ready(): void {
    // English is looked for in every ticket.
    book.ready('en');
    wordingWeights();
  }
  return { decide, examine, ready };
}

function signalsOf({ rules, figures }: Evidence): Signal[] {
  const signals = new Set<Signal>(rules.flatMap(({ rule }) => rule.effect.signals));
  // A crash, or something that broke with a version, is a defect to engineering whether or not anyone confirmed it.
  const broke = (figures.regression ?? 0) > 0 && (figures.version ?? 0) > 0;
  if ((figures.crash ?? 0) > 0 || broke) signals.add('defect');
  return [...signals].slice(0, 20);
}

/** A clock runs from the message that started it; from the requester's last message, or now, when that has no date. */
function clocksOf(rules: readonly RuleFinding[], ticket: Ticket, policy: TierPolicy, now: number): Clock[] {
  const region = regionOf(policy.regions, ticket);
  const calendar = region ? calendarOf(region) : undefined;
  const dates = ticket.messages
    .filter((message) => message.public && message.author.role === 'requester')
    .map((message) => (message.at === null ? Number.NaN : Date.parse(message.at)))
    .filter((time) => !Number.isNaN(time));
  const clocks = new Map<string, Clock>();
  for (const { rule, places } of rules) {
    const told = places.map(({ piece }) => piece.at).filter((at) => at !== null);
    const from = told.length > 0 ? Math.min(...told) : (dates.at(0) ?? now);
    for (const id of rule.effect.clocks ?? []) {
      const kind = policy.clocks.find((own) => own.id === id);
      if (kind && !clocks.has(id)) clocks.set(id, startClock(kind, from, calendar));
    }
  }
  return [...clocks.values()].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)).slice(0, 10);
}

function bannersOf(rules: readonly RuleFinding[]): NonNullable<TierDecision['banners']> {
  return rules
    .flatMap(({ rule }) => (rule.effect.banner ? [{ ruleId: rule.id, text: rule.effect.banner }] : []))
    .slice(0, 5);
}

/** The rules that a policy means: the shipped ones without those switched off, the company's own in their place or added. */
export function rulesOf({ off, own }: TierPolicy['rules']): readonly Rule[] {
  if (off.length === 0 && own.length === 0) return shippedRules;
  const replaced = new Set([...off, ...own.map(({ id }) => id)]);
  return [...shippedRules.filter(({ id }) => !replaced.has(id)), ...own];
}

/** The triage of a policy's own rules; they are compiled again only when they change. */
function createTriages(): (policy: TierPolicy) => Triage {
  // Not at import: a worker that wakes up for something else must not pay for it.
  let made: { key: string; triage: Triage } | null = null;
  return (policy) => {
    const key = JSON.stringify(policy.rules);
    if (made?.key !== key) made = { key, triage: createTriage(rulesOf(policy.rules)) };
    return made.triage;
  };
}

/** Makes `decide` of a policy's own rules; they are compiled again only when they change. */
export function createDecide(): Triage['decide'] {
  const triageOf = createTriages();
  return (ticket, policy, now, beside) => triageOf(policy).decide(ticket, policy, now, beside);
}

const shippedOf = createTriages();

/** Compiles the policy's rules while the ticket is still on its way: a worker that has just started takes some 50 ms. */
export function readyToDecide(policy: TierPolicy): void {
  shippedOf(policy).ready();
}

/**
 * Decides the tier of a ticket from the policy's rules and the shipped signals, without a model. Total: any ticket gets
 * an answer.
 * @param now Milliseconds since the epoch, from which legal clocks run when the ticket carries no date.
 */
export function decide(ticket: Ticket, policy: TierPolicy, now: number, beside: Beside = {}): TierDecision {
  return shippedOf(policy).decide(ticket, policy, now, beside);
}
