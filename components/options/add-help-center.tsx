import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { ProblemNote } from '../ui/problem-note';
import { useHostPermission } from './host-permission';
import classes from './options.module.css';
import type { Sources } from './use-sources';

/** Adds a Zendesk help centre by its address; its first sync starts at once. */
export function AddHelpCenter({ sources }: { sources: Sources }) {
  const { t } = useTranslation('options');
  const requestPermission = useHostPermission();
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(address.trim() === '');
    if (address.trim() === '') return;
    setBusy(true);
    // A help centre under the company's own name is outside the hosts the extension comes with. A refusal
    // shows in the sync, which then has no access.
    await requestPermission(address.trim());
    const failed = await sources.change('sources.addHelpCenter', { name: name.trim(), address: address.trim() });
    setBusy(false);
    setProblem(failed);
    if (failed) return;
    setAddress('');
    setName('');
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
        onChange={(event) => setAddress(event.currentTarget.value)}
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
      {problem && <ProblemNote problem={problem} tone="strong" />}
      <Button type="submit" loading={busy} data-testid="add-source">
        {t('knowledge.add')}
      </Button>
    </form>
  );
}
