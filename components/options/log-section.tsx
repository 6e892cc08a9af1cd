import { Button, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type RetentionSettings, retentionSettingsSchema } from '../../lib/settings/settings';
import { useViewApi } from '../ui/view-api-context';
import { ClashNote } from './clash-note';
import classes from './options.module.css';
import { SaveRow } from './save-row';
import { Section } from './section';
import { useSetting } from './use-setting';
import { useSettingForm } from './use-setting-form';

/** How long records are kept, and the way to them. */
export function LogSection({ reviewUrl }: { reviewUrl: string }) {
  const api = useViewApi();
  const setting = useSetting('retention', () => api.call('retention.get', {}));
  return (
    <Section name="log" loading={setting.value === null} problem={setting.problem}>
      {setting.value && (
        <LogForm
          value={setting.value}
          busy={setting.busy}
          saved={setting.saved}
          reviewUrl={reviewUrl}
          onSave={(value, base) => setting.change(() => api.call('retention.set', { ...value, base }))}
        />
      )}
    </Section>
  );
}

interface FormProps {
  value: RetentionSettings;
  busy: boolean;
  saved: boolean;
  reviewUrl: string;
  onSave: (value: RetentionSettings, base: RetentionSettings) => Promise<RetentionSettings | null>;
}

function LogForm({ value, busy, saved, reviewUrl, onSave }: FormProps) {
  const { t } = useTranslation('options');
  const form = useSettingForm('log', retentionSettingsSchema, value);
  return (
    <form
      className={classes.form}
      onSubmit={form.submit((values) => void form.store(values, (base) => onSave(values, base)))}
      noValidate
    >
      <NumberInput
        label={t('log.days')}
        description={t('log.daysHelp')}
        min={1}
        max={3650}
        clampBehavior="none"
        allowDecimal={false}
        maw={280}
        data-testid="retention-days"
        {...form.getInputProps('days')}
      />
      {(['reviewDays', 'pastDays'] as const).map((name) => (
        <NumberInput
          key={name}
          label={t(`log.${name}`)}
          description={t(`log.${name}Help`)}
          min={1}
          max={3650}
          clampBehavior="none"
          allowDecimal={false}
          maw={280}
          data-testid={`retention-${name}`}
          value={form.values[name] ?? ''}
          error={form.errors[name]}
          onChange={(value) => form.setFieldValue(name, value === '' ? null : Number(value))}
        />
      ))}
      <ClashNote clashes={form.clashes} />
      <SaveRow dirty={form.isDirty()} busy={busy} saved={saved} onDiscard={form.reset}>
        <Button component="a" href={reviewUrl} target="_blank" variant="default">
          {t('log.review')}
        </Button>
      </SaveRow>
    </form>
  );
}
