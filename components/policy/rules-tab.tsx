import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../lib/text/words';
import { shippedRules } from '../../lib/triage/rules/index';
import type { Rule } from '../../lib/triage/rules/schema';
import { IconPlus, IconSearch } from '../ui/icons';
import classes from './policy.module.css';
import { RuleForm } from './rule-form';
import { RuleRow } from './rule-row';
import { useExampleResults } from './use-example-results';
import type { PolicyFormModel } from './use-policy-form';
import { usePolicyWords } from './use-policy-words';

/** A rule with where it comes from. */
export interface ListedRule {
  rule: Rule;
  origin: 'shipped' | 'changed' | 'own';
  on: boolean;
}

function listOf({ off, own }: PolicyFormModel['values']['rules']): ListedRule[] {
  const shippedIds = new Set(shippedRules.map(({ id }) => id));
  const shipped = shippedRules.map((rule): ListedRule => {
    const changed = own.find(({ id }) => id === rule.id);
    return { rule: changed ?? rule, origin: changed ? 'changed' : 'shipped', on: !off.includes(rule.id) };
  });
  const added = own.filter(({ id }) => !shippedIds.has(id));
  return [...added.map((rule): ListedRule => ({ rule, origin: 'own', on: !off.includes(rule.id) })), ...shipped];
}

/** Everything of a rule that a person may look for. */
const searchText = ({ rule }: ListedRule, words: ReturnType<typeof usePolicyWords>) => {
  const shown = (field: string, text = '') => words(['rules', 'own', rule.id, field]).shown(text);
  const texts = [shown('title', rule.title), shown('team', rule.effect.team), shown('source', rule.source)];
  return fold([rule.id, ...texts, ...Object.values(rule.phrases)].join('\n'));
};

function newRule(known: readonly ListedRule[]): Rule {
  let n = 1;
  while (known.some(({ rule }) => rule.id === `own-rule-${n}`)) n += 1;
  return {
    id: `own-rule-${n}`,
    title: '',
    source: '',
    effect: { minimum: 'L2', signals: [], order: 50 },
    phrases: {},
    examples: [
      { lang: 'en', text: '', match: true },
      { lang: 'en', text: '', match: false },
    ],
  };
}

interface Props {
  form: PolicyFormModel;
  /** The rule whose form is open. */
  editing: Rule | null;
  setEditing: (rule: Rule | null) => void;
}

/** All escalation rules: search, switch on and off, change, add. */
export function RulesTab({ form, editing, setEditing }: Props) {
  const { t } = useTranslation('policy');
  const words = usePolicyWords();
  const { rules } = form.values;
  const [query, setQuery] = useState('');
  const all = listOf(rules);
  const results = useExampleResults(all.map(({ rule }) => rule));
  const wanted = fold(query.trim());
  const shown = wanted === '' ? all : all.filter((listed) => searchText(listed, words).includes(wanted));

  const set = (next: PolicyFormModel['values']['rules']) => form.setFieldValue('rules', next as never);
  const keep = (rule: Rule, before: Rule) => {
    const isNew = !rules.own.some(({ id }) => id === before.id);
    set({ ...rules, own: isNew ? [...rules.own, rule] : rules.own.map((own) => (own.id === before.id ? rule : own)) });
    setEditing(null);
  };
  const removed = (id: string) =>
    set({ off: rules.off.filter((one) => one !== id), own: rules.own.filter((own) => own.id !== id) });

  if (editing) {
    return (
      <RuleForm
        rule={editing}
        taken={all.map(({ rule }) => rule.id).filter((id) => id !== editing.id)}
        clocks={form.values.clocks}
        onKeep={(rule) => keep(rule, editing)}
        onLeave={() => setEditing(null)}
      />
    );
  }
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>{t('rules.text')}</p>
      <div className={classes.searchRow}>
        <TextInput
          type="search"
          aria-label={t('rules.search')}
          placeholder={t('rules.searchPlaceholder')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          data-testid="rule-search"
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => setEditing(newRule(all))}
          data-testid="rule-new"
        >
          {t('rules.new')}
        </Button>
      </div>
      <p className={classes.quiet} role="status">
        {t('rules.shown', { count: shown.length, of: all.length, on: all.filter(({ on }) => on).length })}
      </p>
      <ul className={classes.rows}>
        {shown.map((listed) => (
          <RuleRow
            key={listed.rule.id}
            listed={listed}
            result={results.get(listed.rule) ?? null}
            onSwitch={(on) =>
              set({
                ...rules,
                off: on ? rules.off.filter((id) => id !== listed.rule.id) : [...rules.off, listed.rule.id],
              })
            }
            onEdit={() => setEditing(listed.rule)}
            onRemove={() => removed(listed.rule.id)}
          />
        ))}
      </ul>
    </div>
  );
}
