import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dispute, Document, Review, Scorecard } from '../../../lib/quality/documents/types';
import type { RequestOutput } from '../../../lib/wire/requests';
import { safeUrl } from '../../ui/rich-text';
import { moment, percent } from '../format';
import { DisputeForm } from './dispute-form';
import { GradeBars } from './grade-bars';
import classes from './views.module.css';

interface Props {
  review: Document<'review'>;
  disputes: Document<'dispute'>[];
  record: RequestOutput<'feedback.own'>['feedback'][number]['record'];
  card: Scorecard | undefined;
  /** Milliseconds after it was sent in which it may be disputed. */
  disputeMs: number;
  busy: boolean;
  onPut(change: Partial<Review>): Promise<void>;
  /** Resolves to false when it was refused. */
  onDispute(dispute: Dispute): Promise<boolean>;
}

/** One review of an own suggestion: read, acknowledged or disputed, pinned. */
export function OwnReview({ review, disputes, record, card, disputeMs, busy, onPut, onDispute }: Props) {
  const { t, i18n } = useTranslation('quality');
  const [open, setOpen] = useState(false);
  const { body } = review;
  const href = safeUrl(record.ticketUrl);
  const isNew = body.acknowledgedAt === null;
  const mayDispute = Date.now() - (body.sentAt ?? 0) < disputeMs && disputes.every((one) => one.body.state !== 'open');
  return (
    <section className={classes.card} aria-label={record.subject} data-testid="own-review">
      <div className={classes.spread}>
        <h2>
          {body.score === null ? '–' : percent(body.score, i18n.language)} ·{' '}
          <span dir="auto">{record.subject || `#${record.ref.id}`}</span>{' '}
          {isNew && <span className={classes.state}>{t('own.new')}</span>}
        </h2>
        <div className={classes.row}>
          {isNew && (
            <Button onClick={() => void onPut({ acknowledgedAt: Date.now() })} data-testid="acknowledge">
              {t('feedback.acknowledge')}
            </Button>
          )}
          {mayDispute && (
            <Button variant="default" onClick={() => setOpen(!open)} data-testid="dispute">
              {t('feedback.dispute')}
            </Button>
          )}
          <Button variant="default" aria-pressed={body.pinned} onClick={() => void onPut({ pinned: !body.pinned })}>
            {t(body.pinned ? 'feedback.unpin' : 'feedback.pin')}
          </Button>
        </div>
      </div>
      <p className={classes.muted}>
        {href ? (
          <Anchor href={href} target="_blank" rel="noreferrer" inherit underline="always">
            #{record.ref.id}
          </Anchor>
        ) : (
          `#${record.ref.id}`
        )}{' '}
        · {moment(record.shownAt, i18n.language)} · {t('own.by', { name: body.reviewer })},{' '}
        {moment(body.sentAt ?? 0, i18n.language)}
      </p>
      <GradeBars card={card} review={body} />
      {body.comment !== '' && <p>{body.comment}</p>}
      {disputes.map((one) => (
        <DisputeForm key={one.id} dispute={one} review={body} card={card} busy={false} onSave={null} />
      ))}
      {open && mayDispute && (
        <DisputeForm
          dispute={null}
          reviewId={review.id}
          review={body}
          card={card}
          busy={busy}
          onSave={async (next) => {
            // Who disputes it has read it; and one write after the other, so that neither is refused.
            if (!(await onDispute(next))) return;
            setOpen(false);
            await onPut(isNew ? { acknowledgedAt: Date.now() } : {});
          }}
        />
      )}
    </section>
  );
}
