import { type Problem, problem } from '../../problem';
import { everPicked, picksNow } from '../sample-picks';
import { type ReviewScore, reviewScore } from '../scorecard';
import type { Body, Category, Grade, Kind, Review, Scorecard, Session } from './types';

/** A body as it may be written, or why not. */
export type Verdict<K extends Kind> = { ok: true; body: Body<K> } | { ok: false; problem: Problem };

export interface RuleScope {
  now: number;
  /** The scorecard a review is pinned to; null when unknown. */
  scorecard: Scorecard | null;
  /** True when people settled on a higher tier than the suggestion under review. */
  underEscalated: boolean;
  /** The calibration session that a review names; null for none or an unknown one. */
  session: Session | null;
  /** The review that a dispute is about; null when unknown. */
  review: Review | null;
  /** Milliseconds after it was sent in which a review may be disputed. */
  disputeMs: number;
  /** True when another dispute of the same review is open. */
  otherOpen: boolean;
}

const locked = (field: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: problem('review-locked', { field }),
});

/** The rules of the documents that have a life: what may follow what. Pure. */
export const rules: { [K in Kind]?: (before: Body<K> | null, after: Body<K>, scope: RuleScope) => Verdict<K> } = {
  // Draft, published, archived (domain.md section 2 [Q20b]): what is published is what reviews were made with.
  scorecard(before, after) {
    if (before === null) return after.state === 'archived' ? locked('state') : publishable(after);
    const order = ['draft', 'published', 'archived'];
    if (order.indexOf(after.state) < order.indexOf(before.state)) return locked('state');
    if (before.card !== after.card || before.version !== after.version) return locked('version');
    if (before.state !== 'draft' && !same({ ...before, state: '' }, { ...after, state: '' }))
      return locked('categories');
    return publishable(after);
  },

  review(before, after, { scorecard, session, underEscalated, now }) {
    if (scorecard === null || scorecard.state === 'draft') return locked('scorecard');
    if (before) {
      for (const field of ['record', 'scorecard', 'reviewer', 'session'] as const)
        if (before[field] !== after[field]) return locked(field);
      if (before.state === 'sent') {
        // Sent scores change by an accepted dispute alone; pins and acknowledgements are not scores.
        const { pinned, acknowledgedAt } = after;
        if (!same({ ...before, pinned, acknowledgedAt }, after)) return locked('grades');
        return { ok: true, body: { ...before, pinned, acknowledgedAt: before.acknowledgedAt ?? acknowledgedAt } };
      }
    }
    const outside = after.session === null ? null : wrongInSession(after, session);
    if (outside) return outside;
    const wrong = wrongGrade(scorecard, after.grades);
    if (wrong) return { ok: false, problem: problem('bad-request', { field: wrong }) };
    const missing = scorecard.categories.find(({ id }) => !after.grades.some((grade) => grade.category === id));
    if (after.state === 'sent' && missing)
      return { ok: false, problem: problem('review-unfinished', { name: missing.name }) };
    const score = scoreOf(scorecard, after.grades, underEscalated);
    return {
      ok: true,
      body: { ...after, ...score, acknowledgedAt: null, sentAt: after.state === 'sent' ? (after.sentAt ?? now) : null },
    };
  },

  session(before, after) {
    const order = ['draft', 'scoring', 'review', 'resolved', 'closed'];
    if (new Set(after.reviewers).size < after.reviewers.length)
      return { ok: false, problem: problem('bad-request', { field: 'reviewers' }) };
    if (before === null)
      return order.indexOf(after.state) > 1 ? locked('state') : { ok: true, body: { ...after, settled: {} } };
    const step = order.indexOf(after.state) - order.indexOf(before.state);
    if (step < 0 || step > 1) return locked('state');
    const fixed = before.state !== 'draft';
    if (fixed && (!same(before.records, after.records) || before.scorecard !== after.scorecard))
      return locked('records');
    // Settled when everybody's scores are on the table, and not after.
    if (before.state !== 'review' && !same(before.settled, after.settled)) return locked('settled');
    return { ok: true, body: after };
  },

  dispute(before, after, { review, otherOpen, disputeMs, now }) {
    if (before === null) {
      // A calibration says nothing to agents, and what was not sent cannot be disputed.
      if (review === null || review.state !== 'sent' || review.session !== null) return locked('review');
      // A clock that was set back since makes it younger than it is, never older.
      if (now - (review.sentAt ?? now) > disputeMs) return locked('sentAt');
      if (otherOpen || after.state !== 'open') return locked('state');
      return { ok: true, body: { ...after, answeredBy: null, closedAt: null, scoreBefore: review.score } };
    }
    if (before.state !== 'open') return locked('state');
    for (const field of ['review', 'by', 'comment'] as const) if (before[field] !== after[field]) return locked(field);
    if (after.state === 'open') return { ok: true, body: after };
    if (after.answeredBy === null) return { ok: false, problem: problem('bad-request', { field: 'answeredBy' }) };
    return { ok: true, body: { ...after, proposed: before.proposed, scoreBefore: before.scoreBefore, closedAt: now } };
  },

  gap(before, after, { now }) {
    const isOpen = (gap: typeof after | null) => gap === null || gap.state === 'open' || gap.state === 'in-progress';
    const closedAt = isOpen(after) ? null : isOpen(before) ? now : (before?.closedAt ?? null);
    return { ok: true, body: { ...after, closedAt } };
  },

  sample(before, after) {
    if (before === null) return after.changes.length > 0 ? locked('changes') : { ok: true, body: after };
    if (!same({ ...before, changes: 0, name: 0 }, { ...after, changes: 0, name: 0 })) return locked('picks');
    // The plan's own record of what was changed and why: added to, never rewritten.
    if (!same(before.changes, after.changes.slice(0, before.changes.length))) return locked('changes');
    for (let at = before.changes.length; at < after.changes.length; at += 1) {
      const known = { picks: after.picks, changes: after.changes.slice(0, at) };
      const change = after.changes[at];
      const isPick = picksNow(known).some(({ record }) => record === change?.record);
      if (!isPick || (change?.instead && everPicked(known).has(change.instead)))
        return { ok: false, problem: problem('bad-request', { field: 'changes' }) };
      if (change?.why === '') return { ok: false, problem: problem('bad-request', { field: 'why' }) };
    }
    return { ok: true, body: after };
  },
};

/** Score of grades by their scorecard; `underEscalated` turns on the categories that are critical then. */
export function scoreOf(scorecard: Scorecard, grades: readonly Grade[], underEscalated: boolean): ReviewScore {
  return reviewScore(
    scorecard.categories.flatMap((category) => {
      const grade = grades.find((one) => one.category === category.id);
      if (!grade) return [];
      return {
        categoryId: category.id,
        weight: category.weight,
        critical: isCritical(category, underEscalated),
        lowest: 1,
        highest: category.points,
        chosen: grade.chosen,
      };
    }),
  );
}

/** Whether a fail of this category sets the whole review to 0. */
export function isCritical(category: Category, underEscalated: boolean): boolean {
  return category.critical === 'yes' || (category.critical === 'when-under-escalated' && underEscalated);
}

/** A calibration is graded by those invited, on its own records and scorecard, while it is open for scoring. */
function wrongInSession(review: Review, session: Session | null): { ok: false; problem: Problem } | null {
  const bad = (field: string) => ({ ok: false as const, problem: problem('bad-request', { field }) });
  if (session === null) return bad('session');
  if (!session.reviewers.includes(review.reviewer)) return bad('reviewer');
  if (!session.records.includes(review.record)) return bad('record');
  if (session.scorecard !== review.scorecard) return locked('scorecard');
  return session.state === 'scoring' ? null : locked('session');
}

function wrongGrade(scorecard: Scorecard, grades: readonly Grade[]): string | null {
  const seen = new Set<string>();
  for (const grade of grades) {
    const category = scorecard.categories.find(({ id }) => id === grade.category);
    if (!category || seen.has(grade.category)) return `grades.${grade.category}`;
    if (grade.chosen === null ? !category.mayNotApply : grade.chosen > category.points)
      return `grades.${grade.category}`;
    seen.add(grade.category);
  }
  return null;
}

function publishable(card: Scorecard): Verdict<'scorecard'> {
  const ids = card.categories.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return { ok: false, problem: problem('bad-request', { field: 'categories' }) };
  if (card.state === 'published' && card.categories.every(({ weight }) => weight === 0))
    return { ok: false, problem: problem('bad-request', { field: 'weight' }) };
  return { ok: true, body: card };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Objects with their fields in one order: two equal bodies may have been written in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
