import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dispute, Document, Review, Scorecard } from '../../../lib/quality/documents/types';
import { percent } from '../format';
import { useReviewer } from '../use-reviewer';
import classes from './views.module.css';

interface Props {
  /** Null: a new one. */
  dispute: Document<'dispute'> | null;
  reviewId?: string;
  review: Review;
  card: Scorecard | undefined;
  busy: boolean;
  /** Null: looked at by who raised it, and answered by somebody else. */
  onSave: ((dispute: Dispute) => Promise<void>) | null;
}

/** A dispute: raised with a comment and, where wanted, other grades; answered by accepting, partly, or rejecting. */
export function DisputeForm({ dispute, reviewId = '', review, card, busy, onSave }: Props) {
  const { t, i18n } = useTranslation('quality');
  const [name] = useReviewer();
  const [text, setText] = useState('');
  const [proposed, setProposed] = useState<Dispute['proposed']>([]);
  const person = name || t('feedback.agent');

  if (dispute && dispute.body.state !== 'open') {
    const { body } = dispute;
    return (
      <p className={classes.muted} data-testid="dispute-closed">
        {t('feedback.disputed', { name: body.by })}: {body.comment} → {t(`feedback.answer.${body.state}`)} {body.answer}
        {body.scoreBefore !== null &&
          ` (${t('feedback.before', { percent: percent(body.scoreBefore, i18n.language) })})`}
      </p>
    );
  }
  if (dispute && onSave === null) {
    return (
      <p className={classes.muted} data-testid="dispute-open">
        {t('own.waiting')} {dispute.body.comment}
      </p>
    );
  }
  const answer = (state: Dispute['state']) =>
    dispute && void onSave?.({ ...dispute.body, state, answer: text, answeredBy: person });
  const propose = (category: string, value: string) => {
    const rest = proposed.filter((one) => one.category !== category);
    setProposed(value === '' ? rest : [...rest, { category, chosen: Number(value) }]);
  };
  return (
    <div className={classes.card}>
      {dispute && (
        <p>
          <strong>{t('feedback.disputed', { name: dispute.body.by })}</strong> {dispute.body.comment}{' '}
          {dispute.body.proposed
            .map(
              ({ category, chosen }) => `${card?.categories.find(({ id }) => id === category)?.name}: ${chosen ?? '–'}`,
            )
            .join(', ')}
        </p>
      )}
      <Textarea
        label={t(dispute ? 'feedback.yourAnswer' : 'feedback.comment')}
        value={text}
        // Somebody asked for the form by a button or key: the first thing is to say why.
        autoFocus={dispute === null}
        autosize
        minRows={2}
        maxLength={5000}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {dispute ? (
        <div className={classes.row}>
          {(['accepted', 'partly', 'rejected'] as const).map((state) => (
            <Button
              key={state}
              variant="default"
              loading={busy}
              onClick={() => answer(state)}
              data-testid={`answer-${state}`}
            >
              {t(`feedback.do.${state}`)}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <div className={classes.row}>
            {card?.categories.map((category) => (
              <NativeSelect
                key={category.id}
                label={category.name}
                data={[
                  {
                    value: '',
                    label: t('feedback.asIs', {
                      points: review.grades.find((one) => one.category === category.id)?.chosen ?? '–',
                    }),
                  },
                  ...Array.from({ length: category.points }, (_, at) => String(at + 1)),
                ]}
                onChange={(event) => propose(category.id, event.currentTarget.value)}
              />
            ))}
          </div>
          <Button
            w="fit-content"
            loading={busy}
            disabled={text.trim() === ''}
            data-testid="send-dispute"
            onClick={() =>
              void onSave?.({
                ...{ review: reviewId, by: person, comment: text, proposed, state: 'open', answer: '' },
                ...{ answeredBy: null, closedAt: null, scoreBefore: null },
              })
            }
          >
            {t('feedback.send')}
          </Button>
        </>
      )}
    </div>
  );
}
