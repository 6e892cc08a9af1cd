import { useTranslation } from 'react-i18next';
import type { WeekReport } from '../../../lib/quality/report/types';
import { percent, percentRange, whole } from '../format';
import { OpenList } from '../open-number';
import { useBasis } from '../use-basis';
import { TableBox } from '../views/table-box';
import classes from './report.module.css';

interface Props {
  report: WeekReport;
  onOpen(ids: string[], name: string): void;
}

/** IQS of the reviews sent in the week; too few of them are not shown, and no reviewer is named. */
export function ReportReviews({ report, onOpen }: Props) {
  const { t, i18n } = useTranslation(['report', 'quality']);
  const basis = useBasis();
  const { reviews, hiddenReviews } = report;
  return (
    <section className={classes.part} aria-label={t('reviews.title')} data-testid="report-reviews">
      <h3>{t('reviews.title')}</h3>
      {!reviews && (
        <p className={classes.muted}>
          {hiddenReviews === 0 ? t('reviews.none') : t('reviews.hidden', { count: hiddenReviews })}
        </p>
      )}
      {reviews && (
        <>
          <p>
            <strong>IQS {reviews.iqs === null ? '–' : percent(reviews.iqs, i18n.language)}</strong>{' '}
            <span className={classes.muted}>
              <OpenList
                records={reviews.records}
                onOpen={(ids) => onOpen(ids, t('reviews.title'))}
                testId="open-reviews"
              >
                n = {whole(reviews.n, i18n.language)}
              </OpenList>
              {reviews.low !== null &&
                reviews.high !== null &&
                ` · ${percentRange(reviews.low, reviews.high, i18n.language)}`}
              {(['passed', 'disputed'] as const).map((name) => (
                <span key={name}>
                  {' · '}
                  {t(`quality:trend.${name}`)}:{' '}
                  <OpenList
                    records={reviews[`${name}Records`]}
                    onOpen={(ids) => onOpen(ids, t(`quality:trend.${name}`))}
                    testId={`open-${name}`}
                  >
                    {basis(reviews[name])}
                  </OpenList>
                </span>
              ))}
            </span>
          </p>
          {reviews.byCategory.length > 0 && (
            <TableBox label={t('reviews.title')}>
              <thead>
                <tr>
                  <th scope="col">{t('quality:others.question')}</th>
                  <th scope="col">n</th>
                  <th scope="col">{t('quality:trend.mean')}</th>
                </tr>
              </thead>
              <tbody>
                {reviews.byCategory.map(({ category, name, n, mean, records }) => (
                  <tr key={category}>
                    <th scope="row">{name}</th>
                    <td>
                      <OpenList records={records} onOpen={(ids) => onOpen(ids, name)} testId="open-category">
                        {whole(n, i18n.language)}
                      </OpenList>
                    </td>
                    <td>{percent(mean, i18n.language)}</td>
                  </tr>
                ))}
              </tbody>
            </TableBox>
          )}
        </>
      )}
    </section>
  );
}
