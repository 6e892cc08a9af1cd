import { useTranslation } from 'react-i18next';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import { Section } from '../options/section';
import { useSetting } from '../options/use-setting';
import { useViewApi } from '../ui/view-api-context';
import classes from './policy.module.css';
import { PolicyForm } from './policy-form';

export interface StoredPolicy {
  policy: TierPolicy;
  isDefault: boolean;
}

/** The written tier policy: tiers, priorities, hours, rules, deadlines, incidents, and its former versions. */
export function PolicySection() {
  const { t } = useTranslation('policy');
  const api = useViewApi();
  const setting = useSetting<StoredPolicy>('policy', () => api.call('policy.get', {}));
  const { value } = setting;
  return (
    <Section name="policy" loading={value === null} problem={setting.problem}>
      {value && (
        <>
          <p className={classes.quiet} data-testid="policy-version">
            {value.isDefault ? t('isDefault') : t('isOwn', { version: value.policy.version })}
          </p>
          <PolicyForm stored={value} setting={setting} />
        </>
      )}
    </Section>
  );
}
