import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note, NoteActions } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import type { AddPage } from './use-add-page';

/** What was added, for whom, and the way back. */
export function AddedNote({ adding }: { adding: AddPage }) {
  const { t } = useTranslation(['panel', 'shared']);
  const { added, undone, problem } = adding;
  if (problem) return <ProblemNote problem={problem} tone="strong" onClose={adding.clear} />;
  if (!added) return null;
  if (undone)
    return (
      <div role="status">
        <Note tone="calm" testId="page-taken-back">
          <p>{t('panel:addPage.undone', { title: added.title })}</p>
        </Note>
      </div>
    );
  const { title, words, sourceName, internal, again } = added;
  return (
    <div role="status">
      <Note tone="good" testId="page-added">
        <p>
          <strong>{t(again ? 'panel:addPage.again' : 'panel:addPage.title', { source: sourceName })}</strong>
        </p>
        <p dir="auto">
          {title} · {t('panel:addPage.words', { count: words })}
        </p>
        <p>{t(internal ? 'panel:addPage.internal' : 'panel:addPage.public')}</p>
        <NoteActions>
          <Button variant="default" onClick={adding.undo} data-testid="page-undo">
            {t('panel:addPage.undo')}
          </Button>
          <Button variant="subtle" onClick={adding.clear}>
            {t('shared:close')}
          </Button>
        </NoteActions>
      </Note>
    </div>
  );
}
