import type { Document, Session } from './types';

/** Once the reviewers compare, nothing is hidden any more. */
const compared: ReadonlySet<Session['state']> = new Set(['review', 'resolved', 'closed']);

export interface BlindScope {
  /** Who asks, as the name stands on their reviews; null gives nobody's own. */
  reader: string | null;
  sessions: readonly Document<'session'>[];
  /** Every review of those sessions: whether the reader has handed in their share. */
  handedIn: readonly Document<'review'>[];
  /** True when one record is looked at in order to grade it: reviews outside of sessions are blind then too. */
  grading: boolean;
}

/**
 * Reviews as `reader` may see them (domain.md section 2, "Unbiased grading" [Q21] and "Calibration" [Q27]): another's
 * draft is nobody's business; another's scores of a session come when scoring is over or the reader has handed in every
 * record of it; while one record is graded, others' scores come after one's own. What is hidden stays in the list
 * without grades, comment or score, so that it can be counted who has handed in. Pure.
 */
export function asSeenBy(reviews: readonly Document<'review'>[], scope: BlindScope): Document<'review'>[] {
  const { reader, sessions, handedIn, grading } = scope;
  const bySession = new Map(sessions.map(({ id, body }) => [id, body]));
  const own = (session: string | null, list: readonly Document<'review'>[]) =>
    new Set(
      list.flatMap(({ body }) =>
        body.session === session && body.reviewer === reader && body.state === 'sent' ? [body.record] : [],
      ),
    );
  const ownOutside = own(null, reviews);
  const isOpen = new Map<string, boolean>();
  const sessionOpen = (id: string): boolean => {
    const known = isOpen.get(id);
    if (known !== undefined) return known;
    const session = bySession.get(id);
    const mine = own(id, handedIn);
    const open =
      session !== undefined &&
      (compared.has(session.state) ||
        (reader !== null && session.records.length > 0 && session.records.every((record) => mine.has(record))));
    isOpen.set(id, open);
    return open;
  };
  return reviews.map((review) => {
    const { body } = review;
    if (reader !== null && body.reviewer === reader) return review;
    if (body.state === 'sent') {
      if (body.session !== null ? sessionOpen(body.session) : !grading || ownOutside.has(body.record)) return review;
    }
    return withoutScores(review);
  });
}

function withoutScores(review: Document<'review'>): Document<'review'> {
  const hidden = { grades: [], comment: '', score: null, withoutCritical: null, failed: [], seconds: 0 };
  return { ...review, body: { ...review.body, ...hidden } };
}
