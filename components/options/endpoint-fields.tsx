import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestOutput } from '../../lib/wire/requests';
import { KeyField } from './key-field';
import type { ModelValues } from './model-form-schema';
import { SpendLine } from './spend-line';
import type { SettingForm } from './use-setting-form';

interface Props {
  form: SettingForm<ModelValues>;
  status: RequestOutput<'model.get'>;
  onForget: () => void;
}

/** Address, model, key, headers and budget of an endpoint. */
export function EndpointFields({ form, status, onForget }: Props) {
  const { t } = useTranslation('options');
  return (
    <>
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
      <TextInput
        label={t('model.name')}
        placeholder={t('model.namePlaceholder')}
        autoComplete="off"
        spellCheck={false}
        data-testid="model-name"
        {...form.getInputProps('model')}
      />
      <KeyField
        keyEnding={status.keyEnding}
        movesHost={status.settings.baseUrl !== '' && form.values.baseUrl !== status.settings.baseUrl}
        inputProps={form.getInputProps('key')}
        onForget={onForget}
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
    </>
  );
}
