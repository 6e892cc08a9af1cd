import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GapTicket } from '../../lib/knowledge-health/types';
import { IconExternalLink } from '../ui/icons';
import { relativeTime } from '../ui/relative-time';
import { safeUrl } from '../ui/rich-text';
import classes from './knowledge.module.css';

interface Props {
  tickets: readonly GapTicket[];
  onEntry(recordId: string): void;
}

/** Tickets of a topic, newest first, each leading to the helpdesk and to its suggestion. */
export function TopicTickets({ tickets, onEntry }: Props) {
  const { t, i18n } = useTranslation('knowledge');
  const now = Date.now();
  return (
    <ul className={classes.tickets}>
      {tickets.map((ticket) => {
        const href = safeUrl(ticket.url);
        const subject = ticket.subject || t('gaps.noSubject');
        return (
          <li key={ticket.recordId} data-testid="gap-ticket">
            <span dir="auto">
              {href ? (
                <Anchor href={href} target="_blank" rel="noreferrer" inherit>
                  {subject} <IconExternalLink size={12} aria-hidden="true" />
                </Anchor>
              ) : (
                subject
              )}
            </span>
            <span className={classes.quiet}>
              {relativeTime(ticket.at, now, i18n.language)} · {t(`gaps.reason.${ticket.reason}`)} ·{' '}
              <Anchor href={`/review.html#${encodeURIComponent(ticket.recordId)}`} inherit>
                {t('openRecord')}
              </Anchor>
            </span>
            {ticket.ownReply && (
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`${t('entries.make')} – ${subject}`}
                onClick={() => onEntry(ticket.recordId)}
                data-testid="make-entry"
              >
                {t('entries.make')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
