import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultScorecardId } from '../../../lib/quality/documents/default-scorecard';
import type { Review } from '../../../lib/quality/documents/types';
import type { RecordDetail } from '../../../lib/quality/types';
import { Card } from '../card';
import { useDocuments } from '../use-documents';
import { useReviewer } from '../use-reviewer';
import { Scores } from './scores';

interface Props {
  detail: RecordDetail;
  /** Id of the calibration session, or null. */
  session: string | null;
  onDone(): void;
}

const cardKey = 'sidedesk-scorecard';

/** The review of one suggestion: who grades, by which scorecard, and the grades. */
export function ScoringCard({ detail, session, onDone }: Props) {
  const { t } = useTranslation('quality');
  const [reviewer, setReviewer] = useReviewer();
  const [name, setName] = useState('');
  const [wanted, setWanted] = useState(() => localStorage.getItem(cardKey) ?? defaultScorecardId);
  const cards = useDocuments('scorecard');
  const sessions = useDocuments('session');
  const reviews = useDocuments('review', detail.record.id);
  const id = `${detail.record.id}|${reviewer}|${session ?? ''}`;
  const known = reviews.list.find((one) => one.id === id) ?? null;
  const published = cards.list.filter(({ body }) => body.state === 'published');
  const pinned = sessions.list.find((one) => one.id === session)?.body.scorecard;
  // A review that was begun keeps its version, whatever was published since.
  const cardId =
    known?.body.scorecard ?? pinned ?? published.find((one) => one.id === wanted)?.id ?? published.at(-1)?.id;
  const card = cards.list.find((one) => one.id === cardId);

  if (reviewer === '') {
    return (
      <Card title={t('scoring.title')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') setReviewer(name);
          }}
        >
          <TextInput
            label={t('scoring.yourName')}
            description={t('scoring.yourNameHelp')}
            value={name}
            maxLength={100}
            data-testid="reviewer-name"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" mt={8} disabled={name.trim() === ''}>
            {t('scoring.begin')}
          </Button>
        </form>
      </Card>
    );
  }
  if (!cards.ready || !reviews.ready || !card) return <Card title={t('scoring.title')}>{t('loading')}</Card>;
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
      <Scores
        key={`${id}|${card.id}`}
        id={id}
        first={first}
        known={known}
        card={card.body}
        detail={detail}
        others={reviews.list.filter((one) => one.id !== id && one.body.session === session)}
        onSaved={reviews.again}
        onDone={onDone}
      />
    </Card>
  );
}
