import { Button, Input, NumberInput, SegmentedControl, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { modelSettingsSchema } from '../../lib/settings/settings';
import type { RequestOutput } from '../../lib/wire/requests';
import { Note } from '../ui/note';
import { useViewApi } from '../ui/view-api-context';
import { BuiltInModel } from './built-in-model';
import { ClashNote } from './clash-note';
import { EndpointFields } from './endpoint-fields';
import { useHostPermission } from './host-permission';
import { type ModelValues, modelFormSchema } from './model-form-schema';
import { ModelTestResult } from './model-test-result';
import classes from './options.module.css';
import { SaveRow } from './save-row';
import { useModelTest } from './use-model-test';
import type { Setting } from './use-setting';
import { useSettingForm } from './use-setting-form';

type Status = RequestOutput<'model.get'>;

// Where a field's label has another name than the field.
const labels: Record<string, string> = { model: 'name', firstWordSeconds: 'firstWord', monthlyTokens: 'budget' };

const valuesOf = ({ settings }: Status): ModelValues => ({ ...settings, key: '', headers: '' });
const isNew = ({ settings }: Status): boolean => settings.baseUrl === '' && settings.source === 'endpoint';

export function ModelForm({ status, setting }: { status: Status; setting: Setting<Status> }) {
  const { t } = useTranslation('options');
  const api = useViewApi();
  const requestPermission = useHostPermission();
  const [refused, setRefused] = useState<string | null>(null);
  const test = useModelTest();
  const form = useSettingForm<ModelValues>('model', modelFormSchema, valuesOf(status), {
    fieldName: (path) => t(`model.${labels[path] ?? path}`),
    // Whoever types a first endpoint wants to use it.
    start: isNew(status) ? { enabled: true } : {},
  });

  const save = async (values: ModelValues): Promise<boolean> => {
    test.clear();
    const { key, headers, ...settings } = modelFormSchema.parse(values);
    // First of all, while the click still counts as the person's own.
    const needsHost = settings.enabled && settings.source === 'endpoint';
    const allowed = needsHost ? await requestPermission(settings.baseUrl) : true;
    setRefused(allowed ? null : settings.baseUrl);
    const stored = await form.store(values, async (base) => {
      const typed = { key: key === '' ? null : key, headers: headers.trim() === '' ? null : headers };
      const answer = await setting.change(() =>
        api.call('model.set', { settings, ...typed, base: modelSettingsSchema.parse(base) }),
      );
      return answer && valuesOf(answer);
    });
    return stored !== null;
  };

  const saveAndTest = form.submit(async (values) => {
    if (await save(values)) await test.run();
  });

  return (
    <form className={classes.form} onSubmit={form.submit((values) => void save(values))} noValidate>
      <Switch
        label={t('model.enabled')}
        data-testid="model-enabled"
        {...form.getInputProps('enabled', { type: 'checkbox' })}
      />
      <Input.Wrapper label={t('model.source')} id="model-source">
        <SegmentedControl
          fullWidth
          aria-label={t('model.source')}
          data-testid="model-source"
          data={[
            { value: 'endpoint', label: t('model.sourceEndpoint') },
            { value: 'built-in', label: t('model.sourceBuiltIn') },
          ]}
          {...form.getInputProps('source')}
        />
      </Input.Wrapper>
      {form.values.source === 'built-in' ? (
        <BuiltInModel />
      ) : (
        <EndpointFields
          form={form}
          status={status}
          onForget={() => void setting.change(() => api.call('model.forgetKey', {}))}
        />
      )}
      <NumberInput
        label={t('model.firstWord')}
        description={t('model.firstWordHelp')}
        min={2}
        max={120}
        clampBehavior="none"
        allowDecimal={false}
        {...form.getInputProps('firstWordSeconds')}
      />
      {refused && <Note tone="warn">{t('model.permission', { host: refused })}</Note>}
      <ClashNote clashes={form.clashes} />
      <SaveRow
        dirty={form.isDirty()}
        busy={setting.busy}
        saved={setting.saved}
        onDiscard={form.reset}
        testId="model-save"
      >
        <Button variant="default" loading={test.busy} data-testid="model-test" onClick={() => saveAndTest()}>
          {t('model.test')}
        </Button>
      </SaveRow>
      <ModelTestResult test={test} />
    </form>
  );
}
