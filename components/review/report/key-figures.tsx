import { useTranslation } from 'react-i18next';
import type { Narrowing } from '../../../lib/quality/figures/behind';
import type { LogSummary } from '../../../lib/quality/types';
import { whole } from '../format';
import { OpenNumber } from '../open-number';
import type { Rate } from '../rate-plot';
import { TableBox } from '../views/table-box';
import { Share, Spread } from './key-figure';
import classes from './report.module.css';

const rates = [
  'acceptance',
  'asIs',
  'applied',
  'grounded',
  'noAnswer',
  'tierAgreement',
  'underEscalation',
  'reopened',
  'rubberStamp',
  'helpful',
] as const;

/** Intervals that do not meet: more than chance would bring. Stricter than a test of the difference. */
export function isClear(now: Rate, before: Rate): boolean {
  if (now.low === null || now.high === null || before.low === null || before.high === null) return false;
  return now.low > before.high || now.high < before.low;
}

interface Props {
  now: LogSummary;
  before: LogSummary;
  /** Opens what a number of this week counts. */
  onOpen(part: Narrowing): void;
  /** The same of the week before. */
  onOpenBefore(part: Narrowing): void;
}

/** Each figure with its n and interval, beside the week before; whether the change is more than chance. */
export function KeyFigures({ now, before, onOpen, onOpenBefore }: Props) {
  const { t, i18n } = useTranslation(['report', 'review']);
  return (
    <section className={classes.part} aria-label={t('kpi.title')}>
      <h3>{t('kpi.title')}</h3>
      <p className={classes.muted}>{t('kpi.help')}</p>
      <TableBox label={t('kpi.title')}>
        <thead>
          <tr>
            {(['figure', 'now', 'before', 'change'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`kpi.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('review:figures.shown')}</th>
            <td>
              <OpenNumber onOpen={now.shown > 0 ? () => onOpen({}) : null} testId="report-shown">
                {whole(now.shown, i18n.language)}
              </OpenNumber>
            </td>
            <td>
              <OpenNumber onOpen={before.shown > 0 ? () => onOpenBefore({}) : null} testId="before-shown">
                {whole(before.shown, i18n.language)}
              </OpenNumber>
            </td>
            <td>{signed(now.shown - before.shown, i18n.language)}</td>
          </tr>
          {rates.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`review:figures.${name}`)}</th>
              <td className={classes.now}>
                <Share name={name} rate={now[name]} onOpen={onOpen} plot />
              </td>
              <td>
                <Share name={name} rate={before[name]} onOpen={onOpenBefore} testId="before" />
              </td>
              <td>
                <Change now={now[name]} before={before[name]} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('review:figures.timeToAccept')}</th>
            <td>
              <Spread spread={now.timeToAccept} onOpen={onOpen} />
            </td>
            <td>
              <Spread spread={before.timeToAccept} onOpen={onOpenBefore} testId="before-time" />
            </td>
            <td />
          </tr>
        </tbody>
      </TableBox>
    </section>
  );
}

function Change({ now, before }: { now: Rate; before: Rate }) {
  const { t, i18n } = useTranslation('report');
  if (now.rate === null || before.rate === null) return <>–</>;
  const points = Math.round((now.rate - before.rate) * 100);
  const clear = isClear(now, before);
  return (
    <span data-clear={clear || undefined}>
      {points === 0 ? '' : points > 0 ? '▲ ' : '▼ '}
      {t('kpi.points', { count: Math.abs(points), points: signed(points, i18n.language) })}
      {points !== 0 && <div className={classes.muted}>{t(clear ? 'kpi.clear' : 'kpi.unclear')}</div>}
    </span>
  );
}

function signed(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(value);
}
