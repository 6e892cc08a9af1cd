import { useTranslation } from 'react-i18next';
import type { Reason } from '../../lib/triage/decision';
import { relativeTime } from '../ui/relative-time';
import { safeUrl } from '../ui/rich-text';
import { useLocale } from '../ui/use-locale';
import classes from './tier-section.module.css';
import { usePanel } from './use-panel';

/** The tickets that a reason of kind `similar` stands on; pressed, they open in the helpdesk. */
export function SimilarTickets({ reason }: { reason: Reason }) {
  const { t } = useTranslation('panel');
  const locale = useLocale();
  const { alike } = usePanel().state;
  // Words are counted over all confirmed tickets: none of them stands for the others.
  if (reason.id === 'team-words') return null;
  const tickets = (reason.id === 'solved' ? alike?.solved : alike?.past) ?? [];
  if (tickets.length === 0) return null;
  return (
    <details className={classes.alike} data-testid="similar-tickets">
      <summary>{t('tier.tickets', { count: tickets.length })}</summary>
      <ul className={classes.incidentTickets}>
        {tickets.map((ticket) => (
          <li key={ticket.ticketKey}>
            <a href={safeUrl(ticket.url) ?? undefined} target="_blank" rel="noopener noreferrer" dir="auto">
              {ticket.subject || t('ticket.noSubject')}
            </a>{' '}
            <small>
              {[
                ticket.tier,
                'team' in ticket ? ticket.team : '',
                ticket.at === null ? '' : relativeTime(ticket.at, Date.now(), locale),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Said once, where the agent looked for more: the helpdesk's own search gave nothing because it could not. */
export function SearchRefused() {
  const { t } = useTranslation('panel');
  if (usePanel().state.alike?.search !== 'refused') return null;
  return (
    <p className={classes.refused} data-testid="search-refused">
      {t('tier.searchRefused')}
    </p>
  );
}
