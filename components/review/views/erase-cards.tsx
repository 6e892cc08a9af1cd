import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { helpdeskIdSchema } from '../../../lib/ticket/page-ticket';
import { helpdeskNames } from '../../ui/helpdesk-names';
import classes from './views.module.css';

/** A ticket as an admin names it. */
export type Ref = { helpdesk: (typeof helpdeskIdSchema.options)[number]; account: string; id: string };

// Any page has no vendor and goes by its own word.
const helpdesks = helpdeskIdSchema.options.map((value) => ({ value, label: helpdeskNames[value] || value }));

/** Erases a ticket or puts it on legal hold. */
export function TicketCard(props: {
  onErase(ref: Ref): Promise<void>;
  onHold(ref: Ref, reason: string): Promise<void>;
}) {
  const { t } = useTranslation('quality');
  const [ref, setRef] = useState<Ref>({ helpdesk: 'zendesk', account: '', id: '' });
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const ready = ref.account.trim() !== '' && ref.id.trim() !== '';
  return (
    <section className={classes.card} aria-label={t('data.ticket')}>
      <h2>{t('data.ticket')}</h2>
      <div className={classes.row}>
        <NativeSelect
          label={t('filter.helpdesk')}
          value={ref.helpdesk}
          data={helpdesks}
          onChange={(event) => setRef({ ...ref, helpdesk: helpdeskIdSchema.parse(event.currentTarget.value) })}
        />
        <TextInput
          label={t('data.account')}
          placeholder="acme.zendesk.com"
          value={ref.account}
          onChange={(event) => setRef({ ...ref, account: event.currentTarget.value.trim() })}
        />
        <TextInput
          label={t('data.number')}
          value={ref.id}
          onChange={(event) => setRef({ ...ref, id: event.currentTarget.value.trim() })}
          data-testid="erase-ticket-id"
        />
        <TextInput
          label={t('data.reason')}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={!ready || reason.trim() === ''}
          onClick={() => void props.onHold(ref, reason)}
        >
          {t('data.hold')}
        </Button>
        <Button
          color="red"
          variant={sure ? 'filled' : 'outline'}
          disabled={!ready}
          onClick={() => (sure ? void props.onErase(ref).then(() => setSure(false)) : setSure(true))}
        >
          {t(sure ? 'data.eraseSure' : 'data.erase')}
        </Button>
      </div>
    </section>
  );
}

/** Erases everything of one requester. */
export function RequesterCard({ onErase }: { onErase(name: string): Promise<void> }) {
  const { t } = useTranslation('quality');
  const [name, setName] = useState('');
  const [sure, setSure] = useState(false);
  return (
    <section className={classes.card} aria-label={t('data.requester')}>
      <h2>{t('data.requester')}</h2>
      <p className={classes.muted}>{t('data.requesterHelp')}</p>
      <div className={classes.row}>
        <TextInput
          label={t('data.requesterName')}
          value={name}
          maxLength={500}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          color="red"
          variant={sure ? 'filled' : 'outline'}
          disabled={name.trim() === ''}
          onClick={() => {
            if (!sure) return setSure(true);
            void onErase(name).then(() => {
              setName('');
              setSure(false);
            });
          }}
        >
          {t(sure ? 'data.eraseSure' : 'data.erase')}
        </Button>
      </div>
    </section>
  );
}
