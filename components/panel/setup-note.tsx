import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, NoteActions } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import { useHelpCenterOffer } from './use-help-center-offer';
import { usePanel } from './use-panel';

/** Long enough to be read; the articles below say it from then on. */
const doneShownMs = 10_000;

/** No knowledge source: offers the helpdesk's own help centre with one click, and stays until its first sync has ended. */
export function SetupNote() {
  const { t } = useTranslation('panel');
  const { state, assist, openPage } = usePanel();
  const offer = state.setup.helpCenterOffer;
  const { status, add } = useHelpCenterOffer();
  const [over, setOver] = useState(false);

  useEffect(() => {
    if (status.kind !== 'done') return;
    const timer = setTimeout(() => setOver(true), doneShownMs);
    return () => clearTimeout(timer);
  }, [status.kind]);

  // Without a ticket nobody has counted the sources.
  const unknown = !assist.heard || state.ref === null;
  if (status.kind === 'offered' && (unknown || state.setup.sources > 0)) return null;
  if (over) return null;

  if (status.kind === 'failed') {
    return (
      <ProblemNote problem={status.problem}>
        <Button variant="default" onClick={() => openPage('options')}>
          {t('setup.options')}
        </Button>
      </ProblemNote>
    );
  }
  if (status.kind === 'working') {
    return (
      <Note tone="calm" testId="setup">
        <p role="status">
          {status.total === null
            ? t('setup.working', { seen: status.seen })
            : t('setup.workingOf', { seen: status.seen, total: status.total })}
        </p>
      </Note>
    );
  }
  if (status.kind === 'done') {
    return (
      <Note tone="good" testId="setup">
        <p role="status">{status.articles > 0 ? t('setup.done', { count: status.articles }) : t('setup.doneEmpty')}</p>
      </Note>
    );
  }
  return (
    <Note tone="calm" testId="setup">
      <p>
        <strong>{t('setup.title')}</strong>
      </p>
      <p>{t('setup.text')}</p>
      <NoteActions>
        {offer && (
          <Button
            data-testid="add-help-center"
            onClick={() => add(offer)}
            h="auto"
            mih={30}
            py={4}
            styles={{ label: { whiteSpace: 'normal', lineHeight: 1.35 } }}
          >
            {t('setup.use', { host: hostOf(offer) })}
          </Button>
        )}
        <Button variant={offer ? 'default' : 'filled'} onClick={() => openPage('options')}>
          {t('setup.options')}
        </Button>
      </NoteActions>
    </Note>
  );
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
