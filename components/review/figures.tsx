import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { behindRate, behindSpread, type Narrowing } from '../../lib/quality/figures/behind';
import type { LogSummary, RecordStatus } from '../../lib/quality/types';
import classes from './figures.module.css';
import { duration, percent, whole } from './format';
import { Basis, OpenNumber } from './open-number';
import { Outcome, outcomeOrder } from './outcome';
import { type Rate, RatePlot } from './rate-plot';
import page from './review.module.css';

interface Props {
  summary: LogSummary;
  /** Outcomes the list is narrowed to. */
  chosen: readonly RecordStatus[];
  onChoose(status: RecordStatus): void;
  /** Narrows the list to what a number counts. */
  onOpen(part: Narrowing): void;
}

const stripRates = ['acceptance', 'applied', 'asIs', 'tierAgreement', 'underEscalation'] as const;

/** The figures that tell at a glance how suggestions do, each with the number it rests on. */
export function Figures({ summary, chosen, onChoose, onOpen }: Props) {
  const { t, i18n } = useTranslation('review');
  const { timeToAccept } = summary;
  return (
    <section className={page.figures} aria-label={t('figures.title')}>
      <div className={classes.strip}>
        <Figure label={t('figures.shown')} value={whole(summary.shown, i18n.language)}>
          {t('figures.shownBasis')}
        </Figure>
        {stripRates.map((name) => (
          <RateFigure key={name} name={name} rate={summary[name]} onOpen={onOpen} />
        ))}
        <Figure
          label={t('figures.timeToAccept')}
          value={
            <OpenNumber onOpen={timeToAccept.n > 0 ? () => onOpen(behindSpread.timeToAccept) : null}>
              {timeToAccept.median === null ? '–' : duration(timeToAccept.median, i18n.language)}
            </OpenNumber>
          }
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

function RateFigure({
  name,
  rate,
  onOpen,
}: {
  name: (typeof stripRates)[number];
  rate: Rate;
  onOpen: Props['onOpen'];
}) {
  const { t, i18n } = useTranslation(['review', 'report']);
  return (
    <Figure
      label={t(`figures.${name}`)}
      value={
        <OpenNumber
          onOpen={rate.count > 0 ? () => onOpen(behindRate[name].count) : null}
          label={t('report:open.count', { n: whole(rate.count, i18n.language) })}
        >
          {rate.rate === null ? '–' : percent(rate.rate, i18n.language)}
        </OpenNumber>
      }
      plot={<RatePlot rate={rate} />}
    >
      <Basis rate={rate} of={behindRate[name].of} onOpen={onOpen} />
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
  value: ReactNode;
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

function OutcomeBar({ summary, chosen, onChoose }: Omit<Props, 'onOpen'>) {
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
