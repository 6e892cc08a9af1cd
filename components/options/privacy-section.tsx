import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PrivacySettings, privacySettingsSchema } from '../../lib/settings/settings';
import { useViewApi } from '../ui/view-api-context';
import { ClashNote } from './clash-note';
import { MaskTrial } from './mask-trial';
import classes from './options.module.css';
import { SaveRow } from './save-row';
import { Section } from './section';
import { useSetting } from './use-setting';
import { useSettingForm } from './use-setting-form';

/** The admin's own patterns of the masking, what it must leave, and a text to try both on. */
export function PrivacySection() {
  const api = useViewApi();
  const setting = useSetting('privacy', () => api.call('privacy.get', {}));
  return (
    <Section name="privacy" loading={setting.value === null} problem={setting.problem}>
      {setting.value && (
        <PrivacyForm
          value={setting.value}
          busy={setting.busy}
          saved={setting.saved}
          onSave={(value, base) => setting.change(() => api.call('privacy.set', { ...value, base }))}
        />
      )}
    </Section>
  );
}

interface FormProps {
  value: PrivacySettings;
  busy: boolean;
  saved: boolean;
  onSave: (value: PrivacySettings, base: PrivacySettings) => Promise<PrivacySettings | null>;
}

const lists = ['patterns', 'exceptions'] as const;
const examples = { patterns: 'CU-######', exceptions: 'ORD-########' };

function PrivacyForm({ value, busy, saved, onSave }: FormProps) {
  const { t } = useTranslation('options');
  const form = useSettingForm('privacy', privacySettingsSchema, value, {
    fieldName: (path) => t(`privacy.${path.split('.')[0]}`),
  });
  const usable = privacySettingsSchema.safeParse(form.values).success;
  return (
    <form
      className={classes.form}
      onSubmit={form.submit((values) => void form.store(values, (base) => onSave(values, base)))}
      noValidate
    >
      {lists.map((list) => (
        <TagsInput
          key={list}
          label={t(`privacy.${list}`)}
          description={t(`privacy.${list}Help`)}
          placeholder={form.values[list].length > 0 ? '' : examples[list]}
          splitChars={['\n']}
          acceptValueOnBlur
          data-testid={`privacy-${list}`}
          {...form.getInputProps(list)}
          error={Object.entries(form.errors).find(([path]) => path.startsWith(list))?.[1]}
        />
      ))}
      <MaskTrial rules={usable ? form.values : null} />
      <ClashNote clashes={form.clashes} />
      <SaveRow dirty={form.isDirty()} busy={busy} saved={saved} onDiscard={form.reset} />
    </form>
  );
}
