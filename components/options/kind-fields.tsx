import { NativeSelect, PasswordInput, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './options.module.css';
import type { SourceDraft } from './source-draft';

interface Props {
  draft: SourceDraft;
  onChange: (change: Partial<SourceDraft>) => void;
  missing: boolean;
}

const regions = ['https://api.intercom.io', 'https://api.eu.intercom.io', 'https://api.au.intercom.io'];

/** What only this kind of source needs. */
export function KindFields({ draft, onChange, missing }: Props) {
  const { t } = useTranslation('options');
  if (draft.kind === 'intercom') {
    return (
      <div className={classes.pair}>
        <NativeSelect
          label={t('knowledge.more.region')}
          value={draft.region}
          data={regions}
          onChange={(event) => onChange({ region: event.currentTarget.value })}
        />
        <PasswordInput
          label={t('knowledge.more.token')}
          description={t('knowledge.more.tokenHelp')}
          autoComplete="off"
          value={draft.token}
          maxLength={1000}
          error={missing ? t('invalid.required', { field: t('knowledge.more.token') }) : undefined}
          onChange={(event) => onChange({ token: event.currentTarget.value })}
          data-testid="source-token"
        />
      </div>
    );
  }
  return (
    <>
      <TextInput
        label={t('knowledge.address')}
        description={t(`knowledge.more.addressHelp.${draft.kind}`)}
        type="url"
        spellCheck={false}
        value={draft.address}
        error={missing ? t('invalid.required', { field: t('knowledge.address') }) : undefined}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
        data-testid="source-address"
      />
      {draft.kind === 'confluence' && (
        <TextInput
          label={t('knowledge.more.spaces')}
          description={t('knowledge.more.spacesHelp')}
          value={draft.spaces}
          onChange={(event) => onChange({ spaces: event.currentTarget.value })}
        />
      )}
      {draft.kind === 'website' && (
        <>
          <div className={classes.pair}>
            <TextInput
              label={t('knowledge.more.prefix')}
              description={t('knowledge.more.prefixHelp')}
              value={draft.prefix}
              onChange={(event) => onChange({ prefix: event.currentTarget.value })}
              data-testid="source-prefix"
            />
            <TextInput
              label={t('knowledge.more.mostPages')}
              description={t('knowledge.more.mostPagesHelp')}
              inputMode="numeric"
              value={draft.mostPages}
              onChange={(event) => onChange({ mostPages: event.currentTarget.value.replace(/\D/g, '') })}
            />
          </div>
          <Switch
            label={t('knowledge.more.useSitemap')}
            checked={draft.useSitemap}
            onChange={(event) => onChange({ useSitemap: event.currentTarget.checked })}
          />
          <Switch
            label={t('knowledge.more.allowPrivate')}
            checked={draft.allowPrivate}
            onChange={(event) => onChange({ allowPrivate: event.currentTarget.checked })}
          />
        </>
      )}
    </>
  );
}
