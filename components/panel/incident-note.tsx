import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, NoteActions } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { relativeTime } from '../ui/relative-time';
import { safeUrl } from '../ui/rich-text';
import { useLocale } from '../ui/use-locale';
import { useViewApi } from '../ui/view-api-context';
import classes from './tier-section.module.css';
import { usePanel } from './use-panel';

/** Several similar tickets within hours: how many, what they share, which they are. Waved aside, it comes back only when it grows. */
export function IncidentNote() {
  const { t } = useTranslation('panel');
  const locale = useLocale();
  const api = useViewApi();
  const { state } = usePanel();
  const [failed, setFailed] = useState<unknown>(null);
  const { incident, recordId } = state;
  if (!incident || !recordId) return null;
  const dismiss = () => {
    api.call('panel.dismissIncident', { recordId }).then(() => setFailed(null), setFailed);
  };
  return (
    <Note tone="strong" testId="incident">
      <p>
        <strong>{t('incident.title', { count: incident.count, hours: incident.hours })}</strong>
      </p>
      {incident.words.length > 0 && <p>{t('incident.words', { words: incident.words.join(', ') })}</p>}
      <details>
        <summary>{t('incident.tickets', { count: incident.tickets.length })}</summary>
        <ul className={classes.incidentTickets}>
          {incident.tickets.map((ticket) => (
            <li key={ticket.url}>
              <a href={safeUrl(ticket.url) ?? undefined} target="_blank" rel="noopener noreferrer" dir="auto">
                {ticket.subject || t('ticket.noSubject')}
              </a>{' '}
              <small>{relativeTime(ticket.at, Date.now(), locale)}</small>
            </li>
          ))}
        </ul>
      </details>
      {failed !== null && <ProblemNote problem={problemOf(failed)} />}
      <NoteActions>
        <Button variant="default" onClick={dismiss} data-testid="dismiss-incident">
          {t('incident.dismiss')}
        </Button>
      </NoteActions>
    </Note>
  );
}
