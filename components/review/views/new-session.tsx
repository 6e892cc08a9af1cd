import { Button, NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Session, sessionSchema } from '../../../lib/quality/documents/types';
import { picksNow } from '../../../lib/quality/sample-picks';
import { type Documents, useDocuments } from '../use-documents';
import { useReviewer } from '../use-reviewer';
import classes from './views.module.css';

const dayMs = 86_400_000;

/** Plans a calibration session over the records of a sample. */
export function NewSession({ sessions }: { sessions: Documents<'session'> }) {
  const { t } = useTranslation('quality');
  const cards = useDocuments('scorecard');
  const samples = useDocuments('sample');
  const published = cards.list.filter(({ body }) => body.state === 'published');
  const [name, setName] = useState('');
  const [sample, setSample] = useState('');
  const [card, setCard] = useState('');
  const [own] = useReviewer();
  const [reviewers, setReviewers] = useState<string[]>(own === '' ? [] : [own]);
  const [days, setDays] = useState(7);
  const [why, setWhy] = useState<Session['why']>('regular');
  const newest = samples.list.toSorted((a, b) => b.createdAt - a.createdAt);
  const source = newest.find(({ id }) => id === sample) ?? newest[0];
  const scorecard = published.find(({ id }) => id === card) ?? published.at(-1);
  if (!source) return <p className={classes.muted}>{t('calibration.needSample')}</p>;
  return (
    <form
      className={classes.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (!scorecard) return;
        const body: Session = {
          ...{ name: name.trim() || source.body.name, scorecard: scorecard.id, reviewers, why, settled: {}, notes: '' },
          records: picksNow(source.body)
            .slice(0, 100)
            .map(({ record }) => record),
          deadline: Date.now() + days * dayMs,
          state: 'scoring',
        };
        void sessions.put(crypto.randomUUID(), null, body);
      }}
    >
      <h2>{t('calibration.new')}</h2>
      <div className={classes.row}>
        <TextInput
          label={t('samples.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('calibration.sample')}
          value={source.id}
          data={newest.map((one) => ({ value: one.id, label: `${one.body.name} (${picksNow(one.body).length})` }))}
          onChange={(event) => setSample(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('scoring.scorecard')}
          value={scorecard?.id ?? ''}
          data={published.map((one) => ({ value: one.id, label: `${one.body.name} ${one.body.version}` }))}
          onChange={(event) => setCard(event.currentTarget.value)}
        />
        <NumberInput
          label={t('calibration.days')}
          min={1}
          max={90}
          value={days}
          onChange={(value) => setDays(Number(value) || 1)}
        />
        <NativeSelect
          label={t('calibration.why')}
          value={why}
          data={sessionSchema.shape.why.options.map((value) => ({ value, label: t(`calibration.reason.${value}`) }))}
          onChange={(event) => setWhy(sessionSchema.shape.why.parse(event.currentTarget.value))}
        />
      </div>
      <TagsInput
        label={t('calibration.reviewers')}
        value={reviewers}
        onChange={setReviewers}
        maxTags={20}
        comboboxProps={{ keepMounted: false }}
      />
      <Button
        type="submit"
        disabled={reviewers.length < 2}
        loading={sessions.busy}
        w="fit-content"
        data-testid="new-session"
      >
        {t('calibration.start')}
      </Button>
    </form>
  );
}
