import type { Language } from '../ticket/page-ticket';
import type { Tier } from './decision';
import { readTeamWords, type TeamWords, tellingWords } from './past/team-words';
import { createComparison, rarityOf, type TicketVector, vectorOf } from './past/vector';
import { type TierChances, tiers } from './signals/evidence';

/** A past ticket whose tier a person confirmed. Text must be masked by the caller before it is kept. */
export interface PastTicket {
  id: string;
  text: string;
  lang: Language;
  tier: Tier;
}

/** A past ticket that resembles the open one. */
export interface SimilarTicket {
  id: string;
  tier: Tier;
  /** Cosine of the two term vectors, 0..1. */
  similarity: number;
}

const NEIGHBOURS = 20;
/**
 * Keeps one lone neighbour from deciding. Chosen with the pull (0.25 to 1 tried) and the sharpness by ten-fold
 * cross-validation.
 */
const PRIOR = 0.005;
/**
 * What a neighbour's voice grows with. Tickets of one language share its small words (similarity 0.1 to 0.2), so in a
 * language with few past tickets the twenty nearest are simply all of them; squared, they voted the tier that most past
 * tickets have (German macro-F1 .53 without history, .35 with it, .48 now; all languages .740, .750, .755).
 */
const SHARPNESS = 4;
const PULL = 0.5;
/** From here on a past ticket is nearly the same one, and what a person decided there must count at once. */
const NEARLY_SAME = 0.5;
const PULL_NEARLY_SAME = 3;

/** The team's confirmed tickets, ready to be searched. */
export class History {
  readonly #tickets: readonly { id: string; tier: Tier; vector: TicketVector; words: string[] }[];
  readonly #compare: ReturnType<typeof createComparison>;

  constructor(tickets: readonly PastTicket[]) {
    this.#tickets = tickets.map(({ id, tier, text, lang }) => {
      return { id, tier, vector: vectorOf(text), words: tellingWords(text, lang) };
    });
    this.#compare = createComparison(rarityOf(this.#tickets.map(({ vector }) => vector)));
  }

  /**
   * The most similar past tickets, best first.
   * @param except Id of the open ticket, which must never vouch for itself.
   */
  find(text: string, except: string | null, limit = NEIGHBOURS): SimilarTicket[] {
    const others = this.#tickets.filter(({ id }) => id !== except);
    return mostSimilar(vectorOf(text), others, this.#compare, limit);
  }

  /** What the words of the past tickets say of a text; `except` as for `find`. */
  team(text: string, lang: Language, except: string | null): TeamWords | null {
    return readTeamWords(
      tellingWords(text, lang),
      this.#tickets.filter(({ id }) => id !== except),
    );
  }
}

/** The tickets most like `vector`, best first; those that share nothing are left out. */
export function mostSimilar(
  vector: TicketVector,
  tickets: readonly { id: string; tier: Tier; vector: TicketVector }[],
  compare: (a: TicketVector, b: TicketVector) => number,
  limit = NEIGHBOURS,
): SimilarTicket[] {
  return tickets
    .map(({ id, tier, vector: past }) => ({ id, tier, similarity: compare(vector, past) }))
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, limit);
}

/** How much a past ticket's tier counts among those of the others. */
export const voiceOf = ({ similarity }: Pick<SimilarTicket, 'similarity'>): number => similarity ** SHARPNESS;

/** Moves the chances towards the tiers of similar tickets (logarithmic opinion pool), further the closer they are. */
export function withSimilar(given: TierChances, similar: readonly SimilarTicket[]): TierChances {
  const closest = similar.reduce((most, past) => Math.max(most, past.similarity), 0);
  if (closest === 0) return given;
  const near = Math.max(0, (closest - NEARLY_SAME) / (1 - NEARLY_SAME));
  const pull = PULL + PULL_NEARLY_SAME * near;
  const mixed = tiers.map((tier, index) => {
    const voices = similar.filter((past) => past.tier === tier).reduce((sum, past) => sum + voiceOf(past), PRIOR);
    return Math.max(given[index] ?? 0, 1e-6) * voices ** pull;
  });
  const sum = mixed.reduce((a, b) => a + b, 0);
  return [(mixed[0] ?? 0) / sum, (mixed[1] ?? 0) / sum, (mixed[2] ?? 0) / sum];
}
