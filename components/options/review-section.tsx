import { Checkbox, NumberInput, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type QualitySettings, qualitySettingsSchema } from '../../lib/settings/settings';
import { useViewApi } from '../ui/view-api-context';
import { ClashNote } from './clash-note';
import classes from './options.module.css';
import { SaveRow } from './save-row';
import { Section } from './section';
import { useSetting } from './use-setting';
import { useSettingForm } from './use-setting-form';

/** What the quality review may show: views of persons with the notice, machine scores, the bounds. */
export function ReviewSection() {
  const api = useViewApi();
  const setting = useSetting('quality', () => api.call('quality.get', {}));
  return (
    <Section name="review" loading={setting.value === null} problem={setting.problem}>
      {setting.value && (
        <ReviewForm
          value={setting.value}
          busy={setting.busy}
          saved={setting.saved}
          onSave={(value, base, noticeRead) =>
            setting.change(() => api.call('quality.set', { ...value, base, noticeRead }))
          }
        />
      )}
    </Section>
  );
}

interface FormProps {
  value: QualitySettings;
  busy: boolean;
  saved: boolean;
  onSave: (value: QualitySettings, base: QualitySettings, noticeRead: boolean) => Promise<QualitySettings | null>;
}

function ReviewForm({ value, busy, saved, onSave }: FormProps) {
  const { t } = useTranslation('options');
  const form = useSettingForm('review', qualitySettingsSchema, value);
  const [noticeRead, setNoticeRead] = useState(false);
  const turnsOn = form.values.persons && !value.persons;
  return (
    <form
      className={classes.form}
      onSubmit={form.submit(async (values) => {
        if (turnsOn && !noticeRead) return form.setFieldError('persons', t('review.noticeFirst'));
        if (await form.store(values, (base) => onSave(values, base, noticeRead))) setNoticeRead(false);
      })}
      noValidate
    >
      <Switch
        label={t('review.persons')}
        description={t('review.personsNotice')}
        data-testid="review-persons"
        {...form.getInputProps('persons', { type: 'checkbox' })}
      />
      {turnsOn && (
        <Checkbox
          label={t('review.noticeRead')}
          checked={noticeRead}
          data-testid="review-notice"
          onChange={(event) => setNoticeRead(event.currentTarget.checked)}
        />
      )}
      <Switch
        label={t('review.machine')}
        description={t('review.machineHelp')}
        {...form.getInputProps('machine', { type: 'checkbox' })}
      />
      <NumberInput
        label={t('review.smallestGroup')}
        min={3}
        max={1000}
        clampBehavior="none"
        allowDecimal={false}
        maw={280}
        {...form.getInputProps('smallestGroup')}
      />
      <NumberInput
        label={t('review.disputeHours')}
        min={1}
        max={8760}
        clampBehavior="none"
        allowDecimal={false}
        maw={280}
        {...form.getInputProps('disputeHours')}
      />
      <ClashNote clashes={form.clashes} />
      <SaveRow dirty={form.isDirty()} busy={busy} saved={saved} onDiscard={form.reset} />
    </form>
  );
}
