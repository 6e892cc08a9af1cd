import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../lib/drafting/types';
import { Note, NoteActions } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import { UnsupportedConfirm } from './unsupported-confirm';
import { useIntoView } from './use-into-view';
import { usePanel } from './use-panel';
import { useReturnFocus } from './use-return-focus';

/** What the reply box answered to an insertion, when that needs the agent: a question, or a failure with ways on. */
export function InsertAnswer({ draft }: { draft: Draft }) {
  const { t } = useTranslation(['panel', 'shared']);
  const { insert, copy, reread } = usePanel();
  const { status } = insert;
  const failed = status.kind === 'failed' && status.draftId === draft.id ? status.problem.code : null;
  const note = useIntoView<HTMLDivElement>(failed);
  if (status.kind === 'none' || status.draftId !== draft.id) return null;
  if (status.kind === 'ask') return <ConfirmInsert draft={draft} />;
  if (status.kind === 'unsupported') return <UnsupportedConfirm draft={draft} />;
  if (status.kind !== 'failed') return null;
  const gone = status.problem.code === 'insert-draft-gone';
  return (
    <div role="alert" ref={note}>
      <ProblemNote problem={status.problem} tone="strong" onClose={insert.clear}>
        {gone ? (
          <Button variant="default" onClick={reread}>
            {t('panel:header.reread')}
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={() => copy(draft.id)}>
              {t('panel:drafts.copy')}
            </Button>
            <Button variant="subtle" onClick={() => insert.run(draft.id)}>
              {t('shared:retry')}
            </Button>
          </>
        )}
      </ProblemNote>
    </div>
  );
}

function ConfirmInsert({ draft }: { draft: Draft }) {
  const { t } = useTranslation('panel');
  const { insert } = usePanel();
  const first = useReturnFocus<HTMLButtonElement>();
  return (
    <div role="alertdialog" aria-labelledby={`confirm-${draft.id}`} data-testid="insert-confirm">
      <Note tone="calm">
        <p id={`confirm-${draft.id}`}>
          <strong>{t('confirm.title')}</strong>
        </p>
        <NoteActions>
          <Button variant="default" data-testid="insert-replace" onClick={() => insert.run(draft.id, 'replace')}>
            {t('confirm.replace')}
          </Button>
          <Button ref={first} data-testid="insert-add" onClick={() => insert.run(draft.id, 'insert')}>
            {t('confirm.add')}
          </Button>
          <Button variant="subtle" onClick={insert.clear}>
            {t('confirm.cancel')}
          </Button>
        </NoteActions>
      </Note>
    </div>
  );
}
