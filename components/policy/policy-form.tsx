import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import type { Rule } from '../../lib/triage/rules/schema';
import { ClashNote } from '../options/clash-note';
import { ConfirmRow } from '../options/confirm-row';
import { SaveRow } from '../options/save-row';
import type { Setting } from '../options/use-setting';
import { useViewApi } from '../ui/view-api-context';
import { EffectPreview } from './effect-preview';
import { FormFaults } from './form-faults';
import classes from './policy.module.css';
import type { StoredPolicy } from './policy-section';
import { PolicyTabs } from './policy-tabs';
import { ProposalNote } from './proposal-note';
import { useEffectPreview } from './use-effect-preview';
import { type PolicyTab, tabOfPath, usePolicyForm } from './use-policy-form';
import { useProposedRule } from './use-proposed-rule';

/** What decides which tier a ticket gets; the rest changes no past ticket. */
const deciding = ({ rules, incident, tiers }: TierPolicy) =>
  JSON.stringify([
    ...[rules, incident, tiers[0]?.targets],
    ...tiers.map(({ scope, access, stays, escalates }) => [scope, access, stays, escalates]),
  ]);

/** The editor: one form in tabs, saved together, with its effect on past tickets before it is. */
export function PolicyForm({ stored, setting }: { stored: StoredPolicy; setting: Setting<StoredPolicy> }) {
  const { t } = useTranslation('policy');
  const api = useViewApi();
  const [tab, setTab] = useState<PolicyTab>('tiers');
  const [how, setHow] = useState<'saved' | 'imported' | 'restored'>('saved');
  const [editing, setEditing] = useState<Rule | null>(null);
  const [asking, setAsking] = useState(false);
  const form = usePolicyForm(stored.policy, how !== 'saved');
  const preview = useEffectPreview();
  const proposed = useProposedRule(form.values.rules.own, (rule) => {
    setTab('rules');
    setEditing(rule);
  });
  const store = async (run: (base: TierPolicy) => Promise<StoredPolicy>) => {
    const answer = await form.store(
      form.getValues(),
      async (base) => (await setting.change(() => run(base)))?.policy ?? null,
    );
    preview.close();
    return answer;
  };
  const save = async (policy: TierPolicy) => {
    const answer = await store((base) => api.call('policy.set', { policy, how, base }));
    if (!answer) return;
    setHow('saved');
    await proposed.stored(answer.rules.own);
  };
  const take = (policy: TierPolicy, from: 'imported' | 'restored') => {
    form.setValues(policy);
    setHow(from);
    preview.close();
  };
  const firstFault = (errors: Record<string, unknown>) => {
    const path = Object.keys(errors)[0];
    if (path) setTab(tabOfPath(path));
  };
  const checked = (run: (policy: TierPolicy) => void) => {
    const { errors, hasErrors } = form.validate();
    if (hasErrors) firstFault(errors);
    else run(form.getValues());
  };

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // Enter in a field of a rule must not save the policy around it.
        if (editing) return;
        checked((policy) => {
          if (preview.seen === JSON.stringify(policy) || deciding(policy) === deciding(stored.policy))
            void save(policy);
          else void preview.run(stored.policy, policy);
        });
      }}
    >
      <ProposalNote proposed={proposed} />
      <PolicyTabs
        form={form}
        tab={tab}
        onTab={setTab}
        editing={editing}
        setEditing={setEditing}
        stored={stored.policy}
        taken={how !== 'saved'}
        onTake={take}
      />
      <FormFaults errors={form.errors} />
      <ClashNote clashes={form.clashes} />
      <EffectPreview preview={preview} onSave={() => checked((policy) => void save(policy))} busy={setting.busy} />
      {editing ? null : asking ? (
        <ConfirmRow
          question={t('resetAsk')}
          yes={t('resetYes')}
          no={t('resetNo')}
          onNo={() => setAsking(false)}
          onYes={async () => {
            setAsking(false);
            if (await store((base) => api.call('policy.reset', { base }))) setHow('saved');
          }}
        />
      ) : (
        <SaveRow
          dirty={form.isDirty()}
          busy={setting.busy}
          saved={setting.saved}
          onDiscard={() => {
            form.reset();
            setHow('saved');
            preview.close();
          }}
          testId="policy-save"
        >
          <Button
            variant="default"
            disabled={!form.isDirty() || preview.state.phase === 'running'}
            onClick={() => checked((policy) => void preview.run(stored.policy, policy))}
            data-testid="policy-effect"
          >
            {t('effect.show')}
          </Button>
          <Button
            variant="default"
            disabled={stored.isDefault}
            onClick={() => setAsking(true)}
            data-testid="policy-reset"
          >
            {t('reset')}
          </Button>
        </SaveRow>
      )}
    </form>
  );
}
