import { Checkbox, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldCondition, Rule } from '../../lib/triage/rules/schema';
import { signalKinds } from '../../lib/triage/signals/kinds';
import classes from './policy.module.css';

interface Props {
  fields: FieldCondition | undefined;
  needs: 'any' | 'all';
  onChange: (part: Partial<Rule>) => void;
}

const wordFields = ['tags', 'priority', 'status', 'brand', 'requesterDomain'] as const;
const channels = ['email', 'web', 'messaging', 'api', 'other'] as const;
const numberFields = [
  ['contacts', 2, 50, 1],
  ['waitingHours', 0.25, 2000, 0.5],
  ['slaShare', 0.1, 10, 0.1],
  ['surge', 2, 1000, 1],
] as const;

const wordsOf = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A condition that says nothing is none. */
function withoutEmpty(fields: FieldCondition): FieldCondition | undefined {
  const told = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return told.length > 0 ? (Object.fromEntries(told) as FieldCondition) : undefined;
}

/** Conditions on ticket fields, signals, counts, waiting time and similar tickets. */
export const RuleFields = memo(function RuleFields({ fields = {}, needs, onChange }: Props) {
  const { t } = useTranslation('policy');
  const set = (part: Partial<FieldCondition>) => onChange({ fields: withoutEmpty({ ...fields, ...part }) });
  const toggle = <T,>(list: readonly T[] = [], one: T): T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <fieldset className={classes.card}>
      <legend>{t('rule.conditions')}</legend>
      <p className={classes.quiet}>{t('rule.conditionsHelp')}</p>
      <SegmentedControl
        aria-label={t('rule.needs')}
        value={needs}
        onChange={(next) => onChange({ needs: next === 'all' ? 'all' : undefined })}
        data={[
          { value: 'any', label: t('rule.needsAny') },
          { value: 'all', label: t('rule.needsAll') },
        ]}
      />
      <div className={classes.pair}>
        {wordFields.map((field) => (
          <TextInput
            key={field}
            label={t(`condition.${field}`)}
            placeholder={t(`condition.${field}Example`)}
            defaultValue={fields[field]?.join(', ') ?? ''}
            onChange={(event) => set({ [field]: wordsOf(event.currentTarget.value) })}
            data-testid={`rule-field-${field}`}
          />
        ))}
        {numberFields.map(([field, min, max, step]) => (
          <NumberInput
            key={field}
            label={t(`condition.${field}`)}
            min={min}
            max={max}
            step={step}
            clampBehavior="none"
            value={fields[field] ?? ''}
            onChange={(next) => set({ [field]: typeof next === 'number' ? next : undefined })}
            data-testid={`rule-field-${field}`}
          />
        ))}
      </div>
      <fieldset className={classes.choices}>
        <legend>{t('condition.channel')}</legend>
        {channels.map((channel) => (
          <Checkbox
            key={channel}
            size="xs"
            label={t(`channel.${channel}`)}
            checked={fields.channel?.includes(channel) ?? false}
            onChange={() => set({ channel: toggle(fields.channel, channel) })}
          />
        ))}
      </fieldset>
      <fieldset className={classes.choices}>
        <legend>{t('condition.signals')}</legend>
        {signalKinds.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            label={t(`kind.${kind}`)}
            checked={fields.signals?.includes(kind) ?? false}
            onChange={() => set({ signals: toggle(fields.signals, kind) })}
          />
        ))}
      </fieldset>
    </fieldset>
  );
});
