import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourcePreview as Preview } from '../../lib/knowledge/types';
import type { Problem } from '../../lib/problem';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { useHostPermission } from './host-permission';
import classes from './options.module.css';
import { SourcePreview } from './source-preview';
import type { Sources } from './use-sources';

/** Adds a Zendesk help centre by its address, shows first what would be read; its first sync starts at once. */
export function AddHelpCenter({ sources }: { sources: Sources }) {
  const { t } = useTranslation('options');
  const api = useViewApi();
  const requestPermission = useHostPermission();
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState<'preview' | 'add' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const typed = { name: name.trim(), address: address.trim() };

  const ready = async (): Promise<boolean> => {
    setMissing(typed.address === '');
    setProblem(null);
    if (typed.address === '') return false;
    // A help centre under the company's own name is outside the hosts the extension comes with. A refusal
    // shows in the preview or the sync, which then has no access.
    await requestPermission(typed.address);
    return true;
  };
  const look = async () => {
    if (!(await ready())) return;
    setBusy('preview');
    const input = { source: { kind: 'zendesk-help-center' as const, ...typed }, token: null };
    await api.call('sources.preview', input).then(setPreview, (error) => setProblem(problemOf(error)));
    setBusy(null);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await ready())) return;
    setBusy('add');
    const failed = await sources.change('sources.addHelpCenter', typed);
    setBusy(null);
    setProblem(failed);
    if (failed) return;
    setAddress('');
    setName('');
    setPreview(null);
  };

  return (
    <form className={classes.adder} onSubmit={(event) => void add(event)} noValidate>
      <h3>{t('knowledge.addHelpCenter')}</h3>
      <TextInput
        label={t('knowledge.address')}
        description={t('knowledge.addressHelp')}
        placeholder={t('knowledge.addressPlaceholder')}
        type="url"
        spellCheck={false}
        value={address}
        error={missing ? t('invalid.required', { field: t('knowledge.address') }) : undefined}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setPreview(null);
        }}
        data-testid="add-source-address"
      />
      <TextInput
        label={t('knowledge.name')}
        placeholder={t('knowledge.namePlaceholder')}
        value={name}
        maxLength={300}
        dir="auto"
        onChange={(event) => setName(event.currentTarget.value)}
        data-testid="add-source-name"
      />
      {preview && <SourcePreview preview={preview} />}
      {problem && <ProblemNote problem={problem} tone="strong" />}
      <div className={classes.saveRow}>
        <Button
          variant="default"
          loading={busy === 'preview'}
          onClick={() => void look()}
          data-testid="help-center-look"
        >
          {t('knowledge.more.preview')}
        </Button>
        <Button type="submit" loading={busy === 'add'} data-testid="add-source">
          {t('knowledge.add')}
        </Button>
      </div>
    </form>
  );
}
