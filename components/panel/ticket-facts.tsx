import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TicketSummary } from '../../lib/wire/assist';
import { IconClock, IconExternalLink } from '../ui/icons';
import { Note } from '../ui/note';
import { useLocale } from '../ui/use-locale';
import classes from './ticket-head.module.css';

/** What the helpdesk says of the ticket beyond its thread; nothing where it says nothing. */
export function TicketFactsLine({ ticket }: { ticket: TicketSummary }) {
  const { t } = useTranslation('panel');
  const { brand, facts = {} } = ticket;
  const { ccs = [], statusLabel, organization, requestType } = facts;
  const shown = [
    statusLabel,
    requestType,
    organization,
    brand && t('ticket.facts.brand', { brand }),
    ccs.length > 0 && t('ticket.facts.cc', { count: ccs.length }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  if (shown.length === 0) return null;
  return (
    <p className={classes.facts} data-testid="ticket-facts">
      {shown.map((fact) => (
        <span key={String(fact)} dir="auto">
          {fact}
        </span>
      ))}
    </p>
  );
}

/** Targets that are running or missed, the missed ones marked by words and colour. */
export function TicketSlas({ ticket }: { ticket: TicketSummary }) {
  const { t } = useTranslation('panel');
  const locale = useLocale();
  const slas = ticket.facts?.slas ?? [];
  if (slas.length === 0) return null;
  const when = (at: string | null): string => {
    const time = Date.parse(at ?? '');
    return Number.isNaN(time)
      ? ''
      : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  };
  return (
    <ul className={classes.slas} data-testid="ticket-slas">
      {slas.map(({ name, dueAt, missed }) => (
        <li key={`${name} ${dueAt}`} data-missed={missed}>
          <IconClock size={14} aria-hidden="true" />
          {missed
            ? t('ticket.facts.slaMissed', { name })
            : when(dueAt)
              ? t('ticket.facts.slaDue', { name, when: when(dueAt) })
              : name}
        </li>
      ))}
    </ul>
  );
}

/** Why no reply can be sent, and the tickets that belong to this one. */
export function TicketNotes({ ticket }: { ticket: TicketSummary }) {
  const { t } = useTranslation('panel');
  const { noReply, links = [], incidents } = ticket.facts ?? {};
  const related = links.map(({ kind, id, url }) => (
    <Anchor key={`${kind} ${id}`} className={classes.link} href={url} target="_blank" rel="noreferrer" inherit>
      {t(`ticket.link.${kind}`, { id })}
      <IconExternalLink size={13} aria-hidden="true" />
    </Anchor>
  ));
  return (
    <>
      {noReply && (
        <Note tone="warn" testId="no-reply">
          {t(`ticket.noReply.${noReply}`)}
        </Note>
      )}
      {related.length > 0 && (
        <p className={classes.links} data-testid="ticket-links">
          {related}
        </p>
      )}
      {incidents && <Note tone="calm">{t('ticket.facts.incidents')}</Note>}
    </>
  );
}
