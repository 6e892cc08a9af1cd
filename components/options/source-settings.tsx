import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalKind } from '../../lib/knowledge/types';
import classes from './options.module.css';
import { ScopeFields } from './scope-fields';
import { hoursFrom, scopeFrom, scopeOf } from './source-draft';
import type { SourceItem, Sources } from './use-sources';

interface Props {
  row: SourceItem;
  onChange: (...args: Parameters<Sources['change']>) => Promise<void>;
}

/** Name, scope and schedule of a source that is there; saved with one press. */
export function SourceSettings({ row: { source }, onChange }: Props) {
  const { t } = useTranslation('options');
  const [name, setName] = useState(source.name);
  const [fields, setFields] = useState(scopeOf(source));
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const change = { name: name.trim() || source.name, ...scopeFrom(fields), everyHours: hoursFrom(fields) };
    await onChange('sources.change', { sourceId: source.id, change });
    setBusy(false);
  };
  return (
    <details className={classes.more}>
      <summary>{t('knowledge.settings')}</summary>
      <div className={classes.form}>
        <TextInput
          label={t('knowledge.name')}
          value={name}
          maxLength={300}
          dir="auto"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ScopeFields
          fields={fields}
          onChange={(change) => setFields((before) => ({ ...before, ...change }))}
          scheduled={!isLocalKind(source.kind)}
          mayBeReplies={source.kind === 'markdown-folder'}
        />
        <div className={classes.saveRow}>
          <Button loading={busy} onClick={() => void save()} data-testid="source-settings-save">
            {t('save')}
          </Button>
        </div>
      </div>
    </details>
  );
}
