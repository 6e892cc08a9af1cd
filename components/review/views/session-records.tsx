import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Document, Review } from '../../../lib/quality/documents/types';
import { percent } from '../format';
import type { OpenRecords } from '../review';
import type { Documents } from '../use-documents';
import { ScoreStrip } from './score-strip';
import { TableBox } from './table-box';
import classes from './views.module.css';

interface Props {
  session: Document<'session'>;
  sessions: Documents<'session'>;
  /** The session's own. */
  reviews: readonly Review[];
  onOpen: OpenRecords;
}

/** The records of a session: who gave what, on one line, and what was settled. */
export function SessionRecords({ session, sessions, reviews, onOpen }: Props) {
  const { t, i18n } = useTranslation('quality');
  const { body } = session;
  const settle = (record: string, text: string) => {
    const points = Number.parseFloat(text);
    if (body.state !== 'review' || Number.isNaN(points)) return;
    const value = Math.min(1, Math.max(0, points / 100));
    if (body.settled[record] !== value)
      void sessions.put(session.id, session.revision, { ...body, settled: { ...body.settled, [record]: value } });
  };
  return (
    <TableBox label={t('calibration.records')}>
      <thead>
        <tr>
          <th scope="col">{t('calibration.record')}</th>
          <th scope="col">{t('calibration.scores')}</th>
          {body.reviewers.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{t('calibration.settled')}</th>
        </tr>
      </thead>
      <tbody>
        {body.records.map((record, at) => {
          const sent = reviews.filter((one) => one.record === record && one.state === 'sent');
          const scores = sent.flatMap(({ reviewer, score }) => (score === null ? [] : [{ name: reviewer, score }]));
          return (
            <tr key={record}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.link}
                  title={record}
                  onClick={() => onOpen({ ids: [record] }, body.name, { session: session.id })}
                >
                  {at + 1}
                </button>
              </th>
              <td>
                <ScoreStrip
                  scores={scores}
                  settled={body.settled[record] ?? null}
                  label={t('calibration.scores')}
                  locale={i18n.language}
                />
              </td>
              {body.reviewers.map((name) => {
                const found = scores.find((one) => one.name === name);
                return <td key={name}>{found ? percent(found.score, i18n.language) : '–'}</td>;
              })}
              <td>
                <NumberInput
                  w={90}
                  min={0}
                  max={100}
                  suffix=" %"
                  aria-label={`${t('calibration.settled')} ${at + 1}`}
                  readOnly={body.state !== 'review'}
                  defaultValue={body.settled[record] === undefined ? '' : Math.round(body.settled[record] * 100)}
                  onBlur={(event) => settle(record, event.currentTarget.value)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableBox>
  );
}
