import { useTranslation } from 'react-i18next';
import { type TierPolicy, tierPolicySchema } from '../../lib/triage/policy-schema';
import { type SettingForm, useSettingForm } from '../options/use-setting-form';

export type PolicyFormModel = SettingForm<TierPolicy>;

/** The tabs of the editor, in their order; each is also the first part of the paths it edits. */
export const policyTabs = ['tiers', 'priority', 'regions', 'rules', 'clocks', 'incident', 'versions'] as const;
export type PolicyTab = (typeof policyTabs)[number];

/** The tab on which the field of a path stands. */
export function tabOfPath(path: string): PolicyTab {
  const first = path.split('.')[0] ?? '';
  if (first === 'matrix' || first === 'priorities') return 'priority';
  if (first === 'similar') return 'incident';
  return policyTabs.find((tab) => tab === first) ?? 'tiers';
}

/**
 * One form over the whole policy. Errors name the place in the words of the labels: "L2, What it is for".
 * @param taken true while a policy from a file, or a former one, stands in it
 */
export function usePolicyForm(policy: TierPolicy, taken: boolean): PolicyFormModel {
  const { t, i18n } = useTranslation('policy');
  const fieldName = (path: string) => {
    const [list = '', at = '', ...rest] = path.split('.');
    const field = rest.filter((part) => !/^\d+$/.test(part)).at(-1) ?? '';
    const word = i18n.exists(`policy:field.${field}`) ? t(`field.${field}`) : field;
    const owner =
      list === 'tiers'
        ? policy.tiers[Number(at)]?.tier
        : /^\d+$/.test(at)
          ? `${t(`tab.${tabOfPath(path)}`)} ${Number(at) + 1}`
          : t(`tab.${tabOfPath(path)}`);
    return word === '' ? (owner ?? '') : `${owner}, ${word}`;
  };
  return useSettingForm<TierPolicy>('policy', tierPolicySchema, policy, {
    fieldName,
    derived: 'version',
    whole: taken,
  });
}
