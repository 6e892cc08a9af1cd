import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../lib/drafting/types';
import { IconCopy, IconTextPlus } from '../ui/icons';
import classes from './drafts.module.css';
import { OutcomeLine } from './outcome-line';
import { usePanel } from './use-panel';

interface Props {
  draft: Draft;
  n: number;
  chosen: boolean;
}

/** What can be done with a draft. The row of the chosen one stays in view while its text scrolls. */
export function DraftActions({ draft, n, chosen }: Props) {
  const { t } = useTranslation('panel');
  const { state, drafts, insert, copy } = usePanel();
  const busy = insert.status.kind === 'busy' && insert.status.draftId === draft.id;
  // Nobody can be answered from the ticket: Copy is what is left, and the one that stands out.
  const copyOnly = state.ticket?.facts?.noReply !== undefined;
  const usable = draft.status !== 'streaming' && state.recordId !== null;
  const icon = { size: 15, 'aria-hidden': true } as const;

  const insertButton = (
    <Button
      variant={chosen && !copyOnly ? 'filled' : 'default'}
      px={10}
      data-testid="insert-draft"
      aria-label={t('drafts.insertN', { n })}
      aria-keyshortcuts={chosen ? 'i' : undefined}
      disabled={!usable}
      loading={busy}
      leftSection={<IconTextPlus {...icon} />}
      onClick={() => {
        drafts.select(draft.id);
        insert.run(draft.id);
      }}
    >
      {t('drafts.insert')}
    </Button>
  );
  const outcome = <OutcomeLine draftId={draft.id} />;
  // The question has its own buttons; a second Insert beside them would only be a trap.
  const { status } = insert;
  if ((status.kind === 'ask' || status.kind === 'unsupported') && status.draftId === draft.id) return null;
  if (!chosen) {
    return (
      <div className={classes.actions}>
        {outcome}
        {insertButton}
      </div>
    );
  }
  return (
    <div className={classes.actions} data-chosen="true">
      {outcome}
      {insertButton}
      <Button
        variant={copyOnly ? 'filled' : 'default'}
        px={10}
        aria-keyshortcuts="c"
        data-testid="copy-draft"
        disabled={draft.status === 'streaming'}
        leftSection={<IconCopy {...icon} />}
        onClick={() => copy(draft.id)}
      >
        {t('drafts.copy')}
      </Button>
      <Button
        variant="subtle"
        px={7}
        aria-keyshortcuts="e"
        disabled={!usable}
        aria-expanded={drafts.form === 'edit'}
        onClick={() => drafts.open(drafts.form === 'edit' ? null : 'edit')}
      >
        {t('drafts.edit')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        px={7}
        aria-keyshortcuts="x"
        data-testid="dismiss-draft"
        disabled={state.recordId === null}
        aria-expanded={drafts.form === 'dismiss'}
        onClick={() => drafts.open(drafts.form === 'dismiss' ? null : 'dismiss')}
      >
        {t('drafts.dismiss')}
      </Button>
    </div>
  );
}
