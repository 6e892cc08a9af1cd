import { Button, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../lib/triage/rules/schema';
import { TierChip } from '../ui/tier-chip';
import classes from './policy.module.css';
import type { ListedRule } from './rules-tab';
import type { ExampleCount } from './use-example-results';
import { usePolicyWords } from './use-policy-words';

interface Props {
  listed: ListedRule;
  /** Null while they have not been run. */
  result: ExampleCount | null;
  onSwitch: (on: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One rule of the list: what it sees, what it does, whether its examples hold. */
export function RuleRow({ listed: { rule, origin, on }, result, onSwitch, onEdit, onRemove }: Props) {
  const { t } = useTranslation('policy');
  const words = usePolicyWords();
  const text = (field: string) => words(['rules', 'own', rule.id, field]);
  const title = text('title').shown(rule.title);
  const failing = result !== null && result.ok < result.of;
  return (
    <li className={classes.row} data-testid="rule-row" data-rule={rule.id} data-on={on}>
      <div className={classes.ruleHead}>
        <Switch
          checked={on}
          aria-label={t('rules.on', { title })}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
          data-testid="rule-switch"
        />
        <div className={classes.ruleTitle}>
          <strong dir="auto">{title}</strong>
          <Effects rule={rule} />
          <div className={classes.quiet}>
            {languagesOf(rule)}
            {rule.fields ? ` · ${t('rules.hasFields')}` : ''} · {t(`rules.origin.${origin}`)}
            {rule.source ? ` · ${text('source').shown(rule.source)}` : ''}
          </div>
        </div>
        <span className={classes.examples} data-failing={failing} data-testid="rule-examples">
          {result === null ? t('rules.running') : t('rules.examples', { ok: result.ok, count: result.of })}
        </span>
      </div>
      <div className={classes.buttons}>
        <Button variant="default" size="compact-xs" onClick={onEdit} data-testid="rule-edit">
          {t('rules.edit')}
        </Button>
        {origin !== 'shipped' && (
          <Button variant="subtle" color="gray" size="compact-xs" onClick={onRemove} data-testid="rule-remove">
            {t(origin === 'own' ? 'rules.remove' : 'rules.toShipped')}
          </Button>
        )}
      </div>
    </li>
  );
}

function languagesOf(rule: Rule): string {
  return Object.entries(rule.phrases)
    .flatMap(([lang, phrases]) => (phrases?.trim() ? [lang.toUpperCase()] : []))
    .join(' ');
}

function Effects({ rule: { id, effect } }: { rule: Rule }) {
  const { t } = useTranslation('policy');
  const words = usePolicyWords();
  const told = [
    effect.team && words(['rules', 'own', id, 'team']).shown(effect.team),
    effect.priority && t(`priority.${effect.priority}`),
    effect.clocks?.length ? t('rules.clocks', { count: effect.clocks.length }) : null,
    effect.banner ? t('field.banner') : null,
    effect.holdingReplyOnly ? t('rules.holding') : null,
  ].filter(Boolean);
  return (
    <div className={classes.effects}>
      <TierChip tier={effect.minimum} />
      {told.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </div>
  );
}
