import { useTranslation } from 'react-i18next';
import { behindCell, type Narrowing } from '../../lib/quality/figures/behind';
import { isUnderEscalated } from '../../lib/quality/tiers';
import type { LogSummary } from '../../lib/quality/types';
import { type Tier, tierSchema } from '../../lib/triage/decision';
import classes from './figures.module.css';
import { whole } from './format';
import { OpenNumber } from './open-number';
import { gridImage } from './plots/grid-image';
import { PlotBox } from './plots/plot-box';

const tiers = tierSchema.options;
// The light palette of tokens.css: a file is made for paper and slides.
const colors = {
  agree: { fill: '#e1f3e9', color: '#17693f' },
  under: { fill: '#fde7e5', color: '#a5211a' },
  over: { fill: '#eceef3', color: '#1a212d' },
};

interface Props {
  confusion: LogSummary['confusion'];
  file: string;
  onOpen(part: Narrowing): void;
}

/** Suggested against final tier; a cell opens its suggestions. */
export function Confusion({ confusion, file, onOpen }: Props) {
  const { t, i18n } = useTranslation('review');
  const count = (suggested: Tier, final: Tier) =>
    confusion.find((cell) => cell.suggested === suggested && cell.final === final)?.count ?? 0;
  const kindOf = (suggested: Tier, final: Tier) =>
    suggested === final ? 'agree' : isUnderEscalated(suggested, final) ? 'under' : 'over';
  const finals = tiers.map((final) => t('confusion.final', { tier: final }));
  const picture = () =>
    gridImage(
      t('confusion.title'),
      finals,
      tiers.map((suggested) => ({
        name: `${t('confusion.suggested')} ${suggested}`,
        cells: tiers.map((final) => ({
          text: whole(count(suggested, final), i18n.language),
          ...colors[kindOf(suggested, final)],
        })),
      })),
    );
  const table = [
    ['suggested', 'final', 'count'],
    ...tiers.flatMap((suggested) => tiers.map((final) => [suggested, final, count(suggested, final)])),
  ];
  return (
    <PlotBox title={t('confusion.title')} file={file} legend={[]} table={table} picture={picture}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('confusion.suggested')}</th>
            {finals.map((final) => (
              <th key={final} scope="col">
                {final}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tiers.map((suggested) => (
            <tr key={suggested}>
              <th scope="row">{suggested}</th>
              {tiers.map((final) => {
                const kind = kindOf(suggested, final);
                const n = count(suggested, final);
                return (
                  <td key={final} data-kind={kind}>
                    <OpenNumber
                      onOpen={n > 0 ? () => onOpen(behindCell(suggested, final)) : null}
                      testId={`cell-${suggested}-${final}`}
                    >
                      {whole(n, i18n.language)}
                    </OpenNumber>
                    <small>{t(`confusion.${kind}`)}</small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </PlotBox>
  );
}
