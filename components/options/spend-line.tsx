import { Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestOutput } from '../../lib/wire/requests';
import { useViewApi } from '../ui/view-api-context';
import classes from './options.module.css';

/** What this browser has used this month, how much of it came from the endpoint's cache, and what is left. */
export function SpendLine() {
  const { t, i18n } = useTranslation('options');
  const api = useViewApi();
  const [spend, setSpend] = useState<RequestOutput<'model.spend'> | null>(null);
  useEffect(() => {
    api.call('model.spend', {}).then(setSpend, () => undefined);
  }, [api]);
  if (!spend) return null;
  const number = new Intl.NumberFormat(i18n.language);
  const used = spend.promptTokens + spend.completionTokens;
  const cached = spend.promptTokens === 0 ? 0 : Math.round((100 * spend.cachedTokens) / spend.promptTokens);
  const share = spend.budget === 0 ? 0 : Math.min(100, (100 * used) / spend.budget);
  return (
    <div className={classes.spend} data-testid="model-spend">
      <p className={classes.quiet}>
        {t('model.spent', { tokens: number.format(used), requests: number.format(spend.requests), percent: cached })}
      </p>
      {spend.budget > 0 && (
        <>
          <Progress
            value={share}
            color={share >= 100 ? 'red' : share >= 80 ? 'orange' : undefined}
            aria-label={t('model.budget')}
          />
          <p className={classes.quiet}>
            {t('model.budgetLeft', { tokens: number.format(Math.max(0, spend.budget - used)) })}
          </p>
        </>
      )}
    </div>
  );
}
