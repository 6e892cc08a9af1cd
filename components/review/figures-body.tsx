import { useTranslation } from 'react-i18next';
import { behindRate, behindSpread, type Narrowing } from '../../lib/quality/figures/behind';
import type { LogSummary } from '../../lib/quality/types';
import { Confusion } from './confusion';
import classes from './figures.module.css';
import { duration, percent, whole } from './format';
import { Basis, OpenNumber } from './open-number';
import { RatePlot } from './rate-plot';

const rates = [
  'acceptance',
  'applied',
  'asIs',
  'rubberStamp',
  'noAnswer',
  'grounded',
  'tierAgreement',
  'underEscalation',
  'reopened',
  'helpful',
] as const;

interface Props {
  summary: LogSummary;
  /** Of the confusion's file, e.g. `sidedesk-confusion-2026-11-27`. */
  file: string;
  onOpen(part: Narrowing): void;
}

/** Every figure with its formula, and suggested against final tier. Each number opens the suggestions behind it. */
export function FiguresBody({ summary, file, onOpen }: Props) {
  const { t, i18n } = useTranslation('review');
  const middle = (value: number | null, write: (value: number, locale: string) => string) =>
    value === null ? '–' : write(value, i18n.language);
  return (
    <div className={classes.all}>
      <section>
        <h3>{t('allFigures.rates')}</h3>
        <p className={classes.formula}>{t('allFigures.interval')}</p>
        {rates.map((name) => (
          <div key={name} className={classes.row}>
            <div className={classes.rowHead}>
              <span>{t(`figures.${name}`)}</span>
              <OpenNumber
                onOpen={summary[name].of > 0 ? () => onOpen(behindRate[name].count) : null}
                testId={`open-${name}`}
              >
                {middle(summary[name].rate, percent)}
              </OpenNumber>
            </div>
            <RatePlot rate={summary[name]} />
            <div className={classes.basis}>
              <Basis rate={summary[name]} of={behindRate[name].of} onOpen={onOpen} />
            </div>
            <div className={classes.formula}>{t(`allFigures.formula.${name}`)}</div>
          </div>
        ))}
      </section>
      <div className={classes.second}>
        <Confusion confusion={summary.confusion} file={file} onOpen={onOpen} />
        <section>
          <h3>{t('allFigures.spreads')}</h3>
          {(['timeToAccept', 'editDistance', 'survival'] as const).map((name) => {
            const write = name === 'timeToAccept' ? duration : percent;
            return (
              <div key={name} className={classes.row}>
                <div className={classes.rowHead}>
                  <span>{t(`allFigures.${name}`)}</span>
                  <OpenNumber onOpen={summary[name].n > 0 ? () => onOpen(behindSpread[name]) : null}>
                    {middle(summary[name].median, write)}
                  </OpenNumber>
                </div>
                <div className={classes.basis}>
                  {t('allFigures.spread', {
                    n: whole(summary[name].n, i18n.language),
                    p90: middle(summary[name].p90, write),
                  })}
                </div>
                <div className={classes.formula}>{t(`allFigures.formula.${name}`)}</div>
              </div>
            );
          })}
        </section>
      </div>
    </div>
  );
}
