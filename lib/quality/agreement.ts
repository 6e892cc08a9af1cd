import { type Rate, rate } from './rates';

/** How far two neighbouring grades of a scale are apart: all the same, by steps, or by steps squared. */
export type Weighting = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's kappa for two reviewers = (p_o - p_e) / (1 - p_e) (domain.md section 1 [Q19]); weighted for ordered scales
 * as 1 - sum(w x observed) / sum(w x expected) (J. Cohen 1968, Psychological Bulletin 70:213).
 *
 * @param pairs both grades of each item
 * @param grades the scale in order, also those nobody gave
 * @returns null without items, and when chance alone would agree always (one grade only): kappa says nothing then.
 *   Throws a RangeError for a grade that is not on the scale.
 */
export function cohensKappa<T>(
  pairs: readonly (readonly [T, T])[],
  grades: readonly T[],
  weighting: Weighting = 'none',
) {
  const size = grades.length;
  const place = (grade: T) => {
    const found = grades.indexOf(grade);
    if (found < 0) throw new RangeError(`kappa: ${String(grade)} is not on the scale`);
    return found;
  };
  const first = new Array<number>(size).fill(0);
  const second = new Array<number>(size).fill(0);
  let observed = 0;
  for (const [a, b] of pairs) {
    const [i, j] = [place(a), place(b)];
    first[i] = (first[i] ?? 0) + 1;
    second[j] = (second[j] ?? 0) + 1;
    observed += distance(i, j, size, weighting);
  }
  let expected = 0;
  for (const [i, one] of first.entries()) {
    for (const [j, other] of second.entries())
      expected += (one * other * distance(i, j, size, weighting)) / pairs.length;
  }
  return pairs.length === 0 || expected === 0 ? null : 1 - observed / expected;
}

function distance(i: number, j: number, size: number, weighting: Weighting): number {
  if (weighting === 'none') return i === j ? 0 : 1;
  const steps = Math.abs(i - j) / Math.max(1, size - 1);
  return weighting === 'linear' ? steps : steps * steps;
}

/** Bands of kappa: below 0.4 poor, to 0.6 moderate, to 0.8 substantial, above excellent (domain.md section 1 [Q19]). */
export function kappaBand(kappa: number): 'poor' | 'moderate' | 'substantial' | 'excellent' {
  if (kappa < 0.4) return 'poor';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'excellent';
}

/** Levels of measurement: names, or numbers with equal steps. */
export type Metric = 'nominal' | 'interval';

/**
 * Krippendorff's alpha = 1 - D_o / D_e for any number of reviewers, gaps allowed (K. Krippendorff 2011, "Computing
 * Krippendorff's alpha-reliability"): coincidences of pairable values, disagreement by `metric`.
 *
 * @param items for each item one grade per reviewer, null where there is none
 * @returns null when fewer than two grades can be paired, or all are the same
 */
export function krippendorffsAlpha(items: readonly (readonly (number | null)[])[], metric: Metric): number | null {
  const totals = new Map<number, number>();
  let pairable = 0;
  let observed = 0;
  for (const item of items) {
    const values = item.filter((value) => value !== null);
    if (values.length < 2) continue;
    pairable += values.length;
    for (const [i, value] of values.entries()) {
      totals.set(value, (totals.get(value) ?? 0) + 1);
      for (const other of values.slice(i + 1)) observed += (2 * apart(value, other, metric)) / (values.length - 1);
    }
  }
  let expected = 0;
  for (const [value, count] of totals) {
    for (const [other, otherCount] of totals) expected += count * otherCount * apart(value, other, metric);
  }
  if (pairable < 2 || expected === 0) return null;
  return 1 - ((pairable - 1) * observed) / expected;
}

function apart(a: number, b: number, metric: Metric): number {
  if (metric === 'nominal') return a === b ? 0 : 1;
  return (a - b) ** 2;
}

/** Reviews of a session within this of each other agree; 85 % agreeing is well calibrated (domain.md section 1 [Q15]). */
export const agreementPoints = 0.1;

/**
 * Reviewer agreement (IRR) = reviews within 10 points of the reference / all reviews of the session (domain.md
 * section 1 [Q15]). Scores 0..1; `reference` is the score the session settled on.
 */
export function reviewerAgreement(scores: readonly number[], reference: number): Rate {
  // 0.9 - 0.8 is a little more than 0.1 in binary; ten points are still ten points.
  const within = scores.filter((score) => Math.abs(score - reference) <= agreementPoints + 1e-9);
  return rate(within.length, scores.length);
}
