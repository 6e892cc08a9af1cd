import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TicketSummary } from '../../lib/wire/assist';
import { Note, NoteActions } from '../ui/note';
import { usePanel } from './use-panel';

/** Where the ticket was read from, as far as it matters: what may be missing, and what the words of any page are. */
export function TicketSource({ ticket }: { ticket: TicketSummary }) {
  const { t } = useTranslation('panel');
  const { state, useSelection: takeSelection } = usePanel();
  const told = state.notices.some((notice) => notice.code === 'read-fallback');
  const { readBy, fallback, complete } = ticket;

  if (readBy === 'page' || readBy === 'selection') {
    return (
      <Note tone={readBy === 'page' ? 'warn' : 'calm'} testId="ticket-source">
        <p>{t(readBy === 'page' ? 'ticket.fromPage' : 'ticket.fromSelection')}</p>
        <NoteActions>
          <Button variant="default" onClick={takeSelection} data-testid="use-selection">
            {t('ticket.useSelection')}
          </Button>
        </NoteActions>
      </Note>
    );
  }
  return (
    <>
      {!complete && <Note tone="warn">{t('ticket.incomplete')}</Note>}
      {fallback && !told && <Note tone="calm">{t(`ticket.fallback.${fallback.kind}`)}</Note>}
    </>
  );
}
