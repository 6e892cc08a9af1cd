import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TierDefinition } from '../../lib/triage/policy-schema';
import { TierChip } from '../ui/tier-chip';
import { HoursInput } from './hours-input';
import classes from './policy.module.css';
import type { PolicyFormModel } from './use-policy-form';

const texts = ['scope', 'access', 'stays', 'escalates', 'evidence'] as const;
const targets = ['respondHours', 'resolveHours'] as const;

/** The card of one tier. The legend is part of each field's name, so that a screen reader tells the three apart. */
export function TierCard({ tier, index, form }: { tier: TierDefinition; index: number; form: PolicyFormModel }) {
  const { t } = useTranslation('policy');
  const path = (field: string) => `tiers.${index}.${field}`;
  return (
    <fieldset className={classes.card}>
      <legend>
        <TierChip tier={tier.tier} />
      </legend>
      <div className={classes.pair}>
        <TextInput label={t('field.name')} maxLength={100} dir="auto" {...form.getInputProps(path('name'))} />
        <TextInput label={t('field.team')} maxLength={200} dir="auto" {...form.getInputProps(path('team'))} />
      </div>
      {texts.map((field) => (
        <Textarea
          key={field}
          label={t(`field.${field}`)}
          autosize
          minRows={2}
          maxRows={10}
          dir="auto"
          data-testid={`policy-${tier.tier}-${field}`}
          {...form.getInputProps(path(field))}
        />
      ))}
      <div className={classes.pair}>
        {targets.map((field) => (
          <HoursInput
            key={field}
            label={t(`field.${field}`)}
            value={tier.targets[field]}
            error={form.errors[path(`targets.${field}`)]}
            onChange={(hours) => form.setFieldValue(path(`targets.${field}`), hours as never)}
            testId={`policy-${tier.tier}-${field}`}
          />
        ))}
      </div>
      <Textarea
        label={t('field.handover')}
        description={t('handoverHelp')}
        autosize
        minRows={3}
        maxRows={16}
        dir="auto"
        {...form.getInputProps(path('handover'))}
      />
    </fieldset>
  );
}
