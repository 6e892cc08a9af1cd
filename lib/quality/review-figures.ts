import type { Dispute, Document, Review, Scorecard } from './documents/types';
import { type Rate, rate } from './rates';
import { categoryScore, internalQualityScore } from './scorecard';
import { isoWeek, type WallClock } from './zone';

export interface ReviewFigures {
  /** Reviews with a score; calibrations are not among them. */
  n: number;
  /** Records of the reviews with a score, and of those without a failed critical category: what the numbers open. */
  records: string[];
  passedRecords: string[];
  /** IQS = mean of review scores, 0..1, with the 95 % interval of a mean (t for small n); null without a score. */
  iqs: number | null;
  low: number | null;
  high: number | null;
  /** Reviews without a failed critical category. */
  passed: Rate;
  byCategory: {
    category: string;
    name: string;
    n: number;
    mean: number;
    causes: [name: string, count: number][];
    records: string[];
  }[];
  byWeek: { week: string; n: number; iqs: number | null; records: string[] }[];
  byReviewer: { reviewer: string; n: number; iqs: number | null }[];
  disputed: Rate;
  disputedRecords: string[];
  overturned: Rate;
  overturnedRecords: string[];
  /** Mean days from a dispute to its answer; null without a closed one. */
  daysToClose: number | null;
}

const dayMs = 86_400_000;

/** Figures of sent reviews (domain.md section 1, "Quality"): IQS, categories apart, disputes. */
export function reviewFigures(
  reviews: readonly Document<'review'>[],
  disputes: readonly Document<'dispute'>[],
  cards: ReadonlyMap<string, Scorecard>,
  clock: (at: number) => WallClock,
): ReviewFigures {
  const sent = reviews.filter(({ body }) => body.state === 'sent' && body.session === null);
  const scores = sent.flatMap(({ body }) => (body.score === null ? [] : [body.score]));
  const iqs = internalQualityScore(scores);
  const ids = new Set(sent.map(({ id }) => id));
  const about = disputes.filter(({ body }) => ids.has(body.review));
  const closed = about.filter(({ body }) => body.state !== 'open');
  const days = closed.flatMap(({ createdAt, body }) =>
    body.closedAt === null ? [] : [(body.closedAt - createdAt) / dayMs],
  );
  const recordsOf = (list: readonly Document<'review'>[]) => [...new Set(list.map(({ body }) => body.record))];
  const scored = sent.filter(({ body }) => body.score !== null);
  const passed = scored.filter(({ body }) => body.failed.length === 0);
  const turned = new Set(closed.filter(({ body }) => isOverturned(body)).map(({ body }) => body.review));
  const argued = new Set(about.map(({ body }) => body.review));
  return {
    n: scores.length,
    records: recordsOf(scored),
    passedRecords: recordsOf(passed),
    disputedRecords: recordsOf(sent.filter(({ id }) => argued.has(id))),
    overturnedRecords: recordsOf(sent.filter(({ id }) => turned.has(id))),
    iqs,
    ...meanInterval(scores),
    passed: rate(passed.length, scores.length),
    byCategory: categoriesOf(
      sent.map(({ body }) => body),
      cards,
    ),
    byWeek: grouped(sent, ({ body }) => isoWeek(clock(body.sentAt ?? 0))).map(([week, list]) => ({
      week,
      ...meanOf(list),
      records: recordsOf(list),
    })),
    byReviewer: grouped(sent, ({ body }) => body.reviewer).map(([reviewer, list]) => ({ reviewer, ...meanOf(list) })),
    disputed: rate(argued.size, sent.length),
    overturned: rate(closed.filter(({ body }) => isOverturned(body)).length, closed.length),
    daysToClose: days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length,
  };
}

function isOverturned({ state }: Dispute): boolean {
  return state === 'accepted' || state === 'partly';
}

function meanOf(list: readonly Document<'review'>[]) {
  return { n: list.length, iqs: internalQualityScore(list.map(({ body }) => body.score)) };
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function categoriesOf(reviews: readonly Review[], cards: ReadonlyMap<string, Scorecard>): ReviewFigures['byCategory'] {
  const found = new Map<
    string,
    { name: string; scores: number[]; causes: Map<string, number>; records: Set<string> }
  >();
  for (const review of reviews) {
    for (const category of cards.get(review.scorecard)?.categories ?? []) {
      const grade = review.grades.find((one) => one.category === category.id);
      const score = grade
        ? categoryScore({
            ...category,
            categoryId: category.id,
            critical: false,
            lowest: 1,
            highest: category.points,
            chosen: grade.chosen,
          })
        : null;
      if (!grade || score === null) continue;
      const known = found.get(category.id) ?? {
        ...{ name: category.name, scores: [], causes: new Map<string, number>() },
        records: new Set<string>(),
      };
      known.scores.push(score);
      known.records.add(review.record);
      for (const cause of grade.causes) known.causes.set(cause, (known.causes.get(cause) ?? 0) + 1);
      found.set(category.id, known);
    }
  }
  return [...found].map(([category, { name, scores, causes, records }]) => ({
    category,
    name,
    n: scores.length,
    mean: scores.reduce((sum, one) => sum + one, 0) / scores.length,
    causes: [...causes].sort((a, b) => b[1] - a[1]),
    records: [...records],
  }));
}

// Two-sided 95 % points of Student's t for 1 to 30 degrees of freedom; 1.96 beyond.
const t95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

function meanInterval(scores: readonly number[]): { low: number | null; high: number | null } {
  const n = scores.length;
  if (n < 2) return { low: null, high: null };
  const mean = scores.reduce((sum, one) => sum + one, 0) / n;
  const variance = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
  const half = (t95[n - 2] ?? 1.96) * Math.sqrt(variance / n);
  return { low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}
