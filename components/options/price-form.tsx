import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QualitySettings } from '../../lib/settings/settings';
import * as z from '../../lib/zod';
import { IconPlus, IconX } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import { useViewApi } from '../ui/view-api-context';
import { ClashNote } from './clash-note';
import classes from './options.module.css';
import { SaveRow } from './save-row';
import { useSetting } from './use-setting';
import { useSettingForm } from './use-setting-form';

const price = z.number().min(0);
const formSchema = z.object({
  prices: z.array(
    z.object({
      engine: z.string().trim().min(1).max(200),
      prompt: price,
      cached: z.union([price, z.literal('')]),
      completion: price,
    }),
  ),
});
type Typed = number | '';
/** What stands in the fields; an empty one is no number yet. */
interface Values extends Record<string, unknown> {
  prices: { engine: string; prompt: Typed; cached: Typed; completion: Typed }[];
}
type Prices = QualitySettings['prices'];
const fields = ['prompt', 'cached', 'completion'] as const;

const valuesOf = (prices: Prices): Values => ({ prices: prices.map((one) => ({ ...one, cached: one.cached ?? '' })) });

const pricesOf = (values: Values): Prices =>
  formSchema.parse(values).prices.map((one) => ({ ...one, cached: one.cached === '' ? null : one.cached }));

/** What the endpoint's tokens cost, by model, so that the review can show cost. */
export function PriceForm({ model }: { model: string }) {
  const api = useViewApi();
  const setting = useSetting('quality', () => api.call('quality.get', {}));
  if (setting.problem && !setting.value) return <ProblemNote problem={setting.problem} tone="strong" />;
  if (!setting.value) return null;
  return (
    <Rows
      prices={setting.value.prices}
      model={model}
      busy={setting.busy}
      saved={setting.saved}
      onSave={async (prices, base) => {
        const change = { prices, base: { prices: base } };
        return (await setting.change(() => api.call('quality.prices', change)))?.prices ?? null;
      }}
    />
  );
}

interface RowsProps {
  prices: Prices;
  model: string;
  busy: boolean;
  saved: boolean;
  onSave(prices: Prices, base: Prices): Promise<Prices | null>;
}

function Rows({ prices, model, busy, saved, onSave }: RowsProps) {
  const { t } = useTranslation('options');
  const form = useSettingForm<Values>('prices', formSchema, valuesOf(prices));
  const rows = form.values.prices;
  const save = form.submit(async (values) => {
    await form.store(values, async (base) => {
      const stored = await onSave(pricesOf(values), pricesOf(base));
      return stored && valuesOf(stored);
    });
  });
  const add = () => {
    const engine = rows.some((one) => one.engine === model) ? '' : model;
    form.insertListItem('prices', { engine, prompt: '', cached: '', completion: '' });
  };
  return (
    <form className={classes.form} onSubmit={save} noValidate data-testid="price-form">
      <h3>{t('prices.title')}</h3>
      <p className={classes.quiet}>{t('prices.text')}</p>
      {rows.map((one, at) => (
        <fieldset key={at} className={classes.price} data-testid="price">
          <legend>{one.engine || t('prices.engine')}</legend>
          <TextInput
            label={t('prices.engine')}
            spellCheck={false}
            data-testid="price-engine"
            {...form.getInputProps(`prices.${at}.engine`)}
          />
          {fields.map((name) => (
            <NumberInput
              key={name}
              label={t(`prices.${name}`)}
              min={0}
              decimalScale={4}
              clampBehavior="none"
              data-testid={`price-${name}`}
              {...form.getInputProps(`prices.${at}.${name}`)}
            />
          ))}
          <ActionIcon
            aria-label={t('prices.remove', { engine: one.engine || String(at + 1) })}
            onClick={() => form.removeListItem('prices', at)}
          >
            <IconX size={15} aria-hidden="true" />
          </ActionIcon>
        </fieldset>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        w="fit-content"
        leftSection={<IconPlus size={13} aria-hidden="true" />}
        onClick={add}
        data-testid="price-add"
      >
        {t('prices.add')}
      </Button>
      <ClashNote clashes={form.clashes} />
      <SaveRow dirty={form.isDirty()} busy={busy} saved={saved} onDiscard={form.reset} testId="price-save" />
    </form>
  );
}
