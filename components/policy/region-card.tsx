import { Autocomplete, Button, Checkbox, Switch, Textarea, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../lib/triage/regions';
import { useLocale } from '../ui/use-locale';
import { HolidayList } from './holiday-list';
import classes from './policy.module.css';
import type { PolicyFormModel } from './use-policy-form';
import { usePolicyWords, wordsInput } from './use-policy-words';

interface Props {
  region: Region;
  index: number;
  form: PolicyFormModel;
  /** Null for the only one. */
  onRemove: (() => void) | null;
}

// Monday first; 0 is Sunday.
const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;
const languages = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;
/** A Sunday, for the names of the days. */
const sunday = Date.UTC(2026, 10, 1);

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** When and where one part of the team works, and whose tickets are its. */
export function RegionCard({ region, index, form, onRemove }: Props) {
  const { t } = useTranslation('policy');
  const locale = useLocale();
  const path = (field: keyof Region) => `regions.${index}.${field}`;
  const name = usePolicyWords()(['regions', region.id, 'name']);
  const set = (field: keyof Region, value: unknown) => form.setFieldValue(path(field), value as never);
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const toggle = <T,>(list: readonly T[], one: T): T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <fieldset className={classes.card} data-testid="region">
      <legend>{name.shown(region.name) || t('regions.unnamed')}</legend>
      <div className={classes.pair}>
        <TextInput label={t('field.name')} {...wordsInput(name, form.getInputProps(path('name')))} />
        <Autocomplete
          label={t('field.timeZone')}
          size="xs"
          data={zones}
          limit={30}
          {...form.getInputProps(path('timeZone'))}
        />
      </div>
      <div className={classes.pair}>
        <TextInput label={t('field.opens')} placeholder="09:00" {...form.getInputProps(path('opens'))} />
        <TextInput label={t('field.closes')} placeholder="17:00" {...form.getInputProps(path('closes'))} />
      </div>
      <fieldset className={classes.choices}>
        <legend>{t('field.closedDays')}</legend>
        {weekdays.map((number) => (
          <Checkbox
            key={number}
            size="xs"
            label={day.format(sunday + number * 86_400_000)}
            checked={region.closedDays.includes(number)}
            onChange={() => set('closedDays', toggle(region.closedDays, number))}
          />
        ))}
        {form.errors[path('closedDays')] && <p className={classes.error}>{form.errors[path('closedDays')]}</p>}
      </fieldset>
      <Switch
        label={t('regions.bankHolidays')}
        checked={region.bankHolidays}
        onChange={(event) => set('bankHolidays', event.currentTarget.checked)}
      />
      <HolidayList
        holidays={region.holidays}
        errorAt={(at, field) => form.errors[`${path('holidays')}.${at}.${field}`]}
        onChange={(holidays) => set('holidays', holidays)}
      />
      <fieldset className={classes.choices}>
        <legend>{t('regions.languages')}</legend>
        {languages.map((lang) => (
          <Checkbox
            key={lang}
            size="xs"
            label={lang.toUpperCase()}
            checked={region.languages.includes(lang)}
            onChange={() => set('languages', toggle(region.languages, lang))}
          />
        ))}
      </fieldset>
      <Textarea
        label={t('regions.brands')}
        description={t('regions.brandsHelp')}
        autosize
        minRows={1}
        defaultValue={region.brands.join('\n')}
        onChange={(event) => set('brands', lines(event.currentTarget.value))}
      />
      {onRemove && (
        <Button variant="subtle" color="gray" className={classes.start} onClick={onRemove}>
          {t('regions.remove')}
        </Button>
      )}
    </fieldset>
  );
}
