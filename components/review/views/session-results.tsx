import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kappaBand } from '../../../lib/quality/agreement';
import { sessionFigures } from '../../../lib/quality/calibration';
import type { Document } from '../../../lib/quality/documents/types';
import { useBasis } from '../figures';
import { percent } from '../format';
import type { OpenRecords } from '../review';
import { type Documents, useDocuments } from '../use-documents';
import { TableBox } from './table-box';
import classes from './views.module.css';

interface Props {
  session: Document<'session'>;
  sessions: Documents<'session'>;
  onOpen: OpenRecords;
}

/** How far the reviewers of a session agree, question by question, and what they settle on. */
export function SessionResults({ session, sessions, onOpen }: Props) {
  const { t, i18n } = useTranslation('quality');
  const basis = useBasis();
  const cards = useDocuments('scorecard');
  const reviews = useDocuments('review');
  const card = cards.list.find(({ id }) => id === session.body.scorecard)?.body;
  if (!card) return null;
  const own = reviews.list.filter(({ body }) => body.session === session.id).map(({ body }) => body);
  const figures = sessionFigures(session.body, card, own);
  const number = (value: number | null) =>
    value === null ? '–' : value.toLocaleString(i18n.language, { maximumFractionDigits: 2 });
  const settle = (record: string, points: number) =>
    void sessions.put(session.id, session.revision, {
      ...session.body,
      settled: { ...session.body.settled, [record]: Math.min(1, Math.max(0, points / 100)) },
    });
  return (
    <>
      <p>
        {t('calibration.agreement')}:{' '}
        {figures.agreement.rate === null ? '–' : percent(figures.agreement.rate, i18n.language)} (
        {basis(figures.agreement)}) · {t('calibration.alpha')}: {number(figures.alpha)}
      </p>
      <p className={classes.muted}>{t('calibration.well')}</p>
      <TableBox label={t('view.calibration')}>
        <thead>
          <tr>
            {(['question', 'n', 'difference', 'kappa', 'weighted', 'alpha'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`calibration.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.questions.map((question) => (
            <tr key={question.category}>
              <th scope="row">{card.categories.find(({ id }) => id === question.category)?.name}</th>
              <td>{question.n}</td>
              <td data-bad={question.flagged || undefined}>
                {question.difference === null ? '–' : percent(question.difference, i18n.language)}
                {question.flagged && ` ${t('calibration.flagged')}`}
              </td>
              <td>
                {number(question.kappa)} {question.kappa !== null && t(`calibration.band.${kappaBand(question.kappa)}`)}
              </td>
              <td>{number(question.weightedKappa)}</td>
              <td>{number(question.alpha)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
      <TableBox label={t('view.calibration')}>
        <thead>
          <tr>
            <th scope="col">{t('calibration.record')}</th>
            {session.body.reviewers.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('calibration.settled')}</th>
          </tr>
        </thead>
        <tbody>
          {session.body.records.map((record) => (
            <tr key={record}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.link}
                  onClick={() => onOpen({ ids: [record] }, session.body.name)}
                >
                  {record.slice(0, 8)}
                </button>
              </th>
              {session.body.reviewers.map((name) => {
                const found = own.find((one) => one.record === record && one.reviewer === name && one.state === 'sent');
                return <td key={name}>{found?.score == null ? '–' : percent(found.score, i18n.language)}</td>;
              })}
              <td>
                <NumberInput
                  w={90}
                  min={0}
                  max={100}
                  suffix=" %"
                  aria-label={t('calibration.settled')}
                  readOnly={session.body.state !== 'review'}
                  defaultValue={
                    session.body.settled[record] === undefined ? '' : Math.round(session.body.settled[record] * 100)
                  }
                  onBlur={(event) => {
                    const points = Number.parseFloat(event.currentTarget.value);
                    if (session.body.state === 'review' && !Number.isNaN(points)) settle(record, points);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    </>
  );
}
