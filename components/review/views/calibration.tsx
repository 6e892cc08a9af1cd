import { Button, NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document, Session } from '../../../lib/quality/documents/types';
import { sessionSchema } from '../../../lib/quality/documents/types';
import { ProblemNote } from '../../ui/problem-note';
import { moment } from '../format';
import type { OpenRecords } from '../review';
import { type Documents, useDocuments } from '../use-documents';
import { useReviewer } from '../use-reviewer';
import { SessionResults } from './session-results';
import classes from './views.module.css';

const order = sessionSchema.shape.state.options;
const dayMs = 86_400_000;

/** Blind sessions: all reviewers grade the same records, results come when scoring is over. */
export function Calibration({ onOpen }: { onOpen: OpenRecords }) {
  const { t, i18n } = useTranslation('quality');
  const sessions = useDocuments('session');
  const [reviewer] = useReviewer();
  const move = (one: Document<'session'>) => {
    const next = order[order.indexOf(one.body.state) + 1];
    if (next) void sessions.put(one.id, one.revision, { ...one.body, state: next });
  };
  return (
    <>
      {sessions.problem && <ProblemNote problem={sessions.problem} onClose={sessions.clear} />}
      <NewSession sessions={sessions} />
      {sessions.list.map((one) => (
        <section key={one.id} className={classes.card} aria-label={one.body.name} data-testid="session">
          <div className={classes.spread}>
            <h2>
              {one.body.name} <span className={classes.state}>{t(`calibration.state.${one.body.state}`)}</span>
            </h2>
            <div className={classes.row}>
              {one.body.state === 'scoring' && (
                <Button onClick={() => onOpen({ ids: one.body.records }, one.body.name, one.id)}>
                  {t('calibration.grade')}
                </Button>
              )}
              {one.body.state !== 'closed' && (
                <Button variant="default" onClick={() => move(one)}>
                  {t(`calibration.next.${one.body.state}`)}
                </Button>
              )}
            </div>
          </div>
          <p className={classes.muted}>
            {t('calibration.facts', { records: one.body.records.length, reviewers: one.body.reviewers.join(', ') })}
            {one.body.deadline !== null &&
              ` · ${t('calibration.until', { date: moment(one.body.deadline, i18n.language) })}`}
            {reviewer !== '' &&
              !one.body.reviewers.includes(reviewer) &&
              ` · ${t('calibration.notInvited', { name: reviewer })}`}
          </p>
          {order.indexOf(one.body.state) >= order.indexOf('review') && (
            <SessionResults session={one} sessions={sessions} onOpen={onOpen} />
          )}
        </section>
      ))}
    </>
  );
}

function NewSession({ sessions }: { sessions: Documents<'session'> }) {
  const { t } = useTranslation('quality');
  const cards = useDocuments('scorecard');
  const samples = useDocuments('sample');
  const published = cards.list.filter(({ body }) => body.state === 'published');
  const [name, setName] = useState('');
  const [sample, setSample] = useState('');
  const [card, setCard] = useState('');
  const [reviewers, setReviewers] = useState<string[]>([]);
  const [days, setDays] = useState(7);
  const [why, setWhy] = useState<Session['why']>('regular');
  const source = samples.list.find(({ id }) => id === sample) ?? samples.list.at(-1);
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
          records: source.body.picks.slice(0, 100).map(({ record }) => record),
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
          data={samples.list.map((one) => ({ value: one.id, label: `${one.body.name} (${one.body.picks.length})` }))}
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
