import { SegmentedControl, Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { phraseLines } from '../../lib/triage/match/scanner';
import { shippedRules } from '../../lib/triage/rules';
import type { Rule } from '../../lib/triage/rules/schema';
import classes from './policy.module.css';

type Lang = Rule['examples'][number]['lang'];
const languages: readonly Lang[] = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'];
const kinds = ['phrases', 'unless', 'unlessInMessage'] as const;

/** `name: a|b c` a line. */
function listsText(lists: Readonly<Record<string, string>> | undefined): string {
  return Object.entries(lists ?? {})
    .map(([name, words]) => `${name}: ${words}`)
    .join('\n');
}
function listsOf(text: string): Record<string, string> {
  const pairs = text.split('\n').flatMap((line) => {
    const [, name, words] = /^\s*([a-z-]+)\s*:\s*(.+)$/.exec(line) ?? [];
    return name && words ? [[name, words.trim()] as const] : [];
  });
  return Object.fromEntries(pairs);
}

const tidy = (block: string | undefined) => phraseLinesWithRemarks(block ?? '');
/** The block as it is shown: without the indentation that shipped rules have in their source. */
const phraseLinesWithRemarks = (block: string) =>
  block
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

/** The words of a rule, language by language: phrases, what takes them back, and word lists. */
export function RulePhrases({ rule, onChange }: { rule: Rule; onChange: (part: Partial<Rule>) => void }) {
  const { t } = useTranslation('policy');
  const [lang, setLang] = useState<Lang>(languages.find((one) => rule.phrases[one]?.trim()) ?? 'en');
  // Only the shipped rules' cases were learned; a copy may leave them out and take them back in.
  const known = shippedRules.find(({ id }) => id === rule.id)?.learned ?? rule.learned;
  const count = (one: Lang) => phraseLines(rule.phrases[one] ?? '').length;
  return (
    <fieldset className={classes.card}>
      <legend>{t('field.phrases')}</legend>
      <div className={classes.languages}>
        <SegmentedControl
          aria-label={t('rule.language')}
          value={lang}
          onChange={(next) => setLang(next as Lang)}
          data={languages.map((one) => ({
            value: one,
            label: count(one) > 0 ? `${one.toUpperCase()} ${count(one)}` : one.toUpperCase(),
          }))}
          miw="max-content"
          fullWidth
        />
      </div>
      {kinds.map((kind) => (
        <Textarea
          // Another language is another text, with an undo of its own.
          key={`${kind}-${lang}`}
          label={t(`field.${kind}`)}
          description={t(`rule.${kind}Help`)}
          classNames={{ input: classes.code }}
          autosize
          minRows={kind === 'phrases' ? 4 : 2}
          maxRows={14}
          spellCheck={false}
          dir="auto"
          defaultValue={tidy(rule[kind]?.[lang])}
          onChange={(event) => onChange({ [kind]: { ...rule[kind], [lang]: event.currentTarget.value } })}
          data-testid={`rule-${kind}`}
        />
      ))}
      <details className={classes.more}>
        <summary>{t('rule.lists')}</summary>
        <Textarea
          key={lang}
          aria-label={t('rule.lists')}
          description={t('rule.listsHelp')}
          classNames={{ input: classes.code }}
          autosize
          minRows={2}
          maxRows={12}
          spellCheck={false}
          defaultValue={listsText(rule.lists?.[lang])}
          onChange={(event) => onChange({ lists: { ...rule.lists, [lang]: listsOf(event.currentTarget.value) } })}
        />
      </details>
      <details className={classes.more}>
        <summary>{t('rule.grammar')}</summary>
        <ul className={classes.grammar}>
          {(['plain', 'ending', 'choice', 'optional', 'gap', 'all', 'list', 'number', 'negated'] as const).map(
            (name) => (
              <li key={name}>{t(`grammar.${name}`)}</li>
            ),
          )}
        </ul>
      </details>
      <Switch
        label={t('rule.evenWhenSupposed')}
        checked={rule.evenWhenSupposed ?? false}
        onChange={(event) => onChange({ evenWhenSupposed: event.currentTarget.checked || undefined })}
      />
      {known && (
        <Switch
          label={t('rule.learned')}
          checked={rule.learned !== undefined}
          onChange={(event) => onChange({ learned: event.currentTarget.checked ? known : undefined })}
        />
      )}
    </fieldset>
  );
}
