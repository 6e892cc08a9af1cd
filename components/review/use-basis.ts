import { useTranslation } from 'react-i18next';
import { percentRange, whole } from './format';
import type { Rate } from './rate-plot';

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
