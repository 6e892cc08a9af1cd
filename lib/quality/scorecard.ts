/** One category as rated: `chosen` on a scale from `lowest` to `highest`, or null for N/A. */
export interface Rating {
  categoryId: string;
  /** Whole number 0 to 100. */
  weight: number;
  critical: boolean;
  lowest: number;
  highest: number;
  chosen: number | null;
}

/** Rated below this share of its scale, a critical category sets the whole review to 0. */
export const criticalBound = 0.5;

/**
 * Category score 0..1 = (chosen - lowest) / (highest - lowest) (domain.md section 1 [Q1]); null for N/A.
 * Throws a RangeError for a scale without room or a choice outside it.
 */
export function categoryScore({ lowest, highest, chosen, categoryId }: Rating): number | null {
  if (chosen === null) return null;
  if (!(highest > lowest) || chosen < lowest || chosen > highest) {
    throw new RangeError(`category ${categoryId}: ${chosen} is not on the scale ${lowest} to ${highest}`);
  }
  return (chosen - lowest) / (highest - lowest);
}

export interface ReviewScore {
  /** 0..1; null when every category is N/A: no score, neither 0 nor 1. */
  score: number | null;
  /** What the score would be without critical categories; kept, so that one fail does not hide the rest [Q3]. */
  withoutCritical: number | null;
  /** Critical categories that failed. */
  failed: string[];
}

/**
 * Review score = sum(category score x weight) / sum(weight) over rated categories; N/A drops out of both sums. A
 * critical category below 50 % sets it to 0 (domain.md section 1 [Q1][Q17]). All rated weights 0: no score.
 * Throws a RangeError for a weight that is not a whole number from 0 to 100.
 */
export function reviewScore(ratings: readonly Rating[]): ReviewScore {
  let sum = 0;
  let weights = 0;
  const failed: string[] = [];
  for (const rating of ratings) {
    if (!Number.isInteger(rating.weight) || rating.weight < 0 || rating.weight > 100) {
      throw new RangeError(
        `category ${rating.categoryId}: weight ${rating.weight} is not a whole number from 0 to 100`,
      );
    }
    const score = categoryScore(rating);
    if (score === null) continue;
    sum += score * rating.weight;
    weights += rating.weight;
    if (rating.critical && score < criticalBound) failed.push(rating.categoryId);
  }
  const withoutCritical = weights === 0 ? null : sum / weights;
  return { score: failed.length > 0 ? 0 : withoutCritical, withoutCritical, failed };
}

/** IQS = mean of the review scores in the period; reviews without a score do not count; null when none has one. */
export function internalQualityScore(scores: readonly (number | null)[]): number | null {
  const rated = scores.filter((score) => score !== null);
  return rated.length === 0 ? null : rated.reduce((sum, score) => sum + score, 0) / rated.length;
}
