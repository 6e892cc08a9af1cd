import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../lib/triage/regions';
import { IconPlus } from '../ui/icons';
import classes from './policy.module.css';
import { RegionCard } from './region-card';
import type { PolicyFormModel } from './use-policy-form';

function newRegion(known: readonly Region[]): Region {
  const [first] = known;
  let n = known.length + 1;
  while (known.some(({ id }) => id === `region-${n}`)) n += 1;
  return {
    id: `region-${n}`,
    name: '',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'Europe/Brussels',
    closedDays: first?.closedDays ?? [0, 6],
    opens: first?.opens ?? '09:00',
    closes: first?.closes ?? '17:00',
    bankHolidays: first?.bankHolidays ?? true,
    holidays: [],
    brands: [],
    languages: [],
  };
}

/** Business hours and holidays, per region; the first holds for every ticket that no other claims. */
export function RegionsTab({ form }: { form: PolicyFormModel }) {
  const { t } = useTranslation('policy');
  const { regions } = form.values;
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>{t('regions.text')}</p>
      {regions.map((region, index) => (
        <RegionCard
          key={region.id}
          region={region}
          index={index}
          form={form}
          onRemove={regions.length > 1 ? () => form.removeListItem('regions', index) : null}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => form.insertListItem('regions', newRegion(regions))}
        data-testid="add-region"
      >
        {t('regions.add')}
      </Button>
    </div>
  );
}
