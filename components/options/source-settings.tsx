import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalKind, type Source } from '../../lib/knowledge/types';
import type { Problem } from '../../lib/problem';
import { same } from '../../lib/settings/merge';
import * as z from '../../lib/zod';
import { ClashNote } from './clash-note';
import classes from './options.module.css';
import { ScopeFields } from './scope-fields';
import { hoursFrom, type ScopeFields as Scope, scopeFrom, scopeOf } from './source-draft';
import { useSettingForm } from './use-setting-form';
import type { SourceItem, Sources } from './use-sources';

interface Props {
  row: SourceItem;
  /** Gives the problem, or null when it went well. */
  onChange: (...args: Parameters<Sources['change']>) => Promise<Problem | null>;
}

type Values = { [K in keyof Scope | 'name']: K extends keyof Scope ? Scope[K] : string };
const valuesOf = (source: Source): Values => ({ name: source.name, ...scopeOf(source) });
const changeOf = (values: Values) => ({
  name: values.name.trim(),
  ...scopeFrom(values),
  everyHours: hoursFrom(values),
});
/** Where a field's label has another name than the field. */
const labels: Record<string, string> = {
  name: 'name',
  internal: 'folderInternal',
  freshnessDays: 'scope.freshness',
  everyHours: 'scope.every',
};

/** Name, scope and schedule of a source that is there; saved with one press, the changed fields alone. */
export function SourceSettings({ row: { source }, onChange }: Props) {
  const { t } = useTranslation('options');
  const [busy, setBusy] = useState(false);
  const form = useSettingForm<Values>('knowledge', z.looseObject({}), valuesOf(source), {
    fieldName: (path) => t(`knowledge.${labels[path] ?? `scope.${path}`}`),
  });
  const save = async () => {
    setBusy(true);
    const typed = form.getValues();
    const values = { ...typed, name: typed.name.trim() || source.name };
    await form.store(values, async (began) => {
      const [before, after] = [changeOf(began), changeOf(values)];
      const fields = (Object.keys(after) as (keyof typeof after)[]).filter((name) => !same(after[name], before[name]));
      const pick = (from: typeof after) => Object.fromEntries(fields.map((name) => [name, from[name]]));
      const change = { sourceId: source.id, change: pick(after), base: pick(before) };
      return (await onChange('sources.change', change)) === null ? values : null;
    });
    setBusy(false);
  };
  return (
    <details className={classes.more}>
      <summary>{t('knowledge.settings')}</summary>
      <div className={classes.form}>
        <TextInput
          label={t('knowledge.name')}
          maxLength={300}
          dir="auto"
          data-testid="source-settings-name"
          {...form.getInputProps('name')}
        />
        <ScopeFields
          fields={form.values}
          onChange={(change) => form.setValues(change)}
          scheduled={!isLocalKind(source.kind)}
          mayBeReplies={source.kind === 'markdown-folder'}
        />
        <ClashNote clashes={form.clashes} />
        <div className={classes.saveRow}>
          <Button loading={busy} onClick={() => void save()} data-testid="source-settings-save">
            {t('save')}
          </Button>
        </div>
      </div>
    </details>
  );
}
