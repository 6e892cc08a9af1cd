import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TierDefinition } from '../../lib/triage/policy-schema';
import { TierChip } from '../ui/tier-chip';
import { HoursInput } from './hours-input';
import classes from './policy.module.css';
import type { PolicyFormModel } from './use-policy-form';
import { usePolicyWords, wordsInput } from './use-policy-words';

const texts = ['scope', 'access', 'stays', 'escalates', 'evidence'] as const;
const targets = ['respondHours', 'resolveHours'] as const;

/** The card of one tier. The legend is part of each field's name, so that a screen reader tells the three apart. */
export function TierCard({ tier, index, form }: { tier: TierDefinition; index: number; form: PolicyFormModel }) {
  const { t } = useTranslation('policy');
  const words = usePolicyWords();
  const path = (field: string) => `tiers.${index}.${field}`;
  const text = (field: string) => wordsInput(words(['tiers', tier.tier, field]), form.getInputProps(path(field)));
  return (
    <fieldset className={classes.card}>
      <legend>
        <TierChip tier={tier.tier} />
      </legend>
      <div className={classes.pair}>
        <TextInput label={t('field.name')} maxLength={100} dir="auto" {...text('name')} />
        <TextInput label={t('field.team')} maxLength={200} dir="auto" {...text('team')} />
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
          {...text(field)}
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
        {...text('handover')}
      />
    </fieldset>
  );
}
