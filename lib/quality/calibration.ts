import { cohensKappa, krippendorffsAlpha, reviewerAgreement } from './agreement';
import type { Review, Scorecard, Session } from './documents/types';
import type { Rate } from './rates';

/** Reviewers who differ by more than this share of a question's scale flag it (domain.md section 1 [Q20]). */
export const varianceBound = 0.1;

export interface QuestionFigures {
  category: string;
  /** Records that two or more reviewers graded: how many, and which. */
  n: number;
  records: string[];
  /** Mean over records of the widest difference between two grades, 0..1 of the scale. */
  difference: number | null;
  flagged: boolean;
  /** For two reviewers; null for more, or where chance alone would agree always. */
  kappa: number | null;
  weightedKappa: number | null;
  /** For any number of reviewers, gaps allowed. */
  alpha: number | null;
}

export interface SessionFigures {
  /** Reviews within 10 points of what was settled (else of their mean). */
  agreement: Rate;
  /** Records of the reviews that `agreement` is a share of, and of those that it counts. */
  compared: string[];
  within: string[];
  /** Agreement of each reviewer, with the records that it is a share of. */
  byReviewer: { reviewer: string; agreement: Rate; lean: number | null; records: string[] }[];
  /** Of whole scores. */
  alpha: number | null;
  questions: QuestionFigures[];
}

/** How far the reviewers of a calibration session agree (domain.md section 1, "Reviewer agreement" to "Calibration variance"). */
export function sessionFigures(session: Session, card: Scorecard, reviews: readonly Review[]): SessionFigures {
  const sent = reviews.filter((review) => review.state === 'sent');
  const scored = session.records.map((record) => ({
    record,
    reviews: sent.filter((review) => review.record === record),
  }));
  const differences: { record: string; reviewer: string; by: number }[] = [];
  for (const { record, reviews: ofRecord } of scored) {
    const scores = ofRecord.flatMap(({ reviewer, score }) => (score === null ? [] : [{ reviewer, score }]));
    const settled = session.settled[record];
    // One alone cannot disagree.
    if (scores.length === 0 || (scores.length < 2 && settled === undefined)) continue;
    const reference = settled ?? scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    for (const { reviewer, score } of scores) differences.push({ record, reviewer, by: score - reference });
  }
  const agreementOf = (list: { by: number }[]) =>
    reviewerAgreement(
      list.map(({ by }) => by),
      0,
    );
  const recordsOf = (list: { record: string }[]) => [...new Set(list.map(({ record }) => record))];
  return {
    agreement: agreementOf(differences),
    compared: recordsOf(differences),
    within: recordsOf(differences.filter((one) => agreementOf([one]).count > 0)),
    byReviewer: session.reviewers.map((reviewer) => {
      const own = differences.filter((one) => one.reviewer === reviewer);
      const lean = own.length === 0 ? null : own.reduce((sum, { by }) => sum + by, 0) / own.length;
      return { reviewer, agreement: agreementOf(own), lean, records: recordsOf(own) };
    }),
    alpha: krippendorffsAlpha(
      scored.map(({ reviews: ofRecord }) =>
        session.reviewers.map((reviewer) => ofRecord.find((one) => one.reviewer === reviewer)?.score ?? null),
      ),
      'interval',
    ),
    questions: card.categories.map((category) => questionFigures(category, session.reviewers, scored)),
  };
}

function questionFigures(
  { id, points }: { id: string; points: number },
  reviewers: readonly string[],
  scored: readonly { record: string; reviews: Review[] }[],
): QuestionFigures {
  const table = scored.map(({ reviews }) =>
    reviewers.map(
      (reviewer) =>
        reviews.find((one) => one.reviewer === reviewer)?.grades.find(({ category }) => category === id)?.chosen ??
        null,
    ),
  );
  const graded = table.map((row) => row.filter((grade) => grade !== null));
  const both = graded
    .filter((grades) => grades.length >= 2)
    .map((grades) => (Math.max(...grades) - Math.min(...grades)) / (points - 1));
  const difference = both.length === 0 ? null : both.reduce((sum, one) => sum + one, 0) / both.length;
  const pairs =
    reviewers.length === 2
      ? table.flatMap(([a = null, b = null]) => (a === null || b === null ? [] : [[a, b] as const]))
      : [];
  const grades = Array.from({ length: points }, (_, at) => at + 1);
  return {
    category: id,
    n: both.length,
    records: scored.flatMap(({ record }, at) => ((graded[at]?.length ?? 0) >= 2 ? [record] : [])),
    difference,
    flagged: difference !== null && difference > varianceBound + 1e-9,
    kappa: cohensKappa(pairs, grades),
    weightedKappa: cohensKappa(pairs, grades, 'linear'),
    alpha: krippendorffsAlpha(table, 'interval'),
  };
}

/** Bands of machine scores against human ones: 75 to 100 %, 25 to 74 %, below (domain.md section 1 [Q5]). */
export function accuracyBand(share: number): 'high' | 'medium' | 'low' {
  if (share >= 0.75) return 'high';
  return share >= 0.25 ? 'medium' : 'low';
}

/**
 * AutoQA accuracy: the machine's grades that are the human's, of all that both gave as a number (domain.md section 1
 * [Q5]); "not applicable" is no number.
 */
export function machineAgreement(
  human: readonly { category: string; chosen: number | null }[],
  machine: readonly { category: string; chosen: number | null }[],
): { same: number; of: number } {
  let same = 0;
  let of = 0;
  for (const { category, chosen } of human) {
    const other = machine.find((grade) => grade.category === category)?.chosen;
    if (chosen === null || other === null || other === undefined) continue;
    of += 1;
    if (other === chosen) same += 1;
  }
  return { same, of };
}
