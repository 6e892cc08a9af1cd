import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import type { Rule } from '../../lib/triage/rules/schema';
import { ClocksTab } from './clocks-tab';
import { IncidentTab } from './incident-tab';
import classes from './policy.module.css';
import { PriorityTab } from './priority-tab';
import { RegionsTab } from './regions-tab';
import { RulesTab } from './rules-tab';
import { TierCard } from './tier-card';
import { type PolicyFormModel, type PolicyTab, policyTabs } from './use-policy-form';
import { VersionsTab } from './versions-tab';

interface Props {
  form: PolicyFormModel;
  tab: PolicyTab;
  onTab: (tab: PolicyTab) => void;
  /** The rule whose form is open: until it is kept or left, the other tabs are shut. */
  editing: Rule | null;
  setEditing: (rule: Rule | null) => void;
  stored: TierPolicy;
  taken: boolean;
  onTake: (policy: TierPolicy, how: 'imported' | 'restored') => void;
}

/** The parts of the policy, one at a time. */
export function PolicyTabs({ form, tab, onTab, editing, setEditing, stored, taken, onTake }: Props) {
  const { t } = useTranslation('policy');
  return (
    <Tabs value={tab} onChange={(next) => onTab(next as PolicyTab)} keepMounted={false}>
      <Tabs.List aria-label={t('tabs')} className={classes.tabs}>
        {policyTabs.map((name) => (
          <Tabs.Tab
            key={name}
            value={name}
            disabled={editing !== null && name !== 'rules'}
            data-testid={`policy-tab-${name}`}
          >
            {t(`tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="tiers" className={classes.panel}>
        <p className={classes.quiet}>{t('tiersHelp')}</p>
        {form.values.tiers.map((tier, index) => (
          <TierCard key={tier.tier} tier={tier} index={index} form={form} />
        ))}
      </Tabs.Panel>
      <Tabs.Panel value="priority" className={classes.panel}>
        <PriorityTab form={form} />
      </Tabs.Panel>
      <Tabs.Panel value="regions" className={classes.panel}>
        <RegionsTab form={form} />
      </Tabs.Panel>
      <Tabs.Panel value="rules" className={classes.panel}>
        <RulesTab form={form} editing={editing} setEditing={setEditing} />
      </Tabs.Panel>
      <Tabs.Panel value="clocks" className={classes.panel}>
        <ClocksTab form={form} />
      </Tabs.Panel>
      <Tabs.Panel value="incident" className={classes.panel}>
        <IncidentTab form={form} />
      </Tabs.Panel>
      <Tabs.Panel value="versions" className={classes.panel}>
        <VersionsTab stored={stored} taken={taken} onTake={onTake} />
      </Tabs.Panel>
    </Tabs>
  );
}
