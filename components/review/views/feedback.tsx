import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machineFigures } from '../../../lib/quality/machine-figures';
import { reviewFigures } from '../../../lib/quality/review-figures';
import { createWallClock } from '../../../lib/quality/zone';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { moment, percent } from '../format';
import type { OpenRecords } from '../review';
import { useDocuments } from '../use-documents';
import { useLoad } from '../use-load';
import { DisputeForm } from './dispute-form';
import { GradeBars } from './grade-bars';
import { MachineLine } from './machine-line';
import { ReviewTrend } from './review-trend';
import classes from './views.module.css';

const hourMs = 3_600_000;
const mostShown = 200;

/** Sent reviews as agents see them: acknowledged, disputed, answered, pinned; and how scores go over the weeks. */
export function Feedback({ onOpen }: { onOpen: OpenRecords }) {
  const { t, i18n } = useTranslation('quality');
  const api = useViewApi();
  const reviews = useDocuments('review');
  const disputes = useDocuments('dispute');
  const cards = useDocuments('scorecard');
  const settings = useLoad(useCallback(() => api.call('quality.get', {}), [api]));
  const machineScores = useDocuments('machine-score');
  const machine = machineFigures(machineScores.list, reviews.list);
  const [pinned, setPinned] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const byId = useMemo(() => new Map(cards.list.map(({ id, body }) => [id, body])), [cards.list]);
  const figures = useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return reviewFigures(reviews.list, disputes.list, byId, createWallClock(timeZone));
  }, [reviews.list, disputes.list, byId]);
  // What waits for an answer comes first.
  const openDisputes = new Set(disputes.list.flatMap(({ body }) => (body.state === 'open' ? [body.review] : [])));
  // Calibrations say nothing to agents.
  const sent = reviews.list
    .filter(({ body }) => body.state === 'sent' && body.session === null && (!pinned || body.pinned))
    .filter(({ id }) => !waiting || openDisputes.has(id))
    .sort(
      (a, b) =>
        Number(openDisputes.has(b.id)) - Number(openDisputes.has(a.id)) || (b.body.sentAt ?? 0) - (a.body.sentAt ?? 0),
    );
  const problem = reviews.problem ?? disputes.problem;
  const window = (settings.value?.disputeHours ?? 168) * hourMs;

  return (
    <>
      {problem && (
        <ProblemNote
          problem={problem}
          onClose={() => {
            reviews.clear();
            disputes.clear();
          }}
        />
      )}
      <ReviewTrend figures={figures} persons={settings.value?.persons ?? false} onOpen={(ids) => onOpen({ ids })} />
      {machine.n > 0 && <MachineLine figures={machine} />}
      <div className={classes.row}>
        <Button
          variant={waiting ? 'filled' : 'default'}
          aria-pressed={waiting}
          onClick={() => setWaiting(!waiting)}
          data-testid="open-disputes"
        >
          {t('feedback.waiting', { count: openDisputes.size })}
        </Button>
        <Button variant={pinned ? 'filled' : 'default'} aria-pressed={pinned} onClick={() => setPinned(!pinned)}>
          {t('feedback.pinned')}
        </Button>
      </div>
      {sent.length === 0 && <p className={classes.muted}>{t('feedback.none')}</p>}
      {sent.slice(0, mostShown).map((review) => {
        const { body } = review;
        const about = disputes.list.filter((one) => one.body.review === review.id);
        const card = byId.get(body.scorecard);
        const isOpen = about.some((one) => one.body.state === 'open');
        const inTime = Date.now() - (body.sentAt ?? 0) < window;
        return (
          <section key={review.id} className={classes.card} data-testid="feedback-review">
            <div className={classes.spread}>
              <strong>
                {body.score === null ? '–' : percent(body.score, i18n.language)} · {card?.name} {card?.version}
              </strong>
              <div className={classes.row}>
                <Button
                  variant="default"
                  size="compact-xs"
                  onClick={() => onOpen({ ids: [body.record] }, t('feedback.one'))}
                >
                  {t('feedback.open')}
                </Button>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-pressed={body.pinned}
                  onClick={() => void reviews.put(review.id, review.revision, { ...body, pinned: !body.pinned })}
                >
                  {t(body.pinned ? 'feedback.unpin' : 'feedback.pin')}
                </Button>
                {!isOpen && inTime && (
                  <Button variant="default" size="compact-xs" onClick={() => setOpen(review.id)} data-testid="dispute">
                    {t('feedback.dispute')}
                  </Button>
                )}
              </div>
            </div>
            <p className={classes.muted}>
              {moment(body.sentAt ?? 0, i18n.language)} · {body.reviewer}
              {body.acknowledgedAt !== null && ` · ${t('feedback.acknowledged')}`}
            </p>
            <GradeBars card={card} review={body} />
            {body.comment !== '' && <p>{body.comment}</p>}
            {about.map((one) => (
              <DisputeForm
                key={one.id}
                dispute={one}
                review={body}
                card={card}
                busy={disputes.busy}
                onSave={async (next) => {
                  if (await disputes.put(one.id, one.revision, next)) reviews.again();
                }}
              />
            ))}
            {open === review.id && (
              <DisputeForm
                dispute={null}
                reviewId={review.id}
                review={body}
                card={card}
                busy={disputes.busy}
                onSave={async (next) => {
                  if (await disputes.put(crypto.randomUUID(), null, next)) setOpen(null);
                }}
              />
            )}
          </section>
        );
      })}
    </>
  );
}
