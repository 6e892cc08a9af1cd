import { Button, Switch, TextInput } from '@mantine/core';
import { type DragEvent, type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { ProblemNote } from '../ui/problem-note';
import { ChosenFiles } from './chosen-files';
import { FilePicker } from './file-picker';
import {
  droppedFiles,
  folderName,
  type MarkdownFiles,
  type PickedFile,
  pickedFiles,
  readMarkdown,
} from './markdown-files';
import classes from './options.module.css';
import type { Sources } from './use-sources';

/** Adds a folder of Markdown, by choosing or by dropping it. */
export function AddFolder({ sources }: { sources: Sources }) {
  const { t } = useTranslation('options');
  const [chosen, setChosen] = useState<MarkdownFiles | null>(null);
  const [name, setName] = useState('');
  const [internal, setInternal] = useState(false);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const take = async (picked: Promise<PickedFile[]>) => {
    setBusy(true);
    const found = await readMarkdown(await picked);
    setChosen(found);
    setName((before) => before || (folderName(found.files) ?? ''));
    setBusy(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(droppedFiles(event.dataTransfer));
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || chosen.files.length === 0) return;
    setBusy(true);
    const label = name.trim() || t('knowledge.kind.markdown-folder');
    const failed = await sources.change('sources.addFolder', { name: label, internal, files: chosen.files });
    setBusy(false);
    setProblem(failed);
    if (failed) return;
    setChosen(null);
    setName('');
  };

  return (
    <form
      className={classes.adder}
      data-over={over}
      onSubmit={(event) => void add(event)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{t('knowledge.addFolder')}</h3>
      <p className={classes.quiet}>{t('knowledge.folderHelp')}</p>
      <div className={classes.saveRow}>
        <FilePicker
          label={t('knowledge.chooseFolder')}
          directory
          testId="add-folder"
          onPick={(list) => void take(Promise.resolve(pickedFiles(list)))}
        />
        <FilePicker
          label={t('knowledge.chooseFiles')}
          testId="add-files"
          onPick={(list) => void take(Promise.resolve(pickedFiles(list)))}
        />
      </div>
      {chosen && <ChosenFiles chosen={chosen} />}
      {chosen && chosen.files.length > 0 && (
        <>
          <TextInput
            label={t('knowledge.folderName')}
            description={t('knowledge.folderSync')}
            value={name}
            maxLength={300}
            dir="auto"
            onChange={(event) => setName(event.currentTarget.value)}
            data-testid="add-folder-name"
          />
          <Switch
            label={t('knowledge.folderInternal')}
            checked={internal}
            onChange={(event) => setInternal(event.currentTarget.checked)}
          />
          <Button type="submit" loading={busy} data-testid="add-folder-submit">
            {t('knowledge.addFiles')}
          </Button>
        </>
      )}
      {problem && <ProblemNote problem={problem} tone="strong" />}
    </form>
  );
}
