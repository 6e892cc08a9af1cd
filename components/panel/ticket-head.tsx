import { useTranslation } from 'react-i18next';
import { useLanguageName } from '../ui/use-language-name';
import { TicketFactsLine, TicketNotes, TicketSlas } from './ticket-facts';
import classes from './ticket-head.module.css';
import { TicketSource } from './ticket-source';
import { usePanel } from './use-panel';

/** Whose ticket this is and what it is called. */
export function TicketHead() {
  const { t } = useTranslation('panel');
  const languageName = useLanguageName();
  const { state } = usePanel();
  const ticket = state.ticket;
  if (!ticket) return null;

  return (
    <section className={classes.head}>
      <h1 className={classes.subject} dir="auto" data-testid="ticket-subject">
        {ticket.subject || t('ticket.noSubject')}
      </h1>
      <p className={classes.facts}>
        <span className={classes.requester} dir="auto">
          {ticket.requester || t('ticket.unknownRequester')}
        </span>
        <span>{languageName(ticket.language)}</span>
        {ticket.ref.helpdesk === 'generic' ? (
          <span>{ticket.ref.account}</span>
        ) : (
          <>
            <span>{t(`ticket.channel.${ticket.channel}`)}</span>
            <span>{t('ticket.messages', { count: ticket.messages })}</span>
          </>
        )}
      </p>
      <TicketFactsLine ticket={ticket} />
      <TicketSlas ticket={ticket} />
      <TicketNotes ticket={ticket} />
      <TicketSource ticket={ticket} />
    </section>
  );
}
