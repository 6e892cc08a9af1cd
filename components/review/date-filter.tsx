import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordFilter } from '../../lib/quality/types';
import { FilterMenu } from './filter-menu';
import classes from './filters.module.css';

type Range = Pick<RecordFilter, 'from' | 'to'>;

const presets = [1, 7, 30, 90] as const;

/** Days in the reader's own time zone, both included. */
export function DateFilter({ range, onChange }: { range: Range; onChange(range: Range): void }) {
  const { t, i18n } = useTranslation('review');
  const active = range.from !== null || range.to !== null;
  return (
    <FilterMenu label={active ? label(range, i18n.language) : t('filter.date')} active={active}>
      <div className={classes.presets}>
        {presets.map((days) => (
          <Button
            key={days}
            variant="default"
            size="compact-xs"
            onClick={() => onChange({ from: startOfDay(days - 1), to: null })}
          >
            {t('filter.lastDays', { count: days })}
          </Button>
        ))}
        <Button variant="default" size="compact-xs" onClick={() => onChange({ from: null, to: null })}>
          {t('filter.anyTime')}
        </Button>
      </div>
      <div className={classes.dates}>
        <TextInput
          type="date"
          label={t('filter.from')}
          value={dayOf(range.from)}
          onChange={(event) => onChange({ ...range, from: dayStart(event.currentTarget.value) })}
        />
        <TextInput
          type="date"
          label={t('filter.to')}
          value={dayOf(range.to)}
          onChange={(event) => onChange({ ...range, to: dayEnd(event.currentTarget.value) })}
        />
      </div>
    </FilterMenu>
  );
}

function label({ from, to }: Range, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  return `${from === null ? '…' : day.format(from)} – ${to === null ? '…' : day.format(to)}`;
}

function startOfDay(daysAgo: number): number {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  // By the calendar and not by 24 hours: a day of 23 or 25 hours lies between two of them twice a year.
  day.setDate(day.getDate() - daysAgo);
  return day.getTime();
}

function dayStart(value: string): number | null {
  const at = new Date(`${value}T00:00:00`).getTime();
  return Number.isNaN(at) ? null : at;
}

function dayEnd(value: string): number | null {
  const at = new Date(`${value}T23:59:59.999`).getTime();
  return Number.isNaN(at) ? null : at;
}

function dayOf(at: number | null): string {
  if (at === null) return '';
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
