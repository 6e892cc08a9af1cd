import { Button, Progress, SegmentedControl, TextInput } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../../lib/knowledge/types';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../options.module.css';
import { ScopeFields } from '../scope-fields';
import { emptyScope, scopeFrom, scopeOf } from '../source-draft';
import { SourcePreview } from '../source-preview';
import type { Sources } from '../use-sources';
import { ChosenFiles } from './chosen-files';
import { FilePicker } from './file-picker';
import { droppedFiles, type PickedFile, pickedFiles } from './read-files';
import { useFiles } from './use-files';

interface Props {
  sources: Sources;
  /** The source whose files are chosen again; null for a new one. */
  again: Source | null;
}

/** Adds files and folders, by choosing or by dropping them; shows first what would be read. */
export function AddFiles({ sources, again }: Props) {
  const { t } = useTranslation(['options', 'shared']);
  const files = useFiles();
  const [name, setName] = useState(again?.name ?? '');
  const [scope, setScope] = useState(again ? scopeOf(again) : emptyScope);
  const [what, setWhat] = useState('replace');
  const { chosen, preview, progress, problem } = files;
  const label = name.trim() || t('options:knowledge.kind.markdown-folder');
  const known = sources.list?.sources.find(({ source }) => source.kind === 'markdown-folder' && source.name === label);

  const take = async (picked: PickedFile[]) => {
    if (picked.length === 0) return;
    const read = await files.take(picked);
    if (read?.folder) setName((before) => before || (read.folder ?? ''));
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { internal, ...rest } = scopeFrom(scope);
    const settings = { name: label, internal, scope: { internal, ...rest } };
    const keepOthers = known !== undefined && what === 'add';
    if (await files.add({ ...settings, keepOthers }, sources)) {
      setName('');
      setScope(emptyScope);
    }
  };

  return (
    <form
      className={chosen ? `${classes.adder} ${classes.wide}` : classes.adder}
      onSubmit={(event) => void add(event)}
      id="add-files"
      tabIndex={-1}
    >
      <h3>{t('options:knowledge.addFolder')}</h3>
      <Dropzone
        className={classes.drop}
        onDrop={(list) => void take(droppedFiles(list))}
        activateOnClick={false}
        activateOnKeyboard={false}
        data-testid="drop-files"
      >
        <p className={classes.quiet}>{t('options:knowledge.folderHelp')}</p>
        <div className={classes.saveRow}>
          <FilePicker
            label={t('options:knowledge.chooseFolder')}
            directory
            testId="add-folder"
            onPick={(list) => void take(pickedFiles(list))}
          />
          <FilePicker
            label={t('options:knowledge.chooseFiles')}
            testId="add-files"
            onPick={(list) => void take(pickedFiles(list))}
          />
        </div>
      </Dropzone>
      {progress && (
        <div className={classes.sync}>
          <p role="status">{t(`options:knowledge.${progress.what}`, { done: progress.done, total: progress.total })}</p>
          <Progress
            value={(100 * progress.done) / Math.max(1, progress.total)}
            size="sm"
            aria-label={t('options:knowledge.addFolder')}
          />
          <Button variant="default" onClick={files.cancel}>
            {t('shared:cancel')}
          </Button>
        </div>
      )}
      {chosen && <ChosenFiles chosen={chosen} />}
      {preview && <SourcePreview preview={preview} />}
      {chosen && chosen.files.length > 0 && (
        <>
          <TextInput
            label={t('options:knowledge.folderName')}
            description={t('options:knowledge.folderSync')}
            value={name}
            maxLength={300}
            dir="auto"
            onChange={(event) => setName(event.currentTarget.value)}
            data-testid="add-folder-name"
          />
          {known && (
            <fieldset aria-label={t('options:knowledge.knownWhat')} className={classes.known}>
              <p>{t('options:knowledge.known', { name: label, count: known.sync.articles })}</p>
              <SegmentedControl
                value={what}
                onChange={setWhat}
                data={[
                  { value: 'replace', label: t('options:knowledge.knownReplace') },
                  { value: 'add', label: t('options:knowledge.knownAdd') },
                ]}
              />
            </fieldset>
          )}
          <ScopeFields
            fields={scope}
            onChange={(part) => setScope((before) => ({ ...before, ...part }))}
            scheduled={false}
            mayBeReplies
          />
          <Button type="submit" loading={progress?.what === 'sending'} data-testid="add-folder-submit">
            {t('options:knowledge.addFiles')}
          </Button>
        </>
      )}
      {problem && <ProblemNote problem={problem} tone="strong" />}
    </form>
  );
}
