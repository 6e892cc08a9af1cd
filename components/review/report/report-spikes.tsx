import { useTranslation } from 'react-i18next';
import type { WeekReport } from '../../../lib/quality/report/types';
import { shiftWeek, weekRange } from '../../../lib/quality/zone';
import { whole } from '../format';
import { OpenNumber } from '../open-number';
import type { OpenRecords } from '../review';
import classes from './report.module.css';

const hourMs = 3_600_000;

/** Hours that brought far more than usual, and signals that tell of an incident. */
export function ReportSpikes({
  report,
  timeZone,
  onOpen,
}: {
  report: WeekReport;
  timeZone: string;
  onOpen: OpenRecords;
}) {
  const { t, i18n } = useTranslation(['report', 'review']);
  const time = new Intl.DateTimeFormat(i18n.language, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    timeZone,
  });
  const { from, to } = report;
  const last = weekRange(shiftWeek(report.week, -1), timeZone);
  return (
    <section className={classes.part} aria-label={t('spikes.title')} data-testid="report-spikes">
      <h3>{t('spikes.title')}</h3>
      {report.spikes.length === 0 && <p className={classes.muted}>{t('spikes.none')}</p>}
      <ul className={classes.list}>
        {report.spikes.map(({ at, count, usual }) => {
          const name = time.format(at);
          return (
            <li key={at}>
              {name}:{' '}
              <OpenNumber onOpen={() => onOpen({ from: at, to: at + hourMs - 1 }, name)} testId="open-spike">
                {t('spikes.hour', { n: whole(count, i18n.language) })}
              </OpenNumber>
              {', '}
              {t('spikes.usual', { n: whole(usual, i18n.language) })}
            </li>
          );
        })}
        {report.incidents.map(({ signal, count, before }) => {
          const name = t(`review:signal.${signal}`);
          return (
            <li key={signal}>
              {name}:{' '}
              <OpenNumber onOpen={count > 0 ? () => onOpen({ from, to, signal: [signal] }, name) : null}>
                {whole(count, i18n.language)}
              </OpenNumber>
              {', '}
              <OpenNumber
                onOpen={before > 0 ? () => onOpen({ ...last, signal: [signal] }, name) : null}
                testId="open-before"
              >
                {t('spikes.before', { n: whole(before, i18n.language) })}
              </OpenNumber>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
