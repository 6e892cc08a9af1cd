import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownDomainHelpdesks, parseOwnAddress } from '../../lib/helpdesks/own-domain';
import type { Problem } from '../../lib/problem';
import type { HelpdeskId } from '../../lib/ticket/ref';
import { helpdeskNames } from '../ui/helpdesk-names';
import { ProblemNote } from '../ui/problem-note';
import { useHostPermission } from './host-permission';
import classes from './options.module.css';
import type { Helpdesks } from './use-helpdesks';

/** Adds a helpdesk by the address of one of its tickets, which mostly says which software it is. */
export function AddHelpdesk({ helpdesks }: { helpdesks: Helpdesks }) {
  const { t } = useTranslation('options');
  const requestPermission = useHostPermission();
  const [address, setAddress] = useState('');
  const [chosen, setChosen] = useState<HelpdeskId | ''>('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const parsed = parseOwnAddress(address);
  const suggested = parsed.ok ? parsed.suggestion : null;
  const helpdesk = chosen || suggested;
  const missing = (what: boolean, label: string) =>
    tried && what ? t('invalid.required', { field: label }) : undefined;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (address.trim() === '' || !helpdesk) return;
    setBusy(true);
    // An address that the core refuses asks the browser for nothing; whether leave was given, the core sees itself.
    if (parsed.ok) await requestPermission(parsed.origin);
    const failed = await helpdesks.change('helpdesks.add', { address: address.trim(), helpdesk });
    setBusy(false);
    setProblem(failed);
    if (failed) return;
    setAddress('');
    setChosen('');
    setTried(false);
  };

  return (
    <form className={classes.adder} onSubmit={(event) => void add(event)} noValidate>
      <h3>{t('helpdesks.add')}</h3>
      <TextInput
        label={t('helpdesks.address')}
        description={t('helpdesks.addressHelp')}
        placeholder="https://support.acme.com/agent/tickets/42"
        type="url"
        spellCheck={false}
        value={address}
        error={missing(address.trim() === '', t('helpdesks.address'))}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setProblem(null);
        }}
        data-testid="add-helpdesk-address"
      />
      <NativeSelect
        label={t('helpdesks.kind')}
        description={chosen === '' && suggested ? t('helpdesks.recognised') : undefined}
        value={helpdesk ?? ''}
        error={missing(!helpdesk, t('helpdesks.kind'))}
        onChange={(event) => setChosen(event.currentTarget.value as HelpdeskId | '')}
        data-testid="add-helpdesk-kind"
      >
        <option value="">{t('helpdesks.choose')}</option>
        {ownDomainHelpdesks.map((id) => (
          <option key={id} value={id}>
            {helpdeskNames[id]}
          </option>
        ))}
      </NativeSelect>
      {problem && <ProblemNote problem={problem} tone="strong" />}
      <Button type="submit" loading={busy} data-testid="add-helpdesk">
        {t('knowledge.add')}
      </Button>
    </form>
  );
}
