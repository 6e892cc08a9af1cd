import { machineAgreement } from './calibration';
import type { Document } from './documents/types';
import { type Rate, rate } from './rates';
import { internalQualityScore } from './scorecard';

export interface MachineFigures {
  /** Records that the machine scored. */
  n: number;
  /** AQS = mean of machine scores, 0..1; kept apart from the IQS (domain.md section 1 [Q4]). */
  aqs: number | null;
  /** AutoQA accuracy: grades that are a person's of the same record and scorecard, of all given as a number [Q5]. */
  accuracy: Rate;
}

/** How the machine grades, and how often as people do. */
export function machineFigures(
  scores: readonly Document<'machine-score'>[],
  reviews: readonly Document<'review'>[],
): MachineFigures {
  const byKey = new Map(scores.map((one) => [`${one.body.record}|${one.body.scorecard}`, one.body.grades]));
  let same = 0;
  let of = 0;
  for (const { body } of reviews) {
    const grades = byKey.get(`${body.record}|${body.scorecard}`);
    if (!grades || body.state !== 'sent' || body.session !== null) continue;
    const found = machineAgreement(body.grades, grades);
    same += found.same;
    of += found.of;
  }
  return {
    n: scores.length,
    aqs: internalQualityScore(scores.map(({ body }) => body.score)),
    accuracy: rate(same, of),
  };
}
