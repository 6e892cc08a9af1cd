import { ActionIcon, Button, NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExampleResult } from '../../lib/triage/rules/examples';
import type { Rule, RuleExample } from '../../lib/triage/rules/schema';
import { IconCircleCheck, IconCircleX, IconPlus, IconX } from '../ui/icons';
import { ExampleFieldInputs } from './example-field-inputs';
import classes from './policy.module.css';

interface Props {
  rule: Rule;
  results: readonly ExampleResult[];
  onChange: (examples: RuleExample[]) => void;
}

const languages = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;

/** Sentences that prove the rule, run as they are typed; those that fail say why. */
export function RuleExamples({ rule, results, onChange }: Props) {
  const { t } = useTranslation('policy');
  const { examples } = rule;
  const ok = results.filter((result) => result.ok).length;
  const change = (at: number, part: Partial<RuleExample>) =>
    onChange(examples.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={classes.card} data-testid="rule-examples-editor">
      <legend>{t('field.examples')}</legend>
      <p className={classes.quiet}>{t('rule.examplesHelp')}</p>
      <p role="status" className={classes.examples} data-failing={ok < examples.length} data-testid="examples-verdict">
        {results.length === 0 ? t('rule.notRun') : t('rules.examples', { ok, count: examples.length })}
      </p>
      {examples.map((example, at) => (
        <div key={at} className={classes.example} data-testid="rule-example" data-ok={results[at]?.ok}>
          <div className={classes.exampleRow}>
            <NativeSelect
              aria-label={t('rule.exampleLang', { n: at + 1 })}
              data={languages.map((value) => ({ value, label: value.toUpperCase() }))}
              value={example.lang}
              onChange={(event) => change(at, { lang: event.currentTarget.value as RuleExample['lang'] })}
            />
            <Textarea
              aria-label={t('rule.exampleText', { n: at + 1 })}
              autosize
              minRows={1}
              dir="auto"
              value={example.text}
              onChange={(event) => change(at, { text: event.currentTarget.value })}
              data-testid="example-text"
            />
            <NativeSelect
              aria-label={t('rule.exampleMatch', { n: at + 1 })}
              data={[
                { value: 'yes', label: t('rule.mustMatch') },
                { value: 'no', label: t('rule.mustNot') },
              ]}
              value={example.match ? 'yes' : 'no'}
              onChange={(event) => change(at, { match: event.currentTarget.value === 'yes' })}
              data-testid="example-match"
            />
            <ActionIcon
              aria-label={t('rule.exampleRemove', { n: at + 1 })}
              onClick={() => onChange(examples.filter((_, index) => index !== at))}
            >
              <IconX size={15} aria-hidden="true" />
            </ActionIcon>
          </div>
          {rule.fields && (
            <ExampleFieldInputs
              condition={rule.fields}
              fields={example.fields ?? {}}
              onChange={(fields) => change(at, { fields })}
            />
          )}
          {results[at] && <ExampleVerdict result={results[at]} />}
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        className={classes.start}
        leftSection={<IconPlus size={13} aria-hidden="true" />}
        onClick={() => onChange([...examples, { lang: examples.at(-1)?.lang ?? 'en', text: '', match: true }])}
        data-testid="example-add"
      >
        {t('rule.exampleAdd')}
      </Button>
    </fieldset>
  );
}

function ExampleVerdict({ result: { ok, holds, why } }: { result: ExampleResult }) {
  const { t } = useTranslation('policy');
  const Icon = ok ? IconCircleCheck : IconCircleX;
  return (
    <p className={classes.exampleVerdict} data-ok={ok} data-testid="example-verdict">
      <Icon size={14} aria-hidden="true" />
      <span>
        {ok ? '' : `${t(holds ? 'rule.wrongMatch' : 'rule.noMatch')} `}
        {t(`why.${why.kind}`, { phrase: why.phrase, quote: why.quote })}
      </span>
    </p>
  );
}
