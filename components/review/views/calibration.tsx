import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../lib/quality/documents/types';
import { sessionSchema } from '../../../lib/quality/documents/types';
import { ProblemNote } from '../../ui/problem-note';
import { moment } from '../format';
import type { OpenRecords } from '../review';
import { useDocuments } from '../use-documents';
import { useReviewer } from '../use-reviewer';
import { NewSession } from './new-session';
import { SessionResults } from './session-results';
import classes from './views.module.css';

const order = sessionSchema.shape.state.options;

/** Blind sessions: all reviewers grade the same records, results come when scoring is over. */
export function Calibration({ onOpen }: { onOpen: OpenRecords }) {
  const { t, i18n } = useTranslation('quality');
  const sessions = useDocuments('session');
  const reviews = useDocuments('review');
  const [reviewer] = useReviewer();
  const handedIn = (one: Document<'session'>, name: string) =>
    reviews.list.filter(({ body }) => body.session === one.id && body.reviewer === name && body.state === 'sent')
      .length;
  const move = (one: Document<'session'>) => {
    const next = order[order.indexOf(one.body.state) + 1];
    if (next) void sessions.put(one.id, one.revision, { ...one.body, state: next });
  };
  return (
    <>
      {sessions.problem && <ProblemNote problem={sessions.problem} onClose={sessions.clear} />}
      <NewSession sessions={sessions} />
      {sessions.list
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map((one) => (
          <section key={one.id} className={classes.card} aria-label={one.body.name} data-testid="session">
            <div className={classes.spread}>
              <h2>
                {one.body.name} <span className={classes.state}>{t(`calibration.state.${one.body.state}`)}</span>
              </h2>
              <div className={classes.row}>
                {one.body.state === 'scoring' && (
                  <Button
                    onClick={() => onOpen({ ids: one.body.records }, one.body.name, { session: one.id })}
                    data-testid="grade-session"
                  >
                    {t('calibration.grade')}
                  </Button>
                )}
                {one.body.state !== 'closed' && (
                  <Button variant="default" onClick={() => move(one)} data-testid="move-session">
                    {t(`calibration.next.${one.body.state}`)}
                  </Button>
                )}
              </div>
            </div>
            <p className={classes.muted}>
              {t('calibration.facts', {
                count: one.body.records.length,
                reviewers: one.body.reviewers
                  .map((name) => `${name} ${handedIn(one, name)}/${one.body.records.length}`)
                  .join(', '),
              })}
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
