import type { Reason, Tier } from '../decision';
import { type TierChances, tiers } from '../signals/evidence';
import { contextOf, quoteOf } from '../ticket-text';
import type { PolicyField } from './lines';
import type { LineMatch } from './match';

/**
 * Which share of the chances a line moves that stands in the ticket whole. A line that an admin wrote is what the team
 * has settled: upwards it decides most tickets alone. Downwards it moves less, and one tier at most, since too low is
 * the costly side.
 */
const SHARES = { up: 0.85, down: 0.6 } as const;
type Direction = keyof typeof SHARES;

/** What a team can see and change says less about where a ticket belongs than what stays and what goes up. */
const ACCESS = 0.5;

const MOST_REASONS = 3;
/** Strength of a reason whose line moves everything; a rule has 3 to 4. */
const STRENGTH = 3;

const shareOf = ({ line, score }: LineMatch, direction: Direction): number =>
  SHARES[direction] * score * (line.field === 'access' ? ACCESS : 1);

/** The share that all lines for one tier move together; each moves its part of what is left. */
function together(matches: readonly LineMatch[], target: Tier | undefined, direction: Direction): number {
  const left = matches
    // What goes up from a tier says nothing against a still higher one.
    .filter(({ line }) => line.target === target && !(direction === 'down' && line.field === 'escalates'))
    .reduce((rest, match) => rest * (1 - shareOf(match, direction)), 1);
  return Math.min(SHARES[direction], 1 - left);
}

/**
 * Moves the chances towards the tiers that the policy's own lines speak for (a linear opinion pool): from every lower
 * tier up to that one, and from a higher one down by a single tier. What speaks for the tier itself holds them there.
 * @param matches Lines that the ticket's words meet; none changes nothing.
 */
export function withPolicyText(given: TierChances, matches: readonly LineMatch[]): TierChances {
  if (matches.length === 0) return given;
  const moved: [number, number, number] = [0, 0, 0];
  for (const [from, chance] of given.entries()) {
    const pulls = tiers.flatMap((target, to) =>
      to === from
        ? []
        : [{ to: to > from ? to : from - 1, share: together(matches, target, to > from ? 'up' : 'down') }],
    );
    const sum = pulls.reduce((total, { share }) => total + share, 0);
    const freed = 1 - pulls.reduce((rest, { share }) => rest * (1 - share), 1);
    const leaving = chance * freed * (1 - together(matches, tiers[from], 'up'));
    moved[from] = (moved[from] ?? 0) + chance - leaving;
    if (sum > 0) for (const { to, share } of pulls) moved[to] = (moved[to] ?? 0) + (leaving * share) / sum;
  }
  return moved;
}

/** Views have these sentences in the agent's language (`locales/en/shipped.json`), by the field as the reason's id. */
const sentences: Readonly<Record<PolicyField, (tier: Tier, line: string) => string>> = {
  scope: (tier, line) => `By the policy, ${tier} is there for it: “${line}”.`,
  access: (tier, line) => `By the policy, ${tier} can do it: “${line}”.`,
  stays: (tier, line) => `By the policy, it stays in ${tier}: “${line}”.`,
  escalates: (tier, line) => `By the policy, it goes up from ${tier}: “${line}”.`,
};

/** One reason for each of the strongest lines, with the ticket's words that meet it. */
export function policyReasons(matches: readonly LineMatch[]): Reason[] {
  return [...matches]
    .sort((a, b) => shareOf(b, 'up') - shareOf(a, 'up'))
    .slice(0, MOST_REASONS)
    .map((match) => ({
      kind: 'policy',
      id: match.line.field,
      tier: match.line.target,
      weight: STRENGTH * shareOf(match, 'up'),
      text: sentences[match.line.field](match.line.tier, match.line.text),
      quote: quoteOf(match.piece, match.from, match.to),
      messageId: match.piece.messageId,
      context: contextOf(match.piece, match.from, match.to),
    }));
}
