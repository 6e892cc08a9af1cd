import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordFilter } from '../../lib/quality/types';
import { ProblemNote } from '../ui/problem-note';
import { FilterMenu } from './filter-menu';
import classes from './filters.module.css';
import { useDocuments } from './use-documents';

interface Props {
  filter: RecordFilter;
  onChoose(filter: RecordFilter): void;
}

/** Filters kept under a name. */
export function SavedViews(props: Props) {
  const { t } = useTranslation('quality');
  return (
    <FilterMenu label={t('saved.title')} active={false}>
      <List {...props} />
    </FilterMenu>
  );
}

function List({ filter, onChoose }: Props) {
  const { t } = useTranslation('quality');
  const views = useDocuments('view');
  const [name, setName] = useState('');
  return (
    <div className={classes.more}>
      {views.problem && <ProblemNote problem={views.problem} onClose={views.clear} />}
      {views.list.length === 0 && !views.loading && <p className={classes.name}>{t('saved.none')}</p>}
      {views.list.map((one) => (
        <div key={one.id} className={classes.save}>
          <Button variant="default" size="compact-xs" flex={1} onClick={() => onChoose(one.body.filter)}>
            {one.body.name}
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t('saved.remove', { name: one.body.name })}
            onClick={() => void views.remove(one)}
          >
            ✕
          </Button>
        </div>
      ))}
      <form
        className={classes.save}
        onSubmit={(event) => {
          event.preventDefault();
          void views.put(crypto.randomUUID(), null, { name, filter }).then((saved) => saved && setName(''));
        }}
      >
        <TextInput
          label={t('saved.name')}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === ''} loading={views.busy}>
          {t('save')}
        </Button>
      </form>
    </div>
  );
}
