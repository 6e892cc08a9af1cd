import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../lib/triage/regions';
import { IconPlus, IconX } from '../ui/icons';
import classes from './policy.module.css';

type Holidays = Region['holidays'];

interface Props {
  holidays: Holidays;
  errorAt: (index: number, field: 'date' | 'name') => ReactNode;
  onChange: (holidays: Holidays) => void;
}

/** Days on which a region is closed beside its weekdays. */
export function HolidayList({ holidays, errorAt, onChange }: Props) {
  const { t } = useTranslation('policy');
  const change = (at: number, part: Partial<Holidays[number]>) =>
    onChange(holidays.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <div className={classes.stackTight}>
      <span className={classes.label}>{t('regions.holidays')}</span>
      {holidays.map((holiday, at) => (
        // The place in the list is what tells two empty rows apart.
        <div key={at} className={classes.holiday} data-testid="holiday">
          <TextInput
            type="date"
            aria-label={t('regions.holidayDate', { n: at + 1 })}
            value={holiday.date}
            error={errorAt(at, 'date')}
            onChange={(event) => change(at, { date: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('regions.holidayName', { n: at + 1 })}
            placeholder={t('regions.holidayPlaceholder')}
            value={holiday.name}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={t('regions.holidayRemove', { n: at + 1 })}
            onClick={() => onChange(holidays.filter((_, index) => index !== at))}
          >
            <IconX size={15} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        className={classes.start}
        leftSection={<IconPlus size={13} aria-hidden="true" />}
        onClick={() => onChange([...holidays, { date: '', name: '' }])}
        data-testid="add-holiday"
      >
        {t('regions.holidayAdd')}
      </Button>
    </div>
  );
}
