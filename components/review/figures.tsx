import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogSummary, RecordStatus } from '../../lib/quality/types';
import classes from './figures.module.css';
import { duration, percent, percentRange, whole } from './format';
import { Outcome, outcomeOrder } from './outcome';
import { type Rate, RatePlot } from './rate-plot';
import page from './review.module.css';

interface Props {
  summary: LogSummary;
  /** Outcomes the list is narrowed to. */
  chosen: readonly RecordStatus[];
  onChoose(status: RecordStatus): void;
}

/** The figures that tell at a glance how suggestions do, each with the number it rests on. */
export function Figures({ summary, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation('review');
  const { timeToAccept } = summary;
  return (
    <section className={page.figures} aria-label={t('figures.title')}>
      <div className={classes.strip}>
        <Figure label={t('figures.shown')} value={whole(summary.shown, i18n.language)}>
          {t('figures.shownBasis')}
        </Figure>
        <RateFigure name="acceptance" rate={summary.acceptance} />
        <RateFigure name="applied" rate={summary.applied} />
        <RateFigure name="asIs" rate={summary.asIs} />
        <RateFigure name="tierAgreement" rate={summary.tierAgreement} />
        <RateFigure name="underEscalation" rate={summary.underEscalation} />
        <Figure
          label={t('figures.timeToAccept')}
          value={timeToAccept.median === null ? '–' : duration(timeToAccept.median, i18n.language)}
        >
          {timeToAccept.p90 === null
            ? t('figures.noData')
            : t('figures.spread', {
                n: whole(timeToAccept.n, i18n.language),
                p90: duration(timeToAccept.p90, i18n.language),
              })}
        </Figure>
      </div>
      {summary.shown > 0 && <OutcomeBar summary={summary} chosen={chosen} onChoose={onChoose} />}
    </section>
  );
}

/** "31 of 50 · 48%–74%": the count and the 95 % Wilson interval. */
export function useBasis(): (rate: Rate) => string {
  const { t, i18n } = useTranslation('review');
  return ({ count, of, low, high }) =>
    low === null || high === null
      ? t('figures.noData')
      : t('figures.basis', {
          count: whole(count, i18n.language),
          of: whole(of, i18n.language),
          range: percentRange(low, high, i18n.language),
        });
}

function RateFigure({
  name,
  rate,
}: {
  name: 'acceptance' | 'applied' | 'asIs' | 'tierAgreement' | 'underEscalation';
  rate: Rate;
}) {
  const { t, i18n } = useTranslation('review');
  const basis = useBasis();
  return (
    <Figure
      label={t(`figures.${name}`)}
      value={rate.rate === null ? '–' : percent(rate.rate, i18n.language)}
      plot={<RatePlot rate={rate} />}
    >
      {basis(rate)}
    </Figure>
  );
}

function Figure({
  label,
  value,
  plot,
  children,
}: {
  label: string;
  value: string;
  plot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={classes.figure}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      {plot}
      <span className={classes.basis}>{children}</span>
    </div>
  );
}

function OutcomeBar({ summary, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation('review');
  const present = outcomeOrder.filter((status) => (summary.statuses[status] ?? 0) > 0 || chosen.includes(status));
  const count = (status: RecordStatus) => summary.statuses[status] ?? 0;
  return (
    <div className={classes.outcomes}>
      <div className={classes.bar} aria-hidden="true">
        {present.map((status) =>
          count(status) === 0 ? null : (
            <span key={status} className={classes.part} data-outcome={status} style={{ flexGrow: count(status) }} />
          ),
        )}
      </div>
      <ul className={classes.legend} aria-label={t('figures.outcomes')}>
        {present.map((status) => (
          <li key={status}>
            <UnstyledButton
              className={classes.legendButton}
              aria-pressed={chosen.includes(status)}
              onClick={() => onChoose(status)}
            >
              <Outcome status={status} />
              {whole(count(status), i18n.language)}
              <span className={classes.share}>{percent(count(status) / summary.shown, i18n.language)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
