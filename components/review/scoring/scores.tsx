import { Button } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCritical } from '../../../lib/quality/documents/rules';
import type { Document, Review, Scorecard } from '../../../lib/quality/documents/types';
import { saysNoAnswer } from '../../../lib/quality/fold';
import { isUnderEscalated } from '../../../lib/quality/tiers';
import type { RecordDetail } from '../../../lib/quality/types';
import { ProblemNote } from '../../ui/problem-note';
import detailClasses from '../detail.module.css';
import { percent } from '../format';
import { CommentBox } from './comment-box';
import { causesAt } from './grade-causes';
import { GradeRow } from './grade-row';
import { NoAnswerVerdict } from './no-answer-verdict';
import { OtherScores } from './other-scores';
import classes from './scoring.module.css';
import { useScoring } from './use-scoring';
import { useTakesKeys } from './use-takes-keys';

interface Props {
  id: string;
  first: Review;
  known: Document<'review'> | null;
  card: Scorecard;
  detail: RecordDetail;
  /** The calibration session is no longer graded. */
  closed: boolean;
  others: Document<'review'>[];
  onSaved(): void;
  onDone(): void;
  goesOn: RefObject<boolean>;
}

/** The grades with their keys: digits grade and go on, n is not applicable, arrows move, c comments, Ctrl+Enter sends. */
export function Scores({ id, first, known, card, detail, closed, others, onSaved, onDone, goesOn }: Props) {
  const { t, i18n } = useTranslation('quality');
  const scoring = useScoring(id, first, known, onSaved);
  const [current, setCurrent] = useState(0);
  const comment = useRef<HTMLTextAreaElement>(null);
  const box = useTakesKeys(goesOn);
  const { review } = scoring;
  const sent = review.state === 'sent';
  const locked = sent || closed;
  const { finalTier, suggestedTier } = detail.row;
  const under = finalTier !== null && isUnderEscalated(suggestedTier, finalTier);
  const gradeOf = (category: string) => review.grades.find((grade) => grade.category === category) ?? null;
  const send = async () => (await scoring.send()) && onDone();

  // A quote is evidence for a grade that was given.
  const quote = (category: string) => {
    const words = String(window.getSelection() ?? '').trim();
    if (words !== '' && gradeOf(category)) scoring.grade(category, { quote: words.slice(0, 1000) });
  };
  const goOn = () => {
    const missing = card.categories.findIndex(({ id: category }) => gradeOf(category) === null);
    if (missing >= 0) setCurrent(missing);
    document.getElementById('scoring')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!locked) void send();
      return;
    }
    const isTyping =
      event.target instanceof HTMLTextAreaElement ||
      event.target instanceof HTMLSelectElement ||
      event.target instanceof HTMLInputElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const category = card.categories[current];
    const point = Number(event.key);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setCurrent((at) => Math.max(0, Math.min(card.categories.length - 1, at + step)));
    else if (event.key === 'c') comment.current?.focus();
    else if (event.key === 'r') causesAt(card, current)?.focus();
    else if (event.key === 'e') document.getElementById('grade-note')?.focus();
    else if (event.key === 'q' && category && !locked) quote(category.id);
    else if (category && !locked && Number.isInteger(point) && point >= 1 && point <= category.points) {
      scoring.grade(category.id, { chosen: point });
      setCurrent((at) => Math.min(card.categories.length - 1, at + 1));
    } else if (category?.mayNotApply && !locked && event.key === 'n') {
      scoring.grade(category.id, { chosen: null, causes: [] });
      setCurrent((at) => Math.min(card.categories.length - 1, at + 1));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the buttons inside
    <div onKeyDown={onKeyDown} data-testid="scoring" data-state={review.state} data-saved={scoring.saved}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the grades take the keys as one control */}
      <section ref={box} id="scoring" className={classes.box} tabIndex={0} aria-label={t('scoring.grades')}>
        {card.categories.map((category, at) => (
          <GradeRow
            key={category.id}
            category={category}
            grade={gradeOf(category.id)}
            critical={isCritical(category, under)}
            current={at === current}
            locked={locked}
            onFocus={() => setCurrent(at)}
            onLeave={goOn}
            onGrade={(change) => {
              setCurrent(at);
              scoring.grade(category.id, change);
            }}
          />
        ))}
        {saysNoAnswer(detail.record, detail.events) && (
          <NoAnswerVerdict verdict={review.noAnswer ?? null} locked={locked} onJudge={scoring.noAnswer} />
        )}
        <CommentBox
          box={comment}
          text={review.comment}
          locked={locked}
          templates={card.templates}
          onText={scoring.comment}
        />
      </section>
      {!locked && <p className={detailClasses.muted}>{t('scoring.keys')}</p>}
      {scoring.problem && (
        <ProblemNote problem={scoring.problem}>
          <Button onClick={onSaved}>{t('again')}</Button>
        </ProblemNote>
      )}
      <div className={classes.foot}>
        <span className={classes.total} data-testid="review-score">
          {review.score === null ? '–' : percent(review.score, i18n.language)}
        </span>
        <span className={detailClasses.muted} role="status">
          {t(sent ? 'scoring.sent' : closed ? 'scoring.closed' : `scoring.${scoring.saved}`)}
        </span>
        {!locked && (
          <Button onClick={() => void send()} data-testid="send-review">
            {t('scoring.send')}
          </Button>
        )}
      </div>
      {review.failed.length > 0 && review.withoutCritical !== null && (
        <p className={detailClasses.muted}>
          {t('scoring.failed', { percent: percent(review.withoutCritical, i18n.language) })}
        </p>
      )}
      {locked && <OtherScores card={card} mine={review} others={others} record={detail.record.id} />}
    </div>
  );
}
