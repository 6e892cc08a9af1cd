import { Checkbox, NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockKind } from '../../lib/triage/clocks';
import { type Priority, prioritySchema, signalSchema, type Tier, tierSchema } from '../../lib/triage/decision';
import type { Rule } from '../../lib/triage/rules/schema';
import classes from './policy.module.css';
import { usePolicyWords } from './use-policy-words';

interface Props {
  /** The rule's. */
  id: string;
  effect: Rule['effect'];
  /** The policy's clocks. */
  clocks: readonly Pick<ClockKind, 'id' | 'source'>[];
  onChange: (part: Partial<Rule>) => void;
}

/** What the rule does: tier, team, priority, deadlines, banner, holding reply. */
export const RuleEffect = memo(function RuleEffect({ id, effect, clocks, onChange }: Props) {
  const { t } = useTranslation('policy');
  const words = usePolicyWords();
  const team = words(['rules', 'own', id, 'team']);
  const set = (part: Partial<Rule['effect']>) => onChange({ effect: { ...effect, ...part } });
  const toggle = <T,>(list: readonly T[], one: T): T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  const none = { value: '', label: t('rule.none') };
  return (
    <fieldset className={classes.card}>
      <legend>{t('rule.effect')}</legend>
      <div className={classes.pair}>
        <NativeSelect
          label={t('field.minimum')}
          data={[...tierSchema.options]}
          value={effect.minimum}
          onChange={(event) => set({ minimum: event.currentTarget.value as Tier })}
          data-testid="rule-minimum"
        />
        <NativeSelect
          label={t('field.leansTo')}
          data={[none, ...tierSchema.options]}
          value={effect.leansTo ?? ''}
          onChange={(event) => set({ leansTo: (event.currentTarget.value || undefined) as Tier | undefined })}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t('field.team')}
          dir="auto"
          value={team.shown(effect.team ?? '')}
          onChange={(event) => set({ team: team.stored(event.currentTarget.value) || undefined })}
        />
        <NativeSelect
          label={t('field.priority')}
          data={[none, ...prioritySchema.options.map((value) => ({ value, label: t(`priority.${value}`) }))]}
          value={effect.priority ?? ''}
          onChange={(event) => set({ priority: (event.currentTarget.value || undefined) as Priority | undefined })}
        />
      </div>
      <TextInput
        label={t('field.banner')}
        description={t('rule.bannerHelp')}
        dir="auto"
        maxLength={300}
        value={effect.banner ?? ''}
        onChange={(event) => set({ banner: event.currentTarget.value || undefined })}
      />
      <fieldset className={classes.choices}>
        <legend>{t('field.clocks')}</legend>
        {clocks.map(({ id, source }) => (
          <Checkbox
            key={id}
            size="xs"
            label={words(['clocks', id, 'source']).shown(source) || id}
            checked={effect.clocks?.includes(id) ?? false}
            onChange={() => set({ clocks: toggle(effect.clocks ?? [], id) })}
          />
        ))}
      </fieldset>
      <fieldset className={classes.choices}>
        <legend>{t('field.signals')}</legend>
        {signalSchema.options.map((signal) => (
          <Checkbox
            key={signal}
            size="xs"
            label={t(`signal.${signal}`)}
            checked={effect.signals.includes(signal)}
            onChange={() => set({ signals: toggle(effect.signals, signal) })}
          />
        ))}
      </fieldset>
      <Switch
        label={t('field.holdingReplyOnly')}
        checked={effect.holdingReplyOnly ?? false}
        onChange={(event) => set({ holdingReplyOnly: event.currentTarget.checked || undefined })}
      />
      <NumberInput
        label={t('field.order')}
        description={t('rule.orderHelp')}
        min={0}
        max={100}
        maw={280}
        value={effect.order}
        onChange={(next) => set({ order: typeof next === 'number' ? next : 50 })}
      />
    </fieldset>
  );
});
