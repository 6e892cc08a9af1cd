import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkRule } from '../../lib/triage/rules/check';
import { type ExampleResult, runExamples } from '../../lib/triage/rules/examples';
import type { Rule } from '../../lib/triage/rules/schema';

export interface RuleCheck {
  /** Sentences that name the field or the phrase. */
  problems: string[];
  /** One for each example, in their order; empty while the rule cannot be read. */
  results: ExampleResult[];
  /** True while what stands here is about an earlier wording. */
  stale: boolean;
}

/** Long enough for a word, short enough to seem at once. */
const pauseMs = 250;

function checked(rule: Rule, taken: readonly string[], idTaken: string): Omit<RuleCheck, 'stale'> {
  const answer = checkRule(rule);
  const problems = answer.ok ? [] : answer.problems;
  if (taken.includes(rule.id)) problems.push(idTaken);
  if (!answer.ok) return { problems, results: [] };
  return { problems, results: runExamples(answer.rule) };
}

/** Checks a rule and runs its examples whenever the writer pauses; every phrase within a budget of steps. */
export function useRuleCheck(rule: Rule, taken: readonly string[]): RuleCheck {
  const { t } = useTranslation('policy');
  const idTaken = t('rule.idTaken');
  const others = taken.join(' ');
  const [state, setState] = useState<{ rule: Rule; check: Omit<RuleCheck, 'stale'> }>(() => ({
    rule,
    check: checked(rule, taken, idTaken),
  }));
  useEffect(() => {
    if (state.rule === rule) return;
    const timer = setTimeout(() => setState({ rule, check: checked(rule, others.split(' '), idTaken) }), pauseMs);
    return () => clearTimeout(timer);
  }, [rule, state.rule, others, idTaken]);
  return { ...state.check, stale: state.rule !== rule };
}
