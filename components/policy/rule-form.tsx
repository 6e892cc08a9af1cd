import { Button, Textarea, TextInput } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockKind } from '../../lib/triage/clocks';
import type { Rule } from '../../lib/triage/rules/schema';
import { useUnsavedMark } from '../options/unsaved';
import { Note } from '../ui/note';
import classes from './policy.module.css';
import { RuleEffect } from './rule-effect';
import { RuleExamples } from './rule-examples';
import { RuleFields } from './rule-fields';
import { RulePhrases } from './rule-phrases';
import { usePolicyWords } from './use-policy-words';
import { useRuleCheck } from './use-rule-check';

interface Props {
  rule: Rule;
  /** Ids of the other rules. */
  taken: readonly string[];
  /** The policy's clocks. */
  clocks: readonly ClockKind[];
  onKeep: (rule: Rule) => void;
  onLeave: () => void;
}

/** One rule in full. It can be kept once it reads, takes no time, and does what each of its examples says. */
export function RuleForm({ rule, taken, clocks, onKeep, onLeave }: Props) {
  const { t } = useTranslation('policy');
  const [draft, setDraft] = useState<Rule>(rule);
  const words = usePolicyWords();
  const title = words(['rules', 'own', rule.id, 'title']);
  const source = words(['rules', 'own', rule.id, 'source']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useUnsavedMark(t('rules.one'), draft !== rule);
  const check = useRuleCheck(draft, taken);
  // The same function each time: the parts that did not change are not drawn again at every key.
  const change = useCallback((part: Partial<Rule>) => setDraft((before) => ({ ...before, ...part })), []);
  const failing = check.results.filter(({ ok }) => !ok).length;
  const usable = !check.stale && check.problems.length === 0 && failing === 0;

  return (
    <div className={classes.stack} data-testid="rule-form">
      <h3 ref={heading} tabIndex={-1}>
        {title.shown(rule.title) || t('rules.new')}
      </h3>
      <Textarea
        label={t('field.title')}
        description={t('rule.titleHelp')}
        autosize
        minRows={1}
        maxLength={300}
        dir="auto"
        value={title.shown(draft.title)}
        onChange={(event) => change({ title: title.stored(event.currentTarget.value) })}
        data-testid="rule-title"
      />
      <div className={classes.pair}>
        <TextInput
          label={t('field.id')}
          description={t('rule.idHelp')}
          value={draft.id}
          // A shipped rule that is changed is known by its id.
          disabled={rule.title !== ''}
          onChange={(event) => change({ id: event.currentTarget.value.trim() })}
        />
        <TextInput
          label={t('field.source')}
          description={t('rule.sourceHelp')}
          dir="auto"
          value={source.shown(draft.source)}
          onChange={(event) => change({ source: source.stored(event.currentTarget.value) })}
        />
      </div>
      <RuleEffect id={rule.id} effect={draft.effect} clocks={clocks} onChange={change} />
      <RulePhrases rule={draft} onChange={change} />
      <RuleFields fields={draft.fields} needs={draft.needs ?? 'any'} onChange={change} />
      <RuleExamples rule={draft} results={check.results} onChange={(examples) => change({ examples })} />
      <div role="status">
        {check.problems.length > 0 && (
          <Note tone="strong" testId="rule-problems">
            <p>{t('rule.problems', { count: check.problems.length })}</p>
            <ul className={classes.faultList}>
              {check.problems.slice(0, 12).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Note>
        )}
      </div>
      <div className={classes.buttons}>
        <Button disabled={!usable} onClick={() => onKeep(draft)} data-testid="rule-keep">
          {t('rule.keep')}
        </Button>
        <Button variant="subtle" onClick={onLeave}>
          {t('rule.leave')}
        </Button>
        <span className={classes.quiet}>{t('rule.keepHelp')}</span>
      </div>
    </div>
  );
}
