import { useTranslation } from 'react-i18next';
import { isUnderEscalated } from '../../lib/quality/tiers';
import type { LogSummary } from '../../lib/quality/types';
import { type Tier, tierSchema } from '../../lib/triage/decision';
import { useBasis } from './figures';
import classes from './figures.module.css';
import { duration, percent, whole } from './format';
import { RatePlot } from './rate-plot';

const rates = [
  'acceptance',
  'applied',
  'asIs',
  'rubberStamp',
  'noAnswer',
  'tierAgreement',
  'underEscalation',
  'helpful',
] as const;
const tiers = tierSchema.options;

/** Every figure with its formula, and suggested against final tier. */
export function FiguresBody({ summary }: { summary: LogSummary }) {
  const { t, i18n } = useTranslation('review');
  const basis = useBasis();
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
              <span>{middle(summary[name].rate, percent)}</span>
            </div>
            <RatePlot rate={summary[name]} />
            <div className={classes.basis}>{basis(summary[name])}</div>
            <div className={classes.formula}>{t(`allFigures.formula.${name}`)}</div>
          </div>
        ))}
      </section>
      <div className={classes.second}>
        <Confusion confusion={summary.confusion} />
        <section>
          <h3>{t('allFigures.spreads')}</h3>
          {(['timeToAccept', 'editDistance', 'survival'] as const).map((name) => {
            const write = name === 'timeToAccept' ? duration : percent;
            return (
              <div key={name} className={classes.row}>
                <div className={classes.rowHead}>
                  <span>{t(`allFigures.${name}`)}</span>
                  <span>{middle(summary[name].median, write)}</span>
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

function Confusion({ confusion }: { confusion: LogSummary['confusion'] }) {
  const { t, i18n } = useTranslation('review');
  const count = (suggested: Tier, final: Tier) =>
    confusion.find((cell) => cell.suggested === suggested && cell.final === final)?.count ?? 0;
  return (
    <section>
      <h3>{t('confusion.title')}</h3>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('confusion.suggested')}</th>
            {tiers.map((final) => (
              <th key={final} scope="col">
                {t('confusion.final', { tier: final })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tiers.map((suggested) => (
            <tr key={suggested}>
              <th scope="row">{suggested}</th>
              {tiers.map((final) => {
                const kind = suggested === final ? 'agree' : isUnderEscalated(suggested, final) ? 'under' : 'over';
                return (
                  <td key={final} data-kind={kind}>
                    {whole(count(suggested, final), i18n.language)}
                    <small>{t(`confusion.${kind}`)}</small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
