import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewFigures } from '../../../lib/quality/review-figures';
import { createWallClock } from '../../../lib/quality/zone';
import type { RequestOutput } from '../../../lib/wire/requests';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { readDocuments, useDocuments } from '../use-documents';
import { useLoad } from '../use-load';
import { OwnReview } from './own-review';
import { ReviewTrend } from './review-trend';
import classes from './views.module.css';

const hourMs = 3_600_000;

function readFeedback({ feedback }: RequestOutput<'feedback.own'>) {
  return feedback.flatMap(({ review, disputes, record }) => {
    const [known] = readDocuments('review', [review]);
    return known ? [{ review: known, disputes: readDocuments('dispute', disputes), record }] : [];
  });
}

/** What reviewers wrote of the agent's own suggestions: seen, acknowledged or disputed, pinned, and how it goes. */
export function OwnFeedback() {
  const { t } = useTranslation('quality');
  const api = useViewApi();
  const own = useLoad(useCallback(async () => readFeedback(await api.call('feedback.own', {})), [api]));
  const reviews = useDocuments('review');
  const disputes = useDocuments('dispute');
  const cards = useDocuments('scorecard');
  const settings = useLoad(useCallback(() => api.call('quality.get', {}), [api]));
  const [pinned, setPinned] = useState(false);
  const byId = useMemo(() => new Map(cards.list.map(({ id, body }) => [id, body])), [cards.list]);
  const list = own.value ?? [];
  const figures = useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const found = own.value ?? [];
    return reviewFigures(
      found.map(({ review }) => review),
      found.flatMap((one) => one.disputes),
      byId,
      createWallClock(timeZone),
    );
  }, [own.value, byId]);
  const problem = own.problem ?? reviews.problem ?? disputes.problem;
  const shown = list
    .filter(({ review }) => !pinned || review.body.pinned)
    // What nobody has looked at comes first.
    .toSorted((a, b) => Number(a.review.body.acknowledgedAt !== null) - Number(b.review.body.acknowledgedAt !== null));

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
      {list.length > 0 && <ReviewTrend figures={figures} persons={false} />}
      {list.length > 0 && (
        <Button
          variant={pinned ? 'filled' : 'default'}
          aria-pressed={pinned}
          onClick={() => setPinned(!pinned)}
          w="fit-content"
        >
          {t('feedback.pinned')}
        </Button>
      )}
      {own.value && shown.length === 0 && <p className={classes.muted}>{t(pinned ? 'own.nonePinned' : 'own.none')}</p>}
      {shown.map((one) => (
        <OwnReview
          key={one.review.id}
          {...one}
          card={byId.get(one.review.body.scorecard)}
          disputeMs={(settings.value?.disputeHours ?? 168) * hourMs}
          busy={disputes.busy}
          onPut={async (change) => {
            if (await reviews.put(one.review.id, one.review.revision, { ...one.review.body, ...change })) own.again();
          }}
          onDispute={async (next) => (await disputes.put(crypto.randomUUID(), null, next)) !== null}
        />
      ))}
    </>
  );
}
