import type { Ticket } from '../ticket/ticket';
import type { Reason, Tier } from './decision';
import type { TeamWords } from './past/team-words';
import { contactCount } from './rules/conditions';
import type { RuleFinding } from './rules/evaluate';
import { contribution, type TierChances, tiers } from './signals/evidence';
import { formQuote, type SignalFinding } from './signals/features';
import { signalTexts } from './signals/kinds';
import { type SimilarTicket, voiceOf } from './similar';
import { contextOf, type OwnWords, quoteOf } from './ticket-text';
import { spokenFor } from './wording/spoken';
import { type Voices, type Wording, wordingFigure } from './wording/wording';

const MAX_REASONS = 12;
/** What speaks less than this is not worth a line. */
const LEAST = 0.08;
/** Said of a rule that no phrase made hold: the agent reads the sentences and judges. */
export const likeKnown = '(Learned: these sentences read like known cases; please check.)';

/** A reason's sentence with the words it stands on. */
type Said = Pick<Reason, 'text' | 'quote' | 'messageId' | 'context'>;

/** What a figure that is no phrase says to an agent: what was counted, or the words it was seen in. */
function figureSaid(
  name: string,
  { ticket, pieces, signals }: Pick<SeenEvidence, 'ticket' | 'pieces' | 'signals'>,
): Said | null {
  const words = { quote: null, messageId: null };
  switch (name) {
    case 'changed-connection': {
      const { quote = null, messageId = null, context } = signals.find(({ kind }) => kind === 'network') ?? {};
      return { text: 'A connection fails since a change.', quote, messageId, context };
    }
    case 'error-code':
      return { text: 'Holds an error code.', ...(formQuote('error-code', pieces) ?? words) };
    case 'version':
      return { text: 'Names a version.', ...(formQuote('version', pieces) ?? words) };
    case 'contacts':
      return { text: `The requester has written ${contactCount(ticket)} times, hours apart.`, ...words };
    case 'agents': {
      const names = ticket.messages.filter(({ author }) => author.role === 'agent').map(({ author }) => author.name);
      return { text: `${new Set(names).size} agents have worked on it.`, ...words };
    }
    case 'priority':
      return { text: `The helpdesk's own priority is "${(ticket.priority ?? '').slice(0, 60)}".`, ...words };
    default:
      return null;
  }
}

/** One reason per rule that holds, with the words or the field that made it hold. Weights are not yet shares. */
export function ruleReasons(findings: readonly RuleFinding[]): Reason[] {
  return findings.map(({ rule, places, field, learned }) => {
    const [best] = places;
    const weight = rule.effect.minimum === 'L3' ? 4 : rule.effect.leansTo === 'L3' ? 3.5 : 3;
    return {
      kind: best ? 'rule' : 'field',
      id: rule.id,
      tier: rule.effect.minimum,
      weight,
      text: (learned ? `${rule.title} ${likeKnown}` : best ? rule.title : `${rule.title} (${field})`).slice(0, 600),
      quote: best ? quoteOf(best.piece, best.hit.from, best.hit.to) : null,
      messageId: best?.piece.messageId ?? null,
      ...(best && { context: contextOf(best.piece, best.hit.from, best.hit.to) }),
    };
  });
}

/** Views have it in the agent's language (`locales/en/shipped.json`). */
export const namedOnly =
  'No alarm is raised, please check: these words name a matter of a hard trigger, but read as over, taken back, asked about in general or somebody else’s (learned).';

/** A reason for the most urgent rule whose words stand there but are not meant, so that nothing is left out in silence. */
export function asideReasons(findings: readonly RuleFinding[]): Reason[] {
  const best = findings[0]?.places[0];
  if (!best) return [];
  return [
    {
      kind: 'policy',
      id: 'named-only',
      tier: null,
      weight: 0.3,
      text: namedOnly,
      quote: quoteOf(best.piece, best.hit.from, best.hit.to),
      messageId: best.piece.messageId,
      context: contextOf(best.piece, best.hit.from, best.hit.to),
    },
  ];
}

interface SeenEvidence {
  ticket: Ticket;
  pieces: readonly OwnWords[];
  signals: readonly SignalFinding[];
  figures: Readonly<Record<string, number>>;
}

/** One reason per signal and figure that speaks for a tier, as strong as its part in the chances. */
export function signalReasons(evidence: SeenEvidence): Reason[] {
  const reasons: Reason[] = [];
  for (const [name, value] of Object.entries(evidence.figures)) {
    const signal = evidence.signals.find((finding) => finding.kind === name);
    if (value === 0) continue;
    const parts = contribution(name, value);
    const most = Math.max(...parts);
    const weight = most - parts.reduce((a, b) => a + b, 0) / 3;
    if (weight < LEAST) continue;
    const said: Said | null = signal
      ? { text: signalTexts[signal.kind], quote: signal.quote, messageId: signal.messageId, context: signal.context }
      : figureSaid(name, evidence);
    if (said === null) continue;
    reasons.push({
      kind: signal ? 'signal' : 'field',
      id: name,
      tier: tiers[parts.indexOf(most)] ?? null,
      weight,
      text: said.text,
      quote: said.quote,
      messageId: said.messageId,
      ...(said.context && { context: said.context }),
    });
  }
  return reasons;
}

/** How much a wording with these voices speaks for each tier. */
function wordingParts(voices: Voices): TierChances {
  const parts = tiers.map((tier, index) => contribution(wordingFigure(tier), voices[index] ?? 0));
  const sum = (at: 0 | 1 | 2) => parts.reduce((total, part) => total + part[at], 0);
  return [sum(0), sum(1), sum(2)];
}

/** One reason for the tier that the wording as a whole speaks for, with the words that spoke most. */
export function wordingReasons({ wording }: { wording: Wording }): Reason[] {
  const parts = wordingParts(wording.voices);
  const most = parts.indexOf(Math.max(...parts));
  const tier = tiers[most];
  const weight = (parts[most] ?? 0) - parts.reduce((a, b) => a + b, 0) / 3;
  const spoken = spokenFor(wording, (voices) => wordingParts(voices)[most] ?? 0);
  if (!tier || !spoken || weight < LEAST) return [];
  return [
    {
      kind: 'signal',
      id: 'wording',
      tier,
      weight,
      text: `Worded like ${tier} tickets: ${spoken.words.map((word) => `“${word}”`).join(', ')}.`,
      quote: quoteOf(spoken.piece, spoken.from, spoken.to),
      messageId: spoken.piece.messageId,
      context: contextOf(spoken.piece, spoken.from, spoken.to),
    },
  ];
}

/** One reason for the tier that similar past tickets speak for, naming the closest. */
export function similarReasons(similar: readonly SimilarTicket[]): Reason[] {
  const [closest] = similar;
  if (!closest) return [];
  const voices = tiers.map((tier) =>
    similar.filter((past) => past.tier === tier).reduce((sum, past) => sum + voiceOf(past), 0),
  );
  const tier = tiers[voices.indexOf(Math.max(...voices))] ?? null;
  const agreeing = similar.filter((past) => past.tier === tier).length;
  return [
    {
      kind: 'similar',
      id: closest.id.slice(0, 100),
      tier,
      weight: 0.5 + 3 * Math.max(0, closest.similarity - 0.3),
      text: `${agreeing} of ${similar.length} similar past tickets were confirmed as ${tier}.`,
      quote: null,
      messageId: null,
    },
  ];
}

/** One reason for the tier that the words of the team's confirmed tickets speak for, with the words that tell most. */
export function teamReasons(team: TeamWords | null, pieces: readonly OwnWords[]): Reason[] {
  if (team === null || team.telling.length === 0) return [];
  const most = Math.max(...team.voices);
  const tier = tiers[team.voices.indexOf(most)] ?? null;
  const weight = most - team.voices.reduce((a, b) => a + b, 0) / 3;
  if (weight < LEAST) return [];
  const [best] = team.telling.flatMap((word) =>
    pieces.flatMap((piece) => {
      const at = piece.tokens.findIndex((token) => word.endsWith(token.word));
      return at < 0 ? [] : [{ piece, at }];
    }),
  );
  return [
    {
      kind: 'similar',
      id: 'team-words',
      tier,
      weight,
      text: `In your team's ${team.tickets} confirmed tickets these words stood mostly in ${tier}: ${team.telling
        .map((word) => `“${word}”`)
        .join(', ')}.`,
      quote: best ? quoteOf(best.piece, best.at, best.at + 1) : null,
      messageId: best?.piece.messageId ?? null,
      ...(best && { context: contextOf(best.piece, best.at, best.at + 1) }),
    },
  ];
}

/** What to say when nothing else does: better than an empty list beside a tier. */
export function noReason(tier: Tier): Reason {
  return {
    kind: 'policy',
    id: 'nothing-speaks',
    tier,
    weight: 1,
    text: 'No rule holds and no wording speaks for a tier: a guess from the form of the text, please judge yourself.',
    quote: null,
    messageId: null,
  };
}

/** Strongest first, weights as shares of the whole. */
export function shares(reasons: readonly Reason[]): Reason[] {
  const kept = [...reasons].sort((a, b) => b.weight - a.weight).slice(0, MAX_REASONS);
  const sum = kept.reduce((total, reason) => total + reason.weight, 0);
  return kept.map((reason) => ({ ...reason, weight: sum > 0 ? Math.round((reason.weight / sum) * 1000) / 1000 : 0 }));
}
