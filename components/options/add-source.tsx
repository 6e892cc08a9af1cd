import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourcePreview as Preview } from '../../lib/knowledge/types';
import type { Problem } from '../../lib/problem';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { useHostPermission } from './host-permission';
import { KindFields } from './kind-fields';
import classes from './options.module.css';
import { ScopeFields } from './scope-fields';
import { addedKinds, calledAddress, emptyDraft, requestFrom, type SourceDraft } from './source-draft';
import { SourcePreview } from './source-preview';
import type { Sources } from './use-sources';

/** Adds a website, a bundle, macros or another knowledge base; shows first what would be read. */
export function AddSource({ sources }: { sources: Sources }) {
  const { t } = useTranslation('options');
  const api = useViewApi();
  const requestPermission = useHostPermission();
  const [draft, setDraft] = useState<SourceDraft>(emptyDraft('website'));
  const [preview, setPreview] = useState<Preview | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState<'preview' | 'add' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const change = (part: Partial<SourceDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setPreview(null);
  };
  const ready = async (): Promise<boolean> => {
    const empty = draft.kind === 'intercom' ? draft.token.trim() === '' : draft.address.trim() === '';
    setMissing(empty);
    setProblem(null);
    // Asked in the click; a refusal shows in the preview or the sync, which then has no access.
    if (!empty) await requestPermission(calledAddress(draft));
    return !empty;
  };
  const look = async () => {
    if (!(await ready())) return;
    setBusy('preview');
    await api.call('sources.preview', requestFrom(draft)).then(setPreview, (error) => setProblem(problemOf(error)));
    setBusy(null);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await ready())) return;
    setBusy('add');
    const failed = await sources.change('sources.add', requestFrom(draft));
    setBusy(null);
    setProblem(failed);
    if (!failed) {
      setDraft(emptyDraft(draft.kind));
      setPreview(null);
    }
  };

  return (
    <form className={`${classes.adder} ${classes.wide}`} onSubmit={(event) => void add(event)} noValidate>
      <h3>{t('knowledge.more.title')}</h3>
      <p className={classes.quiet}>{t('knowledge.more.salesforce')}</p>
      <NativeSelect
        label={t('knowledge.more.kind')}
        value={draft.kind}
        data={addedKinds.map((value) => ({ value, label: t(`knowledge.kind.${value}`) }))}
        onChange={(event) => {
          const kind = addedKinds.find((one) => one === event.currentTarget.value);
          if (kind) setDraft(emptyDraft(kind));
          setPreview(null);
        }}
        data-testid="source-kind"
      />
      <KindFields draft={draft} onChange={change} missing={missing} />
      <TextInput
        label={t('knowledge.name')}
        placeholder={t('knowledge.namePlaceholder')}
        value={draft.name}
        maxLength={300}
        dir="auto"
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <details className={classes.more}>
        <summary>{t('knowledge.scope.title')}</summary>
        <ScopeFields fields={draft} onChange={change} scheduled />
      </details>
      {preview && <SourcePreview preview={preview} />}
      {problem && <ProblemNote problem={problem} tone="strong" />}
      <div className={classes.saveRow}>
        <Button variant="default" loading={busy === 'preview'} onClick={() => void look()} data-testid="source-look">
          {t('knowledge.more.preview')}
        </Button>
        <Button type="submit" loading={busy === 'add'} data-testid="source-add">
          {t('knowledge.add')}
        </Button>
      </div>
    </form>
  );
}
