import { Anchor, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entry, type EntryText, entryTextSchema } from '../../lib/knowledge-health/own-entries/types';
import type { Problem } from '../../lib/problem';
import { languageSchema } from '../../lib/ticket/page-ticket';
import { ProblemNote } from '../ui/problem-note';
import { safeUrl } from '../ui/rich-text';
import { useLanguageName } from '../ui/use-language-name';
import { EntryActionsRow } from './entry-actions-row';
import classes from './knowledge.module.css';
import { TakenOut } from './taken-out';
import type { EntryActions } from './use-entries';

interface Props {
  entry: Entry;
  problem: Problem | null;
  actions: EntryActions;
}

/** The form of one entry, with what was taken out of the reply. */
export function EntryForm({ entry, problem, actions }: Props) {
  const { t } = useTranslation('knowledge');
  const languageName = useLanguageName();
  const [text, setText] = useState<EntryText>(entry);
  const [began, setBegan] = useState<EntryText>(entry);
  const change = (part: Partial<EntryText>) => setText((known) => ({ ...known, ...part }));
  const dirty = (['title', 'body', 'lang', 'internal'] as const).some((name) => text[name] !== entry[name]);
  const valid = entryTextSchema.safeParse(text).success;
  const save = async () => {
    const stored = await actions.save(entry.id, entryTextSchema.parse(text), entryTextSchema.parse(began));
    if (stored) setBegan(stored);
    return stored;
  };
  const approve = async () => {
    // What is on screen is what is approved.
    const seen = dirty ? await save() : began;
    if (seen) await actions.setState(entry.id, 'approved', entryTextSchema.parse(seen));
  };
  const href = safeUrl(entry.ticketUrl);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid && dirty) void save();
      }}
      noValidate
    >
      {problem && <ProblemNote problem={problem} tone="strong" />}
      <TextInput
        label={t('entries.title')}
        value={text.title}
        error={text.title.trim() === '' ? t('entries.needed') : null}
        onChange={(event) => change({ title: event.currentTarget.value })}
        data-testid="entry-title"
      />
      <Textarea
        label={t('entries.body')}
        description={t('entries.bodyHelp')}
        autosize
        minRows={6}
        maxRows={24}
        value={text.body}
        error={text.body.trim() === '' ? t('entries.needed') : null}
        onChange={(event) => change({ body: event.currentTarget.value })}
        data-testid="entry-body"
      />
      {entry.check.length > 0 && (
        <p className={classes.check}>
          <strong>{t('entries.check')}</strong>{' '}
          {entry.check.map((value) => (
            <mark key={value}>{value}</mark>
          ))}
        </p>
      )}
      <div className={classes.controls}>
        <NativeSelect
          label={t('entries.lang')}
          value={text.lang}
          onChange={(event) => change({ lang: languageSchema.catch('und').parse(event.currentTarget.value) })}
          data={languageSchema.options.map((lang) => ({ value: lang, label: languageName(lang) }))}
        />
        <Switch
          label={t('entries.internal')}
          description={t('entries.internalHelp')}
          checked={text.internal}
          onChange={(event) => change({ internal: event.currentTarget.checked })}
        />
        {href && (
          <Anchor href={href} target="_blank" rel="noreferrer" inherit>
            {t('entries.ticket')}
          </Anchor>
        )}
      </div>
      {entry.original !== null && <TakenOut before={entry.original} after={text.body} lang={text.lang} />}
      <EntryActionsRow entry={entry} dirty={dirty} valid={valid} actions={actions} onApprove={() => void approve()} />
    </form>
  );
}
