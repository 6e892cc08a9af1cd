import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../lib/problem';
import { accuracyBand, machineAgreement } from '../../../lib/quality/calibration';
import type { Document, Review, Scorecard } from '../../../lib/quality/documents/types';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { percent } from '../format';
import { useDocuments } from '../use-documents';
import { problemOf, useLoad } from '../use-load';
import { TableBox } from '../views/table-box';
import classes from '../views/views.module.css';

interface Props {
  card: Scorecard;
  mine: Review;
  others: Document<'review'>[];
  record: string;
}

/** What others and the machine gave; shown only after one's own grades were sent, so that nobody leans on them. */
export function OtherScores({ card, mine, others, record }: Props) {
  const { t, i18n } = useTranslation(['quality', 'shared']);
  const api = useViewApi();
  const machine = useDocuments('machine-score', record);
  const [failed, setFailed] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const settings = useLoad(useCallback(() => api.call('quality.get', {}), [api]));
  const handedIn = others.filter(({ body }) => body.state === 'sent');
  // What the core keeps back came without grades: a calibration shows nothing before all of one's own is handed in.
  const sent = handedIn.filter(({ body }) => body.grades.length > 0);
  const hidden = handedIn.length - sent.length;
  const found = machine.list.find(({ body }) => body.scorecard === mine.scorecard)?.body;
  const agreement = found && machineAgreement(mine.grades, found.grades);
  const columns = [
    { name: mine.reviewer, grades: mine.grades, score: mine.score },
    ...sent.map(({ body }) => ({ name: body.reviewer, grades: body.grades, score: body.score })),
    ...(found ? [{ name: found.model, grades: found.grades, score: found.score }] : []),
  ];
  const ask = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const { score } = await api.call('machine.score', { record, scorecard: mine.scorecard, reader: mine.reviewer });
      if (score) machine.again();
    } catch (error) {
      setFailed(problemOf(error));
    }
    setBusy(false);
  };
  return (
    <div className={classes.card}>
      <h3>{t('others.title')}</h3>
      {columns.length > 1 && (
        <TableBox label={t('others.title')}>
          <thead>
            <tr>
              <th scope="col">{t('others.question')}</th>
              {columns.map((column) => (
                <th key={column.name} scope="col">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {card.categories.map((category) => (
              <tr key={category.id}>
                <th scope="row">{category.name}</th>
                {columns.map((column) => {
                  const grade = column.grades.find((one) => one.category === category.id);
                  return (
                    <td key={column.name} title={grade?.note}>
                      {grade ? (grade.chosen ?? t('scoring.notApplicable')) : '–'}
                      {grade?.quote && <q className={classes.muted}> {grade.quote}</q>}
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('others.score')}</th>
              {columns.map((column) => (
                <td key={column.name}>{column.score === null ? '–' : percent(column.score, i18n.language)}</td>
              ))}
            </tr>
          </tbody>
        </TableBox>
      )}
      {columns.length === 1 && (
        <p className={classes.muted}>{hidden > 0 ? t('others.hidden', { count: hidden }) : t('others.none')}</p>
      )}
      {agreement && agreement.of > 0 && (
        <p className={classes.muted}>
          {t('others.agreement', {
            ...agreement,
            band: t(`others.band.${accuracyBand(agreement.same / agreement.of)}`),
          })}
          {found?.tokens && ` ${t('others.tokens', { count: found.tokens.prompt + found.tokens.completion })}`}
        </p>
      )}
      {failed && <ProblemNote problem={failed} onClose={() => setFailed(null)} />}
      {!found && settings.value?.machine && (
        <div className={classes.row}>
          <Button variant="default" loading={busy} onClick={() => void ask()} data-testid="ask-machine">
            {t('others.ask')}
          </Button>
          {busy && (
            <Button
              variant="default"
              onClick={() => void api.call('machine.cancel', { record, scorecard: mine.scorecard })}
            >
              {t('shared:cancel')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
