import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExampleFields, FieldCondition } from '../../lib/triage/rules/schema';
import classes from './policy.module.css';

interface Props {
  /** Only what the rule asks about needs a value. */
  condition: FieldCondition;
  fields: ExampleFields;
  onChange: (fields: ExampleFields | undefined) => void;
}

const words = ['priority', 'status', 'brand', 'requesterDomain'] as const;
const numbers = ['contacts', 'waitingHours', 'slaShare', 'surge'] as const;
const channels = ['email', 'web', 'messaging', 'api', 'other'] as const;

/** What the ticket of an example says beside its words, for the conditions that its rule has. */
export function ExampleFieldInputs({ condition, fields, onChange }: Props) {
  const { t } = useTranslation('policy');
  const set = (part: Partial<ExampleFields>) => {
    const told = Object.entries({ ...fields, ...part }).filter(([, value]) => value !== undefined && value !== '');
    onChange(told.length > 0 ? (Object.fromEntries(told) as ExampleFields) : undefined);
  };
  return (
    <div className={classes.exampleFields}>
      {condition.tags && (
        <TextInput
          label={t('condition.tags')}
          defaultValue={fields.tags?.join(', ') ?? ''}
          onChange={(event) => {
            const tags = event.currentTarget.value
              .split(',')
              .map((tag) => tag.trim())
              .filter(Boolean);
            set({ tags: tags.length > 0 ? tags : undefined });
          }}
        />
      )}
      {words.map(
        (field) =>
          condition[field] && (
            <TextInput
              key={field}
              label={t(`condition.${field}`)}
              value={fields[field] ?? ''}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
            />
          ),
      )}
      {condition.channel && (
        <NativeSelect
          label={t('condition.channel')}
          data={[
            { value: '', label: t('rule.none') },
            ...channels.map((value) => ({ value, label: t(`channel.${value}`) })),
          ]}
          value={fields.channel ?? ''}
          onChange={(event) => set({ channel: (event.currentTarget.value || undefined) as ExampleFields['channel'] })}
        />
      )}
      {numbers.map(
        (field) =>
          condition[field] !== undefined && (
            <NumberInput
              key={field}
              label={t(`condition.${field}`)}
              min={0}
              clampBehavior="none"
              value={fields[field] ?? ''}
              onChange={(next) => set({ [field]: typeof next === 'number' ? next : undefined })}
              data-testid={`example-${field}`}
            />
          ),
      )}
    </div>
  );
}
