import { MultiSelect, NumberInput } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyFilter } from '../../lib/quality/filter';
import { type RecordFilter, recordFilterSchema } from '../../lib/quality/types';
import { signalSchema } from '../../lib/triage/decision';
import { useViewApi } from '../ui/view-api-context';
import { FilterMenu } from './filter-menu';
import classes from './filters.module.css';
import { useLoad } from './use-load';

interface Props {
  filter: RecordFilter;
  onFilter(change: Partial<RecordFilter>): void;
}

const facets = [
  'helpdesk',
  'account',
  'brand',
  'team',
  'source',
  'article',
  'rule',
  'engine',
  'prompt',
  'agent',
] as const;
const only = recordFilterSchema.shape.only.unwrap().element.options;

/** Conditions that are asked for less often. What the log does not hold is not offered. */
export function MoreFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation('quality');
  const count =
    facets.filter((name) => filter[name].length > 0).length +
    Number(filter.signal.length > 0) +
    Number(filter.only.length > 0) +
    Number(filter.confidenceFrom !== null || filter.confidenceTo !== null);
  return (
    <FilterMenu label={count > 0 ? `${t('filter.more')} (${count})` : t('filter.more')} active={count > 0}>
      <Fields filter={filter} onFilter={onFilter} />
    </FilterMenu>
  );
}

function Fields({ filter, onFilter }: Props) {
  const { t } = useTranslation(['quality', 'review']);
  const api = useViewApi();
  const { value } = useLoad(useCallback(() => api.call('records.facets', { filter: emptyFilter }), [api]));
  const share = (input: number | string) => (input === '' ? null : Math.min(1, Math.max(0, Number(input) / 100)));
  const points = (known: number | null) => (known === null ? '' : Math.round(known * 100));
  return (
    <div className={classes.more}>
      <MultiSelect
        size="xs"
        label={t('filter.only')}
        value={filter.only}
        data={only.map((one) => ({ value: one, label: t(`filter.onlyThose.${one}`) }))}
        onChange={(chosen) => onFilter({ only: only.filter((one) => chosen.includes(one)) })}
        comboboxProps={{ withinPortal: false }}
      />
      <MultiSelect
        size="xs"
        label={t('filter.signal')}
        value={filter.signal}
        data={signalSchema.options.map((one) => ({ value: one, label: t(`review:signal.${one}`) }))}
        onChange={(chosen) => onFilter({ signal: signalSchema.options.filter((one) => chosen.includes(one)) })}
        comboboxProps={{ withinPortal: false }}
      />
      {facets.map((name) => {
        const values = value?.[name] ?? [];
        if (values.length === 0 && filter[name].length === 0) return null;
        return (
          <MultiSelect
            key={name}
            size="xs"
            searchable
            label={t(`filter.${name}`)}
            value={filter[name]}
            data={[...new Set([...values.map((one) => one.value), ...filter[name]])]}
            onChange={(chosen) => onFilter({ [name]: chosen })}
            comboboxProps={{ withinPortal: false }}
          />
        );
      })}
      <div className={classes.dates}>
        <NumberInput
          label={t('filter.confidenceFrom')}
          min={0}
          max={100}
          suffix=" %"
          value={points(filter.confidenceFrom)}
          onChange={(input) => onFilter({ confidenceFrom: share(input) })}
        />
        <NumberInput
          label={t('filter.confidenceTo')}
          min={0}
          max={100}
          suffix=" %"
          value={points(filter.confidenceTo)}
          onChange={(input) => onFilter({ confidenceTo: share(input) })}
        />
      </div>
    </div>
  );
}
