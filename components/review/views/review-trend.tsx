import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { ReviewFigures } from '../../../lib/quality/review-figures';
import { percent, percentRange } from '../format';
import { OpenNumber } from '../open-number';
import { PlotBox } from '../plots/plot-box';
import { datedName } from '../save-file';
import { useBasis } from '../use-basis';
import { TableBox } from './table-box';
import classes from './views.module.css';

const series = [{ name: 'iqs', label: 'IQS', color: 'var(--sd-accent)' }];

/** IQS with its interval, by week and by category; by reviewer only where persons may be looked at. */
export function ReviewTrend({
  figures,
  persons,
  onOpen,
}: {
  figures: ReviewFigures;
  persons: boolean;
  /** Left out where the log may not be read, e.g. in an agent's own feedback. */
  onOpen?: (records: string[]) => void;
}) {
  const { t, i18n } = useTranslation('quality');
  const basis = useBasis();
  const share = (value: number | null) => (value === null ? '–' : percent(value, i18n.language));
  const opens = (records: string[]) => (onOpen && records.length > 0 ? () => onOpen(records) : null);
  const points = figures.byWeek.map(({ week, iqs, n }) => ({
    week,
    iqs: iqs === null ? null : Math.round(iqs * 1000) / 10,
    n,
  }));
  return (
    <section className={classes.card} aria-label={t('trend.title')} data-testid="review-trend">
      <div className={classes.spread}>
        <h2>
          IQS {share(figures.iqs)}{' '}
          <span className={classes.muted}>
            <OpenNumber onOpen={opens(figures.records)} testId="open-reviews">
              n = {figures.n}
            </OpenNumber>
            {figures.low !== null &&
              figures.high !== null &&
              ` · ${percentRange(figures.low, figures.high, i18n.language)}`}
          </span>
        </h2>
        <span className={classes.muted}>
          {(['passed', 'disputed', 'overturned'] as const).map((name, at) => (
            <span key={name}>
              {at > 0 && ' · '}
              {t(`trend.${name}`)}:{' '}
              <OpenNumber onOpen={opens(figures[`${name}Records`])}>{basis(figures[name])}</OpenNumber>
            </span>
          ))}
          {figures.daysToClose !== null && ` · ${t('trend.days', { days: figures.daysToClose.toFixed(1) })}`}
        </span>
      </div>
      {points.length > 1 && (
        <PlotBox
          title={`IQS · ${t('trend.title')}`}
          file={datedName('iqs')}
          legend={series}
          table={[['week', 'iqs', 'n'], ...figures.byWeek.map(({ week, iqs, n }) => [week, iqs, n])]}
        >
          <LineChart
            className={classes.plot}
            h={220}
            data={points}
            dataKey="week"
            series={series}
            yAxisProps={{ domain: [0, 100] }}
            unit=" %"
            connectNulls
          />
        </PlotBox>
      )}
      {points.length > 1 && (
        <p className={classes.muted}>
          {figures.byWeek.map(({ week, n, records }, at) => (
            <span key={week}>
              {at > 0 && ' · '}
              {week} <OpenNumber onOpen={opens(records)}>n = {n}</OpenNumber>
            </span>
          ))}
        </p>
      )}
      {figures.byCategory.length > 0 && (
        <TableBox label={t('trend.title')}>
          <thead>
            <tr>
              <th scope="col">{t('others.question')}</th>
              <th scope="col">n</th>
              <th scope="col">{t('trend.mean')}</th>
              <th scope="col">{t('trend.causes')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.byCategory.map((one) => (
              <tr key={one.category}>
                <th scope="row">{one.name}</th>
                <td>
                  <OpenNumber onOpen={opens(one.records)}>{one.n}</OpenNumber>
                </td>
                <td>{share(one.mean)}</td>
                <td>{one.causes.map(([name, count]) => `${name} ${count}`).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
      {persons && figures.byReviewer.length > 0 && (
        <p className={classes.muted}>
          {figures.byReviewer.map(({ reviewer, n, iqs }) => `${reviewer}: ${share(iqs)} (n = ${n})`).join(' · ')}
        </p>
      )}
    </section>
  );
}
