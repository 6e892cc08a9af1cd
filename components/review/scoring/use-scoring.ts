import { useEffect, useRef, useState } from 'react';
import { type Problem, problem } from '../../../lib/problem';
import type { Document, Grade, Review } from '../../../lib/quality/documents/types';
import { useViewApi } from '../../ui/view-api-context';
import { readDocuments } from '../use-documents';
import { problemOf } from '../use-load';

export interface Scoring {
  review: Review;
  saved: 'new' | 'saving' | 'saved' | 'unsaved';
  problem: Problem | null;
  grade(category: string, change: Partial<Grade>): void;
  /** Kept at once, saved a moment after the last key. */
  comment(text: string): void;
  /** Whether an honest "not in the knowledge base" was right. */
  noAnswer(verdict: NonNullable<Review['noAnswer']>): void;
  /** Resolves to true when it was sent. */
  send(): Promise<boolean>;
}

const longestSeconds = 1800;
const typingMs = 400;

/**
 * One review while it is written. Every grade is saved at once, one write after the other, so that a browser that is
 * killed in mid-review loses nothing; what another tab saved meanwhile is not overwritten but told. `known` counts when
 * it starts: later answers are its own. Another review needs another one of these (a `key`).
 */
export function useScoring(id: string, first: Review, known: Document<'review'> | null, onSaved: () => void): Scoring {
  const api = useViewApi();
  const [review, setReview] = useState(known?.body ?? first);
  const [saved, setSaved] = useState<Scoring['saved']>(known ? 'saved' : 'new');
  const [failed, setFailed] = useState<Problem | null>(null);
  const openedAt = useRef(Date.now());
  const state = useRef({
    latest: known?.body ?? first,
    revision: known?.revision ?? null,
    /** The last body that was saved, while nothing came after it. */
    written: null as Review | null,
  });
  const chain = useRef<Promise<boolean>>(Promise.resolve(true));
  const seen = useRef(onSaved);
  seen.current = onSaved;
  const later = useRef<ReturnType<typeof setTimeout> | null>(null);

  const write = (next: Review): Promise<boolean> => {
    if (later.current !== null) clearTimeout(later.current);
    later.current = null;
    state.current.latest = next;
    setReview(next);
    setSaved('saving');
    chain.current = chain.current.then(async () => {
      try {
        const body = state.current.latest;
        // A write that waited may have been done by the one before it.
        if (body === state.current.written) return true;
        const { revision } = state.current;
        const answer = await api.call('documents.put', { kind: 'review', id, revision, body });
        const [written] = readDocuments('review', [answer]);
        if (!written) throw new Error('unreadable');
        state.current.revision = written.revision;
        // What was typed while this was on its way stays; the score is the core's, and the state if nothing came after.
        const isLast = body === state.current.latest;
        const { score, withoutCritical, failed: critical } = written.body;
        const merged = { ...state.current.latest, score, withoutCritical, failed: critical };
        state.current.latest = isLast ? { ...merged, sentAt: written.body.sentAt, state: written.body.state } : merged;
        state.current.written = isLast ? state.current.latest : null;
        setReview(state.current.latest);
        setSaved(isLast ? 'saved' : 'saving');
        setFailed(null);
        seen.current();
        return true;
      } catch (error) {
        setFailed(error instanceof Error && error.message === 'unreadable' ? problem('unexpected') : problemOf(error));
        // A refused "send" must not turn the next grade into one.
        state.current.latest = { ...state.current.latest, state: 'draft' };
        setReview(state.current.latest);
        // Only the sending may have been refused, with every grade in already.
        const { latest, written } = state.current;
        const isKept = written && JSON.stringify({ ...written, seconds: latest.seconds }) === JSON.stringify(latest);
        setSaved(isKept ? 'saved' : 'unsaved');
        return false;
      }
    });
    return chain.current;
  };
  const writeNow = useRef(write);
  writeNow.current = write;
  // Another record was opened while the last words were still to be saved.
  useEffect(
    () => () => {
      if (later.current !== null) void writeNow.current(state.current.latest);
    },
    [],
  );
  const seconds = () => Math.min(longestSeconds, review.seconds + (Date.now() - openedAt.current) / 1000);

  return {
    review,
    saved,
    problem: failed,
    grade(category, change) {
      const { latest } = state.current;
      const empty: Grade = { category, chosen: null, causes: [], note: '', quote: '' };
      const before = latest.grades.find((one) => one.category === category) ?? empty;
      const grades = [...latest.grades.filter((one) => one.category !== category), { ...before, ...change }];
      void write({ ...latest, grades });
    },
    comment(text) {
      state.current.latest = { ...state.current.latest, comment: text };
      setSaved('saving');
      if (later.current !== null) clearTimeout(later.current);
      later.current = setTimeout(() => void writeNow.current(state.current.latest), typingMs);
    },
    noAnswer: (verdict) => void write({ ...state.current.latest, noAnswer: verdict }),
    send: () => write({ ...state.current.latest, state: 'sent', seconds: Math.round(seconds()) }),
  };
}
