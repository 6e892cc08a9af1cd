import { useTranslation } from 'react-i18next';
import type { Review, Scorecard } from '../../../lib/quality/documents/types';
import classes from './grade-bars.module.css';

/** The grades of one review as bars, each with what it rests on. */
export function GradeBars({ card, review }: { card: Scorecard | undefined; review: Review }) {
  const { t } = useTranslation('quality');
  return (
    <dl className={classes.bars}>
      {card?.categories.map(({ id, name, points }) => {
        const grade = review.grades.find((one) => one.category === id);
        const chosen = grade?.chosen ?? null;
        const told = chosen === null ? t('scoring.notApplicable') : `${chosen}/${points}`;
        return (
          <div key={id} className={classes.line} data-failed={review.failed.includes(id) || undefined}>
            <dt>{name}</dt>
            <dd>
              <span className={classes.bar} aria-hidden="true">
                {Array.from({ length: points }, (_, at) => (
                  <span key={at} data-on={(chosen !== null && at < chosen) || undefined} />
                ))}
              </span>{' '}
              {told}
              {review.failed.includes(id) && ` · ${t('scoring.critical')}`}
              {grade && grade.causes.length > 0 && <span className={classes.why}> {grade.causes.join(', ')}</span>}
              {grade && grade.note !== '' && <p className={classes.why}>{grade.note}</p>}
              {grade && grade.quote !== '' && <q className={classes.why}>{grade.quote}</q>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
