import { frequentWords } from '../../text/language';
import { fold, words } from '../../text/words';
import type { Language } from '../../ticket/page-ticket';
import type { Tier } from '../decision';
import { type TierChances, tiers } from '../signals/evidence';

/** What the words of the team's confirmed tickets say about an open one. */
export interface TeamWords {
  /** Confirmed tickets that were counted. */
  tickets: number;
  /** What is added to the logarithms of the chances of L1, L2 and L3. */
  voices: readonly [number, number, number];
  /** Words of the open ticket that speak most for the tier that all of them together speak for, as they stand there. */
  telling: readonly string[];
}

/** Endings are many and say little; as in `wording.ts`. */
const CUT = 5;
/** As if a word had stood in so many tickets of the usual shares before: a word seen once says little. */
const SUPPOSED = 3;
/** As if so many tickets of the usual shares had been confirmed before: ten first ones do not make a team's habit. */
const SUPPOSED_TICKETS = 20;
/** The shares of the tickets that the weights of `signals` come from. */
const USUAL: TierChances = [0.355, 0.414, 0.231];
/**
 * How much the words count for beside the other evidence, once many are confirmed; half of it at `HALFWAY`: few
 * teach what they are about and little of the team. How both were chosen: `docs/decisions/0042-word-by-word.md`.
 */
const STRENGTH = 0.6;
const HALFWAY = 600;
/** Of the team's own shares of the tiers: people confirm more readily than they correct, so half of it counts. */
const OF_SHARES = 0.5;
/** A word that stood in fewer tickets is not named to anybody. */
const NAMED_FROM = 3;
const namedAtMost = 3;
const mostWords = 60;

/**
 * The words of a masked text that tell what it is about: folded, each once, without everyday words, numbers and
 * placeholders; 60 at most.
 */
export function tellingWords(text: string, lang: Language): string[] {
  const everyday = frequentWords(lang);
  // Placeholders name nobody, and tell nothing either.
  const named = words(text.replace(/\[[A-Z_]+_\d+[a-z]*\]/g, ' ')).map(fold);
  const telling = named.filter((word) => word.length >= 3 && !everyday.has(word) && !/^\d+$/.test(word));
  return [...new Set(telling)].slice(0, mostWords);
}

const stemOf = (word: string): string => word.replace(/^\p{L}{1,2}'/u, '').slice(0, CUT);

type Counts = [number, number, number];

/** In how many confirmed tickets of each tier the stems stand, and how many there are of each. */
function counted(stems: ReadonlySet<string>, past: readonly { tier: Tier; words: readonly string[] }[]) {
  const of = new Map<string, Counts>();
  const all: Counts = [0, 0, 0];
  for (const ticket of past) {
    const tier = tiers.indexOf(ticket.tier) as 0 | 1 | 2;
    all[tier] += 1;
    for (const stem of new Set(ticket.words.map(stemOf))) {
      if (!stems.has(stem)) continue;
      const counts = of.get(stem) ?? [0, 0, 0];
      counts[tier] += 1;
      of.set(stem, counts);
    }
  }
  return { of, all };
}

const sum = ([one, two, three]: readonly [number, number, number]) => one + two + three;

/**
 * Compares the words of an open ticket with those of confirmed ones: by how much each word's tickets were of another
 * tier than the team's tickets are in general, and by how much those are of other tiers than usual. Nothing is trained:
 * a tier that a person confirms counts from the next ticket on.
 * @param open The open ticket's own `tellingWords`.
 * @returns Null without a confirmed ticket.
 */
export function readTeamWords(
  open: readonly string[],
  past: readonly { tier: Tier; words: readonly string[] }[],
): TeamWords | null {
  if (past.length === 0) return null;
  const byStem = new Map(open.map((word) => [stemOf(word), word]));
  const { of, all } = counted(new Set(byStem.keys()), past);
  const share = (at: 0 | 1 | 2) => (all[at] + SUPPOSED_TICKETS * USUAL[at]) / (past.length + SUPPOSED_TICKETS);
  const shares: TierChances = [share(0), share(1), share(2)];
  const lifts = [...of].map(([stem, counts]) => {
    const lift = (at: 0 | 1 | 2) =>
      Math.log((counts[at] + SUPPOSED * shares[at]) / (sum(counts) + SUPPOSED) / shares[at]);
    return { word: byStem.get(stem) ?? stem, seen: sum(counts), lift: [lift(0), lift(1), lift(2)] as const };
  });
  // A long ticket holds more words of every tier.
  const strength = (STRENGTH * past.length) / (past.length + HALFWAY) / Math.sqrt(lifts.length + 1);
  const voice = (at: 0 | 1 | 2) =>
    strength * lifts.reduce((total, { lift }) => total + lift[at], 0) + OF_SHARES * Math.log(shares[at] / USUAL[at]);
  const voices = [voice(0), voice(1), voice(2)] as const;
  const most = voices.indexOf(Math.max(...voices)) as 0 | 1 | 2;
  const telling = lifts
    .filter(({ seen, lift }) => seen >= NAMED_FROM && lift[most] > 0)
    .sort((a, b) => b.lift[most] - a.lift[most])
    .slice(0, namedAtMost)
    .map(({ word }) => word);
  return { tickets: past.length, voices, telling };
}

/** Moves the chances by what the team's words say (logarithmic opinion pool). */
export function withTeamWords(given: TierChances, team: TeamWords | null): TierChances {
  if (team === null) return given;
  const mixed = tiers.map((_, at) => Math.max(given[at] ?? 0, 1e-6) * Math.exp(team.voices[at] ?? 0));
  const total = mixed.reduce((a, b) => a + b, 0);
  return [(mixed[0] ?? 0) / total, (mixed[1] ?? 0) / total, (mixed[2] ?? 0) / total];
}
