import { useTranslation } from 'react-i18next';
import { accuracyBand } from '../../../lib/quality/calibration';
import type { MachineFigures } from '../../../lib/quality/machine-figures';
import { percent } from '../format';
import { useBasis } from '../use-basis';
import classes from './views.module.css';

/** The machine's own score and its agreement with people, apart from the IQS. */
export function MachineLine({ figures }: { figures: MachineFigures }) {
  const { t, i18n } = useTranslation('quality');
  const basis = useBasis();
  const { rate } = figures.accuracy;
  return (
    <p className={classes.muted} data-testid="machine-figures">
      {t('trend.aqs')} {figures.aqs === null ? '–' : percent(figures.aqs, i18n.language)} (n = {figures.n}) ·{' '}
      {t('trend.accuracy')}: {basis(figures.accuracy)}
      {rate !== null && ` (${t(`others.band.${accuracyBand(rate)}`)})`}
    </p>
  );
}
