import { Button, NumberInput, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestOutput } from '../../lib/wire/requests';
import { Note } from '../ui/note';
import { useViewApi } from '../ui/view-api-context';
import { useHostPermission } from './host-permission';
import { KeyField } from './key-field';
import { type ModelValues, modelFormSchema } from './model-form-schema';
import { ModelTestResult } from './model-test-result';
import classes from './options.module.css';
import { SaveRow } from './save-row';
import { SpendLine } from './spend-line';
import { useModelTest } from './use-model-test';
import type { Setting } from './use-setting';
import { useSettingForm } from './use-setting-form';

type Status = RequestOutput<'model.get'>;

// Where a field's label has another name than the field.
const labels: Record<string, string> = { model: 'name', firstWordSeconds: 'firstWord', monthlyTokens: 'budget' };

/** Values for the form. Whoever types a first endpoint wants to use it, so the switch starts on. */
function valuesOf({ settings }: Status): ModelValues {
  return { ...settings, enabled: settings.enabled || settings.baseUrl === '', key: '', headers: '' };
}

export function ModelForm({ status, setting }: { status: Status; setting: Setting<Status> }) {
  const { t } = useTranslation('options');
  const api = useViewApi();
  const requestPermission = useHostPermission();
  const [refused, setRefused] = useState<string | null>(null);
  const test = useModelTest();
  const form = useSettingForm<ModelValues>('model', modelFormSchema, valuesOf(status), (path) =>
    t(`model.${labels[path] ?? path}`),
  );

  const save = async (values: ModelValues): Promise<boolean> => {
    test.clear();
    const { key, headers, ...settings } = modelFormSchema.parse(values);
    // First of all, while the click still counts as the person's own.
    const allowed = settings.enabled ? await requestPermission(settings.baseUrl) : true;
    setRefused(allowed ? null : settings.baseUrl);
    const stored = await setting.change(() =>
      api.call('model.set', {
        settings,
        key: key === '' ? null : key,
        headers: headers.trim() === '' ? null : headers,
      }),
    );
    if (stored) form.settle({ ...valuesOf(stored), enabled: stored.settings.enabled });
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
      <TextInput
        label={t('model.baseUrl')}
        description={t('model.baseUrlHelp')}
        placeholder={t('model.baseUrlPlaceholder')}
        type="url"
        autoComplete="off"
        spellCheck={false}
        data-testid="model-base-url"
        {...form.getInputProps('baseUrl')}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('model.name')}
          placeholder={t('model.namePlaceholder')}
          autoComplete="off"
          spellCheck={false}
          data-testid="model-name"
          {...form.getInputProps('model')}
        />
        <NumberInput
          label={t('model.firstWord')}
          title={t('model.firstWordHelp')}
          min={2}
          max={120}
          clampBehavior="none"
          allowDecimal={false}
          {...form.getInputProps('firstWordSeconds')}
        />
      </div>
      <KeyField
        keyEnding={status.keyEnding}
        movesHost={status.settings.baseUrl !== '' && form.values.baseUrl !== status.settings.baseUrl}
        inputProps={form.getInputProps('key')}
        onForget={() => void setting.change(() => api.call('model.forgetKey', {}))}
      />
      <Textarea
        label={t('model.headers')}
        description={
          status.headerNames.length === 0
            ? t('model.headersHelp')
            : t('model.headersStored', { names: status.headerNames.join(', ') })
        }
        placeholder="X-Project: support"
        autosize
        minRows={1}
        maxRows={6}
        spellCheck={false}
        data-testid="model-headers"
        {...form.getInputProps('headers')}
      />
      <NumberInput
        label={t('model.budget')}
        description={t('model.budgetHelp')}
        min={0}
        step={100_000}
        thousandSeparator=" "
        allowDecimal={false}
        data-testid="model-budget"
        {...form.getInputProps('monthlyTokens')}
      />
      <SpendLine />
      {refused && <Note tone="warn">{t('model.permission', { host: refused })}</Note>}
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
