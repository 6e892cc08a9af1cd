import { useTranslation } from 'react-i18next';
import { behindRate, behindSpread, type Narrowing, type RateName } from '../../../lib/quality/figures/behind';
import type { LogSummary } from '../../../lib/quality/types';
import { duration, percent, whole } from '../format';
import { Basis, OpenNumber } from '../open-number';
import { type Rate, RatePlot } from '../rate-plot';
import classes from './report.module.css';

interface ShareProps {
  name: RateName;
  rate: Rate;
  /** Opens what a number counts. */
  onOpen(part: Narrowing): void;
  plot?: boolean;
  testId?: string;
}

/** A share and what it rests on, each to be opened. */
export function Share({ name, rate, onOpen, plot, testId }: ShareProps) {
  const { i18n } = useTranslation();
  return (
    <>
      <OpenNumber
        onOpen={rate.of > 0 ? () => onOpen(behindRate[name].count) : null}
        testId={testId && `${testId}-${name}`}
      >
        {rate.rate === null ? '–' : percent(rate.rate, i18n.language)}
      </OpenNumber>
      {plot && <RatePlot rate={rate} />}
      <div className={classes.muted}>
        <Basis rate={rate} of={behindRate[name].of} onOpen={onOpen} />
      </div>
    </>
  );
}

type SpreadProps = Pick<ShareProps, 'onOpen' | 'testId'> & { spread: LogSummary['timeToAccept'] };

/** The median of the times to accept, with what it is taken over. */
export function Spread({ spread: { n, median, p90 }, onOpen, testId }: SpreadProps) {
  const { t, i18n } = useTranslation('review');
  const time = (value: number | null) => (value === null ? '–' : duration(value, i18n.language));
  return (
    <>
      <OpenNumber onOpen={n > 0 ? () => onOpen(behindSpread.timeToAccept) : null} testId={testId}>
        {time(median)}
      </OpenNumber>
      <div className={classes.muted}>{t('figures.spread', { n: whole(n, i18n.language), p90: time(p90) })}</div>
    </>
  );
}
