import { NumberInput, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './policy.module.css';
import type { PolicyFormModel } from './use-policy-form';

/** How many similar tickets, in how many hours, count as an incident; and whether the helpdesk's own search counts. */
export function IncidentTab({ form }: { form: PolicyFormModel }) {
  const { t } = useTranslation('policy');
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>{t('incident.text')}</p>
      <div className={classes.pair}>
        <NumberInput
          label={t('field.count')}
          min={2}
          max={1000}
          clampBehavior="none"
          allowDecimal={false}
          {...form.getInputProps('incident.count')}
          data-testid="incident-count"
        />
        <NumberInput
          label={t('field.hours')}
          min={0.25}
          max={168}
          step={0.5}
          clampBehavior="none"
          {...form.getInputProps('incident.hours')}
          data-testid="incident-hours"
        />
      </div>
      <h3>{t('similar.title')}</h3>
      <p className={classes.quiet}>{t('similar.text')}</p>
      <Switch
        label={t('similar.switch')}
        checked={form.values.similar.helpdesk}
        onChange={(event) => form.setFieldValue('similar.helpdesk', event.currentTarget.checked)}
        data-testid="similar-helpdesk"
      />
    </div>
  );
}
