import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../lib/triage/decision';
import type { TierDefinition } from '../../lib/triage/policy-schema';
import { TierChip } from '../ui/tier-chip';
import classes from './options.module.css';

type Field = Exclude<keyof TierDefinition, 'tier'>;

interface Props {
  tier: Tier;
  inputProps: (field: Field) => object;
}

const texts = ['scope', 'stays', 'escalates', 'evidence'] as const;

/** The card of one tier. Field names say their tier, so that a screen reader tells the three apart. */
export function TierFields({ tier, inputProps }: Props) {
  const { t } = useTranslation('options');
  return (
    <fieldset className={classes.tier}>
      <legend>
        <TierChip tier={tier} />
      </legend>
      <div className={classes.pair}>
        <TextInput label={t('policy.name')} maxLength={100} dir="auto" {...inputProps('name')} />
        <TextInput label={t('policy.team')} maxLength={200} dir="auto" {...inputProps('team')} />
      </div>
      {texts.map((field) => (
        <Textarea
          key={field}
          label={t(`policy.${field}`)}
          autosize
          minRows={2}
          maxRows={10}
          dir="auto"
          data-testid={`policy-${tier}-${field}`}
          {...inputProps(field)}
        />
      ))}
    </fieldset>
  );
}
