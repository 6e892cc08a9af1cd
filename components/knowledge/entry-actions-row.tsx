import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../lib/knowledge-health/own-entries/types';
import { IconCheck, IconFileText, IconTrash } from '../ui/icons';
import { saveEntries } from './entries';
import classes from './knowledge.module.css';
import type { EntryActions } from './use-entries';

interface Props {
  entry: Entry;
  dirty: boolean;
  valid: boolean;
  actions: EntryActions;
  onApprove(): void;
}

/** What can be done with one entry; removing asks once more. */
export function EntryActionsRow({ entry, dirty, valid, actions, onApprove }: Props) {
  const { t } = useTranslation(['knowledge', 'shared']);
  const [asking, setAsking] = useState(false);
  return (
    <div className={classes.actions}>
      <Button type="submit" disabled={!dirty || !valid} data-testid="entry-save">
        {t('shared:save')}
      </Button>
      {entry.state === 'draft' || dirty ? (
        <Button
          variant="default"
          disabled={!valid}
          leftSection={<IconCheck size={15} aria-hidden="true" />}
          onClick={onApprove}
          data-testid="entry-approve"
        >
          {t('entries.approve')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => void actions.setState(entry.id, 'draft')} data-testid="entry-draft">
          {t('entries.backToDraft')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconFileText size={15} aria-hidden="true" />}
        onClick={() => saveEntries([entry], `sidedesk-${entry.id}`)}
      >
        {t('gaps.markdown')}
      </Button>
      {asking ? (
        <>
          <Button color="red" onClick={() => void actions.remove(entry.id)} data-testid="entry-remove-sure">
            {t('entries.removeSure')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('shared:cancel')}
          </Button>
        </>
      ) : (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={15} aria-hidden="true" />}
          onClick={() => setAsking(true)}
        >
          {t('entries.remove')}
        </Button>
      )}
    </div>
  );
}
