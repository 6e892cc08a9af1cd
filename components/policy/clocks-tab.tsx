import { Button, NativeSelect, NumberInput, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClockKind } from '../../lib/triage/clocks';
import { IconPlus } from '../ui/icons';
import { Note } from '../ui/note';
import classes from './policy.module.css';
import type { PolicyFormModel } from './use-policy-form';
import { usePolicyWords, wordsInput } from './use-policy-words';

const units = ['business-days', 'hours', 'months'] as const;

function newClock(known: readonly ClockKind[]): ClockKind {
  let n = 1;
  while (known.some(({ id }) => id === `own-clock-${n}`)) n += 1;
  return { id: `own-clock-${n}`, text: '', source: '', unit: 'business-days', amount: 1, confirmed: true };
}

/** Legal and house deadlines: figures, where they come from, and that somebody has checked them for this company. */
export function ClocksTab({ form }: { form: PolicyFormModel }) {
  const { t } = useTranslation('policy');
  const { clocks } = form.values;
  const open = clocks.filter(({ confirmed }) => !confirmed).length;
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>{t('clocks.text')}</p>
      {open > 0 && <Note tone="warn">{t('clocks.open', { count: open })}</Note>}
      {clocks.map((clock, index) => (
        <ClockCard key={clock.id} clock={clock} index={index} form={form} />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => form.insertListItem('clocks', newClock(clocks))}
      >
        {t('clocks.add')}
      </Button>
    </div>
  );
}

function ClockCard({ clock, index, form }: { clock: ClockKind; index: number; form: PolicyFormModel }) {
  const { t } = useTranslation('policy');
  const words = usePolicyWords();
  const path = (field: keyof ClockKind) => `clocks.${index}.${field}`;
  const text = (field: 'text' | 'source') =>
    wordsInput(words(['clocks', clock.id, field]), form.getInputProps(path(field)));
  return (
    <fieldset className={classes.card} data-testid="clock" data-confirmed={clock.confirmed}>
      <legend>{words(['clocks', clock.id, 'source']).shown(clock.source) || clock.id}</legend>
      <Textarea label={t('field.text')} autosize minRows={1} dir="auto" {...text('text')} />
      <TextInput label={t('field.source')} description={t('clocks.sourceHelp')} dir="auto" {...text('source')} />
      <div className={classes.pair}>
        <NumberInput
          label={t('field.amount')}
          min={0}
          max={1000}
          clampBehavior="none"
          allowDecimal={false}
          {...form.getInputProps(path('amount'))}
        />
        <NativeSelect
          label={t('field.unit')}
          data={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
          {...form.getInputProps(path('unit'))}
        />
      </div>
      <div className={classes.between}>
        <Switch
          label={t('clocks.confirm')}
          checked={clock.confirmed}
          onChange={(event) => form.setFieldValue(path('confirmed'), event.currentTarget.checked as never)}
          data-testid={`confirm-${clock.id}`}
        />
        <Button variant="subtle" color="gray" onClick={() => form.removeListItem('clocks', index)}>
          {t('clocks.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
