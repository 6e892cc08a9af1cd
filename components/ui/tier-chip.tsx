import { useTranslation } from 'react-i18next';
import type { Tier } from '../../lib/triage/decision';
import classes from './tier.module.css';

/** The tier as a coloured word. The colour repeats what the letters say and is never alone. */
export function TierChip({ tier, testId }: { tier: Tier; testId?: string }) {
  const { t } = useTranslation('shared');
  return (
    <span className={classes.chip} data-tier={tier} data-testid={testId} title={t(`tier.${tier}`)}>
      {tier}
    </span>
  );
}
