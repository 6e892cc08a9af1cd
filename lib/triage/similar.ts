import type { Tier } from './decision';
import { tokenize } from './match/tokens';
import { type TierChances, tiers } from './signals/evidence';

/** A past ticket whose tier a person confirmed. Text must be masked by the caller before it is kept. */
export interface PastTicket {
  id: string;
  text: string;
  tier: Tier;
}

/** A past ticket that resembles the open one. */
export interface SimilarTicket {
  id: string;
  tier: Tier;
  /** Cosine of the two term vectors, 0..1. */
  similarity: number;
}

/** Pieces inside words: endings and compounds of seven languages meet in them without a stemmer. */
const GRAM = 4;
const NEIGHBOURS = 20;
/** Keeps one lone neighbour from deciding; chosen with the pull by ten-fold cross-validation (0.5 to 1.5 tried). */
const PRIOR = 0.05;
const PULL = 0.5;
/** From here on a past ticket is nearly the same one, and what a person decided there must count at once. */
const NEARLY_SAME = 0.5;
const PULL_NEARLY_SAME = 3;

function terms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { word } of tokenize(text.slice(0, 8000))) {
    if (word.length < 2) continue;
    add(word);
    for (let at = 0; at + GRAM <= word.length && word.length > GRAM; at += 1) add(`~${word.slice(at, at + GRAM)}`);
  }
  return counts;
}

/** The team's confirmed tickets, ready to be searched: TF-IDF over words and letter groups, cosine. */
export class History {
  readonly #tickets: readonly PastTicket[];
  /** Term -> where it occurs, with its weight in the ticket's unit vector. */
  readonly #postings = new Map<string, { ticket: number; weight: number }[]>();
  readonly #idf = new Map<string, number>();

  constructor(tickets: readonly PastTicket[]) {
    this.#tickets = tickets;
    const all = tickets.map((ticket) => terms(ticket.text));
    const documents = new Map<string, number>();
    for (const counts of all) for (const term of counts.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
    for (const [term, count] of documents) this.#idf.set(term, Math.log(1 + tickets.length / count));
    for (const [ticket, counts] of all.entries()) {
      for (const [term, weight] of this.#unit(counts)) {
        const postings = this.#postings.get(term) ?? [];
        postings.push({ ticket, weight });
        this.#postings.set(term, postings);
      }
    }
  }

  #unit(counts: ReadonlyMap<string, number>): Map<string, number> {
    const weights = new Map<string, number>();
    for (const [term, count] of counts) {
      const idf = this.#idf.get(term);
      if (idf !== undefined) weights.set(term, (1 + Math.log(count)) * idf);
    }
    const length = Math.hypot(...weights.values()) || 1;
    for (const [term, weight] of weights) weights.set(term, weight / length);
    return weights;
  }

  /**
   * The most similar past tickets, best first.
   * @param except Id of the open ticket, which must never vouch for itself.
   */
  find(text: string, except: string | null, limit = NEIGHBOURS): SimilarTicket[] {
    const scores = new Map<number, number>();
    for (const [term, weight] of this.#unit(terms(text))) {
      for (const posting of this.#postings.get(term) ?? []) {
        scores.set(posting.ticket, (scores.get(posting.ticket) ?? 0) + weight * posting.weight);
      }
    }
    return [...scores]
      .flatMap(([index, similarity]) => {
        const past = this.#tickets[index];
        return past && past.id !== except
          ? [{ id: past.id, tier: past.tier, similarity: Math.min(1, similarity) }]
          : [];
      })
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, limit);
  }
}

/** Moves the chances towards the tiers of similar tickets (logarithmic opinion pool), further the closer they are. */
export function withSimilar(given: TierChances, similar: readonly SimilarTicket[]): TierChances {
  const closest = similar.reduce((most, past) => Math.max(most, past.similarity), 0);
  if (closest === 0) return given;
  const near = Math.max(0, (closest - NEARLY_SAME) / (1 - NEARLY_SAME));
  const pull = PULL + PULL_NEARLY_SAME * near;
  const mixed = tiers.map((tier, index) => {
    const voices = similar
      .filter((past) => past.tier === tier)
      .reduce((sum, past) => sum + past.similarity ** 2, PRIOR);
    return Math.max(given[index] ?? 0, 1e-6) * voices ** pull;
  });
  const sum = mixed.reduce((a, b) => a + b, 0);
  return [(mixed[0] ?? 0) / sum, (mixed[1] ?? 0) / sum, (mixed[2] ?? 0) / sum];
}
