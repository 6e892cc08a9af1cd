import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconCopy, IconTextPlus } from '../ui/icons';
import { Note, NoteActions } from '../ui/note';
import classes from './handover.module.css';
import type { Handover } from './use-handover';

interface Props {
  handover: Handover;
  /** The whole note is shown. */
  all: boolean;
  onAll: () => void;
}

/** Into the ticket as an internal note, or onto the clipboard; and what came of it. */
export function HandoverActions({ handover, all, onAll }: Props) {
  const { t } = useTranslation('panel');
  const { status, insert, copyNote, clear, note } = handover;
  if (status.kind === 'ask') {
    return (
      <div role="alertdialog" aria-label={t('handover.full')}>
        <Note tone="calm">
          <p>
            <strong>{t('handover.full')}</strong>
          </p>
          <NoteActions>
            <Button variant="default" onClick={() => insert('replace')}>
              {t('confirm.replace')}
            </Button>
            <Button onClick={() => insert('insert')} data-testid="handover-add">
              {t('confirm.add')}
            </Button>
            <Button variant="subtle" onClick={clear}>
              {t('confirm.cancel')}
            </Button>
          </NoteActions>
        </Note>
      </div>
    );
  }
  const said = status.kind === 'done' || status.kind === 'copied' || status.kind === 'asked' ? status.kind : null;
  return (
    <div className={classes.actions}>
      <Button
        leftSection={<IconTextPlus size={15} aria-hidden="true" />}
        loading={status.kind === 'busy'}
        disabled={note.trim() === ''}
        onClick={() => insert()}
        data-testid="handover-insert"
      >
        {t('handover.insert')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCopy size={15} aria-hidden="true" />}
        onClick={copyNote}
        data-testid="handover-copy"
      >
        {t('drafts.copy')}
      </Button>
      <Button variant="subtle" aria-expanded={all} onClick={onAll}>
        {t(all ? 'knowledge.shrink' : 'knowledge.expand')}
      </Button>
      <span role="status" className={classes.said} data-testid="handover-said">
        {said && t(`handover.said.${said}`)}
      </span>
    </div>
  );
}
