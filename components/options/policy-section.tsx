import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TierPolicy, tierPolicySchema } from '../../lib/triage/policy-schema';
import { useViewApi } from '../ui/view-api-context';
import { ConfirmRow } from './confirm-row';
import classes from './options.module.css';
import { SaveRow } from './save-row';
import { Section } from './section';
import { TierFields } from './tier-fields';
import { type Setting, useSetting } from './use-setting';
import { useSettingForm } from './use-setting-form';

interface Stored {
  policy: TierPolicy;
  isDefault: boolean;
}

/** The written tier policy: three cards, saved together. */
export function PolicySection() {
  const api = useViewApi();
  const setting = useSetting<Stored>(() => api.call('policy.get', {}));
  return (
    <Section name="policy" loading={setting.value === null} problem={setting.problem}>
      {setting.value && <PolicyForm stored={setting.value} setting={setting} />}
    </Section>
  );
}

function PolicyForm({ stored, setting }: { stored: Stored; setting: Setting<Stored> }) {
  const { t } = useTranslation('options');
  const api = useViewApi();
  const [asking, setAsking] = useState(false);
  const form = useSettingForm<TierPolicy>('policy', tierPolicySchema, stored.policy, (path) => {
    const [, index, field] = path.split('.');
    const tier = stored.policy.tiers[Number(index)]?.tier ?? '';
    return `${tier}, ${t(`policy.${field ?? 'title'}`)}`;
  });
  const settle = (answer: Stored | null) => form.settle(answer?.policy ?? null);

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.submit(async (policy) => settle(await setting.change(() => api.call('policy.set', { policy }))))}
    >
      <p className={classes.quiet}>
        {stored.isDefault ? t('policy.default') : t('policy.own', { version: stored.policy.version })}
      </p>
      <div className={classes.tiers}>
        {stored.policy.tiers.map((tier, index) => (
          <TierFields
            key={tier.tier}
            tier={tier.tier}
            inputProps={(field) => form.getInputProps(`tiers.${index}.${field}`)}
          />
        ))}
      </div>
      {asking ? (
        <ConfirmRow
          question={t('policy.resetAsk')}
          yes={t('policy.resetYes')}
          no={t('policy.resetNo')}
          onNo={() => setAsking(false)}
          onYes={async () => {
            setAsking(false);
            settle(await setting.change(() => api.call('policy.reset', {})));
          }}
        />
      ) : (
        <SaveRow
          dirty={form.isDirty()}
          busy={setting.busy}
          saved={setting.saved}
          onDiscard={form.reset}
          testId="policy-save"
        >
          <Button
            variant="default"
            disabled={stored.isDefault}
            onClick={() => setAsking(true)}
            data-testid="policy-reset"
          >
            {t('policy.reset')}
          </Button>
        </SaveRow>
      )}
    </form>
  );
}
