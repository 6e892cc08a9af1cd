import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gathered, toConfirm } from '../../lib/drafting/confirmation';
import type { Draft } from '../../lib/drafting/types';
import { Note, NoteActions } from '../ui/note';
import classes from './drafts.module.css';
import { useIntoView } from './use-into-view';
import { usePanel } from './use-panel';
import { useReturnFocus } from './use-return-focus';

/**
 * Shows what nothing supports before the draft goes into the reply box. The focus is on editing: the key that asked to
 * insert, pressed again, inserts nothing.
 */
export function UnsupportedConfirm({ draft }: { draft: Draft }) {
  const { t } = useTranslation('panel');
  const { insert, drafts } = usePanel();
  const first = useReturnFocus<HTMLButtonElement>();
  const note = useIntoView<HTMLDivElement>('unsupported');
  const open = gathered(toConfirm(draft, drafts.editOf(draft.id)));
  return (
    <div ref={note} role="alertdialog" aria-labelledby={`unsupported-${draft.id}`} data-testid="insert-unsupported">
      <Note tone="warn">
        <p id={`unsupported-${draft.id}`}>
          <strong>{t('unsupported.title')}</strong>
        </p>
        <ul className={classes.points}>
          {open.map((warning, index) => (
            <li key={`${warning.code}-${index}`} data-code={warning.code}>
              {t(`warning.${warning.code}`, { detail: warning.detail })}
            </li>
          ))}
        </ul>
        <NoteActions>
          <Button
            ref={first}
            data-testid="unsupported-edit"
            onClick={() => {
              insert.clear();
              drafts.select(draft.id);
              drafts.open('edit');
            }}
          >
            {t('unsupported.edit')}
          </Button>
          <Button variant="default" data-testid="unsupported-insert" onClick={insert.confirm}>
            {t('unsupported.insert')}
          </Button>
          <Button variant="subtle" onClick={insert.clear}>
            {t('confirm.cancel')}
          </Button>
        </NoteActions>
      </Note>
    </div>
  );
}
