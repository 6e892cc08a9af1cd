import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../lib/quality/documents/types';
import { helpdeskIdSchema } from '../../../lib/ticket/page-ticket';
import { moment } from '../format';
import type { Ref } from './erase-cards';
import classes from './views.module.css';

interface Props {
  holds: Document<'hold'>[];
  erasures: Document<'erasure'>[];
  switches: Document<'switch'>[];
  onRelease(ref: Ref, reason: string): Promise<void>;
}

/** Tickets on legal hold, that something was erased (when and how much, never what), and who may be looked at since when. */
export function Holds({ holds, erasures, switches, onRelease }: Props) {
  const { t, i18n } = useTranslation('quality');
  return (
    <section className={classes.card} aria-label={t('data.holds')}>
      <h2>{t('data.holds')}</h2>
      {holds.length === 0 && <p className={classes.muted}>{t('data.noHolds')}</p>}
      {holds.map(({ id, body, createdAt }) => {
        const [helpdesk = '', account = '', ...ticket] = body.ticketKey.split('|');
        const known = helpdeskIdSchema.safeParse(helpdesk);
        return (
          <div key={id} className={classes.spread}>
            <span>
              {account} #{ticket.join('|')} · {body.reason} · {moment(createdAt, i18n.language)}
            </span>
            {known.success && (
              <Button
                variant="default"
                size="compact-xs"
                onClick={() => void onRelease({ helpdesk: known.data, account, id: ticket.join('|') }, body.reason)}
              >
                {t('data.release')}
              </Button>
            )}
          </div>
        );
      })}
      {erasures.length > 0 && <h2>{t('data.erasures')}</h2>}
      {erasures
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map(({ id, body, createdAt }) => (
          <p key={id} className={classes.muted}>
            {moment(createdAt, i18n.language)} · {t(`data.erasedBy.${body.by}`, { count: body.records })}
          </p>
        ))}
      {switches.length > 0 && <h2>{t('data.switches')}</h2>}
      {switches
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map(({ id, body, createdAt }) => (
          <p key={id} className={classes.muted}>
            {moment(createdAt, i18n.language)} · {t(`data.switched.${body.what}.${body.on ? 'on' : 'off'}`)}
          </p>
        ))}
    </section>
  );
}
