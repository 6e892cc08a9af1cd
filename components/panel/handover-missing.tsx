import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../lib/triage/decision';
import type { RequestInput } from '../../lib/wire/requests';
import { Note, NoteActions } from '../ui/note';

type AskKind = RequestInput<'panel.askCustomer'>['asks'][number];

interface Props {
  to: Tier;
  missing: readonly AskKind[];
  onAsk: (asks: AskKind[]) => void;
}

/** What the next tier will send the ticket back for, and the way to get it first. */
export function HandoverMissing({ to, missing, onAsk }: Props) {
  const { t, i18n } = useTranslation('panel');
  const things = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    missing.map((ask) => t(`handover.needs.${ask}`)),
  );
  return (
    <Note tone="warn" testId="handover-missing">
      <p>{t('handover.missing', { tier: to, things })}</p>
      <NoteActions>
        <Button variant="default" onClick={() => onAsk([...missing])} data-testid="handover-ask">
          {t('handover.ask')}
        </Button>
      </NoteActions>
    </Note>
  );
}
