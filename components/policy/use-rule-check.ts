import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkRule } from '../../lib/triage/rules/check';
import { type ExampleResult, runExamples } from '../../lib/triage/rules/examples';
import { type Rule, ruleSchema } from '../../lib/triage/rules/schema';
import { formErrors } from '../options/form-errors';

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

/** What the words of the form are needed for: a field by its path, and a sentence about it. */
interface Words {
  field: (path: string) => string;
  say: (key: string, values: Record<string, string | number>) => string;
  idTaken: string;
}

/** What the schema does not take, in the admin's language; a rule about several fields says it in its own words. */
function schemaProblems(rule: Rule, { field, say }: Words): string[] {
  const parsed = ruleSchema.safeParse(rule);
  if (parsed.success) return [];
  const plain = formErrors(ruleSchema, rule, field, say);
  const known = new Set(['too_small', 'too_big', 'invalid_type']);
  return parsed.error.issues.map(({ code, path, message }) => {
    const at = path.join('.');
    return (known.has(code) && plain[at]) || `${at}: ${message}`;
  });
}

function checked(rule: Rule, taken: readonly string[], words: Words): Omit<RuleCheck, 'stale'> {
  const wrong = schemaProblems(rule, words);
  const answer = checkRule(rule);
  const problems = wrong.length > 0 ? wrong : answer.ok ? [] : answer.problems;
  if (taken.includes(rule.id)) problems.push(words.idTaken);
  if (!answer.ok) return { problems, results: [] };
  return { problems, results: runExamples(answer.rule) };
}

/** Checks a rule and runs its examples whenever the writer pauses; every phrase within a budget of steps. */
export function useRuleCheck(rule: Rule, taken: readonly string[]): RuleCheck {
  const { t, i18n } = useTranslation('policy');
  const { t: say } = useTranslation('options');
  const words = useMemo<Words>(
    () => ({
      idTaken: t('rule.idTaken'),
      say,
      field(path) {
        const [list = '', at = ''] = path.split('.');
        if (list === 'examples' && at !== '') return `${t('field.examples')} ${Number(at) + 1}`;
        const last = path.split('.').at(-1) ?? '';
        return i18n.exists(`policy:field.${last}`) ? t(`field.${last}`) : last;
      },
    }),
    [t, say, i18n],
  );
  const others = taken.join(' ');
  const [state, setState] = useState<{ rule: Rule; check: Omit<RuleCheck, 'stale'> }>(() => ({
    rule,
    check: checked(rule, taken, words),
  }));
  useEffect(() => {
    if (state.rule === rule) return;
    const timer = setTimeout(() => setState({ rule, check: checked(rule, others.split(' '), words) }), pauseMs);
    return () => clearTimeout(timer);
  }, [rule, state.rule, others, words]);
  return { ...state.check, stale: state.rule !== rule };
}
