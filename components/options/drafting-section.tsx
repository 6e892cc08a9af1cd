import { NumberInput, Switch, TagsInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DraftingSettings, draftingSettingsSchema } from '../../lib/settings/settings';
import { useViewApi } from '../ui/view-api-context';
import { ClashNote } from './clash-note';
import classes from './options.module.css';
import { SaveRow } from './save-row';
import { Section } from './section';
import { useSetting } from './use-setting';
import { useSettingForm } from './use-setting-form';

/** Signature and how many passages are shown and handed to the model. */
export function DraftingSection() {
  const api = useViewApi();
  const setting = useSetting('drafting', () => api.call('drafting.get', {}));
  return (
    <Section name="drafting" loading={setting.value === null} problem={setting.problem}>
      {setting.value && (
        <DraftingForm
          value={setting.value}
          busy={setting.busy}
          saved={setting.saved}
          onSave={(value, base) => setting.change(() => api.call('drafting.set', { ...value, base }))}
        />
      )}
    </Section>
  );
}

interface FormProps {
  value: DraftingSettings;
  busy: boolean;
  saved: boolean;
  onSave: (value: DraftingSettings, base: DraftingSettings) => Promise<DraftingSettings | null>;
}

function DraftingForm({ value, busy, saved, onSave }: FormProps) {
  const { t } = useTranslation('options');
  const form = useSettingForm('drafting', draftingSettingsSchema, value, {
    fieldName: (path) => t(`drafting.${path.startsWith('linkHosts') ? 'linkHosts' : path}`),
  });
  return (
    <form
      className={classes.form}
      onSubmit={form.submit((values) => void form.store(values, (base) => onSave(values, base)))}
      noValidate
    >
      <Textarea
        label={t('drafting.signature')}
        description={t('drafting.signatureHelp')}
        autosize
        minRows={1}
        maxRows={4}
        dir="auto"
        {...form.getInputProps('signature')}
      />
      <div className={classes.pair}>
        <NumberInput
          label={t('drafting.shownPassages')}
          min={1}
          max={10}
          clampBehavior="none"
          allowDecimal={false}
          {...form.getInputProps('shownPassages')}
        />
        <NumberInput
          label={t('drafting.modelPassages')}
          min={1}
          max={20}
          clampBehavior="none"
          allowDecimal={false}
          {...form.getInputProps('modelPassages')}
        />
      </div>
      <TagsInput
        label={t('drafting.linkHosts')}
        description={t('drafting.linkHostsHelp')}
        placeholder="status.acme.com"
        splitChars={[',', ' ']}
        data-testid="link-hosts"
        {...form.getInputProps('linkHosts')}
        error={Object.entries(form.errors).find(([path]) => path.startsWith('linkHosts'))?.[1]}
      />
      <Switch
        label={t('drafting.ahead')}
        description={t('drafting.aheadHelp')}
        data-testid="draft-ahead"
        {...form.getInputProps('ahead', { type: 'checkbox' })}
      />
      <Switch
        label={t('drafting.examples')}
        description={t('drafting.examplesHelp')}
        data-testid="style-examples"
        {...form.getInputProps('examples', { type: 'checkbox' })}
      />
      <ClashNote clashes={form.clashes} />
      <SaveRow dirty={form.isDirty()} busy={busy} saved={saved} onDiscard={form.reset} />
    </form>
  );
}
