import { Button, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { embeddingSettingsSchema } from '../../../lib/settings/settings';
import * as z from '../../../lib/zod';
import { Note } from '../../ui/note';
import { useViewApi } from '../../ui/view-api-context';
import { ClashNote } from '../clash-note';
import { useHostPermission } from '../host-permission';
import { KeyField } from '../key-field';
import classes from '../options.module.css';
import { SaveRow } from '../save-row';
import type { Setting } from '../use-setting';
import { useSettingForm } from '../use-setting-form';
import { EmbeddingTestResult, useEmbeddingTest } from './embedding-test';
import type { EmbeddingAnswer } from './use-embedding';

const formSchema = embeddingSettingsSchema
  .extend({ key: z.string().trim().max(1000) })
  .superRefine((values, context) => {
    if (!values.enabled || values.model !== '') return;
    const missing = { code: 'too_small', origin: 'string', minimum: 1, inclusive: true, input: '' } as const;
    context.addIssue({ ...missing, path: ['model'] });
  });
type Values = z.input<typeof formSchema>;

const valuesOf = ({ settings }: EmbeddingAnswer): Values => ({ ...settings, key: '' });

interface Props {
  status: EmbeddingAnswer;
  setting: Setting<EmbeddingAnswer>;
  /** The model's endpoint, which is used where no other is typed. */
  modelUrl: string;
}

export function EmbeddingForm({ status, setting, modelUrl }: Props) {
  const { t, i18n } = useTranslation('options');
  const api = useViewApi();
  const requestPermission = useHostPermission();
  const [refused, setRefused] = useState<string | null>(null);
  const test = useEmbeddingTest();
  const form = useSettingForm<Values>('embedding', formSchema, valuesOf(status), {
    fieldName: (path) => t(path === 'key' ? 'model.key' : `embedding.${path}`),
  });
  const number = new Intl.NumberFormat(i18n.language);

  const save = async (values: Values): Promise<boolean> => {
    test.clear();
    const { key, ...settings } = formSchema.parse(values);
    const address = settings.baseUrl || modelUrl;
    // First of all, while the click still counts as the person's own.
    const allowed = settings.enabled && address !== '' ? await requestPermission(address) : true;
    setRefused(allowed ? null : address);
    const stored = await form.store(values, async ({ key: _none, ...base }) => {
      const typed = key === '' ? null : key;
      const answer = await setting.change(() => api.call('embedding.set', { settings, key: typed, base }));
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
        label={t('embedding.enabled')}
        description={t('embedding.cost', {
          passages: number.format(status.passages),
          tokens: number.format(status.passages * status.tokensPerPassage),
        })}
        data-testid="embedding-enabled"
        {...form.getInputProps('enabled', { type: 'checkbox' })}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('embedding.model')}
          placeholder="text-embedding-3-small"
          autoComplete="off"
          spellCheck={false}
          data-testid="embedding-model"
          {...form.getInputProps('model')}
        />
        <TextInput
          label={t('embedding.baseUrl')}
          description={t('embedding.baseUrlHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={modelUrl || t('model.baseUrlPlaceholder')}
          type="url"
          autoComplete="off"
          spellCheck={false}
          data-testid="embedding-base-url"
          {...form.getInputProps('baseUrl')}
        />
      </div>
      {form.values.baseUrl !== '' && (
        <KeyField
          name="embedding"
          keyEnding={status.keyEnding}
          movesHost={status.settings.baseUrl !== '' && form.values.baseUrl !== status.settings.baseUrl}
          inputProps={form.getInputProps('key')}
          onForget={() => void setting.change(() => api.call('embedding.forgetKey', {}))}
        />
      )}
      {refused && <Note tone="warn">{t('model.permission', { host: refused })}</Note>}
      <ClashNote clashes={form.clashes} />
      <SaveRow
        dirty={form.isDirty()}
        busy={setting.busy}
        saved={setting.saved}
        onDiscard={form.reset}
        testId="embedding-save"
      >
        <Button variant="default" loading={test.busy} data-testid="embedding-test" onClick={() => saveAndTest()}>
          {t('model.test')}
        </Button>
      </SaveRow>
      <EmbeddingTestResult test={test} />
    </form>
  );
}
