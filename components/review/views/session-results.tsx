import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kappaBand } from '../../../lib/quality/agreement';
import { sessionFigures } from '../../../lib/quality/calibration';
import type { Document } from '../../../lib/quality/documents/types';
import { percent } from '../format';
import { OpenList } from '../open-number';
import type { OpenRecords } from '../review';
import { useBasis } from '../use-basis';
import { type Documents, useDocuments } from '../use-documents';
import { SessionRecords } from './session-records';
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
  const open = (ids: string[]) => onOpen({ ids }, session.body.name, { session: session.id });
  const number = (value: number | null) =>
    value === null ? '–' : value.toLocaleString(i18n.language, { maximumFractionDigits: 2 });
  return (
    <>
      <p>
        {t('calibration.agreement')}:{' '}
        <OpenList records={figures.within} onOpen={open} testId="open-within">
          {figures.agreement.rate === null ? '–' : percent(figures.agreement.rate, i18n.language)}
        </OpenList>{' '}
        (
        <OpenList records={figures.compared} onOpen={open} testId="open-compared">
          {basis(figures.agreement)}
        </OpenList>
        ) · {t('calibration.alpha')}: {number(figures.alpha)}
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
              <td>
                <OpenList records={question.records} onOpen={open} testId="open-question">
                  {question.n}
                </OpenList>
              </td>
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
      <SessionRecords session={session} sessions={sessions} reviews={own} onOpen={onOpen} />
      <p className={classes.muted}>
        {figures.byReviewer.map(({ reviewer, agreement, lean, records }, at) => (
          <span key={reviewer}>
            {at > 0 && ' · '}
            <OpenList records={records} onOpen={open} testId="open-reviewer">
              {t('calibration.reviewer', {
                name: reviewer,
                within: `${agreement.count}/${agreement.of}`,
                lean: lean === null ? '–' : signed(lean * 100, i18n.language),
              })}
            </OpenList>
          </span>
        ))}
      </p>
      <Textarea
        label={t('calibration.notes')}
        defaultValue={session.body.notes}
        autosize
        minRows={2}
        maxLength={5000}
        readOnly={session.body.state === 'closed'}
        onBlur={(event) => {
          const notes = event.currentTarget.value;
          if (notes !== session.body.notes) void sessions.put(session.id, session.revision, { ...session.body, notes });
        }}
      />
    </>
  );
}

function signed(points: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(points);
}
