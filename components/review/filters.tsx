import { Button, Kbd, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isNarrow } from '../../lib/quality/filter';
import type { RecordFilter } from '../../lib/quality/types';
import { languageSchema } from '../../lib/ticket/page-ticket';
import { tierSchema } from '../../lib/triage/decision';
import { useLanguageName } from '../ui/use-language-name';
import { DateFilter } from './date-filter';
import { FilterChoice } from './filter-menu';
import classes from './filters.module.css';
import { whole } from './format';
import { IconFilterOff, IconSearch } from './icons';
import { MoreFilters } from './more-filters';
import { Outcome, outcomeOrder } from './outcome';
import { SavedViews } from './saved-views';

interface Props {
  filter: RecordFilter;
  /** What is typed; it reaches the filter a moment later. */
  text: string;
  /** Null while it is being counted. */
  total: number | null;
  failed: boolean;
  search: RefObject<HTMLInputElement | null>;
  onText(text: string): void;
  onFilter(change: Partial<RecordFilter>): void;
  onClear(): void;
  /** Puts a saved view in place of all conditions. */
  onView(filter: RecordFilter): void;
  /** Of the sample that the list is narrowed to; null for none. */
  name: string | null;
}

const fits = ['good', 'weak', 'none'] as const;

/** True when anything narrows the list, a range of dates included. */
export function isFiltered(filter: RecordFilter): boolean {
  return isNarrow(filter) || filter.from !== null || filter.to !== null;
}

/** The conditions above the list. */
export function Filters({ filter, text, total, failed, search, onText, onFilter, onClear, onView, name }: Props) {
  const { t, i18n } = useTranslation(['review', 'quality']);
  const languageName = useLanguageName();
  return (
    <search className={classes.filters} aria-label={t('filter.title')}>
      <TextInput
        ref={search}
        type="search"
        aria-label={t('filter.text')}
        placeholder={t('filter.textPlaceholder')}
        maxLength={200}
        value={text}
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        rightSection={text === '' ? <Kbd size="xs">/</Kbd> : null}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <div className={classes.menus}>
        <FilterChoice
          label={t('filter.status')}
          options={outcomeOrder.map((status) => ({ value: status, label: <Outcome status={status} /> }))}
          chosen={filter.status}
          onChange={(status) => onFilter({ status })}
        />
        <FilterChoice
          label={t('filter.tier')}
          options={tierSchema.options.map((tier) => ({ value: tier, label: t(`tierOption.${tier}`) }))}
          chosen={filter.tier}
          onChange={(tier) => onFilter({ tier })}
        />
        <FilterChoice
          label={t('filter.language')}
          options={languageSchema.options.map((language) => ({ value: language, label: languageName(language) }))}
          chosen={filter.language}
          onChange={(language) => onFilter({ language })}
        />
        <FilterChoice
          label={t('filter.fit')}
          options={fits.map((fit) => ({ value: fit, label: t(`fit.${fit}`) }))}
          chosen={filter.fit}
          onChange={(fit) => onFilter({ fit })}
        />
        <DateFilter range={filter} onChange={onFilter} />
        <MoreFilters filter={filter} onFilter={onFilter} />
        <SavedViews filter={{ ...filter, text }} onChoose={onView} />
      </div>
      {name !== null && <p className={classes.name}>{name || t('quality:filter.chosen')}</p>}
      <div className={classes.count}>
        <span aria-live="polite">
          {total !== null && t('list.total', { count: total, shown: whole(total, i18n.language) })}
          {total === null && !failed && t('list.counting')}
        </span>
        {isFiltered(filter) && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconFilterOff size={14} aria-hidden="true" />}
            onClick={onClear}
          >
            {t('filter.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}
