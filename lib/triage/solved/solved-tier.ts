import { fold } from '../../text/words';
import type { Tier } from '../decision';
import type { TierDefinition } from '../policy-schema';

/** What a helpdesk says of who solved a ticket. */
export interface SolvedFacts {
  /** The group, team or queue that had it last; empty where none is told. */
  team: string;
  /** Tags or labels. */
  labels: readonly string[];
  /** The account's own fields; the name is empty where the helpdesk does not tell it. */
  fields: readonly { name: string; value: string }[];
  /** True when it was handed to developers: an escalation, or a defect in another project. */
  escalated: boolean;
}

/** What a tier was derived from. */
export type SolvedBy = 'field' | 'label' | 'link' | 'team';

const tiers: readonly Tier[] = ['L1', 'L2', 'L3'];
const levels = 'tiers?|levels?|lvl|support|stufe|niveaus?|nivel|livello';
const lines = `lines?|linie|ligne|lijns?|linea|linha|${levels}`;
/** `l2`, `tier_2`, `support-level 3`; a bare number, or a `line 2`, which may be a telephone's, is none. */
const before = new RegExp(`(?:^|[^a-z0-9])(?:l|${levels})[\\s_-]{0,2}([123])(?![a-z0-9])`);
/** `2nd line`, `3rd_level`, `2. linie`, `2e ligne`. */
const after = new RegExp(`(?:^|[^a-z0-9])([123])(?:st|nd|rd|\\.|e|er|eme|de|a|o)?[\\s_-]{0,2}(?:${lines})(?![a-z0-9])`);
const spelled: readonly RegExp[] = [
  'first|erste[rn]?|premiere?|eerste|primera?|primeira?|primo|prima',
  'second|zweite[rn]?|deuxieme|seconde|tweede|segund[ao]|second[ao]',
  'third|dritte[rn]?|troisieme|derde|tercera?|terceir[ao]|terz[ao]',
].map((ordinal) => new RegExp(`(?:^|[^a-z])(?:${ordinal})[\\s_-]{0,2}(?:${lines})(?![a-z])`));
const namesTier = new RegExp(`(?:^|[^a-z])(?:${lines})(?![a-z])`);

/** The tier that a name spells out; null for any other name. */
export function tierNamed(text: string): Tier | null {
  const folded = fold(text.slice(0, 200));
  const number = before.exec(folded)?.[1] ?? after.exec(folded)?.[1];
  if (number) return tiers[Number(number) - 1] ?? null;
  return tiers[spelled.findIndex((pattern) => pattern.test(folded))] ?? null;
}

/** The one tier whose team or name this is, as the policy has it; null when none or several are called so. */
function tierOfTeam(team: string, definitions: readonly TierDefinition[]): Tier | null {
  const name = fold(team).trim();
  if (name === '') return null;
  const called = definitions.filter(({ team: own, name: title }) =>
    [own, title].some((one) => fold(one).trim() === name),
  );
  return called.length === 1 ? (called[0]?.tier ?? null) : called.length > 1 ? null : tierNamed(team);
}

const highest = (found: readonly (Tier | null)[]): Tier | null =>
  [...tiers].reverse().find((tier) => found.includes(tier)) ?? null;

/**
 * The tier that solved a ticket, as far as the helpdesk tells: what a field or label spells out; else the higher of the team
 * that had it last and of a hand-over to developers. A ticket that went up carries the marks of every tier it passed, so
 * the highest counts. Null when nothing says.
 */
export function solvedTier(
  facts: SolvedFacts,
  definitions: readonly TierDefinition[],
): { tier: Tier; by: SolvedBy } | null {
  const field = highest(
    facts.fields.map(({ name, value }) => {
      const said = tierNamed(value);
      const number = /^[123]$/.exec(value.trim())?.[0];
      return said ?? (number && namesTier.test(fold(name)) ? (tiers[Number(number) - 1] ?? null) : null);
    }),
  );
  if (field) return { tier: field, by: 'field' };
  const label = highest(facts.labels.map(tierNamed));
  if (label) return { tier: label, by: 'label' };
  if (facts.escalated) return { tier: 'L3', by: 'link' };
  const team = tierOfTeam(facts.team, definitions);
  return team && { tier: team, by: 'team' };
}
