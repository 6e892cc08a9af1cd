import { NativeSelect } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultScorecardId } from '../../../lib/quality/documents/default-scorecard';
import type { Review } from '../../../lib/quality/documents/types';
import type { RecordDetail } from '../../../lib/quality/types';
import { Card } from '../card';
import { useDocuments } from '../use-documents';
import { useReviewer } from '../use-reviewer';
import classes from '../views/views.module.css';
import { ReviewerName } from './reviewer-name';
import { Scores } from './scores';

interface Props {
  detail: RecordDetail;
  /** Id of the calibration session, or null. */
  session: string | null;
  onDone(): void;
  goesOn: RefObject<boolean>;
}

const cardKey = 'sidedesk-scorecard';

/** The review of one suggestion: who grades, by which scorecard, and the grades. */
export function ScoringCard({ detail, session, onDone, goesOn }: Props) {
  const { t } = useTranslation('quality');
  const [reviewer] = useReviewer();
  const [changing, setChanging] = useState(false);
  const [wanted, setWanted] = useState(() => localStorage.getItem(cardKey) ?? defaultScorecardId);
  const cards = useDocuments('scorecard');
  const sessions = useDocuments('session');
  const reviews = useDocuments('review', detail.record.id);
  const id = `${detail.record.id}|${reviewer}|${session ?? ''}`;
  const known = reviews.list.find((one) => one.id === id) ?? null;
  const published = cards.list.filter(({ body }) => body.state === 'published');
  const open = sessions.list.find((one) => one.id === session)?.body ?? null;
  // A review that was begun keeps its version, whatever was published since.
  const cardId =
    known?.body.scorecard ?? open?.scorecard ?? published.find((one) => one.id === wanted)?.id ?? published.at(-1)?.id;
  const card = cards.list.find((one) => one.id === cardId);

  const isAsked = reviewer === '' || changing || (open !== null && !open.reviewers.includes(reviewer));
  if (isAsked && (session === null || sessions.ready)) {
    return (
      <Card title={t(session ? 'scoring.calibration' : 'scoring.title')}>
        <ReviewerName
          invited={open?.reviewers ?? null}
          onDone={() => {
            goesOn.current = true;
            setChanging(false);
          }}
        />
      </Card>
    );
  }
  if (!cards.ready || !reviews.ready || !card || (session !== null && !sessions.ready))
    return <Card title={t('scoring.title')}>{t('loading')}</Card>;
  const first: Review = {
    ...{ record: detail.record.id, scorecard: card.id, reviewer, session, state: 'draft', grades: [], comment: '' },
    ...{
      score: null,
      withoutCritical: null,
      failed: [],
      pinned: false,
      sentAt: null,
      acknowledgedAt: null,
      seconds: 0,
    },
  };
  const picker = known === null && session === null && published.length > 1 && (
    <NativeSelect
      aria-label={t('scoring.scorecard')}
      value={card.id}
      data={published.map((one) => ({ value: one.id, label: `${one.body.name} ${one.body.version}` }))}
      onChange={(event) => {
        localStorage.setItem(cardKey, event.currentTarget.value);
        setWanted(event.currentTarget.value);
      }}
    />
  );
  return (
    <Card title={t(session ? 'scoring.calibration' : 'scoring.title')} aside={picker}>
      <p className={classes.muted} data-testid="reviewer">
        {t('scoring.as', { name: reviewer })}{' '}
        <button type="button" className={classes.link} onClick={() => setChanging(true)}>
          {t('scoring.change')}
        </button>
      </p>
      <Scores
        key={`${id}|${card.id}`}
        id={id}
        first={first}
        known={known}
        card={card.body}
        detail={detail}
        closed={open !== null && open.state !== 'scoring'}
        others={reviews.list.filter((one) => one.id !== id && one.body.session === session)}
        onSaved={reviews.again}
        onDone={onDone}
        goesOn={goesOn}
      />
    </Card>
  );
}
