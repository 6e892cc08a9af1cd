import { useTranslation } from 'react-i18next';
import type { Tier } from '../../lib/triage/decision';
import classes from './tier.module.css';

/** Confidence 0..1 as a number in words and a small bar in the tier's colour. */
export function ConfidenceBar({ value, tier }: { value: number; tier: Tier }) {
  const { t } = useTranslation('shared');
  const percent = Math.round(value * 100);
  return (
    <span className={classes.confidence} data-tier={tier}>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ inlineSize: `${percent}%` }} />
      </span>
      <span>{t('confidence', { percent })}</span>
    </span>
  );
}
